import Briefs

/// A note of the old folder, read but not yet judged.
struct Note: Sendable {
  /// Relative to the folder that holds the notes.
  let path: String
  private(set) var header: OldHeader
  /// Keys that the text gives, where the reader sees them already.
  private(set) var fieldKeys: Set<String> = []
  /// Without front matter; UTF-8 with lines that end in LF.
  let body: [UInt8]
  let encoding: Decoding.Encoding
  /// The level-1 heading that opens the text.
  let openingHeading: String?
  /// Where the text behind that heading begins.
  let textStart: Int
  /// Tags without their signs: `country`, `type/person`.
  private(set) var tags: [String] = []

  init(_ file: OldFile, path: String) {
    self.path = path
    let (bytes, encoding) = Decoding.read(file.bytes ?? [])
    self.encoding = encoding
    let (header, start) = HeaderReader.read(bytes)
    self.header = header
    body = Array(bytes[start...])
    (openingHeading, textStart) = Self.opening(body)
    if !header.isLoose || header.value("type") == nil { readFields() }
    tags = readTags()
  }

  /// Takes over what the note does not say itself.
  mutating func inherit(_ entries: [OldHeader.Entry]) {
    for entry in entries { header.add(entry) }
  }

  var stem: String { OldFile.stem(path) }
  var folders: [String] { OldFile.folders(path) }

  /// A file that stands for its folder: `index.md` of a bundle, `_index.md` of a section, `README.md`.
  var isFolderNote: Bool { ["index", "_index", "readme"].contains(stem.lowercased()) }

  /// The name of the folder for a file that stands for it, else the file’s own.
  var ownName: String { isFolderNote ? folders.last ?? stem : stem }

  private static func opening(_ body: [UInt8]) -> (text: String?, end: Int) {
    var lines = Lines(body)
    while let line = lines.next() {
      let text = String(decoding: body[line], as: UTF8.self).trimmed
      if text.isEmpty { continue }
      guard text.hasPrefix("# ") || text.hasPrefix("#\t") else { return (nil, 0) }
      let plain = PlainText.heading(String(text.dropFirst()))
      return plain.isEmpty ? (nil, 0) : (plain, lines.offset)
    }
    return (nil, 0)
  }

  /// `Type:: person` in the first lines says what front matter would.
  private mutating func readFields() {
    var lines = Lines(body)
    for _ in 0..<20 {
      guard let line = lines.next() else { return }
      guard let (key, value) = InlineField.line(body[line]) else { continue }
      if ["type", "tags", "date", "aliases", "status", "author", "country"].contains(OldHeader.fold(key)) {
        if value.isEmpty || header.value(OldHeader.fold(key)) != nil { continue }
        header.add(.init(key: key, value: .text(value)))
        fieldKeys.insert(OldHeader.fold(key))
      }
    }
  }

  private func readTags() -> [String] {
    var seen: Set<String> = []
    let given = header.texts("tags", "tag", "keywords").flatMap { text in
      let (hasCommas, hasSigns) = (text.contains(","), text.contains("#"))
      return text.split { hasCommas ? $0 == "," : hasSigns && $0 == " " }.map { $0.trimmed }
    }
    return (given + InlineTags.all(in: body)).map { String($0.drop { $0 == "#" }) }
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}

/// `Key:: value`, as the Dataview plugin reads it.
enum InlineField {
  /// The field that a line is, bullets before it aside.
  static func line(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon + 1 < line.endIndex,
      line[colon + 1] == UInt8(ascii: ":"), colon - line.startIndex <= 50,
      colon + 2 == line.endIndex || line[colon + 2] <= 0x20
    else { return nil }
    let key = String(decoding: line[..<colon], as: UTF8.self).filter { !"*>".contains($0) }
      .trimmed.drop { "-+* ".contains($0) }
    guard let first = key.unicodeScalars.first, first.properties.isAlphabetic,
      !key.contains(where: { "`[]()|<#".contains($0) })
    else { return nil }
    return (String(key), String(decoding: line[(colon + 2)...], as: UTF8.self).trimmed)
  }
}

/// `#tag` in the text, as Obsidian reads it.
enum InlineTags {
  static func all(in body: [UInt8]) -> [String] {
    var tags: [String] = []
    var isCode = false
    var lines = Lines(body)
    while let range = lines.next() {
      let line = body[range]
      if line.starts(with: [0x60, 0x60, 0x60]) { isCode.toggle() }
      // `{.wide #map}` is a list of attributes.
      guard !isCode, tags.count < 1000, line.first != UInt8(ascii: "{") else { continue }
      var index = line.startIndex
      while let sign = line[index...].firstIndex(of: UInt8(ascii: "#")) {
        let end = line[(sign + 1)...].firstIndex { !isPart($0) } ?? line.endIndex
        let word = line[(sign + 1)..<end]
        index = max(end, sign + 1)
        let isStart = sign == line.startIndex || line[sign - 1] <= 0x20
        if isStart, word.contains(where: { $0 > 0x39 }) { tags.append(String(decoding: word, as: UTF8.self)) }
      }
    }
    return tags
  }

  static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}

/// The words of a line of Markdown, without its marks.
enum PlainText {
  /// What is longer is no heading that anyone wrote.
  private static let longest = 500
  /// Nor is this a line: what is looked for in it may be missing, and is then looked for again and again.
  private static let longestLine = 2000

  static func heading(_ text: String) -> String {
    var plain = String(text.prefix(longest)).trimmed
    while plain.hasSuffix("#") { plain = plain.dropLast().trimmed }
    if plain.hasSuffix("}"), let brace = plain.lastIndex(of: "{") { plain = plain[..<brace].trimmed }
    return line(plain)
  }

  /// Links become what the reader sees of them; emphasis, code marks and HTML tags go.
  static func line(_ text: String) -> String {
    var out = ""
    var rest = text.prefix(longestLine)
    while let next = rest.first {
      if rest.hasPrefix("[["), let end = rest.firstRange(of: "]]") {
        let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
        let shown = inside.split(separator: "|").last ?? inside
        out += shown.split(separator: "/").last ?? shown
        rest = rest[end.upperBound...]
      } else if next == "[", let close = rest.firstRange(of: "]("),
        let end = rest[close.upperBound...].firstIndex(of: ")")
      {
        out += rest[rest.index(after: rest.startIndex)..<close.lowerBound]
        rest = rest[rest.index(after: end)...]
      } else if next == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        if !"*`=~".contains(next) { out.append(next) }
        rest = rest.dropFirst()
      }
    }
    return out.words.joined(separator: " ")
  }
}
