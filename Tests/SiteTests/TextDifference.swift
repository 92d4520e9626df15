/// Where two texts differ, line by line, for a person to read; nil when they are the same bytes.
struct TextDifference: CustomStringConvertible {
  let description: String

  /// Lines shown around what differs.
  private static let context = 2

  init?(from old: String, to new: String) {
    if old.utf8.elementsEqual(new.utf8) { return nil }
    let (before, after) = (Self.lines(old), Self.lines(new))
    let start = zip(before, after).prefix { $0 == $1 }.count
    let shortest = min(before.count, after.count) - start
    let same = zip(before.reversed(), after.reversed()).prefix(shortest).prefix { $0 == $1 }.count
    func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }
    var shown = ["@ line \(start + 1)"]
    shown += before[max(0, start - Self.context)..<start].map { "  " + text($0) }
    shown += before[start..<before.count - same].map { "- " + text($0) }
    shown += after[start..<after.count - same].map { "+ " + text($0) }
    shown += after.suffix(same).prefix(Self.context).map { "  " + text($0) }
    description = shown.joined(separator: "\n")
  }

  /// As bytes, since two strings may be equal in other bytes.
  private static func lines(_ text: String) -> [[UInt8]] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }
}
