import Briefs

/// An item of a list, its mark apart.
struct ListItem {
  let line: ArraySlice<UInt8>
  let mark: ArraySlice<UInt8>
  let content: ArraySlice<UInt8>

  init?(_ line: ArraySlice<UInt8>) {
    let start = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = start.first else { return nil }
    let digits = start.prefix { (0x30...0x39).contains($0) }
    let length: Int
    if "-*+".utf8.contains(first) {
      length = 1
    } else if (1...9).contains(digits.count), let next = start.dropFirst(digits.count).first,
      ".)".utf8.contains(next)
    {
      length = digits.count + 1
    } else {
      return nil
    }
    let rest = start.dropFirst(length)
    guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
    content = rest.drop { $0 == 0x20 || $0 == 0x09 }
    mark = line[..<content.startIndex]
    self.line = line
  }
}

/// An item of a timeline whose date stands in bold, or before a dash.
enum DatedItem {
  static func read(_ content: ArraySlice<UInt8>) -> (date: String, rest: ArraySlice<UInt8>)? {
    let isBold = content.starts(with: "**".utf8)
    let start = isBold ? content.dropFirst(2) : content
    let head = Array(start.prefix(60))
    for mark in isBold ? ["**"] : [" – ", " — ", " - ", ": "] {
      guard let place = head.firstRange(of: Array(mark.utf8)) else { continue }
      let words = String(decoding: head[..<place.lowerBound], as: UTF8.self)
      let written = words.trimmed.last == ":" ? String(words.trimmed.dropLast()) : words.trimmed
      guard let date = OldDate.read(written) else { continue }
      let rest = start.dropFirst(place.upperBound).drop { " :-".utf8.contains($0) }
      let dashes = ["– ", "— "].first { rest.starts(with: $0.utf8) }
      return (date.text, rest.dropFirst(dashes?.utf8.count ?? 0))
    }
    return nil
  }
}
