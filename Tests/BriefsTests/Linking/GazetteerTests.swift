import Diagnostics
import Testing

@testable import Briefs

struct GazetteerTests {
  private let gazetteer = LinkingFixture.gazetteer

  @Test func `knows each country once`() {
    #expect(gazetteer.countries.count == 250)
    #expect(Set(gazetteer.countries.map(\.iso2)).count == 250)
    #expect(Set(gazetteer.countries.map(\.iso3)).count == 250)
    #expect(Set(gazetteer.countries.map(\.names.slug)).count == 250)
    #expect(gazetteer.countries.map(\.iso2) == gazetteer.countries.map(\.iso2).sorted())
  }

  @Test func `reads a row`() throws {
    let poland = try #require(gazetteer.countries.first { $0.iso2 == "PL" })
    #expect(poland.names.slug == "poland")
    #expect(poland.names.aliases == ["Republic of Poland", "Polska"])
    #expect(poland.names.demonyms == ["Polish", "Pole", "Poles"])
    #expect(poland.names.homonyms == [Homonym("Pole", .word), Homonym("Poles", .word)])
    #expect(poland.capitalName == "Warsaw")
    #expect(poland.iso3 == "POL")
    #expect(poland.region == "Europe")
  }

  @Test func `shares only the names that countries do share`() {
    var owners: [String: Set<String>] = [:]
    for country in gazetteer.countries {
      for name in [country.names.name] + country.names.aliases + country.names.demonyms
        + country.names.metonyms
      {
        owners[name, default: []].insert(country.iso2)
      }
    }
    let shared = owners.filter { $0.value.count > 1 }.keys.sorted()
    #expect(
      shared == [
        "Congo", "Congolese", "Dominican", "Dominicans",
        "Korea", "Korean", "Koreans",
      ])
  }

  @Test func `forbids only names that hold one of the country’s own`() {
    for country in gazetteer.countries {
      let own = [country.names.name] + country.names.aliases + country.names.demonyms + country.names.metonyms
      let idle = country.names.never.filter { never in !own.contains { never.contains($0) } }
      #expect(idle == [], "\(country.names.slug)")
    }
  }

  @Test func `marks as homonyms only its own names`() {
    for country in gazetteer.countries {
      let own = [country.names.name] + country.names.aliases + country.names.demonyms + country.names.metonyms
      #expect(country.names.homonyms.map(\.name).filter { !own.contains($0) } == [], "\(country.names.slug)")
    }
  }

  @Test func `puts a group under a page of its own and counts it`() {
    #expect(
      LinkingFixture.mentions("The Baltic states objected.") == [
        "Baltic states: baltic-states name count, a group without a page"
      ])
    let baltic = gazetteer.groups.first { $0.names.slug == "baltic-states" }
    #expect(baltic?.members == ["estonia", "latvia", "lithuania"])
  }

  @Test func `reports rows with mistakes and reads the others`() {
    let header =
      "slug\tiso2\tiso3\tname\tofficial\taliases\tmetonyms\tdemonyms\tnever\thomonyms\tcapital\t"
      + "capital_at\tat\tregion\tsubregion\n"
    let good = "a\tAA\tAAA\tA\t\t\t\t\t\tA (word)\tB\t1, 2\t3, 4\tEurope\t\n"
    let bad = "b\tBB\tBBB\tB\t\t\t\t\t\tB (fish)\tB\t1, 200\t3, 4\tEurope\t\nc\tCC\n"
    var report = Report()
    let read = Gazetteer(
      countries: SourceText(path: "c.tsv", text: "# note\n" + header + good + bad),
      groups: SourceText(path: "g.tsv", text: "slug\tname\taliases\tmembers\ng\tG\t\ta; aa\n"),
      report: &report)
    #expect(read.countries.map(\.names.slug) == ["a", "b"])
    #expect(read.groups.map(\.members) == [["a"]])
    #expect(
      report.diagnostics.map(\.message) == [
        "a row has 2 cells instead of 15", "‘B (fish)’ is no homonym",
        "‘1, 200’ is no latitude and longitude",
        "‘aa’ is no country",
      ])
  }
}
