/// A file of data on its way: an object of the format’s version, some fields and some tables, a row a line.
struct DataFile {
  /// The format that `FORMAT.md` describes.
  static let version = 1

  private var bytes: [UInt8] = []
  private var isEmpty = true

  /// - Parameter capacity: about how many bytes there will be; what is not used costs nothing.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    bytes += "{\n\"version\":\(Self.version)".utf8
  }

  /// - Parameter name: a key of the format, which needs no escaping.
  mutating func add(_ name: String, _ json: [UInt8]) {
    bytes += ",\n\"\(name)\":".utf8
    bytes += json
  }

  mutating func beginTable(_ name: String) {
    bytes += ",\n\"\(name)\":[".utf8
    isEmpty = true
  }

  /// - Parameter rows: a line each, with commas between them.
  mutating func add(rows: [UInt8]) {
    if rows.isEmpty { return }
    bytes += (isEmpty ? "\n" : ",\n").utf8
    bytes += rows
    isEmpty = false
  }

  mutating func endTable() { bytes += (isEmpty ? "]" : "\n]").utf8 }

  consuming func finish() -> [UInt8] {
    bytes += "\n}\n".utf8
    return bytes
  }
}
