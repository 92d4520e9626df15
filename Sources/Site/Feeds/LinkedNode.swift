import Diagnostics

/// A thing as linked data tells of it: its type and what is known of it, as JSON.
struct LinkedNode: Sendable {
  private var fields: [(String, String)] = []

  init(_ type: String, id: String? = nil) {
    set("@type", type)
    set("@id", id)
  }

  /// Nil and the empty text leave the field out.
  mutating func set(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { fields.append((name, JSON.string(text))) }
  }

  mutating func set(_ name: String, _ node: LinkedNode?) {
    if let node { fields.append((name, node.json)) }
  }

  mutating func set(_ name: String, _ number: Int) { fields.append((name, String(number))) }

  /// One thing or several; none leave the field out.
  mutating func set(_ name: String, _ nodes: [LinkedNode]) { set(name, json: nodes.map(\.json)) }

  mutating func set(_ name: String, texts: [String]) { set(name, json: texts.map(JSON.string)) }

  private mutating func set(_ name: String, json items: [String]) {
    guard let first = items.first else { return }
    fields.append((name, items.count == 1 ? first : "[" + items.joined(separator: ",") + "]"))
  }

  var json: String { JSON.object(fields) }

  /// Several things as one document that may stand in a page's script element.
  static func document(_ nodes: [LinkedNode]) -> [UInt8] {
    let graph = JSON.lines(nodes.map(\.json))
    return Array(JSON.object([("@context", "\"https://schema.org\""), ("@graph", graph)]).utf8)
  }
}
