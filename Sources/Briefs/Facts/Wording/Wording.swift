/// The names by which headings and labels are known: the English ones, and those that `site.yml` adds.
package struct Wording: Sendable {
  private var headings: [String: SectionKind] = [:]
  private var labels: [String: Label] = [:]

  package init() {
    for kind in SectionKind.allCases { headings[kind.rawValue] = kind }
    headings["key judgments"] = .keyJudgements
    for label in Label.allCases { labels[label.rawValue] = label }
    labels["medium"] = .moderate
    labels["until"] = .by
  }

  /// What a heading's text announces, and how many bytes of it stand before its subject; nil for prose.
  package func section(of heading: String) -> (kind: SectionKind, subjectOffset: Int?)? {
    let colon = heading.utf8.firstIndex(of: UInt8(ascii: ":"))
    let name = colon.map { heading[..<$0] } ?? heading[...]
    guard let kind = headings[Self.fold(name)] else { return nil }
    guard let colon else { return (kind, nil) }
    let behind = heading.index(after: colon)
    if String(heading[behind...]).trimmingBlanks.isEmpty { return (kind, nil) }
    return kind.takesSubject ? (kind, heading.utf8.distance(from: heading.startIndex, to: behind)) : nil
  }

  func label(_ word: String) -> Label? { labels[Self.fold(word)] }

  /// The words that stand for any of some labels, for suggestions.
  func words(for wanted: [Label]) -> [String] {
    labels.filter { wanted.contains($0.value) }.map(\.key).sorted()
  }

  /// Adds a heading's name; the kind that has it already, if that is another one.
  mutating func add(_ name: String, for kind: SectionKind) -> SectionKind? {
    let key = Self.fold(name)
    if let other = headings[key], other != kind { return other }
    headings[key] = kind
    return nil
  }

  /// Adds a label's word; the label that has it already, if that is another one.
  mutating func add(_ word: String, for label: Label) -> Label? {
    let key = Self.fold(word)
    if let other = labels[key], other != label { return other }
    labels[key] = label
    return nil
  }

  /// Without regard to case and to the kind of blanks.
  static func fold(_ text: some StringProtocol) -> String {
    text.lowercased().words.joined(separator: " ")
  }
}
