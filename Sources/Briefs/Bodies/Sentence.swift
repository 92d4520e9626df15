/// A sentence that names an entity, as plain text in three parts: stretches of bytes that all sentences of a body share.
package struct Sentence: Sendable {
  /// UTF-8.
  package let bytes: [UInt8]
  let place: Place

  /// Where a sentence stands among the others of its body.
  struct Place: Sendable {
    let start: UInt32
    /// Bytes before the name, of it, and behind it.
    let before: UInt16
    let name: UInt16
    let after: UInt16

    static let longest = Int(UInt16.max)
  }

  package var before: Range<Int> { Int(place.start)..<Int(place.start) + Int(place.before) }
  /// The name as the author wrote it.
  package var name: Range<Int> { before.upperBound..<before.upperBound + Int(place.name) }
  package var after: Range<Int> { name.upperBound..<name.upperBound + Int(place.after) }
  /// All three.
  package var whole: Range<Int> { before.lowerBound..<after.upperBound }

  package var text: String { String(decoding: bytes[whole], as: UTF8.self) }

  /// What plain text shows in place of a range.
  struct PlainEdit: Sendable {
    let range: Range<Int>
    let text: String
  }

  /// The sentence around a stretch of a block.
  static func range(around name: Range<Int>, in text: [UInt8], _ block: Range<Int>) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    while start > block.lowerBound,
      !(isBlank(text[start - 1]) && endsSentence(at: start - 1, in: text, block))
    {
      start -= 1
    }
    while end < block.upperBound, !(isBlank(text[end]) && endsSentence(at: end, in: text, block)) { end += 1 }
    return start..<end
  }

  /// Whether a sentence or a line begins at an offset.
  static func begins(at offset: Int, in text: [UInt8], _ block: Range<Int>) -> Bool {
    guard offset > block.lowerBound else { return true }
    return text[offset - 1] == UInt8(ascii: "\n")
      || isBlank(text[offset - 1]) && endsSentence(at: offset - 1, in: text, block)
  }

  /// The first sentences of a plain text, or all of it where it has no more.
  package static func first(_ count: Int, of text: String) -> String {
    let bytes = Array(text.utf8)
    let ends = bytes.indices.lazy.filter {
      isBlank(bytes[$0]) && endsSentence(at: $0, in: bytes, bytes.indices)
    }
    guard let end = ends.dropFirst(count - 1).first else { return text }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Bytes kept on each side of the name; a longer sentence is cut at a word.
  private static let reach = 240

  static func start(before name: Int, in text: [UInt8], _ block: Range<Int>) -> (offset: Int, isCut: Bool) {
    var offset = name
    let floor = max(block.lowerBound, name - reach)
    while offset > floor {
      if isBlank(text[offset - 1]), endsSentence(at: offset - 1, in: text, block) { return (offset, false) }
      offset -= 1
    }
    if floor == block.lowerBound { return (floor, false) }
    while offset < name, !isBlank(text[offset]) { offset += 1 }
    return (offset, true)
  }

  static func end(after name: Int, in text: [UInt8], _ block: Range<Int>) -> (offset: Int, isCut: Bool) {
    var offset = name
    let ceiling = min(block.upperBound, name + reach)
    while offset < ceiling {
      if isBlank(text[offset]), endsSentence(at: offset, in: text, block) { return (offset, false) }
      offset += 1
    }
    if ceiling == block.upperBound { return (ceiling, false) }
    while offset > name, !isBlank(text[offset - 1]) { offset -= 1 }
    return (offset, true)
  }

  /// Whether the blank at `offset` parts two sentences: a full stop before it, not of an abbreviation, and no small
  /// letter behind it.
  static func endsSentence(at offset: Int, in text: [UInt8], _ block: Range<Int>) -> Bool {
    var last = offset - 1
    // Closing quotation marks and brackets belong to the sentence: `”` and `’` end in 0x9D and 0x99.
    while last > block.lowerBound, isClosing(text[last]) { last -= 1 }
    guard last >= block.lowerBound else { return false }
    switch text[last] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: "."): if isAbbreviation(endingAt: last, in: text, block) { return false }
    default: return false
    }
    var next = offset
    while next < block.upperBound, isBlank(text[next]) { next += 1 }
    return next == block.upperBound || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[next])
  }

  /// A single capital (`U.S.`, `J.`) or a title (`Mr.`, `Gen.`) before the full stop.
  private static func isAbbreviation(endingAt stop: Int, in text: [UInt8], _ block: Range<Int>) -> Bool {
    var start = stop
    while start > block.lowerBound, stop - start <= longestTitle,
      text[start - 1] & 0x80 != 0 || isLetter(text[start - 1])
    {
      start -= 1
    }
    let word = text[start..<stop]
    if word.count == 1, 0x41...0x5A ~= text[start] { return true }
    return word.count <= longestTitle && titles.contains { $0.elementsEqual(word) }
  }

  private static let titles = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sen", "Rep", "Gov", "St", "Jr", "No", "vs", "Capt",
    "Sgt", "Hon", "Rev", "Adm", "Maj",
  ].map { Array($0.utf8) }
  private static let longestTitle = titles.map(\.count).max() ?? 0

  /// Whether a byte is that of a closing quotation mark or bracket, or one of a letter or sign beyond ASCII.
  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte & 0x80 != 0
  }

  /// A stretch of text as a reader sees it, on one line.
  static func plain(_ text: [UInt8], _ range: Range<Int>, _ edits: ArraySlice<PlainEdit>) -> String {
    var bytes: [UInt8] = []
    append(text, range, edits, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, behind other bytes.
  static func append(
    _ text: [UInt8], _ range: Range<Int>, _ edits: ArraySlice<PlainEdit>, to bytes: inout [UInt8]
  ) {
    let first = bytes.count
    var start = range.lowerBound
    for edit in edits where edit.range.overlaps(range) {
      if edit.range.lowerBound > start { bytes += text[start..<edit.range.lowerBound] }
      if edit.text.isEmpty {
        // A citation goes with the blank before it.
        while bytes.count > first, let last = bytes.last, isBlank(last) { bytes.removeLast() }
      }
      bytes += edit.text.utf8
      start = max(start, edit.range.upperBound)
    }
    if start < range.upperBound { bytes += text[start..<range.upperBound] }
    for index in first..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
