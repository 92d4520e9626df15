import Diagnostics

extension YAMLBuilder {
  /// Says in an author's words what libyaml found.
  func describe(_ failure: EventReader.Failure, _ report: inout Report) {
    let offset = offsets[failure.offset]
    let (message, help) = Self.explanation(of: failure.problem, before: source.bytes, at: offset)
    var notes: [Diagnostic.Note] = []
    if let context = failure.contextOffset, offsets[context] != offset {
      notes.append(.init("this is where it began", at: point(offsets[context])))
    }
    report.error(message, at: point(offset), notes: notes, help: help)
  }

  /// One character wide, so that the caret stands under something.
  private func point(_ offset: Int) -> Place {
    var end = min(offset + 1, source.bytes.count)
    while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return source.place(min(offset, end)..<end)
  }

  private static func explanation(
    of problem: String, before bytes: [UInt8], at offset: Int
  ) -> (message: String, help: String) {
    let here = offset < bytes.count ? bytes[offset] : 0
    switch problem {
    case "mapping values are not allowed in this context" where !hasColonBefore(offset, in: bytes):
      return ("this key does not fit the line above it", "start it in the same column as the other keys")
    case "mapping values are not allowed in this context":
      return ("a second ‘: ’ in one line", "put the whole value in quotes: title: \"A: B\"")
    case "found character that cannot start any token" where here == UInt8(ascii: "\t"):
      return ("a tab where YAML wants spaces", "indent with spaces")
    case "found character that cannot start any token":
      return ("a value cannot start with this character", "put the value in quotes")
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      return ("a tab where YAML wants spaces", "indent with spaces")
    case "found unexpected end of stream":
      return ("a quotation mark is opened and never closed", "close it, or leave out both")
    case "could not find expected ':'":
      return ("this line has no ‘: ’", "write ‘key: value’")
    case "did not find expected key":
      return (
        "this does not fit the lines above it",
        "indent keys of one group alike, and put values that begin or end with a quotation mark in quotes as a whole"
      )
    case "did not find expected ',' or ']'":
      return (
        "a list opened with ‘[’ is not closed",
        "write ‘[one, two]’, and put items with commas or colons in quotes"
      )
    case "did not find expected ',' or '}'":
      return ("a group opened with ‘{’ is not closed", "write ‘{key: value, key: value}’")
    case "did not find expected '-' indicator":
      return ("this does not fit the list above it", "start each item with ‘- ’ under the one before")
    case "did not find expected alphabetic or numeric character":
      return ("a value cannot start with ‘*’ or ‘&’", "put the value in quotes")
    case "control characters are not allowed", "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet":
      return ("a character that YAML does not allow follows here", "remove the control character")
    default:
      return ("this is not valid YAML: \(problem)", "check the quotes and the indentation here")
    }
  }

  private static func hasColonBefore(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let line = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return bytes[line..<offset].indices.contains {
      bytes[$0] == UInt8(ascii: ":") && $0 + 1 < offset && bytes[$0 + 1] == UInt8(ascii: " ")
    }
  }
}
