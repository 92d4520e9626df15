import Briefs
import Diagnostics
import Testing

@testable import Site

@Suite struct PageMakerPicturesTests {
  private static let countries = """
    slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\tcapital_at\tat\tregion\tsubregion
    ukraine\tUA\tUKR\tUkraine\t\t\t\t\t\t\tKyiv; Kiev\t50.43, 30.52\t49, 32\tEurope\tEastern Europe
    poland\tPL\tPOL\tPoland\t\t\t\t\t\t\tWarsaw\t52.25, 21\t52, 20\tEurope\t
    antarctica\tAQ\tATA\tAntarctica\t\t\t\t\t\t\t\t\t-90, 0\tAntarctic\t

    """

  /// The page of an entity of a site with these files.
  private func page(_ name: String, _ files: [String: String]) async throws -> EntityPage {
    var report = Report()
    let gazetteer = Gazetteer(
      countries: SourceText(path: "countries.tsv", bytes: Array(Self.countries.utf8)),
      groups: SourceText(path: "groups.tsv", bytes: Array("slug\tname\taliases\tmembers\n".utf8)),
      report: &report)
    let sources = files.sorted { $0.key < $1.key }.map {
      ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8))
    }
    let graph = await Graph.build(
      Library(files: sources, assets: [], report: &report), gazetteer: gazetteer,
      report: &report)
    #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
    let maker = PageMaker(graph, land: .builtIn)
    let index = graph.entities.firstIndex { $0.name == name }
    return maker.entity(try #require(index))
  }

  private func brief(_ date: String, _ text: String) -> String {
    "---\ntitle: A brief\ndate: \(date)\n---\n\n\(text)\n"
  }

  @Test func `maps the capital of a country`() async throws {
    let page = try await page("Ukraine", ["briefs/a.md": brief("2025-04-03", "Ukraine waits.")])
    #expect(page.country?.map?.finding == "Location of Kyiv, Ukraine")
  }

  @Test func `maps a country without its capital where a file names one that nobody knows the place of`()
    async throws
  {
    let lviv = try await page("Ukraine", ["countries/ukraine.md": "---\nname: Ukraine\ncapital: Lviv\n---\n"])
    #expect(lviv.country?.map?.finding == "Location of Ukraine")
    let kiev = try await page("Ukraine", ["countries/ukraine.md": "---\nname: Ukraine\ncapital: Kiev\n---\n"])
    #expect(kiev.country?.map?.finding == "Location of Kiev, Ukraine")
  }

  @Test func `draws no map of a country that is not in the gazetteer`() async throws {
    let page = try await page("Ruritania", ["countries/ruritania.md": "---\nname: Ruritania\n---\n"])
    #expect(page.country?.map?.finding == nil)
  }

  @Test func `counts mentions up to the newest month of all briefs`() async throws {
    let page = try await page(
      "Ukraine",
      [
        "briefs/a.md": brief("2025-01-03", "Ukraine waits. Ukraine hopes."),
        "briefs/b.md": brief("2025-02-03", "Ukraine speaks."),
        "briefs/c.md": brief("2025-03-03", "Poland speaks."),
      ])
    #expect(page.entity.mentions?.finding == "No mention in March 2025, after 1 in February 2025")
    #expect(page.entity.mentions?.lines == ["January 2025: 2", "February 2025: 1", "March 2025: 0"])
  }

  @Test func `draws who shares briefs, and lists the same with their numbers`() async throws {
    let page = try await page(
      "Ukraine",
      [
        "briefs/a.md": brief("2025-01-03", "Ukraine, Poland and Antarctica."),
        "briefs/b.md": brief("2025-02-03", "Ukraine and Poland."),
        "briefs/c.md": "---\ntitle: C\ndate: 2025-03-03\npeople: [ada-lovelace]\n---\n\nUkraine.\n",
      ])
    #expect(page.entity.company?.finding == "Ukraine appears most often with Poland, in 2 of 3 briefs")
    #expect(
      page.entity.companions.map { group in
        group.items.map { "\(group.title): \($0.name), \($0.detail ?? "")" }
      }
        == [
          ["People: Ada Lovelace, 1 brief"],
          ["Countries: Poland, 2 briefs", "Countries: Antarctica, 1 brief"],
        ])
  }
}
