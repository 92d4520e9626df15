import Diagnostics

@testable import Briefs

/// A small desk: two people, two issues, an organization, a few countries, and one brief under test.
struct Desk {
  let graph: Graph
  /// Every error and warning, printed.
  let complaints: String

  static let profiles: KeyValuePairs<String, String> = [
    "site.yml":
      "kinds: [{folder: organizations, singular: Organization, plural: Organizations, actor: true}]\n",
    "people/kirill-dmitriev.md": "---\nname: Kirill Dmitriev\nshort: [Dmitriev]\n---\n",
    "people/steve-witkoff.md": "---\nname: Steve Witkoff\n---\n",
    "issues/war.md": "---\nname: War in Ukraine\naliases: [war in Ukraine]\n---\n",
    "issues/grain.md": "---\nname: Black Sea Grain Initiative\n---\n",
    "organizations/nato.md": "---\nname: NATO\n---\n",
  ]

  private static let gazetteer: Gazetteer = {
    let columns = [
      "slug", "iso2", "iso3", "name", "official", "aliases", "metonyms", "demonyms", "never", "homonyms",
      "capital", "capital_at", "at", "region", "subregion",
    ]
    let rows = [
      ("russia", "Russia", "", "Kremlin", "Russian"), ("ukraine", "Ukraine", "", "Kyiv", "Ukrainian"),
      ("united-states", "United States", "US; U.S.", "Washington", ""),
      ("poland", "Poland", "", "", "Polish"),
      ("estonia", "Estonia", "", "", ""), ("latvia", "Latvia", "", "", ""),
      ("lithuania", "Lithuania", "", "", ""), ("saudi-arabia", "Saudi Arabia", "", "", ""),
      ("trinidad", "Trinidad and Tobago", "", "", ""),
    ].map { slug, name, aliases, metonyms, demonyms in
      [slug, "", "", name, "", aliases, metonyms, demonyms, "", "", "", "", "1, 1", "", ""]
    }
    let groups = [
      ["slug", "name", "aliases", "members"],
      ["baltic-states", "Baltic states", "", "estonia; latvia; lithuania"],
    ]
    func table(_ rows: [[String]]) -> SourceText {
      SourceText(path: "table.tsv", text: rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    }
    var report = Report()
    let gazetteer = Gazetteer(countries: table([columns] + rows), groups: table(groups), report: &report)
    precondition(report.diagnostics.isEmpty, printed(report))
    return gazetteer
  }()

  /// The front matter of the brief under test.
  static let header = """
    title: T
    date: 2025-04-03
    issues: [war]
    sources:
      - {id: S1, publisher: Blitz}
      - {id: S2, publisher: Times, origin: Blitz}
      - {id: S3, publisher: Meduza}
    """

  /// A desk with one brief, `b.md`, in which the body follows four lines of front matter or so.
  init(_ body: String, header: String = Desk.header, and files: [String: String] = [:]) async {
    await self.init(files.merging(["briefs/b.md": "---\n\(header)\n---\n\(body)"]) { $1 })
  }

  /// A desk with some files, of which those of the same path replace the standard ones.
  init(_ files: [String: String]) async {
    let standard = Dictionary(uniqueKeysWithValues: Self.profiles.map { ($0.key, $0.value) })
    var report = Report()
    let all = standard.merging(files) { $1 }.map {
      ContentFile(path: $0.key, root: "", bytes: Array($0.value.utf8))
    }
    let library = await Library(files: all, assets: [], report: &report)
    graph = await Graph.build(library, gazetteer: Self.gazetteer, report: &report)
    complaints = printed(report)
  }

  var body: Body { graph.briefBodies[0] }
  var prose: String { String(decoding: body.prose, as: UTF8.self) }

  /// The body of an entity's own file.
  func body(of slug: String) -> Body? {
    graph.entities.firstIndex { $0.slug.text == slug }.map { graph.entityBodies[$0] }
  }

  /// All facts of a body, a line or more each.
  func facts(_ body: Body? = nil) -> String {
    let body = body ?? self.body
    let facts = body.facts
    var lines: [String] = []
    if let bottomLine = facts.bottomLine { lines.append("bottom line " + show(bottomLine)) }
    for judgement in facts.judgements {
      lines.append(
        "judgement \(judgement.band.map { graph.settings.likelihood.bands[$0].terms[0] } ?? "?")"
          + ", confidence \(judgement.confidence?.rawValue ?? "?")"
          + (judgement.due.map { ", by \($0.iso)" } ?? "") + " " + show(judgement.claim))
      if let reason = judgement.reason { lines.append("  reason " + show(reason)) }
      if let outcome = judgement.outcome {
        lines.append(
          "  outcome \(outcome.verdict) \(outcome.date?.iso ?? "")"
            + (outcome.note.map { " " + show($0) } ?? ""))
      }
    }
    for event in facts.events {
      lines.append("\(event.isAhead ? "ahead" : "event") \(event.date.iso) " + show(event.what))
    }
    for position in facts.positions {
      lines.append("position on \(slug(position.issue)) of \(show(position.actors)) " + show(position.what))
    }
    for condition in facts.conditions {
      lines.append(
        "\(condition.isObstacle ? "obstacle" : "condition") ‘\(condition.label)’ of \(show(condition.actors)) "
          + "on [\(condition.issues.map(slug).joined(separator: ", "))] " + show(condition.what))
    }
    for quotation in facts.quotations {
      lines.append(
        "quotation of \(show([quotation.speaker])), \(quotation.medium ?? "-"), \(quotation.date?.iso ?? "-"), "
          + "\(quotation.isInSource.map { $0 ? "found" : "not found" } ?? "not looked up") "
          + show(quotation.words))
    }
    for remark in facts.remarks { lines.append("\(remark.kind) " + show(remark.what)) }
    for change in facts.changes {
      lines.append("change of \(slug(change.issue)): \(change.trend) " + show(change.reason))
    }
    if !facts.keptAsProse.isEmpty {
      lines.append("prose: " + facts.keptAsProse.map(\.rawValue).sorted().joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }

  func slug(_ entity: Int) -> String { graph.entities[entity].slug.text }

  private func show(_ actors: [Actor]) -> String {
    actors.map { "\($0.name) (\($0.entities.map(slug).joined(separator: ", ")))" }.joined(separator: ", ")
  }

  private func show(_ snippet: Snippet) -> String {
    let html = String(decoding: snippet.html, as: UTF8.self)
    return html == snippet.text ? "‘\(html)’" : "‘\(html)’ ‘\(snippet.text)’"
  }

  private func show(_ passage: Passage) -> String {
    let bytes = passage.place.source.bytes
    let line = bytes[..<passage.place.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    return "\(show(passage.content)) #\(passage.id) \(passage.place.source.path):\(line)"
      + " [\(passage.entities.map(slug).joined(separator: ", "))]"
      + " S\(passage.citations.map { String($0 + 1) }.joined(separator: "+"))/\(passage.originCount)"
  }
}
