import Briefs

/// All that was found in an article, ready to be written down.
struct Findings {
  let origin: Article.Origin
  let names: FoundNames
  let quotations: [FoundQuotation]
  /// Turns of phrase in quotation marks that nobody is said to have used.
  let phraseCount: Int
  let terms: [TermList]
  let otherListCount: Int
  /// Dated up to the article’s day.
  let past: [FoundEvent]
  let ahead: [FoundEvent]

  init(_ article: Article, names site: SiteNames, kinds: [Kind], today: CalendarDate) {
    let manuscript = Manuscript(article, names: site)
    let people = People(manuscript)
    origin = article.origin
    let quotations = QuotationFinder(manuscript, people)
    self.quotations = quotations.found
    phraseCount = quotations.passedOver
    let terms = TermFinder(manuscript, people)
    self.terms = terms.found
    otherListCount = terms.otherCount
    let day = article.origin.date ?? today
    let events = EventFinder(manuscript, from: day).found
    past = events.filter { $0.span.start <= day }
    ahead = events.filter { $0.span.start > day }
    let speakers = quotations.found.map(\.voice) + terms.found.compactMap(\.setter)
    names = FoundNames(
      manuscript, people, of: article.origin, site: site, kinds: kinds, speakers: speakers)
  }
}
