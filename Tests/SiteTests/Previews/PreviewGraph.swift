import Diagnostics
import Testing

@testable import Briefs

/// The graph of some content files, without a gazetteer.
func previewGraph(_ files: KeyValuePairs<String, String>, assets: [String] = []) async -> Graph {
  var report = Report()
  let files = files.map { ContentFile(path: $0, root: "content", bytes: Array($1.utf8)) }
  let library = await Library(files: files, assets: assets, report: &report)
  let empty = SourceText(path: "empty.tsv", text: "")
  let gazetteer = Gazetteer(countries: empty, groups: empty, report: &report)
  let graph = await Graph.build(library, gazetteer: gazetteer, report: &report)
  #expect(TerminalPrinter(colour: false).print(LocatedReport(report)) == "")
  return graph
}
