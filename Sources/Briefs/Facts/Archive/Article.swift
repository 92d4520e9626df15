import Diagnostics
import Markdown

/// An archived article, ready to have quotations looked up in it.
struct Article: Sendable {
  private let source: SourceText
  let text: NormalText
  /// The words of `text`, ascending.
  let words: [Range<Int>]
  /// What `text` was made of, if not the file itself: an article in Markdown without its markup.
  private let document: Document?

  /// Nil when the file is no text, which is reported.
  init?(_ file: ContentFile, report: inout Report) {
    source = file.source
    guard ContentFile.isMarkdown(file.path) else {
      guard FrontMatter.checkUTF8(source, report: &report) else { return nil }
      document = nil
      text = NormalText(source.bytes, 0..<source.bytes.count)
      words = NormalText.words(of: text.bytes[...])
      return
    }
    guard let front = FrontMatter.read(source, report: &report) else { return nil }
    switch Markdown.Parser.parse(source.bytes, from: front.bodyStart) {
    case .success(let parsed):
      document = parsed
      text = NormalText(parsed.literals, 0..<parsed.literals.count)
      words = NormalText.words(of: text.bytes[...])
    case .failure(let refusal):
      let (message, help) = refusal.reason.explanation
      report.error(message, at: source.place(refusal.range), help: help)
      return nil
    }
  }

  /// A stretch of the normal text as the file has it.
  func place(_ range: Range<Int>) -> Place {
    let start = origin(of: range.lowerBound)
    guard !range.isEmpty else { return source.place(start..<start) }
    var end = origin(of: range.upperBound - 1) + 1
    // To the end of its last letter.
    while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return source.place(start..<max(start, end))
  }

  /// A stretch as the file has it, on one line.
  func passage(_ range: Range<Int>) -> String {
    let place = place(range)
    return String(decoding: source.bytes[place.range], as: UTF8.self)
      .words.joined(separator: " ")
  }

  private func origin(of offset: Int) -> Int {
    let origin = Int(text.origins[offset])
    return document?.sourceOffset(ofLiteral: origin) ?? origin
  }
}
