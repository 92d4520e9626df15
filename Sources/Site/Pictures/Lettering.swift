import Briefs

/// How wide text runs in a picture, whose font nobody knows before a browser chooses one.
///
/// Estimates are on the wide side, in units of a picture whose letters are 13 units tall, so that what fits here fits
/// with any common sans-serif.
enum Lettering {
  static func width(_ text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += thousandths(scalar) }
    return (sum * 13 + 999) / 1000
  }

  /// The text in lines no wider than `width`, broken at spaces; what does not fit the last one ends in an ellipsis.
  static func lines(_ text: String, width limit: Int, count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.words {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if width(longer) <= limit || line.isEmpty || lines.count == count - 1 {
        line = longer
        // Words behind a full last line would be measured for nothing.
        if lines.count == count - 1, width(line) > limit { break }
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return (lines + [line]).map { clipped($0, width: limit) }
  }

  private static func clipped(_ text: String, width limit: Int) -> String {
    if width(text) <= limit { return text }
    var room = limit * 1000 / 13 - thousandths("…")
    var end = text.startIndex
    while end < text.endIndex {
      room -= text[end].unicodeScalars.reduce(0) { $0 + thousandths($1) }
      if room < 0 { break }
      end = text.index(after: end)
    }
    return text[..<end] + "…"
  }

  /// Thousandths of the letters' height.
  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? ascii[Int(scalar.value)] : measured(scalar)
  }

  private static let ascii = (0..<0x80).map { measured(Unicode.Scalar($0 as UInt8)) }

  private static func measured(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "f", "i", "j", "l", "t", "r", "I", " ", ".", ",", ":", "'", "’", "-", "(", ")", "|": 400
    case "m", "w", "M", "W", "—", "…", "@", "%": 980
    case "A"..."Z": 750
    case _ where scalar.value < 0x1100: 640
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    default: 1050
    }
  }
}
