import Diagnostics
import Testing

@testable import Briefs

@Suite struct LeakCheckTests {
  private static func check(_ held: String, published: String = "# Grain\n", shown: String = "") async
    -> LeakCheck?
  {
    var report = Report()
    let files = [
      ("briefs/2025-04-03-open.md", published),
      ("briefs/2025-04-03-secret-harbour.md", "---\ndraft: yes\n\(held)"),
    ].map { ContentFile(path: $0, root: "content", bytes: Array($1.utf8)) }
    let graph = await Graph.build(
      Library(files: files, assets: [], report: &report), gazetteer: LinkingFixture.gazetteer,
      report: &report
    )
    return LeakCheck(graph, shown: [Array(shown.utf8)])
  }

  private static func leaks(_ check: LeakCheck?, in text: String) -> [String] {
    check?.leaks(in: Array(text.utf8)).map(\.phrase) ?? []
  }

  @Test func `finds titles, addresses and sentences of files that are held back`() async {
    let check = await Self.check(
      "title: Silent Harbour\n---\nNobody was told of the ships that wait beyond the mole. Or *was* somebody?\n"
    )
    #expect(Self.leaks(check, in: "<li>Silent Harbour</li>") == ["Silent Harbour"])
    #expect(Self.leaks(check, in: "<li>Silént\u{A0}Harbour’s</li>") == ["Silent Harbour"])
    #expect(
      Self.leaks(check, in: "\"../briefs/2025-04-03-secret-harbour.html#x\"")
        == ["briefs/2025-04-03-secret-harbour.html"])
    #expect(
      Self.leaks(
        check, in: "x\nNobody was told of the ships that wait beyond the mole. Silent Harbour Silent Harbour")
        == ["Silent Harbour", "Nobody was told of the ships that wait beyond the mole"])
    #expect(Self.leaks(check, in: "Silent Harbours, silent harbour, Nobody was told") == [])
  }

  @Test func `finds nothing that is also published, or that anybody may say`() async {
    let check = await Self.check(
      "title: The grain route\n---\nShips sail on the old route to the Bosporus again. Kyiv agreed. Read the list below it all here.\n",
      published:
        "# Grain\n\nThe grain route: ships sail. Ships sail on the old route to the Bosporus again.\n",
      shown: "Read the list below it all here")
    #expect(
      Self.leaks(
        check,
        in:
          "The grain route. Ships sail on the old route to the Bosporus again. Kyiv agreed. Read the list below it all here"
      ) == [])
  }

  @Test func `a public text is public without its markup, too`() async {
    let text = "Ann Open spoke of ships that sail on the old route on Monday."
    let check = await Self.check(
      "title: Silent Harbour\n---\n\(text)\n",
      published:
        "---\ntitle: Grain\npeople: [Ann Open]\nsources: [{id: S1}]\n---\n\nAnn Open spoke of *ships* that sail [S1] on the old route on [Monday]().\n"
    )
    #expect(Self.leaks(check, in: text + " Silent Harbour") == ["Silent Harbour"])
  }

  @Test func `is not there where nothing is held back`() async {
    var report = Report()
    let graph = await Graph.build(
      Library(files: [], assets: [], report: &report), gazetteer: LinkingFixture.gazetteer,
      report: &report)
    #expect(LeakCheck(graph, shown: []) == nil)
  }
}
