import Briefs
import Diagnostics
import YAML

/// Builds the new site in memory and mends what the build does not take, so that the first real one has no mistake.
///
/// Nothing of this should be needed; what is, the report tells.
struct Rehearsal {
  private(set) var files: [Move.File]
  /// Headings under which Dossier looks for facts that the notes do not have, and what they are called now.
  private(set) var renamed: [(heading: String, name: String, path: String)] = []
  /// Files whose text stands as code, since it could not be read as Markdown of the site.
  private(set) var keptAsCode: [String] = []
  private let gazetteer: Gazetteer

  /// Each round mends what the one before it could not see.
  private static let rounds = 4

  init(_ files: [Move.File], _ gazetteer: Gazetteer) {
    self.files = files
    self.gazetteer = gazetteer
  }

  mutating func run() async {
    for round in 1...Self.rounds {
      let found = await build()
      let places = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($0.element.path, $0.offset) })
      var isMended = false
      for (path, diagnostics) in found {
        guard path != "site.yml", let index = places[path], case .text(let text) = files[index].content else {
          continue
        }
        let mended = mend(text, path, diagnostics, isLast: round == Self.rounds)
        if mended != text {
          files[index] = Move.File(path: path, content: .text(mended))
          isMended = true
        }
      }
      if !isMended { return }
    }
  }

  /// What the build says of each file.
  private func build() async -> [String: [Diagnostic]] {
    var report = Report()
    var content: [ContentFile] = []
    var assets: [String] = []
    for file in files {
      switch file.content {
      case .text(let bytes): content.append(ContentFile(path: file.path, root: "", bytes: bytes))
      case .copy: assets.append(file.path)
      }
    }
    let library = await Library(
      files: content, assets: assets, edition: Edition(includesDrafts: true), report: &report)
    _ = await Graph.build(library, gazetteer: gazetteer, report: &report)
    return Dictionary(grouping: report.diagnostics.filter { $0.place != nil }) { $0.place?.source.path ?? "" }
  }

  private mutating func mend(_ text: [UInt8], _ path: String, _ diagnostics: [Diagnostic], isLast: Bool)
    -> [UInt8]
  {
    let body = HeaderReader.read(text).bodyStart
    let headings = Self.headings(of: text, from: body)
    var edits: [Int: (range: Range<Int>, text: [UInt8])] = [:]
    for diagnostic in diagnostics {
      guard let range = diagnostic.place?.range else { continue }
      if range.lowerBound < body || isLast && diagnostic.severity == .error {
        if diagnostic.severity == .error { return plainest(text, path, body) }
      } else if diagnostic.severity == .warning {
        if let (line, heading) = Self.heading(above: range.lowerBound, among: headings),
          edits[line.lowerBound] == nil,
          let name = Self.rename(heading)
        {
          edits[line.lowerBound] = (line, Array("## \(name)".utf8))
          renamed.append((heading, name, path))
        }
      } else if let loose = Self.loosened(text[range]) {
        edits[range.lowerBound] = (range, loose)
      } else {
        return plainest(text, path, body)
      }
    }
    var out = text
    for edit in edits.values.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      out.replaceSubrange(edit.range, with: edit.text)
    }
    return out
  }

  /// The level-2 headings of a text, in order.
  private static func headings(of text: [UInt8], from start: Int) -> [(line: Range<Int>, text: String)] {
    text[start...].split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: "## ".utf8) }.map { line in
      (line.indices, String(decoding: line.dropFirst(3), as: UTF8.self).trimmed)
    }
  }

  /// The one that a place stands below or in.
  private static func heading(
    above offset: Int, among headings: [(line: Range<Int>, text: String)]
  ) -> (line: Range<Int>, text: String)? {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].line.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : headings[low - 1]
  }

  /// Another name for a heading that announces facts; nil for all others.
  private static func rename(_ heading: String) -> String? {
    guard let (kind, subject) = Wording().section(of: heading) else { return nil }
    let name =
      switch kind {
      case .bottomLine: "In short"
      case .keyJudgements: "Assessments"
      case .timeline: "Chronology"
      case .ahead: "Outlook"
      case .positions: "Views"
      case .conditions: "Terms"
      case .obstacles: "Hurdles"
      case .discrepancies: "Contradictions"
      case .gaps: "Open questions"
      case .assumptions: "Premises"
      case .change: "Changes"
      }
    return subject == nil ? name : name + ":" + heading.drop { $0 != ":" }.dropFirst()
  }

  /// A link without the heading that it leads to or, if it leads to none, its text alone; nil for what is no link.
  private static func loosened(_ link: ArraySlice<UInt8>) -> [UInt8]? {
    let text = String(decoding: link, as: UTF8.self)
    if text.hasPrefix("[["), text.hasSuffix("]]") {
      let inside = text.dropFirst(2).dropLast(2)
      let parts = inside.split(separator: "|", maxSplits: 1)
      guard let target = parts.first else { return nil }
      guard let hash = target.firstIndex(of: "#"), hash != target.startIndex else {
        return Array((parts.last ?? "").utf8)
      }
      let shown = parts.count > 1 ? "|" + parts[1] : ""
      return Array("[[\(target[..<hash])\(shown)]]".utf8)
    }
    guard text.hasPrefix("[") || text.hasPrefix("!["), text.hasSuffix(")"),
      let middle = text.lastIndex(of: "(")
    else { return nil }
    let shown = text[..<middle]
    guard shown.hasSuffix("]") else { return nil }
    let target = text[text.index(after: middle)...].dropLast()
    if let hash = target.firstIndex(of: "#"), hash != target.startIndex {
      return Array("\(shown)(\(target[..<hash]))".utf8)
    }
    return Array(shown.drop { $0 == "!" }.dropFirst().dropLast().utf8)
  }

  /// The last resort: the least front matter, and the text as code.
  private mutating func plainest(_ text: [UInt8], _ path: String, _ body: Int) -> [UInt8] {
    keptAsCode.append(path)
    let header = HeaderReader.read(text).header
    var lines = ["---"]
    for key in ["title", "name", "date"] {
      if let value = header.text(key) { lines.append("\(key): \(YAMLText.quoted(value))") }
    }
    let longest =
      text[body...].split(separator: UInt8(ascii: "\n")).map { $0.prefix { $0 == UInt8(ascii: "~") }.count }
      .max() ?? 0
    let fence = String(repeating: "~", count: max(3, longest + 1))
    return Array((lines + ["---", "", fence, ""]).joined(separator: "\n").utf8) + text[body...]
      + Array("\n\(fence)\n".utf8)
  }
}
