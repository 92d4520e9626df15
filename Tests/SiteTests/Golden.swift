import Briefs
import Diagnostics
import Foundation
import Starter

@testable import Site

/// A small site of `Goldens/`: its content, and beside it the pages and messages that it must make.
struct Golden {
  let name: String
  /// What is compared: pages by their addresses, and `report.txt`, the messages as the terminal shows them.
  private(set) var made: [String: String] = [:]

  private var folder: URL { Self.all.appending(path: name) }
  private var expectedFolder: URL { folder.appending(path: "expected") }

  private static let all = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The names of the golden sites on disk.
  static var names: [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: all.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Builds the site.
  init(_ name: String) async {
    self.name = name
    var report = Report()
    let content = Self.files(in: folder.appending(path: "content"))
    let texts = content.filter { ContentFile.isText($0.key) }
      .map { ContentFile(path: $0.key, root: "content", bytes: Array($0.value)) }
    let library = await Library(
      files: texts, assets: content.keys.filter { !ContentFile.isText($0) }.sorted(), report: &report)
    let graph = await Graph.build(library, gazetteer: .builtIn, report: &report)
    let templates = Starter.theme.filter { $0.path.hasSuffix(".mustache") }
      .map { SourceText(path: $0.path, bytes: $0.bytes) }
    let site = RenderedSite(
      graph, theme: Theme(templates: templates, assets: [:]), land: .builtIn, report: &report)
    if !report.hasErrors {
      var pages: [String: String] = [:]
      await site.renderAll { path, bytes in
        // The index changes as a whole with any word, and has tests of its own.
        if path.hasPrefix("search/"), !path.hasPrefix("search/text/") { return }
        pages[path] = String(decoding: bytes, as: UTF8.self)
      }
      made = pages
    }
    let located = LocatedReport(report)
    made["report.txt"] =
      TerminalPrinter(colour: false).print(located)
      + TerminalPrinter.summary(errors: located.errorCount, warnings: located.warningCount) + "\n"
  }

  /// Where each file that is not as recorded differs; empty when all is well.
  func differences() -> [String] {
    let expected = Self.files(in: expectedFolder).mapValues { String(decoding: $0, as: UTF8.self) }
    return Set(expected.keys).union(made.keys).sorted().compactMap { path in
      switch (expected[path], made[path]) {
      case (let old?, let new?): TextDifference(from: old, to: new).map { "\(name)/\(path)\n\($0)" }
      case (nil, _): "\(name)/\(path) is new"
      case (_, nil): "\(name)/\(path) is gone"
      }
    }
  }

  /// Writes what was made as what is expected from now on.
  func record() throws {
    try? FileManager.default.removeItem(at: expectedFolder)
    for (path, text) in made {
      let file = expectedFolder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private static func files(in folder: URL) -> [String: Data] {
    var files: [String: Data] = [:]
    let all = FileManager.default.enumerator(atPath: folder.path)
    while let path = all?.nextObject() as? String {
      if all?.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
        files[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
      }
    }
    return files
  }
}

extension Gazetteer {
  /// The tables that the binary carries.
  static let builtIn: Gazetteer = {
    let files = Dictionary(uniqueKeysWithValues: Starter.gazetteer.map { ($0.path, $0.bytes) })
    func table(_ name: String) -> SourceText { SourceText(path: name, bytes: files[name] ?? []) }
    var report = Report()
    return Gazetteer(countries: table("countries.tsv"), groups: table("groups.tsv"), report: &report)
  }()
}
