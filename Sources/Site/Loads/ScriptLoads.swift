/// Finds what a script says plainly to load from elsewhere: `import "https://…"`, `fetch("https://…")` and the like.
///
/// What a script puts together while it runs cannot be known; the policy in the head of each page lets a browser refuse that.
enum ScriptLoads {
  private static let words = [
    "import", "from", "importScripts", "fetch", "Worker", "SharedWorker", "EventSource", "WebSocket",
  ].map { Array($0.utf8) }

  /// Where the addresses stand, ascending.
  static func find(in script: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for line in script[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = line.drop { $0 <= 0x20 }
      // Such lines are notes.
      if text.starts(with: "//".utf8) || text.starts(with: "*".utf8) || text.starts(with: "/*".utf8) {
        continue
      }
      found += line.indices.compactMap { address(behindWordAt: $0, in: line) }
    }
    return found
  }

  private static func address(behindWordAt start: Int, in line: ArraySlice<UInt8>) -> Range<Int>? {
    let isWithinWord = start > line.startIndex && isWordByte(line[start - 1])
    guard !isWithinWord, let word = words.first(where: { line[start...].starts(with: $0) }) else {
      return nil
    }
    var at = start + word.count
    while at < line.endIndex, line[at] <= 0x20 || line[at] == UInt8(ascii: "(") { at += 1 }
    guard at < line.endIndex, "\"'`".utf8.contains(line[at]) else { return nil }
    let address = at + 1..<(line[(at + 1)...].firstIndex(of: line[at]) ?? line.endIndex)
    return LoadedAddress.isElsewhere(line[address]) ? address : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetter || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: ".")
  }
}
