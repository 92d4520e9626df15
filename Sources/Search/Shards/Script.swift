/// Writes the files of the index, each a classic script: one call that hands over a name, a stamp and what the file holds.
enum Script {
  /// A file that holds a text.
  static func file(name: String, stamp: String, text: [UInt8]) -> SearchFile {
    file(name, stamp, capacity: text.count) { Literal.write(text, to: &$0) }
  }

  /// A file that holds an object.
  static func file(name: String, object: Literal) -> SearchFile {
    file(name, "", capacity: 0) { object.write(to: &$0) }
  }

  private static func file(
    _ name: String, _ stamp: String, capacity: Int, _ payload: (inout [UInt8]) -> Void
  ) -> SearchFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(capacity + capacity / 32 + 64)
    bytes += Array("dossier.shard(".utf8)
    Literal.string(name).write(to: &bytes)
    bytes.append(UInt8(ascii: ","))
    Literal.string(stamp).write(to: &bytes)
    bytes.append(UInt8(ascii: ","))
    payload(&bytes)
    bytes += Array(");\n".utf8)
    return SearchFile(path: "search/" + name + ".js", bytes: bytes)
  }
}
