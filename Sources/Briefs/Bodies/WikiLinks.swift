/// `[[Name]]` and `[[Name|text]]`, as Obsidian writes them, found in the text of a paragraph.
struct WikiLink: Equatable {
  /// Byte range of the whole link in the text that was scanned.
  let range: Range<Int>
  /// What is linked to: a path, title, id or alias; without the fragment.
  let name: String
  /// Where in the text the name stands, for carets.
  let nameRange: Range<Int>
  /// A heading of the page linked to.
  let fragment: String?
  /// What the reader sees.
  let text: String
  /// Whether the author wrote no text but the name of a file: `[[2025-04-03-visit]]`.
  let isFileName: Bool

  /// The links of `text[range]`, in order; brackets that do not make a link are left alone.
  static func all(in text: Span<UInt8>, _ range: Range<Int>) -> [WikiLink] {
    var links: [WikiLink] = []
    var offset = range.lowerBound
    var opening: Int?
    while offset + 1 < range.upperBound {
      let (byte, next) = (text[offset], text[offset + 1])
      if byte == UInt8(ascii: "["), next == UInt8(ascii: "[") {
        opening = offset
        offset += 2
      } else if byte == UInt8(ascii: "]"), next == UInt8(ascii: "]"), let start = opening {
        if let link = read(text, start..<offset + 2) { links.append(link) }
        opening = nil
        offset += 2
      } else {
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { opening = nil }
        offset += 1
      }
    }
    return links
  }

  private static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> WikiLink? {
    let inside = (range.lowerBound + 2)..<(range.upperBound - 2)
    let bar = inside.first { text[$0] == UInt8(ascii: "|") }
    let target = inside.lowerBound..<(bar ?? inside.upperBound)
    let hash = target.first { text[$0] == UInt8(ascii: "#") }
    let nameRange = target.lowerBound..<(hash ?? target.upperBound)
    let name = string(text, nameRange)
    let fragment = hash.flatMap { string(text, ($0 + 1)..<target.upperBound).nonEmpty }
    let shown = bar.flatMap { string(text, ($0 + 1)..<inside.upperBound).nonEmpty }
    guard !name.isEmpty || fragment != nil else { return nil }
    let fallback = name.isEmpty ? fragment ?? "" : String(name.split(separator: "/").last ?? name[...])
    let isFileName =
      shown == nil && !name.isEmpty && fallback.contains("-") && Slug(fallback)?.text == fallback
    return WikiLink(
      range: range, name: name, nameRange: nameRange, fragment: fragment, text: shown ?? fallback,
      isFileName: isFileName)
  }

  /// A name may run over a line's end.
  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for offset in range {
      bytes.append(text[offset] == UInt8(ascii: "\n") ? UInt8(ascii: " ") : text[offset])
    }
    return String(decoding: bytes, as: UTF8.self).trimmingBlanks
  }
}
