import Diagnostics
import Testing

@testable import Briefs

@Suite struct WikiLinkTests {
  @Test func `shows the title of a page that is linked to by the name of its file`() async {
    let files = [
      ("briefs/2025-04-03-visit.md", "# The visit"),
      ("people/jane-roe.md", "---\nname: Jane Roe\n---\n## Work\n"),
      ("about.md", "# About us"), ("issues/sanctions.md", "---\nname: Sanctions\n---\n"),
      (
        "briefs/2025-04-04-a.md",
        "# A\n\n[[2025-04-03-visit]], [[people/jane-roe#Work]], [[jane-roe|her]], [[sanctions]]."
      ),
    ]
    var report = Report()
    let library = await Library(
      files: files.map { ContentFile(path: $0.0, root: "content", bytes: Array($0.1.utf8)) }, assets: [],
      report: &report)
    let graph = await Graph.build(library, gazetteer: LinkingFixture.gazetteer, report: &report)
    #expect(report.diagnostics.map(\.message) == [])
    #expect(
      graph.briefBodies.map { String(decoding: $0.html, as: UTF8.self) }.contains(
        """
        <p><a href="../briefs/2025-04-03-visit.html">The visit</a>, <a href="../people/jane-roe.html#work">Jane Roe</a>, \
        <a href="../people/jane-roe.html">her</a>, <a href="../issues/sanctions.html">sanctions</a>.</p>

        """))
  }
}
