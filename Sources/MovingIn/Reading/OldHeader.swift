/// The front matter of a note as its author wrote it, in whatever notation.
struct OldHeader: Sendable {
  indirect enum Value: Sendable, Equatable {
    case text(String)
    case list([Value])
    case group([Entry])

    /// Every text in it, in order, lists within lists flattened; groups say nothing.
    var texts: [String] {
      switch self {
      case .text(let text): text.isEmpty ? [] : [text]
      case .list(let items): items.flatMap(\.texts)
      case .group: []
      }
    }
  }

  struct Entry: Sendable, Equatable {
    let key: String
    let value: Value
  }

  /// In the order of the file, without those that say nothing; the first of two keys counts.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  /// Whether it could only be read line by line.
  var isLoose = false

  init(_ entries: [Entry] = []) {
    for entry in entries where !entry.key.isEmpty && entry.value != .text("") && entry.value != .list([]) {
      add(entry)
    }
  }

  /// The value of the first of some keys, in their folded form, that is there.
  func value(_ keys: String...) -> Value? {
    keys.lazy.compactMap { places[$0] }.first.map { entries[$0].value }
  }

  func texts(_ keys: String...) -> [String] { keys.flatMap { value($0)?.texts ?? [] } }

  func text(_ keys: String...) -> String? {
    for key in keys { if case .text(let text)? = value(key) { return text } }
    for key in keys { if let first = value(key)?.texts.first { return first } }
    return nil
  }

  /// Nil where none of the keys says yes or no.
  func flag(_ keys: String...) -> Bool? {
    for key in keys {
      switch text(key)?.lowercased() {
      case "true", "yes", "on": return true
      case "false", "no", "off": return false
      default: continue
      }
    }
    return nil
  }

  /// Adds what is not yet said.
  mutating func add(_ entry: Entry) {
    guard places[Self.fold(entry.key)] == nil else { return }
    places[Self.fold(entry.key)] = entries.count
    entries.append(entry)
  }

  /// `Date created`, `date_created` and `date-created` are one key.
  static func fold(_ key: String) -> String {
    String(key.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }
}
