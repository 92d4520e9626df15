/// The bytes of one block of text, read by words in both directions.
struct BlockText {
  let text: [UInt8]
  /// The extent of the block; nothing outside of it is read.
  let range: Range<Int>

  /// The end of `’s` or of a bare apostrophe after an offset.
  func possessiveEnd(at offset: Int) -> Int? {
    guard let apostrophe = apostropheEnd(at: offset) else { return nil }
    if apostrophe < range.upperBound, text[apostrophe] | 0x20 == UInt8(ascii: "s") {
      let end = apostrophe + 1
      return end == range.upperBound || !isWordByte(at: end) ? end : nil
    }
    return apostrophe == range.upperBound || !isWordByte(at: apostrophe) ? apostrophe : nil
  }

  func skipSpaces(backwardFrom offset: Int) -> Int {
    var offset = offset
    while offset > range.lowerBound {
      if Folding.space(text[offset - 1]) == 0x20 {
        offset -= 1
      } else if offset - 2 >= range.lowerBound, text[offset - 2] == 0xC2, text[offset - 1] == 0xA0 {
        offset -= 2
      } else {
        break
      }
    }
    return offset
  }

  func skipSpaces(forwardFrom offset: Int) -> Int {
    var offset = offset
    while offset < range.upperBound {
      if Folding.space(text[offset]) == 0x20 {
        offset += 1
      } else if offset + 1 < range.upperBound, text[offset] == 0xC2, text[offset + 1] == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  func wordStart(endingAt end: Int) -> Int {
    var start = end
    while start > range.lowerBound {
      if Folding.isWord(text[start - 1]) {
        start -= 1
        continue
      }
      let previous = precedingScalar(start)
      guard isWordByte(at: previous) || (start < end && isInnerMark(previous)) else { break }
      start = previous
    }
    return start
  }

  func wordEnd(startingAt start: Int) -> Int {
    var end = start
    while end < range.upperBound {
      if Folding.isWord(text[end]) {
        end += 1
        continue
      }
      guard isWordByte(at: end) else { break }
      end += scalarWidth(at: end)
    }
    return end
  }

  /// An apostrophe inside a word.
  private func isInnerMark(_ offset: Int) -> Bool {
    apostropheEnd(at: offset) != nil && offset > range.lowerBound && isWordByte(at: precedingScalar(offset))
  }

  func isWordByte(at offset: Int) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return Folding.isWord(byte) }
    return Folding.step(in: text.span, at: offset, end: range.upperBound).kind != .other
  }

  private func scalarWidth(at offset: Int) -> Int {
    text[offset] < 0x80 ? 1 : Folding.step(in: text.span, at: offset, end: range.upperBound).width
  }

  func precedingScalar(_ offset: Int) -> Int {
    var start = offset - 1
    while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  func apostropheEnd(at offset: Int) -> Int? {
    guard offset < range.upperBound else { return nil }
    if text[offset] == UInt8(ascii: "'") { return offset + 1 }
    guard text[offset] == 0xE2 else { return nil }
    let step = Folding.step(in: text.span, at: offset, end: range.upperBound)
    return step.bytes == UInt32(UInt8(ascii: "'")) ? offset + step.width : nil
  }

  /// The start of a hyphen or en dash that ends at an offset; two hyphens are a dash of another kind.
  func hyphenStart(endingAt offset: Int) -> Int? {
    let start = offset - 1
    guard start > range.lowerBound else { return nil }
    if text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "/") {
      return text[start - 1] == text[start] ? nil : start
    }
    return offset - 3 > range.lowerBound && isWideHyphen(at: offset - 3) ? offset - 3 : nil
  }

  func hyphenEnd(startingAt offset: Int) -> Int? {
    guard offset + 1 < range.upperBound else { return nil }
    if text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "/") {
      return isWordByte(at: offset + 1) ? offset + 1 : nil
    }
    return isWideHyphen(at: offset) && offset + 3 < range.upperBound && isWordByte(at: offset + 3)
      ? offset + 3 : nil
  }

  /// A hyphen of Unicode or an en dash; an em dash parts sentences and joins no words.
  private func isWideHyphen(at offset: Int) -> Bool {
    guard offset + 3 <= range.upperBound, text[offset] == 0xE2, text[offset + 1] == 0x80 else { return false }
    return [0x90, 0x91, 0x93].contains(text[offset + 2])
  }
}
