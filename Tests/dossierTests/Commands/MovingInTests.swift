import Testing

@Suite struct MovingInTests {
  private let folder = TemporaryFolder()

  init() throws {
    folder.write(
      "---\ntype: person\n---\n# Jane Example\n\nShe met [[Nobody Yet]]. ![[port.png]]\n",
      to: "vault/People/Jane.md")
    folder.write("Jane Example spoke.\n", to: "vault/2025-04-03.md")
    folder.write("picture", to: "vault/port.png")
    folder.write("secret", to: "outside/secret.md")
    try folder.link("vault/outside", to: folder.at("outside"))
    folder.write("hidden", to: "vault/.trash/gone.md")
    folder.makeFolder("vault/.obsidian")
  }

  private let summary = """
    Obsidian: 2 notes moved
      1 brief
      1 person
    1 file copied that they show or link to
    1 link to 1 name without a page: plain text for now

    What was decided and changed, and how to have it otherwise: desk/moving-in.md
    Build it, then open its first page in a browser:
      dossier build --source desk
      desk/public/index.html

    """

  @Test func `makes a site that builds, and only reads the old folder`() async throws {
    let before = folder.contents("vault")
    #expect(try await Run("init", "desk", "--from", "vault", in: folder) == Run(status: 0, output: summary))
    #expect(folder.contents("vault") == before)
    #expect(
      Set(folder.contents("desk").keys) == [
        "content", "content/site.yml", "content/people", "content/people/Jane.md", "content/briefs",
        "content/briefs/2025-04-03.md", "content/files", "content/files/port.png", "moving-in.md",
      ])
    #expect(folder.text("desk/content/files/port.png") == "picture")
    #expect(folder.text("desk/moving-in.md").hasSuffix("\n## Not followed\n\n1 symbolic link.\n"))
    #expect(try await Run("build", "--strict", "--quiet", "-s", "desk", in: folder) == Run(status: 0))
    #expect(
      folder.text("desk/public/briefs/2025-04-03.html").contains(
        "<a href=\"../people/jane.html\">Jane Example</a> spoke."))
  }

  @Test func `leaves out pictures that load something, so that the site builds`() async throws {
    let style = "<style>@font-face { src: url('https://example.org/a.woff') }</style>"
    folder.write("![Far](far.svg) ![Near](near.svg)\n", to: "vault/Sea.md")
    folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\">\(style)</svg>", to: "vault/far.svg")
    folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "vault/near.svg")
    #expect(try await Run("init", "desk", "--from", "vault", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.text("desk/content/notes/Sea.md").hasSuffix("\n\nFar ![Near](../files/near.svg)\n"))
    #expect(
      folder.text("desk/moving-in.md").contains(
        """

        ## Pictures that were left out

        Whoever sees them would load something from elsewhere.

        - far.svg

        """))
    #expect(try await Run("build", "--strict", "--quiet", "-s", "desk", in: folder) == Run(status: 0))
  }

  @Test func `says what it would do, and writes nothing`() async throws {
    let dry = try await Run(
      "init", "desk", "--from", "vault", "--dry-run", "--as", "People=actors", in: folder)
    #expect(dry.status == 0)
    #expect(
      dry.output.contains(
        "- 1 note, such as People/Jane.md: actors, because you said so. `--as 'People=actors'`\n"))
    #expect(folder.contents("desk") == [:])
  }

  @Test func `does nothing a second time`() async throws {
    #expect(try await Run("init", "desk", "--from", "vault", "--quiet", in: folder) == Run(status: 0))
    let before = folder.contents("desk")
    #expect(
      try await Run("init", "desk", "--from", "vault", in: folder)
        == Run(
          status: 2,
          errors:
            "error: ‘desk/content’ is there already\n  help: choose another folder; nothing was written\n\n"
        ))
    #expect(folder.contents("desk") == before)
  }

  @Test(arguments: [
    (["vault/new", "--from", "vault"], "‘vault/new’ lies in ‘vault’"),
    (["desk", "--from", "nowhere"], "there is no folder ‘nowhere’"),
    (["desk", "--from", "empty"], "‘empty’ holds no notes in Markdown"),
    (["desk", "--from", "vault", "--as", "People"], "‘People’ does not say what becomes what"),
    (["desk", "--as", "People=people"], "‘--as’ and ‘--dry-run’ are for moving in"),
  ])
  func `says why it cannot`(arguments: [String], message: String) async throws {
    folder.makeFolder("empty")
    let run = try await Run(["init"] + arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: \(message)\n"))
    #expect(folder.contents("desk") == [:])
    #expect(folder.contents("vault/new") == [:])
  }
}
