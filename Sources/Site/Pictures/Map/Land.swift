package import Diagnostics

/// The coasts of the Earth: land without a border between countries.
package struct Land: Sendable {
  /// Closed by themselves, land to the left of the way, as seen from above.
  let rings: [[GlobePoint]]

  /// Reads rings, one a line: longitude and latitude of a point, then the steps to the next ones, in tenths of a degree.
  ///
  /// Lines that begin with `#` are comments. A line with a mistake is reported and left out.
  package init(_ source: SourceText, report: inout Report) {
    var rings: [[GlobePoint]] = []
    for line in source.bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if let ring = Self.ring(line) {
        rings.append(ring)
      } else {
        report.error("this is no ring of points", at: source.place(line.indices))
      }
    }
    self.rings = rings
  }

  private static func ring(_ line: ArraySlice<UInt8>) -> [GlobePoint]? {
    guard let numbers = numbers(line), numbers.count >= 6, numbers.count.isMultiple(of: 2) else { return nil }
    var ring: [GlobePoint] = []
    ring.reserveCapacity(numbers.count / 2)
    var (longitude, latitude) = (0, 0)
    for index in stride(from: 0, to: numbers.count, by: 2) {
      longitude += numbers[index]
      latitude += numbers[index + 1]
      guard abs(latitude) <= 900, abs(longitude) <= 7200 else { return nil }
      ring.append(GlobePoint(latitude: Double(latitude) / 10, longitude: Double(longitude) / 10))
    }
    return ring
  }

  /// Whole numbers of at most four digits, parted by single spaces.
  private static func numbers(_ line: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var (value, digits, isNegative) = (0, 0, false)
    for byte in line {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 4:
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
      case UInt8(ascii: " ") where digits > 0:
        numbers.append(isNegative ? -value : value)
        (value, digits, isNegative) = (0, 0, false)
      default: return nil
      }
    }
    if digits == 0 { return nil }
    numbers.append(isNegative ? -value : value)
    return numbers
  }
}
