import Briefs

/// An input that is several files: each begins with a line `=== path`.
enum Parts {
  /// What stands before the first such line is the file `first`.
  static func of(_ input: [UInt8], first: String) -> [(path: String, bytes: [UInt8])] {
    var parts: [(path: String, bytes: [UInt8])] = [(first, [])]
    for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        parts.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
      } else {
        parts[parts.count - 1].bytes += line + [UInt8(ascii: "\n")]
      }
    }
    for index in parts.indices { _ = parts[index].bytes.popLast() }
    return parts.filter { $0.path != first || !$0.bytes.isEmpty }
  }

  /// The first line, and all that follows it.
  static func firstLine(_ input: [UInt8]) -> (line: String, rest: [UInt8]) {
    let end = input.firstIndex(of: UInt8(ascii: "\n")) ?? input.endIndex
    return (String(decoding: input[..<end], as: UTF8.self), Array(input[end...].dropFirst()))
  }

  /// The parts as files of a content folder, of two with one path the first.
  static func content(_ input: [UInt8], first: String) -> (files: [ContentFile], assets: [String]) {
    var seen: Set<String> = []
    let parts = of(input, first: first).filter { Sandbox.canBeFile($0.path) && seen.insert($0.path).inserted }
    return (
      parts.filter { ContentFile.isText($0.path) }.map {
        ContentFile(path: $0.path, root: "content", bytes: $0.bytes)
      }, parts.map(\.path).filter { !ContentFile.isText($0) }
    )
  }
}
