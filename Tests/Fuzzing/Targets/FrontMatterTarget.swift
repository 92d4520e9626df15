import Briefs
import Diagnostics
import YAML

/// Files whose front matter, or `site.yml`, is the input.
enum FrontMatterTarget {
  static func check(_ input: [UInt8]) async throws(Flaw) {
    let first = try await read(input)
    if Flaw.isRepeated(input) {
      let again = try await read(input)
      try Flaw.unless(again == first, "reading twice differs")
    }
    try checkQuoting(input)
  }

  private static func read(_ input: [UInt8]) async throws(Flaw) -> String {
    let (files, assets) = Parts.content(input, first: "briefs/2025-04-03-a.md")
    var report = Report()
    let library = await Library(files: files, assets: assets, report: &report)
    _ = SiteNames(library, gazetteer: Sandbox.gazetteer, report: &report)
    return try Sandbox.printed(report)
  }

  /// What we write as YAML reads back as it was, but for characters that YAML does not let stand.
  private static func checkQuoting(_ input: [UInt8]) throws(Flaw) {
    let text = String(decoding: input.prefix(1000), as: UTF8.self)
    var report = Report()
    let line = "key: \(YAMLText.quoted(text))\n"
    let source = SourceText(path: "a.yml", text: line)
    let node = YAMLParser.parse(source, 0..<source.bytes.count, report: &report)
    guard !report.hasErrors, case .mapping(let entries)? = node?.value,
      case .scalar(let read, _)? = entries.first?.value.value
    else { throw Flaw("what we quote is no YAML: \(line)") }
    let isPrintable = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    if isPrintable {
      try Flaw.unless(read.utf8.elementsEqual(text.utf8), "what we quote reads as another text")
    }
  }
}
