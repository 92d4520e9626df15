import Diagnostics
import Glibc

@testable import Briefs

/// The gazetteer of the source tree and the people and issues that the rules are tested with.
enum LinkingFixture {
  static let gazetteer: Gazetteer = {
    var report = Report()
    let gazetteer = Gazetteer(countries: table("countries"), groups: table("groups"), report: &report)
    precondition(report.diagnostics.isEmpty, TerminalPrinter(colour: false).print(LocatedReport(report)))
    return gazetteer
  }()

  static let index = NameIndex(
    gazetteer.countries.map(\.names) + gazetteer.groups.map(\.names) + people + issues)
  static let linker = Linker(index)

  static let people = [
    person("Vladimir Putin", short: "Putin"), person("Kirill Dmitriev", short: "Dmitriev"),
    person("Steve Witkoff", short: "Witkoff"), person("Donald Trump", short: "Trump"),
    person("Joe Biden", short: "Biden"), person("Volodymyr Zelensky", short: "Zelensky"),
    person("Theresa May", short: "May"), person("Gordon Brown", short: "Brown"),
    person("Ana Ivanova", short: "Ivanova"), person("Olga Ivanova", short: "Ivanova"),
    person("Aung San Suu Kyi", short: "Kyi"), person("Todd Van Poppel", short: "Poppel"),
    person("Jürgen Stoltenberg", short: "Stoltenberg"), person("Robert F. Ostrov Jr.", short: "Ostrov"),
    person("Bob van der Dijk", short: "van der Dijk"),
  ]

  static let issues = [
    issue("war-in-ukraine", "War in Ukraine", ["Ukraine conflict", "Ukraine war"]),
    issue(
      "us-russia-relations", "US–Russia relations",
      ["US-Russia dialogue", "US-Russia talks", "US-Russia rapprochement"]),
    issue("sanctions-on-russia", "Sanctions on Russia", ["sanctions on Russia"]),
    issue("nato-enlargement", "NATO enlargement", ["NATO expansion", "NATO’s expansion"]),
    issue("black-sea-grain-initiative", "Black Sea Grain Initiative", []),
  ]

  /// The mentions of a text, a line a block, as `surface entity form verdict` and the reason.
  static func mentions(
    _ text: String, context: ProseRun.Context = .body, evidence: PageEvidence = PageEvidence()
  ) -> [String] {
    let bytes = Array(text.utf8)
    return linker.mentions(in: bytes, runs: runs(of: bytes, context: context), evidence: evidence).map {
      mention in
      let surface = String(decoding: bytes[mention.range], as: UTF8.self)
      return
        "\(surface): \(index[mention.entity].slug) \(mention.form.rawValue) \(mention.verdict.rawValue), "
        + mention.reason.rawValue
    }
  }

  /// The surfaces that would be linked, each with its entity.
  static func links(_ text: String, evidence: PageEvidence = PageEvidence()) -> [String] {
    surfaces(text, .link, evidence)
  }

  static func surfaces(
    _ text: String, _ verdict: Mention.Verdict, _ evidence: PageEvidence = PageEvidence()
  ) -> [String] {
    let bytes = Array(text.utf8)
    return linker.mentions(in: bytes, runs: runs(of: bytes), evidence: evidence)
      .filter { $0.verdict == verdict }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) + ": " + index[$0.entity].slug }
  }

  static func id(_ slug: String) -> EntityID {
    EntityID(Int32(index.entities.firstIndex { $0.slug == slug }!))
  }

  static func runs(of bytes: [UInt8], context: ProseRun.Context = .body) -> [ProseRun] {
    bytes.split(separator: UInt8(ascii: "\n")).map { ProseRun($0.indices, context: context) }
  }

  /// A file of the folder `shared`: beside the checkout, or where `DOSSIER_SHARED` says.
  static func shared(_ path: String) -> [UInt8]? {
    if let folder = unsafe getenv("DOSSIER_SHARED") {
      return read("\(unsafe String(cString: folder))/\(path)")
    }
    return file("../shared/\(path)")
  }

  /// A file of the checkout, by its path from the top.
  static func file(_ path: String) -> [UInt8]? {
    read("/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/" + path)
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(file)
      if byte < 0 { return bytes }
      bytes.append(UInt8(byte))
    }
  }

  private static func table(_ name: String) -> SourceText {
    SourceText(path: "\(name).tsv", bytes: file("Sources/CStarter/gazetteer/\(name).tsv") ?? [])
  }

  private static func person(_ name: String, short: String) -> NamedEntity {
    var entity = NamedEntity(
      slug: String(decoding: Folding.bytes(of: name), as: UTF8.self).lowercased()
        .split(separator: " ").joined(separator: "-"), traits: .person, name: name)
    entity.short = [short]
    return entity
  }

  private static func issue(_ slug: String, _ name: String, _ aliases: [String]) -> NamedEntity {
    var entity = NamedEntity(slug: slug, name: name)
    entity.aliases = aliases
    return entity
  }
}
