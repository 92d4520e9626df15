import Diagnostics

/// A thing as linked data tells of it: its type and what is known of it, as JSON.
struct LinkedNode: Sendable {
  private var fields = JSONWriter(capacity: 256)

  init(_ type: String, id: String? = nil) {
    set("@type", type)
    set("@id", id)
  }

  /// Nil and the empty text leave the field out.
  mutating func set(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { fields.field(name, text) }
  }

  mutating func set(_ name: String, _ node: LinkedNode?) { set(name, [node].compactMap(\.self)) }

  mutating func set(_ name: String, _ number: Int) { fields.field(name, number) }

  /// One thing or several; none leave the field out.
  mutating func set(_ name: String, _ nodes: [LinkedNode]) { set(name, written: nodes.map(\.json)) }

  /// The same with things that are JSON already.
  mutating func set(_ name: String, written nodes: [[UInt8]]) {
    if nodes.count > 1 {
      fields.field(name, each: nodes) { $0.value($1) }
    } else if let node = nodes.first {
      fields.key(name)
      fields.value(node)
    }
  }

  mutating func set(_ name: String, texts: [String]) {
    if texts.count > 1 { fields.field(name, texts: texts) } else { set(name, texts.first) }
  }

  var json: [UInt8] { [UInt8(ascii: "{")] + fields.bytes + [UInt8(ascii: "}")] }

  /// Several things as one document that may stand in a page's script element, a line each.
  static func document(_ nodes: [LinkedNode]) -> [UInt8] {
    var document = Array("{\"@context\":\"https://schema.org\",\"@graph\":[\n".utf8)
    for (place, node) in nodes.enumerated() {
      if place > 0 { document += ",\n".utf8 }
      document += node.json
    }
    return document + Array("\n]}".utf8)
  }
}
