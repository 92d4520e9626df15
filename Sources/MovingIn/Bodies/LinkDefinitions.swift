/// Where the links of a text lead that call their destinations by names, as the lines `[name]: destination` give them.
struct LinkDefinitions: Sendable {
  private var destinations: [String: String] = [:]
  /// In bytes; nothing longer is a name.
  static let longestName = 1000

  /// Of two lines for one name the first counts.
  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      guard let (name, destination) = Self.definition(line), destinations[name] == nil else { continue }
      destinations[name] = destination
    }
  }

  subscript(name: String) -> String? { destinations.isEmpty ? nil : destinations[Self.fold(name)] }

  /// The definition that a line is, be it in a quotation.
  static func definition(_ line: ArraySlice<UInt8>) -> (name: String, destination: String)? {
    let content = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    guard content.first == UInt8(ascii: "["), !content.starts(with: "[^".utf8),
      let close = content.prefix(longestName).firstIndex(of: UInt8(ascii: "]")),
      content[close...].starts(with: "]:".utf8)
    else { return nil }
    let name = fold(String(decoding: content[content.startIndex + 1..<close], as: UTF8.self))
    let rest = Array(content[(close + 2)...])
    guard !name.isEmpty, let (destination, end) = LinkDestination.bare(rest, from: 0, before: rest.count),
      !destination.isEmpty, isTitle(String(decoding: rest[end...], as: UTF8.self).trimmed)
    else { return nil }
    return (name, destination)
  }

  /// What may follow the destination: nothing, or a title.
  private static func isTitle(_ text: String) -> Bool {
    text.isEmpty || ["\"\"", "''", "()"].contains("\(text.prefix(1))\(text.suffix(1))")
  }

  /// Names are compared without regard to case and to how many blanks part their words.
  private static func fold(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
