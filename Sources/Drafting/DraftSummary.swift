import Briefs
import Diagnostics

/// What was found in an article and what was not, for whoever asked for the draft.
package struct DraftSummary: Sendable, Equatable {
  /// A word for each thing, and what there is to say of it.
  package private(set) var lines: [(label: String, text: String)] = []

  init(_ article: Article, _ findings: Findings, date: CalendarDate) {
    let origin = article.origin
    add("title", origin.title)
    add("publisher", origin.publisher)
    add("author", origin.authors.isEmpty ? nil : origin.authors.joined(separator: ", "))
    add("date", origin.date?.text ?? "not found; the brief has \(date.text)")
    add("address", origin.address)
    for (kind, entities) in findings.names.known {
      var names = entities.map(\.name)
      if kind == .people { names += findings.names.persons.map { "\($0.name) (new)" } }
      if !names.isEmpty { lines.append((kind.folder, names.joined(separator: ", "))) }
    }
    let others = findings.names.others
    if !others.isEmpty {
      lines.append(
        (
          "no page",
          others.prefix(8).map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
            + (others.count > 8 ? " …" : "")
        ))
    }
    addQuotations(findings)
    for list in findings.terms {
      let setter = list.setter.flatMap(findings.names.name)
      let whose = list.isObstacles ? "" : setter.map { " of \($0)" } ?? ", of whom is for you to say"
      lines.append((list.isObstacles ? "obstacles" : "conditions", "\(list.items.count)\(whose)"))
    }
    if findings.otherListCount > 0 {
      lines.append(("lists", "\(Plural.count(findings.otherListCount, "other list")) not taken over"))
    }
    let events = findings.past.count + findings.ahead.count
    if events > 0 { lines.append(("dates", "\(findings.past.count) past, \(findings.ahead.count) ahead")) }
    if let last = article.leftOut.max(by: { $0.count < $1.count }) {
      lines.append(
        (
          "left out",
          "\(Plural.count(article.leftOut.count, "line")), such as ‘\(CleanText.line(last, limit: 60))’"
        ))
    }
    if article.isPaid {
      lines.append(("paid", "the page is for subscribers; see whether the saved one holds the whole article"))
    }
    if article.isCut { lines.append(("cut", "the page is nested too deeply to be read to its end")) }
  }

  private mutating func add(_ label: String, _ text: String?) { lines.append((label, text ?? "not found")) }

  private mutating func addQuotations(_ findings: Findings) {
    let unsure = findings.quotations.count { findings.names.name(of: $0.voice) == nil }
    var text = "\(findings.quotations.count)"
    if unsure > 0 { text += ", \(unsure) of them without a sure speaker, marked ‘(who? …)’" }
    if findings.phraseCount > 0 {
      text += "; \(Plural.count(findings.phraseCount, "phrase")) in quotation marks passed over"
    }
    lines.append(("quotations", text))
  }

  package static func == (a: Self, b: Self) -> Bool {
    a.lines.elementsEqual(b.lines) { $0 == $1 }
  }
}
