import Testing

@Suite struct LinksCommandTests {
  @Test func `knows a file of the site below a folder of any name`() async throws {
    let folder = TemporaryFolder()
    for desk in ["jose", "josé"] {
      folder.write(
        "---\nname: Jane Example\n---\nJane Example went to Moldova.\n",
        to: "\(desk)/content/people/jane-example.md")
    }
    func explained(in desk: String) async throws -> Run {
      try await Run("links", "\(desk)/content/people/jane-example.md", "-s", desk, in: folder)
    }
    let expected = try await explained(in: "jose")
    #expect(try await explained(in: "josé") == expected)
  }
}
