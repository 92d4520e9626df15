import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct IndexesTests {
  private static let countries = """
    slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion
    austria\tAT\tAUT\tAustria\t\t\t\t\t\t\t\t\t48, 14\tEurope\t
    belgium\tBE\tBEL\tBelgium\t\t\t\t\t\t\t\t\t50, 4\tEurope\t
    denmark\tDK\tDNK\tDenmark\t\t\t\t\t\t\t\t\t56, 10\tEurope\t
    finland\tFI\tFIN\tFinland\t\t\t\t\t\t\t\t\t62, 26\tEurope\t
    ghana\tGH\tGHA\tGhana\t\t\t\t\t\t\t\t\t8, -1\tAfrica\t
    kenya\tKE\tKEN\tKenya\t\t\t\t\t\t\tNairobi\t-1.28, 36.82\t1, 38\tAfrica\tEastern Africa
    poland\tPL\tPOL\tPoland\t\t\t\t\t\t\tWarsaw\t52.25, 21\t52, 20\tEurope\t
    ukraine\tUA\tUKR\tUkraine\t\t\t\t\t\t\tKyiv\t50.43, 30.52\t49, 32\tEurope\tEastern Europe

    """

  private func maker(_ files: [String: String]) async -> PageMaker {
    var report = Report()
    let gazetteer = Gazetteer(
      countries: SourceText(path: "countries.tsv", text: Self.countries),
      groups: SourceText(path: "groups.tsv", text: "slug\tname\taliases\tmembers\n"), report: &report)
    let sources = files.map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) }
    let graph = await Graph.build(
      Library(files: sources, assets: [], report: &report), gazetteer: gazetteer,
      report: &report)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
    return PageMaker(graph, land: .builtIn)
  }

  private func people(_ count: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        let letter = ["Ab", "Bo", "Ca"][number % 3]
        let name = "\(letter)\(String(1000 + number))"
        return ("people/\(name.lowercased()).md", "---\nname: \(name)\ncountry: Poland\n---\n")
      })
  }

  @Test func `splits the index of many people, and leads from every part to every letter`() async throws {
    let maker = await maker(people(450))
    let listing = EntityIndex.kind(.people)
    let page = maker.index(listing)
    #expect(page.groups.map(\.title) == [])
    #expect(
      page.parts.map { "\($0.url) \($0.title) \($0.count)" } == [
        "people/index--a.html A 150", "people/index--b.html B 150", "people/index--c.html C 150",
      ])
    let part: Alphabet.Part = try #require(maker.alphabet(of: listing).parts.dropFirst().first)
    let second = maker.index(listing, part)
    #expect(second.groups.map { "\($0.title) \($0.items.count)" } == ["B 150"])
    #expect(second.jumps.map(\.anchor) == [nil, "b", nil])
    #expect(second.jumps.map(\.url)[0] == "people/index--a.html#a")
    #expect(second.frame.page.trail.map(\.url) == ["index.html", "people/index.html"])
  }

  @Test func `names those of a country whom most briefs name, and lists all of them`() async throws {
    let brief = "---\ntitle: A brief\ndate: 2025-04-03\npeople: [ca1050]\n---\n"
    let maker = await maker(people(60).merging(["briefs/a.md": brief]) { $1 })
    let poland = try #require(maker.graph.entities.firstIndex { $0.name == "Poland" })
    let members = maker.members(of: poland)
    #expect(members.map { "\($0.title) \($0.items.count) \($0.items[0].name)" } == ["People 40 Ca1050"])
    #expect(members[0].more?.url == "countries/poland--people.html")
    #expect(members[0].more?.title == "People: all 60")
    let index = maker.index(.members(.people, of: poland))
    #expect(index.frame.page.title == "Poland: People")
    #expect(index.groups.map(\.items.count) == [20, 20, 20])
  }

  @Test func `lists countries by region as well`() async {
    func maker(_ countries: String) async -> PageMaker {
      await self.maker([
        "briefs/a.md": "---\ntitle: A brief\ndate: 2025-04-03\ncountries: [\(countries)]\n---\n"
      ])
    }
    #expect(await maker("Kenya, Poland").regions.isEmpty)
    let maker = await maker("Austria, Belgium, Denmark, Finland, Ghana, Kenya, Poland, Ukraine")
    #expect(
      maker.regionsIndex().groups.map { "\($0.title): \($0.items.map(\.name).joined(separator: ", "))" }
        == ["Africa: Ghana, Kenya", "Europe: Austria, Belgium, Denmark, Finland, Poland, Ukraine"])
    #expect(maker.index(.kind(.countries)).views.map(\.current) == ["page", nil])
    #expect(maker.index(.kind(.people)).views.isEmpty)
  }

  @Test func `lists the newest briefs of each issue, in parts where there are many`() async {
    func briefs(_ issues: Int, each: Int) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: (0..<issues * each).map { number in
          let text = "---\ntitle: B\ndate: 2025-04-03\nissues: [Issue \(100 + number % issues)]\n---\n"
          return ("briefs/b\(number).md", text)
        })
    }
    let few = await maker(briefs(2, each: 7)).briefsByIssue()
    #expect(
      few.issues.map { "\($0.issue.name) \($0.items.count) \($0.more?.title ?? "")" } == [
        "Issue 100 5 All 7 briefs", "Issue 101 5 All 7 briefs",
      ])
    let many = await maker(briefs(90, each: 1))
    #expect(many.briefsByIssue().issues.isEmpty)
    #expect(
      many.byIssue.map(\.address) == [
        "briefs/index--issues.html", "briefs/index--issues--i.html", "briefs/index--issues--i-2.html",
        "briefs/index--issues--i-3.html",
      ])
    #expect(many.byIssue.compactMap(\.part).map { many.briefsByIssue($0).issues.count } == [30, 30, 30])
  }
}
