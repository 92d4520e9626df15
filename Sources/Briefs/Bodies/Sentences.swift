/// The sentences of a body that name entities, one behind the other: a site has hundreds of thousands of them, and each would
/// cost more as a text of its own than its letters do.
struct Sentences: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The one added last, which often names several entities.
  private var last = 0..<0

  /// Adds the sentence around a name.
  ///
  /// - Parameters:
  ///   - name: where the name stands in `text`, brackets of a wiki link included.
  ///   - block: the paragraph or list item that holds it.
  ///   - replacing: what stands in the text for markup, ascending: a wiki link's brackets, a citation.
  /// - Returns: nil for a name that is too long to be one.
  mutating func add(
    around name: Range<Int>, in text: [UInt8], block: Range<Int>,
    replacing edits: ArraySlice<Sentence.PlainEdit>
  ) -> Sentence.Place? {
    let start = Sentence.start(before: name.lowerBound, in: text, block)
    let end = Sentence.end(after: name.upperBound, in: text, block)
    let first = bytes.count
    if start.isCut { bytes += "… ".utf8 }
    let opening = bytes.count
    Sentence.append(text, start.offset..<name.lowerBound, edits, to: &bytes)
    trimStart(from: opening)
    let nameStart = bytes.count
    Sentence.append(text, name, edits, to: &bytes)
    let nameEnd = bytes.count
    Sentence.append(text, name.upperBound..<end.offset, edits, to: &bytes)
    trimEnd(after: nameEnd)
    if end.isCut { bytes += " …".utf8 }
    let counts = [nameStart - first, nameEnd - nameStart, bytes.count - nameEnd]
    guard counts.allSatisfy({ $0 <= Sentence.Place.longest }) else {
      bytes.removeSubrange(first...)
      return nil
    }
    return Sentence.Place(
      start: UInt32(shared(first)), before: UInt16(counts[0]), name: UInt16(counts[1]),
      after: UInt16(counts[2]))
  }

  /// Where the sentence stands that was just put at the end; it is taken away again if it is that before it.
  private mutating func shared(_ first: Int) -> Int {
    if bytes.count - first == last.count, bytes[first...].elementsEqual(bytes[last]) {
      bytes.removeSubrange(first...)
      return last.lowerBound
    }
    last = first..<bytes.count
    return first
  }

  private mutating func trimStart(from start: Int) {
    var end = start
    while end < bytes.count, Self.isWhitespace(bytes[end]), end + 1 == bytes.count || bytes[end + 1] < 0x80 {
      end += 1
    }
    bytes.removeSubrange(start..<end)
    guard start < bytes.count, bytes[start] >= 0x80 || Self.isWhitespace(bytes[start]) else { return }
    let opening = String(decoding: bytes[start..<min(start + 4, bytes.count)], as: UTF8.self)
    guard opening.unicodeScalars.first?.properties.isWhitespace == true else { return }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    bytes.replaceSubrange(start..., with: text.drop { $0.isWhitespace }.utf8)
  }

  private mutating func trimEnd(after start: Int) {
    while bytes.count > start, Self.isWhitespace(bytes[bytes.count - 1]),
      bytes.count - 1 == start || bytes[bytes.count - 2] < 0x80
    {
      bytes.removeLast()
    }
    guard bytes.count > start, bytes[bytes.count - 1] >= 0x80 || Self.isWhitespace(bytes[bytes.count - 1])
    else { return }
    // Marks may stand on a blank, so it takes whole characters to tell.
    var letter = max(start, bytes.count - Self.fewBytes)
    while letter < bytes.count, bytes[letter] & 0xC0 == 0x80 { letter += 1 }
    guard String(decoding: bytes[letter...], as: UTF8.self).last?.isWhitespace != false else { return }
    var text = String(decoding: bytes[start...], as: UTF8.self)
    while text.last?.isWhitespace == true { text.removeLast() }
    bytes.replaceSubrange(start..., with: text.utf8)
  }

  /// Bytes that hold any letter with its marks, and that a text holds without memory of its own.
  private static let fewBytes = 12

  private static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension [UInt8] {
  /// The same bytes without room for more, for what is kept until the site is made.
  var fitted: [UInt8] {
    if capacity - count < count / 16 { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    bytes += self
    return bytes
  }
}
