import Briefs
import Diagnostics
import Starter

@testable import MovingIn

/// Moves a folder in memory: its texts by path, and the paths of its other files.
func move(
  _ texts: [String: String], files: [String] = [], rules: [String] = [], name: String = "Vault"
) async -> Move {
  let old =
    texts.map { OldFile(path: $0.key, bytes: OldFile.isText($0.key) ? Array($0.value.utf8) : nil) }
    + files.map { OldFile(path: $0, bytes: nil) }
  return await Move(
    old, name: name, rules: rules.compactMap { SortingRule($0) }, now: now, gazetteer: gazetteer)
}

/// When the tests move in.
let now = Moment(startOf: CalendarDate(year: 2025, month: 6, day: 1) ?? .earliest)

let gazetteer: Gazetteer = {
  func table(_ name: String) -> SourceText {
    SourceText(path: name, bytes: Starter.gazetteer.first { $0.path == name }?.bytes ?? [])
  }
  var report = Report()
  return Gazetteer(countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
}()

extension Move {
  /// The new files by path: texts as they are, copies as `= original`; the settings apart.
  var contents: [String: String] {
    var contents: [String: String] = [:]
    for file in files where file.path != "site.yml" {
      switch file.content {
      case .text(let bytes): contents[file.path] = String(decoding: bytes, as: UTF8.self)
      case .copy(of: let original): contents[file.path] = "= " + original
      }
    }
    return contents
  }

  var settings: String { text("site.yml") }

  func text(_ path: String) -> String {
    guard case .text(let bytes)? = files.first(where: { $0.path == path })?.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a build of the new site finds wrong.
  func errors() async -> [String] {
    var report = Report()
    let texts = files.compactMap { file -> ContentFile? in
      guard case .text(let bytes) = file.content else { return nil }
      return ContentFile(path: file.path, root: "", bytes: bytes)
    }
    let copies = files.filter { if case .copy = $0.content { true } else { false } }.map(\.path)
    let library = await Library(files: texts, assets: copies, report: &report)
    _ = await Graph.build(library, gazetteer: gazetteer, report: &report)
    return report.diagnostics.map { "\($0.place?.source.path ?? ""): \($0.message)" }
  }
}

/// The text that the body of one note becomes, in a vault with a few others.
func converted(_ body: String, system: [String: String] = [:], files: [String] = ["pictures/port.png"]) async
  -> String
{
  let others = [
    "People/Jane Example.md": "# Jane Example\n\n## Life\n\nShe speaks for the port.\n",
    "Ideas/Grain corridor.md": "---\naliases: [the corridor]\n---\nA way for ships. ^first\n",
  ]
  let moved = await move(
    others.merging(["Ideas/Text.md": body]) { $1 }.merging(system) { $1 }, files: files + [".obsidian"])
  let text = moved.text("concepts/Text.md")
  return text.split(separator: "---\n\n", maxSplits: 1, omittingEmptySubsequences: false).last.map(
    String.init) ?? ""
}
