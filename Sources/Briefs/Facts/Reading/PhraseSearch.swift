/// Looks for the first of some phrases in a text, as whole words and without regard to case.
struct PhraseSearch {
  private let phrases: [[UInt8]]

  /// - Parameter phrases: those that contain others come first.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array($0.lowercased().utf8) }
  }

  /// Where the first one stands; a blank of a phrase matches a line end too.
  func first(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    for start in range where start == range.lowerBound || !Self.isWord(text[start - 1]) {
      for phrase in phrases where matches(phrase, text, start, range.upperBound) {
        return start..<start + phrase.count
      }
    }
    return nil
  }

  private func matches(_ phrase: [UInt8], _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start + phrase.count <= end else { return false }
    for (index, byte) in phrase.enumerated() where Self.lower(text[start + index]) != byte { return false }
    return start + phrase.count == end || !Self.isWord(text[start + phrase.count])
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || Folding.isWord(byte) }
}
