extension String {
  /// This text on one line and as it is written: nothing in it steers the terminal or turns the order of its letters.
  ///
  /// Tabs and line breaks become one space, other controls and direction marks U+FFFD; a byte order mark is left out.
  package var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0xFEFF: continue
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// `printable`, with the middle of a very long text left out, such as a whole page quoted as a value.
  var printablePhrase: String {
    let scalars = unicodeScalars
    guard !scalars.dropFirst(300).isEmpty else { return printable }
    return String(scalars.prefix(200)).printable + "…" + String(scalars.suffix(80)).printable
  }
}
