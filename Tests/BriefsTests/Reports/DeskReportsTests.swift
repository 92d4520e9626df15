import Diagnostics
import Testing

@testable import Briefs

struct DeskReportsTests {
  private func reports(_ files: [(path: String, text: String)]) async throws -> (DeskReports, Graph) {
    var report = Report()
    let content = files.map { ContentFile(path: $0.path, root: "content", bytes: Array($0.text.utf8)) }
    let library = await Library(files: content, assets: [], report: &report)
    let graph = await Graph.build(
      library, gazetteer: LinkingFixture.gazetteer, isReporting: true, report: &report)
    #expect(!report.hasErrors)
    return (try #require(graph.deskReports), graph)
  }

  private func place(_ place: Place) -> String { "\(place.source.path) \(place.range.lowerBound)" }

  @Test func `adds up names over briefs, surnames and first words included`() async throws {
    let (reports, _) = try await reports([
      (
        "briefs/2025-04-03-a.md",
        "# A\n\nMr Sergei Lavrov said no. Yesterday Sergei Lavrov left for Astana. Lavrov and the Council agreed."
      ),
      (
        "briefs/2025-04-02-b.md",
        "# B\n\nIn Astana, Minister Lavrov met the IAEA. Indeed, the IAEA agreed. Such is life."
      ),
      ("briefs/2025-04-01-c.md", "# C\n\nOnce in Minsk, once in Minsk again. Maria Zakharova."),
    ])
    #expect(
      reports.frequentNames.map {
        "\($0.name) \($0.mentions) \($0.briefs) \($0.isPerson) \(place($0.example))"
      } == [
        "Sergei Lavrov 4 2 true content/briefs/2025-04-03-a.md 8",
        "Astana 2 2 false content/briefs/2025-04-03-a.md 64",
        "IAEA 2 1 false content/briefs/2025-04-02-b.md 40",
      ])
  }

  @Test func `groups homonyms by their words and by the reason`() async throws {
    let (reports, graph) = try await reports([
      ("briefs/2025-04-03-a.md", "# A\n\nThey spoke of Georgia and Ivanova, and of Georgia."),
      ("briefs/2025-04-02-b.md", "# B\n\nGeorgia, again, and \(String("in Moscow"))."),
      ("people/ana.md", "---\nname: Ana Ivanova\nshort: Ivanova\n---\n"),
      ("people/olga.md", "---\nname: Olga Ivanova\nshort: Ivanova\n---\n"),
      ("issues/olga.md", "---\nname: The case of Olga\n---\nGeorgia."),
    ])
    #expect(
      reports.unsettledNames.map { name in
        let whom = name.candidates.map { "\(graph.entities[$0.entity].name) = \($0.id)" }
        return "\(name.surface) \(name.reason) \(name.mentions) \(name.briefs) \(whom) \(place(name.example))"
      } == [
        #"Georgia noEvidence 3 2 ["Georgia = georgia"] content/briefs/2025-04-03-a.md 19"#,
        #"Ivanova homonym 1 1 ["Ana Ivanova = ana", "Olga Ivanova = people/olga"] content/briefs/2025-04-03-a.md 31"#,
      ])
  }

  @Test func `lists pages that no brief mentions, and those without a profile`() async throws {
    let (reports, graph) = try await reports([
      (
        "briefs/2025-04-03-a.md",
        "---\npeople: [Jane Roe, john-doe, john-doe]\nissues: [grain]\ncountries: [france]\n---\n# A\n"
      ),
      ("briefs/2025-04-02-b.md", "---\npeople: jane-roe\ntrend: {tariffs: worse}\n---\n# B\n\nAna."),
      ("people/ana.md", "---\nname: Ana\ncountry: Narnia\n---\n"),
      ("people/olga.md", "---\nname: Olga\n---\nAna and Olga."),
      ("countries/chile.md", "---\nname: Chile\n---\n"),
    ])
    #expect(reports.unmentioned.map { graph.entities[$0].name }.sorted() == ["Chile", "Olga"])
    #expect(
      reports.withoutProfile.map {
        "\(graph.entities[$0.entity].address) \($0.files) \(place($0.example))"
      } == [
        "people/jane-roe.html 2 content/briefs/2025-04-03-a.md 13",
        "people/john-doe.html 1 content/briefs/2025-04-03-a.md 23",
        "issues/grain.html 1 content/briefs/2025-04-03-a.md 52",
        "issues/tariffs.html 1 content/briefs/2025-04-02-b.md 29",
        "countries/narnia.html 1 content/people/ana.md 23",
      ])
  }

  @Test func `gathers nothing unless asked to`() async {
    var report = Report()
    let file = ContentFile(path: "briefs/2025-04-03-a.md", root: "", bytes: Array("# A\n\nIAEA, IAEA".utf8))
    let library = await Library(files: [file], assets: [], report: &report)
    let graph = await Graph.build(library, gazetteer: LinkingFixture.gazetteer, report: &report)
    #expect(graph.deskReports == nil)
    #expect(graph.briefBodies[0].unregistered.isEmpty)
  }

  @Test func `lists no name that a page or a country goes by, although it was left unlinked`() async throws {
    let (reports, _) = try await reports([
      ("briefs/2025-04-03-a.md", "# A\n\nThey met in Georgia and Astana."),
      ("briefs/2025-04-02-b.md", "# B\n\nThey met in Georgia and Astana. Ivanova and Ivanova agreed."),
      ("briefs/2025-04-01-c.md", "# C\n\nThey left with Ivanova."),
      ("people/ana.md", "---\nname: Ana Ivanova\nshort: Ivanova\n---\n"),
      ("people/olga.md", "---\nname: Olga Ivanova\nshort: Ivanova\n---\n"),
    ])
    #expect(reports.frequentNames.map(\.name) == ["Astana"])
  }
}
