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

  @Test func `answers numbers and dates beyond all sense`() async throws {
    let nines = String(repeating: "9", count: 30)
    let folder = TemporaryFolder.withBrief(
      """
      ---
      title: A
      date: 99999-12-31
      updated: 0000-00-00
      embargo: 99999-01-01T99:99
      sources: [{id: S1, date: \(nines)}]
      ---

      ## Timeline

      - 1 January 99999: far
      - \(nines): farther
      - 1–\(nines) May 2025: long

      &#\(nines); &#x110000; &#0;

      \(nines). item
      """, named: "a.md")
    folder.write("feeds: \(nines)\ntheme: {latest: -1}\n", to: "content/site.yml")
    let run = try await Run("build", in: folder)
    #expect(
      run.errors.split(separator: "\n").filter { $0.hasPrefix("content") || $0.hasSuffix("warnings") } == [
        "content/briefs/a.md:3:7: error: ‘date’ is a date, not ‘99999-12-31’",
        "content/briefs/a.md:4:10: error: no such date: there is no month 0",
        "content/briefs/a.md:5:10: error: ‘embargo’ is a day, with or without a time, not ‘99999-01-01T99:99’",
        "content/briefs/a.md:6:26: error: ‘date’ is a date, not ‘\(nines)’",
        "content/briefs/a.md:11:3: warning: ‘1 January 99999’ is no date",
        "content/briefs/a.md:12:3: warning: ‘\(nines)’ is no date",
        "content/briefs/a.md:13:3: warning: ‘1–\(nines) May 2025’ is no date",
        "content/site.yml:1:8: error: ‘feeds’ is a number from 0 to 1000000, not ‘\(nines)’",
        "content/site.yml:2:17: error: ‘latest’ is a number from 0 to 1000000, not ‘-1’",
        "6 errors, 3 warnings",
      ])
  }
}
