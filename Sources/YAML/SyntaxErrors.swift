import Diagnostics

extension YAMLBuilder {
  /// Says in an author's words what libyaml found.
  func describe(_ failure: EventReader.Failure, _ report: inout Report) {
    let offset =
      switch failure.position {
      case .codePoint(let index): offsets[index]
      case .byte(let index): offsets.byte(index)
      }
    let (message, help) = explanation(of: failure.problem, at: offset)
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

  private func explanation(of problem: String, at offset: Int) -> (message: String, help: String) {
    let isAtEnd = offsets.isAtEnd(offset)
    switch problem {
    case "mapping values are not allowed in this context" where !hasColonBefore(offset):
      return ("this key does not fit the line above it", "start it in the same column as the other keys")
    case "mapping values are not allowed in this context":
      return ("a second ‘: ’ in one line", "put the whole value in quotes: title: \"A: B\"")
    case "found character that cannot start any token"
    where source.bytes[offset...].first == UInt8(ascii: "\t"),
      "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      return ("a tab where YAML wants spaces", "indent with spaces")
    case "did not find expected node content" where isAtEnd:
      return ("a list or a group is opened and never closed", "close it with ‘]’ or ‘}’")
    case "found character that cannot start any token", "did not find expected node content",
      "found unknown directive name", "could not find expected directive name":
      return ("a value cannot start with this character", "put the value in quotes")
    case "found unexpected end of stream", "found unexpected document indicator":
      return ("a quotation mark is opened and never closed", "close it, or leave out both")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return ("‘\\’ begins no escape that YAML knows", "write ‘\\\\’, or put the value in single quotes")
    case "did not find expected comment or line break":
      return (
        "text behind a ‘|’ or ‘>’ that begins a block",
        "put the value in quotes, or begin it on the next line, indented"
      )
    case "block sequence entries are not allowed in this context":
      return (
        "a list begins behind its key",
        "put each item on a line of its own, or the value in quotes if it is text"
      )
    case "could not find expected ':'":
      return ("this line has no ‘: ’", "write ‘key: value’")
    case "did not find expected key" where followsQuotation(offset):
      return (
        "text follows a closing quotation mark",
        "put the whole value in quotes of the other sort: '\"Yes\", he said' or \"it's\""
      )
    case "did not find expected key":
      return ("this does not fit the lines above it", "indent keys of one group alike")
    case "did not find expected <document start>":
      return ("this stands behind the end of the values", "remove it, or the closing sign before it")
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
    case "control characters are not allowed":
      return ("a control character that YAML does not allow", "remove it")
    default:
      return ("this is not valid YAML: \(problem)", "check the quotes and the indentation here")
    }
  }

  /// Whether a quotation mark is the last thing before `offset` in its line.
  private func followsQuotation(_ offset: Int) -> Bool {
    let last = source.bytes[lineStart(offset)..<offset].last {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
    }
    return last == UInt8(ascii: "\"") || last == UInt8(ascii: "'")
  }

  private func hasColonBefore(_ offset: Int) -> Bool {
    let line = source.bytes[lineStart(offset)..<offset]
    return zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ") }
  }

  private func lineStart(_ offset: Int) -> Int {
    let end = source.bytes[..<offset].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return end.map { $0 + 1 } ?? 0
  }
}
