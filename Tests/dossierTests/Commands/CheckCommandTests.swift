import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test func `writes nothing`() async throws {
    let folder = TemporaryFolder.withBrief("---\npeople: [Jane Example]\n---\n# Grain\n")
    #expect(
      try await Run("check", in: folder)
        == Run(
          status: 0,
          output: """
            1 brief and 1 entity checked

            Pages without a profile: 1

              Front matter names these, and they have a page but no file. Save the lines as the file, and say more below them.

              Jane Example (in 1 file, as in content/briefs/2025-04-03-grain.md:2:10)
                content/people/jane-example.md
                  ---
                  name: Jane Example
                  short: [Example]
                  ---

            """))
    #expect(
      folder.contents("").keys.sorted() == [
        "content", "content/briefs", "content/briefs/2025-04-03-grain.md",
      ])
  }

  @Test func `finds what a build would find in the templates`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("<p>{{site.titel}}</p>\n", to: "templates/footer.mustache")
    let check = try await Run("check", in: folder)
    #expect(try await Run("build", in: folder) == check)
    #expect(check.status == 1)
  }

  @Test func `tells editors of each mistake as JSON`() async throws {
    let folder = TemporaryFolder.withBrief(
      """
      ---
      title: An “envoy” in Łódź\u{2028}
      date: 2025-04-31
      sources: [{id: S1}, {id: S1}]
      ---

      """, named: "envoy.md")
    folder.write("title: A \\ B\nkind: x\n", to: "content/site.yml")
    let run = try await Run("check", "--format", "json", in: folder)
    #expect((run.status, run.errors) == (1, ""))
    let file = "content/briefs/envoy.md"
    let expected = Answer(
      version: 1, errors: 3, warnings: 0,
      diagnostics: [
        .init(
          severity: "error", message: "no such date: April 2025 has no day 31", file: file, line: 3,
          column: 7,
          endLine: 3, endColumn: 17, help: "write it as 2025-04-03"),
        .init(
          severity: "error", message: "source ‘S1’ is given twice", file: file, line: 4, column: 26,
          endLine: 4,
          endColumn: 28, help: "give one of them another name",
          notes: [
            .init(
              message: "it was first given here", file: file, line: 4, column: 16, endLine: 4, endColumn: 18)
          ]),
        .init(
          severity: "error", message: "site.yml has no key ‘kind’", file: "content/site.yml", line: 2,
          column: 1,
          endLine: 2, endColumn: 5, help: "did you mean ‘kinds’?"),
      ])
    #expect(try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)) == expected)
  }

  @Test func `answers editors even when nothing is wrong`() async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(
      try await Run("check", "--format=json", in: folder)
        == Run(status: 0, output: #"{"version":1,"errors":0,"warnings":0,"diagnostics":[]}"# + "\n"))
  }
}

/// What `--format json` writes, as the README describes it.
private struct Answer: Decodable, Equatable {
  let version: Int
  let errors: Int
  let warnings: Int
  let diagnostics: [Item]

  struct Item: Decodable, Equatable {
    var severity: String
    var message: String
    var file: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var help: String?
    var notes: [Note]?
  }

  struct Note: Decodable, Equatable {
    var message: String
    var file: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
  }
}
