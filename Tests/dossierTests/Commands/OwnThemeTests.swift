import Starter
import Testing

@Suite struct OwnThemeTests {
  private let folder = TemporaryFolder.withBrief()

  @Test func `a site's own template takes the place of the built-in one`() async throws {
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    let standard = folder.contents()
    folder.write("<footer>Ours: {{site.title}}</footer>\n", to: "templates/footer.mustache")
    folder.write("body { color: #111 }\n", to: "templates/assets/style.css")
    folder.write("not for pages", to: "templates/README.md")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    let own = folder.contents()
    #expect(own.keys.sorted() == standard.keys.sorted())
    #expect(own["assets/style.css"] == "body { color: #111 }\n")
    for (path, page) in standard where path.hasSuffix(".html") {
      #expect(
        own[path] == page.replacing(/<footer[^ᴥ]*<\/footer>\n/, with: "<footer>Ours: Briefings</footer>\n"),
        "\(path)")
    }
    try folder.remove("templates")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents() == standard)
  }

  @Test func `a file of the theme may be added`() async throws {
    folder.write("@font-face {}", to: "templates/assets/fonts/fonts.css")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents()["assets/fonts/fonts.css"] == "@font-face {}")
  }

  @Test func `one part of the style sheet may be replaced, and rules be added`() async throws {
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    let standard = try #require(folder.contents()["assets/style.css"])
    let print = try Self.part("print"), own = try Self.part("own")
    #expect(standard.contains(print) && standard.utf8.count < 25_000)
    folder.write("@media print { nav { display: none } }\n", to: "templates/assets/style/print.css")
    folder.write("h1 { color: #111 }\n", to: "templates/assets/style/own.css")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(
      folder.contents()["assets/style.css"]
        == standard.replacing(print, with: "@media print { nav { display: none } }\n")
        .replacing(own, with: "h1 { color: #111 }\n"))
  }

  @Test func `parts that are missing or unused are reported`() async throws {
    folder.write("@import \"style/collours.css\";\np { margin: 0 }\n", to: "templates/assets/style.css")
    folder.write("p {}\n", to: "templates/assets/style/prose.css")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 1,
          errors: """
            templates/assets/style.css:1:1: error: the theme has no file ‘assets/style/collours.css’
              1 | @import "style/collours.css";
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: did you mean ‘assets/style/colours.css’?

            templates/assets/style/prose.css:1:1: warning: no style sheet imports this file
              1 | p {}
                | ^
              help: write its rules into assets/style/own.css, or import it in your own assets/style.css

            1 error, 1 warning

            """))
  }

  private static func part(_ name: String) throws -> String {
    let file = try #require(Starter.theme.first { $0.path == "assets/style/\(name).css" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static let elsewhere = """
    content/map.svg:1:19: error: this would load ‘//tiles.example/1.png’ from elsewhere
      1 | <svg><image href="//tiles.example/1.png"/></svg>
        |                   ^^^^^^^^^^^^^^^^^^^^^
      help: keep a copy with the site and load that, or link to it

    templates/assets/style/own.css:2:17: error: this would load ‘https://fonts.example/x.woff2’ from elsewhere
      2 | body { src: url(https://fonts.example/x.woff2) }
        |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      help: keep a copy with the site and load that, or link to it

    2 errors

    """

  @Test(arguments: ["check", "build"])
  func `files that would load others from elsewhere are refused`(command: String) async throws {
    folder.write(
      "/* Ours */\nbody { src: url(https://fonts.example/x.woff2) }\n", to: "templates/assets/style/own.css")
    folder.write("<svg><image href=\"//tiles.example/1.png\"/></svg>\n", to: "content/map.svg")
    #expect(try await Run(command, in: folder) == Run(status: 1, errors: Self.elsewhere))
    #expect(folder.contents("").keys.contains("public") == false)
  }

  /// What a name stands for is known when the pages are made.
  @Test(arguments: ["check", "build"])
  func `templates whose pages would load something from elsewhere are refused`(command: String) async throws {
    folder.write(
      "---\ntitle: Grain\nsources: [{id: S1, title: Ships, url: 'https://press.example/a?b&c'}]\n---\nShips. [S1]\n",
      to: "content/briefs/2025-04-03-grain.md")
    folder.write(
      "<footer>\n<script src=\"https://cdn.example/x.js\"></script>\n<a href=\"https://cdn.example/\">x</a>\n</footer>\n",
      to: "templates/footer.mustache")
    folder.write("{{#items}}<img alt=\"\" src=\"{{url}}\">{{/items}}\n", to: "templates/source-list.mustache")
    #expect(
      try await Run(command, in: folder)
        == Run(
          status: 1,
          errors: """
            templates/footer.mustache:2:14: error: the page ‘index.html’ would load ‘https://cdn.example/x.js’ from elsewhere
              2 | <script src="https://cdn.example/x.js"></script>
                |              ^^^^^^^^^^^^^^^^^^^^^^^^
              help: keep a copy with the site and load that, or link to it

            templates/source-list.mustache:1:30: error: the page ‘briefs/2025-04-03-grain.html’ would load ‘https://press.example/a?b&c’ from elsewhere
              1 | {{#items}}<img alt="" src="{{url}}">{{/items}}
                |                              ^^^
              help: keep a copy with the site and load that, or link to it

            2 errors

            """))
    #expect(folder.contents("public").keys.contains { !$0.hasPrefix(".") } == false)
  }

  @Test func `a name that is not there is shown with its place, and nothing is written`() async throws {
    folder.write("<p>{{site.titel}}</p>\n{{>navigaton}}\n", to: "templates/footer.mustache")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 1,
          errors: """
            templates/footer.mustache:1:6: error: ‘site’ has no ‘titel’
              1 | <p>{{site.titel}}</p>
                |      ^^^^^^^^^^
              help: did you mean ‘title’?

            templates/footer.mustache:2:4: error: there is no template ‘navigaton’
              2 | {{>navigaton}}
                |    ^^^^^^^^^
              help: did you mean ‘navigation’?

            2 errors

            """))
    #expect(folder.contents("").keys.contains("public") == false)
  }
}
