import Briefs
import Diagnostics
import Starter
import Testing

@testable import Site

@Suite struct RedirectsTests {
  /// What is said of a site’s redirects, and where those lead that are left.
  private func read(_ files: KeyValuePairs<String, String>, assets: [String] = []) async -> (
    complaints: String, all: [String: String]
  ) {
    var report = Report()
    let content = files.map { ContentFile(path: $0, root: "content", bytes: Array($1.utf8)) }
    let graph = await Graph.build(
      Library(files: content, assets: assets, report: &report), gazetteer: .empty, report: &report)
    var taken = Redirects.Taken()
    for page in graph.briefs { taken.add(page.address, "a page") }
    for page in graph.entities { taken.add(page.address, "a page") }
    for path in assets { taken.add(path, "the file ‘\(path)’") }
    let redirects = Redirects(graph, taken: taken, ownFolders: Kind.ownFolders, report: &report)
    return (
      TerminalPrinter(colour: false).print(LocatedReport(report)),
      Dictionary(uniqueKeysWithValues: redirects.all.map { ($0.address, $0.target) })
    )
  }

  @Test func `lead from old addresses of any depth to pages`() async {
    let (complaints, all) = await read([
      "briefs/2025-04-03-a.md": "---\nredirects: [old, a/b/c/]\n---\n# A\n",
      "people/b.md": "---\nredirects: people/beta\n---\n", "about.md": "---\nredirects: [info.html]\n---\n",
    ])
    #expect(complaints == "")
    #expect(
      all == [
        "old.html": "briefs/2025-04-03-a.html", "a/b/c/index.html": "briefs/2025-04-03-a.html",
        "people/beta.html": "people/b.html", "info.html": "about.html",
      ])
  }

  @Test func `do not stand in each other’s way or in that of anything else`() async {
    let (complaints, all) = await read(
      [
        "briefs/2025-04-03-a.md":
          "---\nredirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]\n---\n# A\n",
        "people/b.md": "---\nredirects: [X.html, x.html/y, p.svg.html/z, people.html]\n---\n",
      ], assets: ["p.svg.html"])
    #expect(
      all == [
        "x.html": "briefs/2025-04-03-a.html", "briefs.html": "briefs/2025-04-03-a.html",
        "people.html": "people/b.html",
      ])
    #expect(
      complaints == """
        content/briefs/2025-04-03-a.md:2:16: error: the redirect ‘Briefs/2025-04-03-A.html’ stands where a page is
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |                ^^^^^^^^^^^^^^^^^^^
          help: leave it out, or give that another address

        content/briefs/2025-04-03-a.md:2:45: error: the redirect ‘people/b.html’ stands where a page is
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |                                             ^^^^^^^^
          help: leave it out, or give that another address

        content/briefs/2025-04-03-a.md:2:55: error: a redirect cannot stand in ‘search’, which Dossier keeps for itself
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |                                                       ^^^^^^^^
          help: leave it out

        content/briefs/2025-04-03-a.md:2:65: error: the redirect ‘p.svg.html’ stands where the file ‘p.svg.html’ is
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |                                                                 ^^^^^^^^^^
          help: leave it out, or give that another address

        content/briefs/2025-04-03-a.md:2:77: error: the redirect ‘../y’ leads through ‘..’
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |                                                                             ^^^^
          help: write the address itself, from the site’s root

        content/people/b.md:2:13: error: the redirect ‘X.html’ is claimed twice
          2 | redirects: [X.html, x.html/y, p.svg.html/z, people.html]
            |             ^^^^^^
        content/briefs/2025-04-03-a.md:2:13: note: it was first claimed here
          2 | redirects: [x, Briefs/2025-04-03-A, briefs, people/b, search/x, p.svg.html, ../y]
            |             ^
          help: an address can lead to one page only: leave one of them out

        content/people/b.md:2:21: error: the redirect ‘x.html/y.html’ stands where another redirect is
          2 | redirects: [X.html, x.html/y, p.svg.html/z, people.html]
            |                     ^^^^^^^^
          help: an address can lead to one page only: leave one of them out

        content/people/b.md:2:31: error: the redirect ‘p.svg.html/z.html’ stands where the file ‘p.svg.html’ is
          2 | redirects: [X.html, x.html/y, p.svg.html/z, people.html]
            |                               ^^^^^^^^^^^^
          help: leave it out, or give that another address


        """)
  }
}
