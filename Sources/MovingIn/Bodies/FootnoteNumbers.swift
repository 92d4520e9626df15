/// The footnotes of a text: which there are, numbered in the order of their definitions, and what each says.
struct FootnoteNumbers: Sendable {
  private var numbers: [String: Int] = [:]
  /// The lines of each, in order, with an empty one between paragraphs.
  private(set) var texts: [[ArraySlice<UInt8>]] = []

  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      guard let (label, _) = Self.definition(line), numbers[label] == nil else { continue }
      numbers[label] = numbers.count + 1
    }
    texts = Array(repeating: [], count: numbers.count)
  }

  func number(of label: String) -> Int? { numbers[label.trimmed.lowercased()] }

  mutating func add(_ line: ArraySlice<UInt8>, to label: String) {
    guard let number = number(of: label) else { return }
    texts[number - 1].append(line)
  }

  /// `[^1]: what it says`
  static func definition(_ line: ArraySlice<UInt8>) -> (label: String, text: ArraySlice<UInt8>)? {
    guard line.starts(with: "[^".utf8), let close = line.prefix(110).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":"), close > line.startIndex + 2
    else { return nil }
    let label = String(decoding: line[(line.startIndex + 2)..<close], as: UTF8.self).trimmed.lowercased()
    return (label, line[(close + 2)...])
  }
}
