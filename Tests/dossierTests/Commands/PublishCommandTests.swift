import Testing

/// Publishing to folders of this machine; hosts are in Tests/publish.
@Suite struct PublishCommandTests {
  private func desk() -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("# Grain\n", to: "desk/content/briefs/2025-04-03-grain.md")
    folder.write("publish:\n  stick: stick/site\n", to: "desk/content/site.yml")
    return folder
  }

  @Test func `brings the built site into a folder, and removes nothing of others`() async throws {
    let folder = desk()
    folder.write("mine", to: "desk/stick/site/CNAME")
    #expect(try await Run("publish", "-s", "desk", "--yes", "--quiet", in: folder) == Run(status: 0))
    folder.write("# Ships\n", to: "desk/content/briefs/2025-04-04-ships.md")
    try folder.remove("desk/content/briefs/2025-04-03-grain.md")
    #expect(try await Run("publish", "stick", "-s", "desk", "-y", "--quiet", in: folder) == Run(status: 0))
    var there = folder.contents("desk/stick/site")
    #expect(there.removeValue(forKey: "CNAME") == "mine")
    #expect(there == folder.contents("desk/public"))
  }

  @Test(arguments: ["content", "templates/site", "."])
  func `does not publish into what the author writes`(place: String) async throws {
    let folder = desk()
    folder.write("publish:\n  stick: \(place)\n", to: "desk/content/site.yml")
    let before = folder.contents("desk/content")
    let run = try await Run("publish", "-s", "desk", "--yes", "--quiet", in: folder)
    #expect(run.status == 2 && run.errors.hasPrefix("error: refusing to build into ‘"))
    #expect(folder.contents("desk/content") == before)
  }

  @Test func `asks before it changes anything, and shows what would change`() async throws {
    let folder = desk()
    let asked = try await Run("publish", "-s", "desk", in: folder)
    #expect(asked.status == 2)
    #expect(
      asked.errors == """
        error: there is nobody to ask ‘publish to stick?’
          help: add --yes to agree beforehand


        """)
    let shown = try await Run("publish", "-s", "desk", "--dry-run", in: folder)
    #expect(
      shown.status == 0 && shown.output.hasPrefix("stick (stick/site): ")
        && shown.output.hasSuffix("nothing was changed\n"))
    #expect(folder.contents("desk/stick").isEmpty)
  }

  @Test func `says which places there are`() async throws {
    let folder = desk()
    #expect(
      try await Run("publish", "stik", "-s", "desk", in: folder)
        == Run(
          status: 2,
          errors: """
            error: site.yml names no place ‘stik’ to publish to
              help: did you mean ‘stick’?


            """))
  }
}
