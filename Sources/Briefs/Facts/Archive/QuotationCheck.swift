import Diagnostics

/// Looks the quotations of a page up in the archived articles that they cite.
struct QuotationCheck {
  let page: ResolvedText
  /// For each source of the brief the article, if one is kept.
  let articles: [Article?]
  /// How many bytes of articles may still be searched: quotations times articles must not take forever.
  private var budget = 1 << 30

  /// How much dearer the search for the nearest passage is than that for the words.
  private static let costOfMissing = 16

  /// Longer passages are cut in messages.
  private static let shown = 400

  init(page: ResolvedText, articles: [Article?]) {
    self.page = page
    self.articles = articles
  }

  mutating func run(_ facts: inout Facts, report: inout Report) {
    guard articles.contains(where: { $0 != nil }) else { return }
    for index in facts.quotations.indices {
      let words = facts.quotations[index].words
      facts.quotations[index].isInSource = check(
        words.content.text, citing: words.citations, at: words.place, &report)
    }
    for passage in QuotedPassages(page).all {
      _ = check(
        page.plain(passage.literal), citing: passage.citations, at: page.place(passage.literal), &report)
    }
  }

  /// Whether one of the cited articles has the words; nil where none is kept.
  private mutating func check(
    _ quotation: String, citing sources: [Int], at place: Place, _ report: inout Report
  ) -> Bool? {
    let kept = sources.compactMap { articles[$0] }
    guard let first = kept.first, budget > 0 else { return nil }
    for article in kept { budget -= article.text.bytes.count }
    if budget <= 0 {
      report.warning("the quotations from here on are not looked up: there are too many of them", at: place)
      return nil
    }
    let words = QuotedWords(quotation)
    var missing: QuotedWords.Part?
    for article in kept {
      guard let part = article.firstMissing(of: words) else { return true }
      missing = missing ?? part
    }
    budget -= Self.costOfMissing * first.text.bytes.count
    let nearest = missing.flatMap { first.nearest(to: $0) }
    report.warning(
      "the archived article does not have these words", at: place,
      notes: nearest.map { [.init("this is the nearest passage", at: first.place($0))] } ?? [],
      help: nearest.map { "it reads: \(Self.cut(first.passage($0)))" }
        ?? "nothing in it is like them; check which source is cited")
    return false
  }

  private static func cut(_ text: String) -> String {
    text.count > shown ? text.prefix(shown) + " …" : text
  }
}
