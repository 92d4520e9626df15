import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct BacklinksTests {
  private func list(of name: String, _ files: [String: String]) async throws -> BacklinkList? {
    var report = Report()
    let sources = files.map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) }
    let graph = await Graph.build(
      Library(files: sources, assets: [], report: &report), gazetteer: .empty, report: &report)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
    let maker = PageMaker(graph, land: .builtIn)
    let index = try #require(maker.graph.entities.firstIndex { $0.name == name })
    return maker.entity(index).entity.mentionedOn
  }

  @Test func `lists the files of others that name an entity, with the sentence`() async throws {
    let list = try await list(
      of: "Ann Open",
      [
        "people/ann.md": "---\nname: Ann Open\n---\n\nAnn Open speaks.\n",
        "people/bob.md": "---\nname: Bob Quiet\n---\n\nHe met Ann Open. Nobody else knew.\n",
        "issues/grain.md": "---\nname: Grain\n---\n\nAnn Open asked. [[Ann Open]] got no answer.\n",
        "issues/ports.md": "---\nname: Ports\nrelated: [ann]\n---\n\nNobody.\n",
        "briefs/2025-04-03-x.md": "# X\n\nAnn Open.\n",
      ])
    #expect(list?.left == 0)
    #expect(
      list?.items.map { "\($0.entity.name) \($0.count): \($0.sentence?.text ?? "")" } == [
        "Grain 2: Ann Open asked.", "Bob Quiet 1: He met Ann Open.",
      ])
  }

  @Test func `shows forty, and says how many more there are`() async throws {
    var files = ["people/ann.md": "---\nname: Ann Open\n---\n"]
    for number in 10..<52 { files["issues/i\(number).md"] = "---\nname: Issue \(number)\n---\n\nAnn Open.\n" }
    let list = try await list(of: "Ann Open", files)
    #expect((list?.items.count, list?.left) == (40, 2))
    #expect(try await self.list(of: "Issue 10", files) == nil)
  }
}
