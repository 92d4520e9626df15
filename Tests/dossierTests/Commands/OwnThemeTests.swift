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
