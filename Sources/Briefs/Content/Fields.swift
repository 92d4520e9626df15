import Diagnostics
import YAML

/// Reads the keys of one group of YAML as typed values and collects every mistake on the way.
///
/// A key counts as known once it has been asked for; `finish` reports the rest, with the nearest known one.
struct Fields {
  let source: SourceText
  /// All of what is being read; the start of the file when there is none of it.
  let place: Place
  /// What is being read, as a message calls it: `a brief`.
  private let owner: String
  private var entries: [String: YAMLNode.Entry] = [:]
  private var order: [String] = []
  private var known: [String] = []
  private(set) var report = Report()

  init(_ node: YAMLNode?, of source: SourceText, owner: String) {
    self.source = source
    place = source.place(node?.range ?? 0..<0)
    self.owner = owner
    guard let node, !node.isNull else { return }
    guard case .mapping(let list) = node.value else {
      report.error(
        "\(owner) needs keys here, not \(node.noun)", at: source.place(node.range), help: "write ‘key: value’"
      )
      return
    }
    for entry in list {
      entries[entry.key] = entry
      order.append(entry.key)
    }
  }

  func has(_ key: String) -> Bool { given(key) != nil }

  /// Where a key stands that was given without a value.
  func placeIfEmpty(_ key: String) -> Place? {
    given(key) == nil ? entries[key].map { source.place($0.keyRange) } : nil
  }

  mutating func fail(_ message: String, at place: Place, help: String? = nil) {
    report.error(message, at: place, help: help)
  }

  mutating func warn(_ message: String, at place: Place, help: String) {
    report.warning(message, at: place, help: help)
  }

  mutating func failTwice(_ what: String, at place: Place, first: Place) {
    report.error(
      "\(what) is given twice", at: place, notes: [.init("it was first given here", at: first)],
      help: "give one of them another name")
  }

  /// The value of a key, or nil when it is absent or empty.
  mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    return given(key)
  }

  private func given(_ key: String) -> YAMLNode? {
    guard let node = entries[key]?.value, !node.isNull else { return nil }
    if case .scalar(let text, _) = node.value, text.trimmingBlanks.isEmpty { return nil }
    return node
  }

  mutating func text(_ key: String) -> Located<String>? {
    node(key).flatMap { scalar($0, key, wanted: "text") }
  }

  /// A list of texts; a single text stands for a list of one.
  mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.value else {
      return scalar(node, key, wanted: "a list of texts").map { [$0] } ?? []
    }
    return items.compactMap { $0.isNull ? nil : scalar($0, key, wanted: "a list of texts") }
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let text = node(key).flatMap({ scalar($0, key, wanted: "true or false") }) else { return nil }
    switch text.value.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      fail("‘\(key)’ is true or false, not ‘\(text.value)’", at: text.place)
      return nil
    }
  }

  /// A number that is not negative.
  mutating func count(_ key: String) -> Int? {
    guard let text = node(key).flatMap({ scalar($0, key, wanted: "a number") }) else { return nil }
    if let number = Int(text.value), (0...1_000_000).contains(number) { return number }
    fail("‘\(key)’ is a number from 0 to 1000000, not ‘\(text.value)’", at: text.place)
    return nil
  }

  /// One of the given words.
  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, as type: Choice.Type
  ) -> Located<Choice>? where Choice.RawValue == String {
    guard let text = node(key).flatMap({ scalar($0, key, wanted: "a word") }) else { return nil }
    return choice(text, of: key)
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ text: Located<String>, of key: String
  ) -> Located<Choice>? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.place) }
    let words = Choice.allCases.map(\.rawValue)
    fail(
      "‘\(key)’ cannot be ‘\(text.value)’", at: text.place,
      help: Suggestion.question(for: text.value, among: words)
        ?? "use one of: \(words.joined(separator: ", "))")
    return nil
  }

  /// A date as precise as given; with `needsDay`, a month or a year alone is a mistake.
  mutating func date(_ key: String, needsDay: Bool) -> Located<CalendarDate>? {
    guard let text = node(key).flatMap({ scalar($0, key, wanted: "a date") }) else { return nil }
    let example = needsDay ? "write it as 2025-04-03" : "write it as 2025-04-03, 2025-04 or 2025"
    switch CalendarDate.read(text.value) {
    case .date(let date) where !needsDay || date.day != nil: return Located(date, at: text.place)
    case .date: fail("‘\(key)’ needs a day", at: text.place, help: example)
    case .impossible(let why): fail("no such date: \(why)", at: text.place, help: example)
    case .notADate: fail("‘\(key)’ is a date, not ‘\(text.value)’", at: text.place, help: example)
    }
    return nil
  }

  /// A day, or a day and a time.
  mutating func moment(_ key: String) -> Located<Moment>? {
    guard let text = node(key).flatMap({ scalar($0, key, wanted: "a date") }) else { return nil }
    let example = "write it as 2025-04-05 or 2025-04-05T06:00+02:00"
    switch Moment.read(text.value) {
    case .moment(let moment): return Located(moment, at: text.place)
    case .impossible(let why): fail("no such date: \(why)", at: text.place, help: example)
    case .notAMoment:
      fail("‘\(key)’ is a day, with or without a time, not ‘\(text.value)’", at: text.place, help: example)
    }
    return nil
  }

  /// A group of keys that the author chose, each with a text: `{us-russia-relations: improved}`.
  mutating func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let list) = node.value else {
      fail(
        "‘\(key)’ is a group of keys, not \(node.noun)", at: source.place(node.range),
        help: "write ‘\(key): {a: b}’")
      return []
    }
    return list.compactMap { entry in
      guard !entry.value.isNull, let value = scalar(entry.value, entry.key, wanted: "text") else {
        return nil
      }
      return (Located(entry.key, at: source.place(entry.keyRange)), value)
    }
  }

  /// The items of a list, each read as a group of keys by `read`; an item that is a mere text goes to `shorthand`.
  mutating func groups<Item>(
    _ key: String, owner: String, shorthand: (Located<String>) -> Item? = { _ in nil },
    read: (inout Fields) -> Item?
  ) -> [Item] {
    guard let node = node(key) else { return [] }
    let nodes = if case .sequence(let items) = node.value { items } else { [node] }
    return nodes.compactMap { item in
      if item.isNull { return nil }
      if case .scalar(let text, _) = item.value {
        let trimmed = text.trimmingBlanks
        if trimmed.isEmpty { return nil }
        if let made = shorthand(Located(trimmed, at: source.place(item.range))) { return made }
      }
      return group(item, owner: owner, read: read)
    }
  }

  mutating func group<Item>(_ node: YAMLNode, owner: String, read: (inout Fields) -> Item?) -> Item? {
    var fields = Fields(node, of: source, owner: owner)
    guard fields.report.diagnostics.isEmpty else {
      report.append(fields.report)
      return nil
    }
    let item = read(&fields)
    fields.finish(into: &report)
    return item
  }

  /// Reports the keys that nobody asked for, and hands over all that was found.
  ///
  /// - Parameter meanings: known keys by other words that an author may take for them.
  mutating func finish(into report: inout Report, meaning meanings: [String: String] = [:]) {
    let asked = Set(known)
    for key in order where !asked.contains(key) {
      guard let entry = entries[key] else { continue }
      let question = Suggestion.question(for: meanings[key] ?? key, among: known)
      self.report.error(
        "\(owner) has no key ‘\(key)’", at: source.place(entry.keyRange),
        help: question ?? "the keys are: \(known.joined(separator: ", "))")
    }
    report.append(self.report)
  }

  private mutating func scalar(_ node: YAMLNode, _ key: String, wanted: String) -> Located<String>? {
    let place = source.place(node.range)
    guard case .scalar(let text, _) = node.value else {
      fail(
        "‘\(key)’ is \(wanted), not \(node.noun)", at: place,
        help: wanted == "text" ? "put it in quotes if it is meant as text" : nil)
      return nil
    }
    let trimmed = text.trimmingBlanks
    if trimmed.isEmpty { return nil }
    return Located(trimmed, at: place)
  }
}

extension String {
  /// Without white space at its ends.
  var trimmingBlanks: String {
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = view.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(view[first...last])
  }
}
