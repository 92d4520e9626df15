/// JSON as a page carries it in a script, or as a program tells of itself.
package enum JSONValue: Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// A number, true, false or null, as it is written.
  case literal(String)

  package subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }

  /// The string that this is, or the first of a list.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .array(let values): values.first?.text
    default: nil
    }
  }

  /// This value, or those of a list.
  package var values: [JSONValue] { if case .array(let values) = self { values } else { [self] } }
}
