import Briefs
import CCMark
import Diagnostics
import Markdown
import Starter

/// What it costs to find and judge every name in parsed texts, beside what it costs to parse them.
struct LinkingBenchmark {
  let texts: [[UInt8]]

  func run() {
    let bytes = texts.reduce(0) { $0 + $1.count }
    print("\(texts.count) texts, \(rounded(Double(bytes) / 1e6)) MB; CPU seconds, and as a share of parsing")
    let parsing = Stopwatch.least { texts.forEach(Self.parse) }
    print("cmark_parse_document  \(rounded(parsing))")
    let pages = texts.compactMap { text -> (literals: [UInt8], runs: [ProseRun])? in
      guard case .success(let document) = Parser.parse(text, from: 0) else { return nil }
      let isDecided = [Bool](repeating: false, count: document.links.count)
      return (document.literals, ProseRuns(document, excluding: [], isDecided: isDecided).runs)
    }
    for count in [500, 5_000, 50_000] {
      let linker = Linker(Self.index(of: count))
      var mentions = 0
      let linking = Stopwatch.least {
        mentions = 0
        for page in pages { mentions += linker.mentions(in: page.literals, runs: page.runs).count }
      }
      print(
        "linking \(count) entities  \(rounded(linking))  \(rounded(linking / parsing))  \(mentions) mentions")
    }
  }

  private static func parse(_ text: [UInt8]) {
    unsafe text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe cmark_node_free(
        cmark_parse_document(start.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT))
    }
  }

  /// All countries and groups, and people up to a number of entities, each with a full name and a surname.
  private static func index(of count: Int) -> NameIndex {
    var report = Report()
    let gazetteer = Gazetteer(countries: table("countries"), groups: table("groups"), report: &report)
    var entities = gazetteer.countries.map(\.names) + gazetteer.groups.map(\.names)
    for person in MadeUpNames.people(count - entities.count) {
      var entity = NamedEntity(
        slug: person.surname, traits: .person, name: "\(person.given) \(person.surname)")
      entity.short = [person.surname]
      entities.append(entity)
    }
    return NameIndex(entities)
  }

  private static func table(_ name: String) -> SourceText {
    let path = name + ".tsv"
    return SourceText(path: path, bytes: Starter.gazetteer.first { $0.path == path }?.bytes ?? [])
  }
}
