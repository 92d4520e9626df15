/// A level-1 heading (`# Title`) as the first thing of a body.
enum OpeningTitle {
  /// - Returns: its text and the byte offset of the next line, or nil when the body opens otherwise.
  static func find(in bytes: [UInt8], from start: Int) -> (text: String, end: Int)? {
    var lines = LineScanner(bytes, from: start)
    while let line = lines.next() {
      let text = String(decoding: bytes[line], as: UTF8.self).trimmingBlanks
      if text.isEmpty { continue }
      var title = text.dropFirst()
      guard text.first == "#", title.first == " " || title.first == "\t" else { return nil }
      // Closing number signs are part of the mark, not of the title.
      let withoutMarks = title.trimmingSuffix { $0 == "#" }
      if withoutMarks.last == " " || withoutMarks.last == "\t" { title = withoutMarks }
      let plain = String(title).trimmingBlanks
      return plain.isEmpty ? nil : (plain, lines.offset)
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, matches(last) { result.removeLast() }
    return result
  }
}
