import Diagnostics

@testable import Briefs

/// A report as a person sees it in a terminal without colours.
func printed(_ report: Report) -> String {
  TerminalPrinter(colour: false).print(LocatedReport(report))
}

/// What `read` makes of the front matter `yaml`, and the complaints about it; its first key stands in line 2.
func reading<Value>(
  _ yaml: String, _ read: (FrontMatter, SourceText, inout Report) -> Value
) -> (value: Value?, complaints: String) {
  let source = SourceText(path: "a.md", text: "---\n\(yaml)\n---\n")
  var report = Report()
  let value = FrontMatter.read(source, report: &report).map { read($0, source, &report) }
  return (value, printed(report))
}

func readBrief(_ yaml: String, kinds: [Kind] = SiteSettings().kinds) -> (
  header: BriefHeader?, complaints: String
) {
  let result = reading(yaml) { BriefHeader($0.node, of: $1, kinds: kinds, report: &$2) }
  return (result.value, result.complaints)
}

func readEntity(_ yaml: String) -> (header: EntityHeader?, complaints: String) {
  let result = reading(yaml) { EntityHeader($0.node, of: $1, report: &$2) }
  return (result.value, result.complaints)
}

func readSettings(_ yaml: String) -> (settings: SiteSettings, complaints: String) {
  var report = Report()
  let settings = SiteSettings(SourceText(path: "site.yml", text: yaml), report: &report)
  return (settings, printed(report))
}

/// The library of some files, given in the order of the list.
func readLibrary(
  _ files: KeyValuePairs<String, String>, edition: Edition = Edition()
) async -> (library: Library, complaints: String) {
  var report = Report()
  let files = files.map { ContentFile(path: $0, root: "content", bytes: Array($1.utf8)) }
  let library = await Library(files: files, assets: [], edition: edition, report: &report)
  return (library, printed(report))
}

/// One mistake in the value of line 2 of `a.md`, printed whole.
func mistake(
  _ line: String, under marked: String, _ message: String, help: String? = nil, path: String = "a.md",
  line number: Int = 2
) -> String {
  let before = line.firstRange(of: marked).map { line[..<$0.lowerBound].count } ?? 0
  let margin = String(repeating: " ", count: String(number).count)
  return "\(path):\(number):\(before + 1): error: \(message)\n  \(number) | \(line)\n  \(margin) | "
    + String(repeating: " ", count: before) + String(repeating: "^", count: marked.count) + "\n"
    + (help.map { "  help: \($0)\n" } ?? "") + "\n"
}

/// The same for a warning, in a brief unless another file is given.
func warning(
  _ line: String, under marked: String, _ message: String, help: String, path: String = "briefs/b.md",
  line number: Int = 2
) -> String {
  mistake(line, under: marked, message, help: help, path: path, line: number)
    .replacing(": error:", with: ": warning:")
}
