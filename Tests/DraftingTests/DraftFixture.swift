import Briefs
import Diagnostics
import Foundation
import Starter

@testable import Drafting

/// A site of some files, and drafts for it.
struct DraftFixture {
  let drafter: Drafter
  let names: SiteNames
  static let today = CalendarDate(year: 2025, month: 4, day: 6) ?? .earliest

  init(_ files: [String: String] = [:]) async {
    var report = Report()
    let content = files.map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value.utf8)) }
    let library = await Library(
      files: content, assets: [], edition: .desk(includingDrafts: true), report: &report)
    let tables = Dictionary(uniqueKeysWithValues: Starter.gazetteer.map { ($0.path, $0.bytes) })
    func table(_ name: String) -> SourceText { SourceText(path: name, bytes: tables[name] ?? []) }
    let gazetteer = Gazetteer(
      countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
    names = SiteNames(library, gazetteer: gazetteer, report: &report)
    drafter = Drafter(library, names: names)
  }

  func draft(_ bytes: [UInt8], named name: String = "article.txt") throws(Drafter.Refusal) -> Draft {
    try drafter.draft(
      bytes, as: Drafter.format(of: name, bytes), day: nil, today: Self.today, address: nil)
  }

  func draft(_ text: String) throws(Drafter.Refusal) -> Draft { try draft(Array(text.utf8)) }

  /// The quotations in a text, each as `words — speaker, medium, date`.
  func quotations(in text: String) -> [String] {
    let blocks = text.split(separator: "\n").map { Article.Block(kind: .paragraph, text: String($0)) }
    var article = Article(blocks: blocks)
    article.origin.date = CalendarDate(year: 2025, month: 4, day: 3)
    let findings = Findings(article, names: names, kinds: [.people, .countries, .issues], today: Self.today)
    return findings.quotations.map { quotation in
      let speaker =
        findings.names.name(of: quotation.voice)
        ?? { if case .unsure(let words) = quotation.voice { "? " + words } else { "no page" } }()
      return
        (["\(quotation.paragraphs.joined(separator: " ")) — \(speaker)"]
        + [quotation.medium, quotation.date].compactMap { $0 }).joined(separator: ", ")
    }
  }
}

extension Article {
  init(blocks: [Block]) {
    self.init()
    self.blocks = blocks
  }
}
