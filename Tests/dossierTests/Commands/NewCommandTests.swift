import Testing

@Suite struct NewCommandTests {
  private let folder = TemporaryFolder.withBrief()

  @Test(arguments: ["brief", "briefs", "Brief"])
  func `writes a brief that passes a check, and says where it is`(kind: String) async throws {
    let path = "content/briefs/2025-05-06-ships-and-ports.md"
    #expect(
      try await Run("new", kind, "Ships", "and", "ports", "--date", "2025-05-06", in: folder)
        == Run(status: 0, output: path + "\n"))
    #expect(folder.text(path).hasPrefix("---\ntitle: Ships and ports\ndate: 2025-05-06\ndraft: true\n---\n"))
    #expect(try await Run("check", "--strict", "--drafts", "--quiet", in: folder) == Run(status: 0))
  }

  @Test func `dates a brief by the clock`() async throws {
    #expect(
      try await Run("new", "brief", "Ships", "--clock", "3 May 2025", in: folder)
        == Run(status: 0, output: "content/briefs/2025-05-03-ships.md\n"))
  }

  @Test func `writes a page of any kind, under the name that it has already`() async throws {
    folder.write(
      "kinds: [{folder: organizations, singular: Organization, actor: true}]\n", to: "content/site.yml")
    for (kind, title, path) in [
      ("person", "Jane Example", "people/jane-example.md"),
      ("issue", "Black Sea grain", "issues/black-sea-grain.md"),
      ("country", "Holland", "countries/netherlands.md"),
      ("Organization", "NATO", "organizations/nato.md"),
    ] {
      #expect(
        try await Run("new", kind, title, in: folder) == Run(status: 0, output: "content/\(path)\n"))
    }
    #expect(folder.text("content/countries/netherlands.md") == "---\nname: Netherlands\n---\n")
    #expect(try await Run("check", "--strict", "--quiet", in: folder) == Run(status: 0))
  }

  @Test func `touches no file that is there, by whatever name`() async throws {
    folder.write("---\nname: Jane Example\naliases: [J. Example]\n---\n", to: "content/people/Jane.md")
    folder.write("not UTF-8: \u{FFFD}", to: "content/issues/grain.md")
    let before = folder.contents("")
    for arguments in [
      ["new", "person", "J. Example"], ["new", "person", "jane"], ["new", "issue", "Grain"],
      ["new", "brief", "Grain", "--date", "2025-04-03"],
    ] {
      let run = try await Run(arguments, in: folder)
      #expect(run.status == 2 && run.errors.contains("is there already"), "\(run)")
    }
    #expect(folder.contents("") == before)
  }

  @Test func `says what it does not know`() async throws {
    #expect(
      try await Run("new", "persn", "X", in: folder)
        == Run(status: 2, errors: "error: there is no kind ‘persn’\n  help: did you mean ‘person’?\n\n"))
    #expect(
      try await Run("new", "person", "…", in: folder)
        == Run(
          status: 2,
          errors:
            "error: ‘…’ has no letter or digit to make an address from\n  help: choose another title\n\n"))
    #expect(try await Run("new", "brief", "X", "--date", "2025-04", in: folder).status == 2)
    #expect(try await Run("new", "brief", "X", "-s", "elsewhere", in: folder).status == 2)
  }
}
