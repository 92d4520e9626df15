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
    let footer = try #require(standard["404.html"]?.firstMatch(of: /<footer[^ᴥ]*<\/footer>\n/)).0
    for (path, page) in standard where path.hasSuffix(".html") {
      #expect(own[path] == page.replacing(footer, with: "<footer>Ours: Briefings</footer>\n"), "\(path)")
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
