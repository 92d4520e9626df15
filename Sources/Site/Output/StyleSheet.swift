import Diagnostics

/// The style sheet of a theme: the parts that it imports, pasted into one file, since each further one would delay the
/// first paint.
struct StyleSheet {
  static let path = "assets/style.css"
  private static let partsFolder = "assets/style/"

  private let theme: Theme
  private(set) var bytes: [UInt8] = []
  private var imported: Set<String> = []

  /// Nil for a theme without one; an import of a part that is not there is reported.
  init?(_ theme: Theme, report: inout Report) {
    guard let sheet = theme.assets[Self.path] else { return nil }
    self.theme = theme
    let source = SourceText(path: theme.ownAssets[Self.path] ?? "built-in/" + Self.path, bytes: sheet)
    var start = 0
    for line in sheet.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      add(line, at: source.place(start..<start + line.count), &report)
      start += line.count + 1
    }
    // Each line brought its end, and the last one has none.
    if !bytes.isEmpty { bytes.removeLast() }
    warnOfUnused(&report)
  }

  /// Whether a file of a theme is only ever pasted.
  static func isPart(_ path: String) -> Bool { path.hasPrefix(partsFolder) && path.hasSuffix(".css") }

  private mutating func add(_ line: ArraySlice<UInt8>, at place: Place, _ report: inout Report) {
    let text = String(decoding: line, as: UTF8.self).filter { $0 != "\r" }
    guard text.hasPrefix("@import \"style/"), text.hasSuffix("\";") else {
      bytes += line + [UInt8(ascii: "\n")]
      return
    }
    let path = "assets/" + text.dropFirst("@import \"".count).dropLast("\";".count)
    if let part = theme.assets[path] {
      bytes += part
      imported.insert(path)
    } else {
      report.error(
        "the theme has no file ‘\(path)’", at: place,
        help: Suggestion.question(for: path, among: theme.assets.keys.filter(Self.isPart).sorted()))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func warnOfUnused(_ report: inout Report) {
    for (path, file) in theme.ownAssets.sorted(by: { $0.key < $1.key })
    where Self.isPart(path) && !imported.contains(path) {
      report.warning(
        "no style sheet imports this file",
        at: SourceText(path: file, bytes: theme.assets[path] ?? []).place(0..<0),
        help: "write its rules into \(Self.partsFolder)own.css, or import it in your own \(Self.path)")
    }
  }
}

extension Theme {
  /// With the style sheet in one file, as pages load it, in place of its parts.
  func withStyleSheet(report: inout Report) -> Theme {
    guard let sheet = StyleSheet(self, report: &report) else { return self }
    var loaded = assets.filter { !StyleSheet.isPart($0.key) }
    loaded[StyleSheet.path] = sheet.bytes
    return with(assets: loaded)
  }
}
