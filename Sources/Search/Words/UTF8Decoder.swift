/// Reads single scalars out of bytes that may not be UTF-8.
enum UTF8Decoder {
  /// The scalar that starts at a position, and its length in bytes; a byte that starts none is U+FFFD of length 1.
  static func scalar(in text: borrowing Span<UInt8>, at position: Int) -> (value: UInt32, length: Int) {
    let lead = text[position]
    guard lead >= 0x80 else { return (UInt32(lead), 1) }
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return (0xFFFD, 1)
    }
    guard position + length <= text.count else { return (0xFFFD, 1) }
    for offset in 1..<length {
      let byte = text[position + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x1_0000
    let isSurrogate = (0xD800...0xDFFF).contains(value)
    return isOverlong || isSurrogate || value > 0x10_FFFF ? (0xFFFD, 1) : (value, length)
  }
}
