import Foundation
import Testing

@testable import dossier

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
                  sort: "Example, Jane"
                  ---

            """))
    #expect(
      folder.contents("").keys.sorted() == [
        "content", "content/briefs", "content/briefs/2025-04-03-grain.md",
      ])
  }

  @Test func `writes reports over earlier ones and over nothing else`() async throws {
    let folder = TemporaryFolder.withBrief("# Grain\n")
    func check(_ file: String) async throws -> Run {
      try await Run("check", "--quiet", "--reports", file, in: folder)
    }
    #expect(try await check("desk.html") == Run(status: 0))
    #expect(try await check("desk.html") == Run(status: 0))
    #expect(folder.text("desk.html").contains("Reports for the desk"))

    folder.write("mine", to: "notes.txt")
    #expect(
      try await check("notes.txt")
        == Run(
          status: 2,
          errors: """
            error: ‘notes.txt’ is there already and holds no reports
              help: choose another file, or remove that one


            """))
    #expect(folder.text("notes.txt") == "mine")

    let brief = "content/briefs/2025-04-03-grain.md"
    #expect(
      try await check(brief)
        == Run(
          status: 2,
          errors: """
            error: ‘\(brief)’ lies in the source folder ‘content’
              help: choose a file outside of it


            """))
    #expect(folder.text(brief) == "# Grain\n")
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

  @Test func `lists briefs whose day of review has passed`() async throws {
    let folder = TemporaryFolder.withBrief("---\nreview: 2025-04-17\n---\n# Grain\n")
    #expect(
      try await Run("check", "--clock", "2025-04-18", in: folder)
        == Run(
          status: 0,
          output: """
            1 brief and 0 entities checked

            Briefs due for review: 1

              The day on which these were to be looked at again has passed. Bring them up to date, and set a new day or take out the line.

              Grain (since 17 April 2025, in content/briefs/2025-04-03-grain.md)

            """))
    #expect(
      try await Run("check", "--clock", "2025-04-17", in: folder)
        == Run(status: 0, output: "1 brief and 0 entities checked\n"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "curl is not installed"))
  func `warns of addresses that lead to nothing`() async throws {
    let server = try AnsweringServer()
    let address = "http://127.0.0.1:\(server.port)"
    let folder = TemporaryFolder.withBrief(
      """
      ---
      sources:
        - {id: S1, url: "\(address)/here"}
        - {id: S2, url: "\(address)/gone", archive: "\(address)/here?a={1,2}&b=[1-3]"}
        - {id: S3, url: "\(address)/moved"}
        - {id: S4, url: "\(address)/only-get"}
      ---
      # Grain

      """)
    let run = try await Run("check", "--links", "--quiet", in: folder)
    #expect(
      run
        == Run(
          status: 0,
          errors: """
            content/briefs/2025-04-03-grain.md:4:19: warning: this address leads to nothing: the host answers 404
              4 |   - {id: S2, url: "\(address)/gone", archive: "\(address)/here?a={1,2}&b=[1-3]"}
                |                   \(String(repeating: "^", count: address.count + 7))
              help: look for the page elsewhere, and give a copy of it with ‘archive:’

            1 warning

            """))
    #expect(
      server.requests == [
        "HEAD /here", "HEAD /gone", "HEAD /here?a={1,2}&b=[1-3]", "HEAD /moved", "HEAD /here",
        "HEAD /only-get",
        "GET /gone", "GET /only-get",
      ])
    #expect(server.agents == ["Dossier/\(Version.text) (link check)"])
  }

  @Test func `says what is missing to try addresses`() async throws {
    let folder = TemporaryFolder.withBrief(
      "---\nsources: [{id: S1, url: 'http://127.0.0.1/'}]\n---\n# Grain\n")
    let run = try await Run("check", "--links", "--quiet", in: folder, environment: ["PATH": folder.path])
    #expect(
      run
        == Run(
          status: 2,
          errors: """
            error: the addresses cannot be tried: there is no program ‘curl’
              help: install it: apt install curl


            """))
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
