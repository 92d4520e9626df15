/// The door to CommonMark: bytes in, a document or a placed refusal out.
package enum Parser {
  /// Parses the body of a file.
  ///
  /// - Parameters:
  ///   - text: The whole file, which should be UTF-8.
  ///   - start: The offset at which the body begins, behind the front matter. All offsets in the result count from
  ///     the beginning of `text`.
  package static func parse(_ text: [UInt8], from start: Int) -> Result<Document, Refusal> {
    let body = max(0, min(start, text.count))..<text.count
    if let refusal = SizeGuard.check(text, in: body) { return .failure(refusal) }
    let lines = Lines(of: text, in: body)
    if let refusal = NestingGuard.check(text, lines) ?? ImageGuard.check(text, lines) {
      return .failure(refusal)
    }
    var tape = TapeBuilder(text: text, lines: lines)
    SyntaxTree(of: text, in: body).walk { tape.take($0) }
    return .success(tape.finish())
  }
}

/// Why a text was not parsed: each reason is a shape that would cost far more time or memory than its length.
package struct Refusal: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// More than 64 MiB.
    case tooLong
    /// More markup characters than memory should hold nodes for.
    case tooMuchMarkup
    /// Quotations and lists within each other, more than 100 deep.
    case nestedTooDeeply
    /// Thousands of images begun with `![` in one paragraph among thousands of links.
    case tooManyImages
  }

  package let reason: Reason
  /// The offending bytes of the text that was given.
  package let range: Range<Int>
}
