import Briefs
import Diagnostics
import Site
import Testing

@testable import dossier

struct ReportsPrinterTests {
  private func reports(people: Int) async throws -> ReportLists {
    var report = Report()
    let files = (0..<people).map { number in
      ContentFile(
        path: "people/p\(number).md", root: "content",
        bytes: Array("---\nname: P\u{202E} \(number)\n---\n".utf8))
    }
    let library = await Library(files: files, assets: [], report: &report)
    let graph = await Graph.build(
      library, gazetteer: BuiltIn.gazetteer(report: &report), isReporting: true, report: &report)
    let site = RenderedSite(
      graph, theme: Theme(templates: BuiltIn.templates, assets: [:]), land: BuiltIn.land(report: &report),
      report: &report)
    #expect(!report.hasErrors)
    return try #require(site.reports())
  }

  private static let meaning = """
      These have a file, and no brief names them. Put the line into the front matter of a brief that is about one of \
    them, give it more names with ‘aliases:’, or remove the file.
    """

  @Test func `prints each list with what to paste`() async throws {
    #expect(
      ReportsPrinter.text(try await reports(people: 2)) == """

        Pages that no brief mentions: 2

        \(Self.meaning)

          P\u{FFFD} 0 (content/people/p0.md)
            a brief
              people: [p0]
          P\u{FFFD} 1 (content/people/p1.md)
            a brief
              people: [p1]
        """)
  }

  @Test func `prints the first twenty items and how many there are`() async throws {
    let text = try #require(ReportsPrinter.text(try await reports(people: 21)))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == "Pages that no brief mentions: 21, the first 20")
    #expect(lines.count == 5 + 3 * 20)
  }

  @Test func `says nothing when there is nothing`() async throws {
    #expect(ReportsPrinter.text(try await reports(people: 0)) == nil)
  }
}
