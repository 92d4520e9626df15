import Diagnostics
import Testing

@testable import Briefs

struct RegistryTests {
  private static let noCountries: Gazetteer = {
    var report = Report()
    let empty = SourceText(path: "empty.tsv", text: "")
    return Gazetteer(countries: empty, groups: empty, report: &report)
  }()

  private static func registry(
    _ files: KeyValuePairs<String, String>, gazetteer: Gazetteer = noCountries
  ) async -> Registry {
    let library = await readLibrary(files).library
    var report = Report()
    let briefs = Brief.all(in: library, report: &report)
    return Registry(
      library, briefs: briefs, pages: library.pages.map { FreePage($0) }, gazetteer: gazetteer)
  }

  private let desk: Registry

  init() async {
    desk = await Self.registry([
      "people/Kirill Dmitriev.md":
        "---\nname: Kirill Dmitriev\naliases: [Kirill Dmitriyev]\nshort: [Dmitriev]\n---\n",
      "countries/norway.md": "---\nname: Norway\niso2: NO\nofficial: Kingdom of Norway\n---\n",
      "countries/georgia.md": "---\nname: Georgia\n---\n", "people/georgia.md": "---\nname: Georgia\n---\n",
      "issues/war.md": "---\nname: War in Ukraine\naliases: [norway]\n---\n",
      "briefs/2025-04-03-visit.md": "---\ntitle: A visit\n---\n", "about.md": "# About us\n",
      "people/hidden.md": "---\ndraft: true\n---\n", "issues/broken.md": "---\nname: x",
    ])
  }

  private func paths(_ answer: Registry.Answer, in registry: Registry) -> [String] {
    switch answer {
    case .found(let target): [registry.path(of: target)]
    case .ambiguous(let targets): ["ambiguous"] + targets.map { registry.path(of: $0) }
    case .unknown: []
    }
  }

  @Test(arguments: [
    ("people/kirill-dmitriev", ["people/kirill-dmitriev"]),
    ("people/kirill-dmitriev.md", ["people/kirill-dmitriev"]),
    ("briefs/2025-04-03-visit", ["briefs/2025-04-03-visit"]), ("Kirill Dmitriev", ["people/kirill-dmitriev"]),
    ("kirill-dmitriev", ["people/kirill-dmitriev"]), ("Kirill Dmitriyev", ["people/kirill-dmitriev"]),
    ("Dmitriev", ["people/kirill-dmitriev"]), ("KIRILL  dmitriev", ["people/kirill-dmitriev"]),
    ("kirill_dmitriev", ["people/kirill-dmitriev"]), ("NO", ["countries/norway"]),
    ("no", ["countries/norway"]),
    ("kingdom of norway", ["countries/norway"]), ("A visit", ["briefs/2025-04-03-visit"]),
    ("About us", ["about"]),
    ("Putin", []), ("people/nobody", []), ("hidden", []), ("", []),
  ])
  func `looks a name up by path, title, id and alias, then without regard to case`(
    name: String, found: [String]
  ) {
    #expect(paths(desk.lookUp(name), in: desk) == found)
  }

  @Test func `lets the surer way decide`() {
    #expect(paths(desk.lookUp("norway"), in: desk) == ["countries/norway"])
    #expect(paths(desk.lookUp("NORWAY"), in: desk) == ["ambiguous", "countries/norway", "issues/war"])
  }

  @Test func `names all that a name may mean`() {
    #expect(paths(desk.lookUp("Georgia"), in: desk) == ["ambiguous", "countries/georgia", "people/georgia"])
    #expect(paths(desk.lookUp("countries/georgia"), in: desk) == ["countries/georgia"])
  }

  @Test func `looks only among a kind where the kind is known`() async {
    #expect(paths(desk.entity("Georgia", of: .people), in: desk) == ["people/georgia"])
    #expect(paths(desk.entity("dmitriev", of: .people), in: desk) == ["people/kirill-dmitriev"])
    #expect(paths(desk.entity("Dmitriev", of: .countries), in: desk) == [])
    #expect(paths(desk.entity("norway", of: .issues), in: desk) == ["issues/war"])
    let twins = await Self.registry([
      "people/a.md": "---\nshort: X\n---\n", "people/b.md": "---\nshort: X\n---\n",
    ])
    #expect(paths(twins.entity("X", of: .people), in: twins) == ["ambiguous", "people/a", "people/b"])
  }

  @Test func `finds pages by address and by file`() {
    let registry = desk
    func path(_ target: Target?) -> String? { target.map { registry.path(of: $0) } }
    #expect(path(registry.target(atPath: "people/kirill-dmitriev")) == "people/kirill-dmitriev")
    #expect(path(registry.target(atPath: "about")) == "about")
    #expect(path(registry.target(ofFile: "people/Kirill Dmitriev.md")) == "people/kirill-dmitriev")
    #expect(registry.target(ofFile: "people/kirill-dmitriev.md") == nil)
    #expect(registry.filePaths.closest(to: "people/Kirill Dmitrief.md") == "people/Kirill Dmitriev.md")
    #expect(registry.filePaths.closest(to: "briefs/nothing-like-it.md") == nil)
  }

  @Test func `knows drafts and unreadable files`() {
    #expect(
      ["people/hidden.md", "people/hidden", "about.md"].map { desk.heldBack(at: $0) != nil } == [
        true, true, false,
      ])
    #expect(["issues/broken.md", "about.md"].map(desk.isUnreadable) == [true, false])
    #expect(["Broken", "issues/broken.md", "war"].map(desk.mayBeUnreadable) == [true, true, false])
  }

  @Test func `suggests the surest of equally near names`() async {
    let small = await Self.registry([
      "people/b.md": "---\nname: Beat\naliases: [Beot, Beet]\n---\n", "issues/a.md": "---\nname: Art\n---\n",
    ])
    #expect(small.names.closest(to: "Bext") == "Beat")
    #expect(small.names.closest(to: "beet") == "Beet")
    #expect(small.described["people"]?.closest(to: "Beot") == "Beat")
    #expect(small.described["people"]?.closest(to: "Art") == nil)
  }

  @Test func `adds what has no file, under its own name or one made of its id`() throws {
    var registry = desk
    let count = registry.entities.count
    #expect(try registry.addWithoutProfile("Donald Trump", of: .people) == count)
    #expect(try registry.addWithoutProfile("black-sea", of: .issues) == count + 1)
    #expect(
      registry.entities[count...].map { [$0.name, $0.address] } == [
        ["Donald Trump", "people/donald-trump.html"], ["Black Sea", "issues/black-sea.html"],
      ])
    #expect(paths(registry.lookUp("Donald Trump"), in: registry) == ["people/donald-trump"])
    #expect(throws: Slug.Flaw.empty) { try registry.addWithoutProfile("?", of: .people) }
    #expect(throws: Slug.Flaw.isIndex) { try registry.addWithoutProfile("Index", of: .people) }
    #expect(throws: Slug.Flaw.tooLong) {
      try registry.addWithoutProfile(String(repeating: "a", count: 201), of: .people)
    }
  }

  @Test func `knows the countries that have no file`() async {
    let world = await Self.registry([:], gazetteer: LinkingFixture.gazetteer)
    #expect(world.entities.count == LinkingFixture.gazetteer.countries.count)
    for name in ["Norway", "norway", "NO", "nor", "countries/norway"] {
      #expect(paths(world.lookUp(name), in: world) == ["countries/norway"])
    }
  }

  @Test func `joins a country's file with what is known of the country`() async {
    let world = await Self.registry(
      ["countries/norge.md": "---\nname: Norge\niso2: \"NO\"\n---\n"], gazetteer: LinkingFixture.gazetteer)
    #expect(paths(world.lookUp("Norway"), in: world) == ["countries/norge"])
    #expect(paths(world.lookUp("Norge"), in: world) == ["countries/norge"])
    #expect(world.target(atPath: "countries/norway") == nil)
    #expect(world.entities.count == LinkingFixture.gazetteer.countries.count)
    #expect(world.entities[0].capital == "Oslo")
  }

  @Test func `lets the names of the content go before those of countries`() async {
    let world = await Self.registry(
      ["people/georgia.md": "---\nname: Georgia\n---\n"], gazetteer: LinkingFixture.gazetteer)
    #expect(paths(world.lookUp("Georgia"), in: world) == ["people/georgia"])
    #expect(paths(world.entity("Georgia", of: .countries), in: world) == ["countries/georgia"])
  }

  @Test func `finds a text by its path with either ending`() async {
    let desk = await Desk([
      "issues/oil.markdown": "# Oil\n\n[[issues/oil.markdown]], [[issues/oil]] and [[issues/grain.md]].\n"
    ])
    #expect(desk.complaints == "")
  }
}
