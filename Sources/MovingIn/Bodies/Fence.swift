/// The line of backquotes or tildes that opens a block of code.
struct Fence {
  private let mark: UInt8
  private let length: Int
  /// In lower case, without braces.
  let language: String

  init?(_ line: ArraySlice<UInt8>) {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = content.prefix { $0 == mark }.count
    let rest = content.dropFirst(length)
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) else { return nil }
    self.mark = mark
    self.length = length
    language =
      String(decoding: rest.prefix(40), as: UTF8.self).trimmed.lowercased()
      .split { $0 == " " || $0 == "{" || $0 == "}" }.first.map(String.init) ?? ""
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    let marks = content.prefix { $0 == mark }.count
    return marks >= length && content.dropFirst(marks).allSatisfy { $0 <= 0x20 }
  }

  /// The lines that stand in no block of code.
  static func prose(of lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var open: Fence?
    return lines.filter { line in
      if let fence = open {
        if fence.isClosed(by: line) { open = nil }
        return false
      }
      open = Fence(line)
      return open == nil
    }
  }
}
