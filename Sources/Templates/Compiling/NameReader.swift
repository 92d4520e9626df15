import Diagnostics

extension Compiler {
  private static let longestName = 200

  /// Reports bytes that no page may have. What is left is UTF-8, so every place can be shown and every name compared.
  mutating func checkBytes() -> Bool {
    let bytes = source.bytes
    if let offset = bytes.firstIndex(of: 0) {
      report.error("a template cannot hold a NUL byte", at: source.place(offset..<offset + 1))
      return false
    }
    if let offset = invalidByte(in: bytes) {
      report.error(
        "this is not UTF-8", at: source.place(offset..<offset + 1), help: "save the template as UTF-8")
      return false
    }
    return true
  }

  private func invalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// A name or dotted name, or nil if it is none, which is reported.
  mutating func path(_ range: Range<Int>) -> Path? {
    let text = range.count <= Self.longestName ? text(range) : ""
    if text == "." { return .current }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.isName) else {
      reportBadName(range)
      return nil
    }
    let numbers = parts.map { names.number(for: String($0)) }
    if numbers.count == 1 { return .name(numbers[0]) }
    code.dottedNames.append(numbers)
    return .dotted(code.dottedNames.count - 1)
  }

  /// The name of a template or block, or nil if it is none, which is reported.
  mutating func name(_ range: Range<Int>) -> Int? {
    let text = range.count <= Self.longestName ? text(range) : ""
    guard Self.isName(text[...]) else {
      reportBadName(range)
      return nil
    }
    return names.number(for: text)
  }

  private mutating func reportBadName(_ range: Range<Int>) {
    report.error(
      "this is not a name", at: source.place(range),
      help: "names are made of letters, digits, ‘-’ and ‘_’, and dots part the names of a path")
  }

  /// Such names are safe to show in a terminal.
  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        if scalar == "-" || scalar == "_" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber,
          .nonspacingMark, .spacingMark:
          return true
        default: return false
        }
      }
  }
}
