/// Refuses what would not fit into memory once it is a tree.
enum SizeGuard {
  static let longest = 64 << 20
  /// libcmark spends up to about 250 bytes on each character that may be markup.
  static let mostMarkup = 4 << 20

  static func check(_ text: [UInt8], in body: Range<Int>) -> Refusal? {
    if body.count > longest {
      return Refusal(reason: .tooLong, range: body.lowerBound + longest..<body.upperBound)
    }
    // A shorter body cannot hold too much, and nearly every body is shorter.
    guard body.count > mostMarkup else { return nil }
    let bytes = text.span
    var count = 0
    for at in body {
      switch bytes[at] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "\n"),
        UInt8(ascii: "\r"), 0:
        count += 1
        if count > mostMarkup { return Refusal(reason: .tooMuchMarkup, range: at..<at + 1) }
      default:
        break
      }
    }
    return nil
  }
}
