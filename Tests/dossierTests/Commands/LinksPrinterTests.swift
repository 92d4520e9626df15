import Briefs
import Diagnostics
import Testing

@testable import dossier

struct LinksPrinterTests {
  private func explained(_ text: String) async throws -> [Explanation] {
    var report = Report()
    let explainer = Explainer(
      files: [], gazetteer: BuiltIn.gazetteer(report: &report))
    let source = SourceText(path: "x.txt", text: text)
    let explained = await explainer.explain(.plain(source), isThinned: true, report: &report)
    return try #require(explained)
  }

  @Test func `writes a line for each mention, in columns`() async throws {
    let text = """
      “Ünited” nations: France.

      The land that people today call Saudi
      Arabia met Georgia, and the Polish did not.
      """
    #expect(
      LinksPrinter.text(try await explained(text)) == """
        1:19  link     France        countries/france        name     a registered name
        3:33  link     Saudi Arabia  countries/saudi-arabia  name     a registered name
        4:12  refused  Georgia       countries/georgia       name     a homonym with no evidence on the page
        4:29  count    Polish        countries/poland        demonym  an adjective or a people’s name
        """)
    #expect(LinksPrinter.text([]) == "")
  }

  @Test func `writes one object of JSON`() async throws {
    #expect(
      LinksPrinter.json(try await explained("Łódź: Saudi\tArabia"), file: "a \"b\".txt") == #"""
        {"version":1,"file":"a \"b\".txt","mentions":[
        {"start":6,"end":18,"line":1,"column":7,"surface":"Saudi\tArabia","entity":"countries/saudi-arabia","name":"Saudi Arabia","form":"name","verdict":"link","reason":"a registered name"}
        ]}
        """#)
    #expect(LinksPrinter.json([], file: "-") == #"{"version":1,"file":"-","mentions":[]}"#)
  }
}
