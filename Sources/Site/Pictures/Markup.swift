/// Markup as UTF-8: what is written in the source goes in as it is, text that is interpolated is escaped.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  static func += (markup: inout Markup, more: Markup) { markup.bytes += more.bytes }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }

    mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    mutating func appendInterpolation(_ markup: Markup) { bytes += markup.bytes }

    mutating func appendInterpolation(_ text: String) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): appendLiteral("&amp;")
        case UInt8(ascii: "<"): appendLiteral("&lt;")
        case UInt8(ascii: ">"): appendLiteral("&gt;")
        case UInt8(ascii: "\""): appendLiteral("&quot;")
        default: bytes.append(byte)
        }
      }
    }
  }
}
