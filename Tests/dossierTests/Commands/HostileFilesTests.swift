import Testing

/// Files that nobody writes by hand; each must end with an answer.
@Suite(.serialized) struct HostileFilesTests {
  private static let head = "---\ntitle: A\ndate: 2025-04-03\nsources: [{id: S1}]\n---\n\n"

  @Test func `refuses ten thousand quotations within each other`() async throws {
    let folder = TemporaryFolder.withBrief(
      Self.head + String(repeating: ">", count: 10_000) + " deep\n", named: "a.md")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 1,
          errors: """
            content/briefs/a.md:7:1: error: quotations and lists are nested more than 100 deep here
              7 | \(String(repeating: ">", count: 100))…
                | \(String(repeating: "^", count: 100))
              help: remove the surplus ‘>’, ‘-’ or numbers

            1 error

            """))
    #expect(folder.contents("").keys.contains("public") == false)
  }

  @Test(arguments: ["[", "![", "[[", "*", "_*", "(", "<", "&", "`", "# ", "~", "\\", "[a](", "<!--", "[]: "])
  func `builds a page of ten thousand marks`(mark: String) async throws {
    let folder = TemporaryFolder.withBrief(
      Self.head + String(repeating: mark, count: 10_000) + " deep\n", named: "a.md")
    let run = try await Run("build", "--quiet", in: folder)
    #expect(run.status == 0, "\(run.errors.prefix(500))")
  }

  @Test func `shows a NUL as the sign for what cannot be shown`() async throws {
    let folder = TemporaryFolder.withBrief(Self.head + "before\0after\n", named: "a.md")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents()["briefs/a.html"]?.contains("<p>before\u{FFFD}after</p>") == true)
    #expect(folder.contents().values.filter { $0.contains("\0") } == [])
  }

  @Test(arguments: ["word ", "x", "[S1] "])
  func `builds a page from one line of half a megabyte`(text: String) async throws {
    let line = String(repeating: text, count: 500_000 / text.utf8.count)
    let folder = TemporaryFolder.withBrief(Self.head + line + "\n", named: "a.md")
    let run = try await Run("build", "--quiet", in: folder)
    #expect(run.status == 0, "\(run.errors.prefix(500))")
  }

  @Test func `answers a front matter of one line of half a megabyte`() async throws {
    let line = String(repeating: "word ", count: 100_000)
    let folder = TemporaryFolder.withBrief("---\ntitle: \(line)\ndate: 2025-04-03\n---\n", named: "a.md")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
  }

  @Test(arguments: ["[", "{", "- ", "a: {", "? ", "!", "&a ", "\"", "'", "|", "#", "%", "@", "*a", "<<: "])
  func `answers ten thousand marks in the front matter`(mark: String) async throws {
    let folder = TemporaryFolder.withBrief(
      "---\n" + String(repeating: mark, count: 10_000) + "\n---\n\ntext\n", named: "2025-04-03-a.md")
    let run = try await Run("build", "--quiet", in: folder)
    #expect(run.status == 1 || run.status == 0, "\(run.errors.prefix(500))")
    #expect(run.errors.utf8.count < 5_000)
  }
}
