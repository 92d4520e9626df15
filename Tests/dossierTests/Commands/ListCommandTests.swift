import Testing

@Suite struct ListCommandTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      ---
      title: Grain
      date: 2025-04-03
      people: [Jane Example]
      review: 2025-04-17
      ---

      Jane Example spoke in Georgia.

      ## Ahead

      - 2 May 2025: a vote.
      """, to: "content/briefs/grain.md")
    folder.write(
      "---\ntitle: Ships\ndate: 2025-04-20\ndraft: true\nreview: 2025-04-21\n---\n",
      to: "content/briefs/ships.md")
    folder.write("---\nname: Ann\n---\n", to: "content/people/ann.md")
    folder.write("---\nname: Zoë\ndraft: true\n---\n", to: "content/people/zoe.md")
    folder.write("---\ntitle: Later\ndraft: true\n---\n", to: "content/later.md")
  }

  @Test(arguments: [
    (["list"], "2025-04-03  content/briefs/grain.md  Grain\n"),
    (
      ["list", "drafts"],
      "2025-04-20  content/briefs/ships.md  Ships\n            content/people/zoe.md    Zoë\n            content/later.md         Later\n"
    ),
    (["list", "future", "--clock", "2025-04-17"], "2025-05-02  content/briefs/grain.md  a vote.\n"),
    (
      ["list", "future", "--drafts", "--clock", "2025-04-17"],
      "2025-04-20  content/briefs/ships.md  Ships\n2025-05-02  content/briefs/grain.md  a vote.\n"
    ),
    (["list", "stale", "--clock", "2025-04-17"], ""),
    (["list", "stale", "--clock", "2025-04-18"], "2025-04-17  content/briefs/grain.md  Grain\n"),
    (
      ["list", "unlinked"],
      "1  Georgia  a homonym with no evidence on the page  content/briefs/grain.md\n"
    ),
    (["list", "unmentioned"], "content/people/ann.md  Ann\n"),
    (
      ["list", "people"],
      "0              Ann           content/people/ann.md\n1  2025-04-03  Jane Example  \n"
    ),
  ])
  func `lists what a desk looks for`(arguments: [String], expected: String) async throws {
    #expect(try await Run(arguments, in: folder) == Run(status: 0, output: expected))
  }

  @Test func `lists as JSON for programs`() async throws {
    #expect(
      try await Run("list", "person", "--format", "json", in: folder)
        == Run(
          status: 0,
          output: """
            {"version":1,"list":"people","items":[
            {"briefs":"0","last":"","name":"Ann","file":"content/people/ann.md"},
            {"briefs":"1","last":"2025-04-03","name":"Jane Example","file":""}
            ]}

            """))
    #expect(
      try await Run("list", "stale", "--clock", "2025-01-01", "--format", "json", in: folder)
        == Run(status: 0, output: "{\"version\":1,\"list\":\"stale\",\"items\":[]}\n"))
  }

  @Test func `says which lists there are`() async throws {
    #expect(
      try await Run("list", "draft", in: folder)
        == Run(status: 2, errors: "error: there is no list ‘draft’\n  help: did you mean ‘drafts’?\n\n"))
    let help = "briefs, drafts, future, stale, unlinked, unmentioned, people, countries, issues"
    #expect(
      try await Run("list", "elephants", in: folder)
        == Run(status: 2, errors: "error: there is no list ‘elephants’\n  help: the lists are: \(help)\n\n"))
  }
}
