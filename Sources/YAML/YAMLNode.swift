/// A value of a YAML document, with its place in the file.
package struct YAMLNode: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// Text as written, quotes and escapes resolved; never turned into a number, a truth value or a date, so that
    /// `NO`, `on` and `1.10` stay what the author typed.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In file order; keys are unique.
    case mapping([Entry])
  }

  package struct Entry: Sendable, Equatable {
    package let key: String
    /// Byte offsets of the key in the source text.
    package let keyRange: Range<Int>
    package let value: YAMLNode
  }

  package let value: Value
  /// Byte offsets in the source text; for a value that is not there, the point behind its key.
  package let range: Range<Int>

  static let nothing: Set<String> = ["", "~", "null", "Null", "NULL"]

  /// Whether this is how YAML says "nothing": no text at all, `~` or `null`, outside quotes.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return Self.nothing.contains(text)
  }

  /// What kind of thing this is, as a message would call it.
  package var noun: String {
    switch value {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
