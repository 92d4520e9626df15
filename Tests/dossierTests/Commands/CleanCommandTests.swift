import Testing

@Suite struct CleanCommandTests {
  @Test func `removes what was built, and the folder with it`() async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(try await Run("clean", in: folder) == Run(status: 0, output: "public: 29 files removed\n"))
    #expect(
      folder.contents("") == [
        "content": "/", "content/briefs": "/", "content/briefs/2025-04-03-grain.md": "# Grain\n",
      ])
    #expect(try await Run("clean", in: folder) == Run(status: 0, output: "public: 0 files removed\n"))
  }

  @Test func `keeps and names what it did not write`() async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(try await Run("build", "--quiet", "-d", "out", in: folder) == Run(status: 0))
    folder.write("example.org", to: "out/CNAME")
    folder.write("mine", to: "out/people/notes.txt")
    #expect(
      try await Run("clean", "-d", "out", in: folder)
        == Run(
          status: 0,
          output: """
            out: 29 files removed
            kept, because Dossier did not write them: CNAME, people/

            """))
    #expect(
      folder.contents("out") == ["CNAME": "example.org", "people": "/", "people/notes.txt": "mine"])
  }

  @Test func `keeps everything where nothing was ever built`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("mine", to: "public/index.html")
    #expect(try await Run("clean", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents() == ["index.html": "mine"])
  }

  @Test(arguments: [["-s", "desk"], ["--source", "desk/"]])
  func `finds the site in another folder`(form: [String]) async throws {
    let folder = TemporaryFolder()
    folder.write("# Grain\n", to: "desk/content/briefs/2025-04-03-grain.md")
    #expect(try await Run(["build", "--quiet"] + form, in: folder) == Run(status: 0))
    #expect(
      try await Run(["clean"] + form, in: folder) == Run(status: 0, output: "desk/public: 29 files removed\n")
    )
    #expect(folder.contents("desk").keys.contains("public") == false)
  }
}
