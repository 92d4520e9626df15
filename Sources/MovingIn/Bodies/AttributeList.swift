/// `{: .wide #map}` of kramdown and `{.wide width=300}` of Goldmark, which say how what stands before them is to look.
enum AttributeList {
  /// In bytes; nothing longer is one.
  private static let longest = 200

  /// Where the list that begins here ends; nil where none does.
  static func end(in text: [UInt8], from start: Int, before limit: Int) -> Int? {
    guard start < limit, text[start] == UInt8(ascii: "{"),
      let end = text[start..<min(limit, start + longest)].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return words(String(decoding: text[start...end], as: UTF8.self)) == nil ? nil : end + 1
  }

  /// The words of a text that is such a list and nothing else, without what stands in quotation marks.
  static func words(_ text: String) -> [Substring]? {
    guard text.hasPrefix("{"), text.hasSuffix("}"), !text.contains("\n") else { return nil }
    let plain = text.dropFirst().dropLast().split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    // Only kramdown, which has the colon, knows lists by names, such as `toc`.
    let isNamed = plain.hasPrefix(":")
    let words = plain.drop { $0 == ":" }.split(separator: " ")
    let areAll = words.allSatisfy { word in
      let name = word.drop { ".#".contains($0) }.prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
      let isValue = word[name.endIndex...].first == "="
      return !name.isEmpty
        && (isValue || name.endIndex == word.endIndex && (isNamed || name.count < word.count))
    }
    return words.isEmpty || !areAll ? nil : words
  }
}
