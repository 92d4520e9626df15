/// Reads JSON, with the slips that pages have: comments of markup around it, line ends within strings, commas too many.
package struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  private static let depthLimit = 64

  /// Nil where the text is no JSON.
  package static func read(_ text: String) -> JSONValue? {
    let wrapping = text.firstRange(of: "<![CDATA[")
    var reader = JSONReader(bytes: Array(text[(wrapping?.upperBound ?? text.startIndex)...].utf8))
    if let start = reader.bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) {
      reader.offset = start
    }
    return reader.value(depth: 0)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.depthLimit, let byte = next() else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default:
      let start = offset
      while offset < bytes.count, !",]}".utf8.contains(bytes[offset]), bytes[offset] > 0x20 { offset += 1 }
      return offset > start ? .literal(String(decoding: bytes[start..<offset], as: UTF8.self)) : nil
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    var fields: [String: JSONValue] = [:]
    offset += 1
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "}"):
        offset += 1
        return .object(fields)
      case UInt8(ascii: ","): offset += 1
      case UInt8(ascii: "\""):
        guard let key = string(), next() == UInt8(ascii: ":") else { return nil }
        offset += 1
        guard let value = value(depth: depth + 1) else { return nil }
        if fields[key] == nil { fields[key] = value }
      default: return nil
      }
    }
    return nil
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    var values: [JSONValue] = []
    offset += 1
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "]"):
        offset += 1
        return .array(values)
      case UInt8(ascii: ","): offset += 1
      default:
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
      }
    }
    return nil
  }

  /// The string that begins here; the offset is then behind it.
  private mutating func string() -> String? {
    var units: [UInt16] = []
    var plain: [UInt8] = []
    var out = ""
    func flush() {
      out += String(decoding: units, as: UTF16.self) + String(decoding: plain, as: UTF8.self)
      units = []
      plain = []
    }
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        flush()
        return out
      }
      guard byte == UInt8(ascii: "\\"), offset < bytes.count else {
        if !units.isEmpty { flush() }
        plain.append(byte)
        continue
      }
      let escaped = bytes[offset]
      offset += 1
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
        if !units.isEmpty { flush() }
        plain.append(UInt8(ascii: escaped == UInt8(ascii: "n") ? "\n" : " "))
      case UInt8(ascii: "u"):
        let end = min(offset + 4, bytes.count)
        guard let unit = UInt16(String(decoding: bytes[offset..<end], as: UTF8.self), radix: 16) else {
          return nil
        }
        if !plain.isEmpty { flush() }
        units.append(unit)
        offset = end
      default:
        if !units.isEmpty { flush() }
        plain.append(escaped)
      }
    }
    return nil
  }

  /// The next byte that is no blank.
  private mutating func next() -> UInt8? {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }
}
