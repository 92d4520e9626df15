import Diagnostics
import Testing

@testable import Briefs

struct LibraryTests {
  /// A mistake that concerns a whole file, which reads `x`.
  private func refusal(_ path: String, _ message: String, help: String) -> String {
    "content/\(path):1:1: error: \(message)\n  1 | x\n    | ^\n  help: \(help)\n\n"
  }

  private func ids(_ library: Library) -> [String] {
    library.briefs.map { "briefs/" + $0.slug.text }
      + library.entities.map { $0.kind.folder + "/" + $0.entry.slug.text }
      + library.pages.map(\.slug.text)
  }

  @Test func `sorts files by what their folder says, in the order of their paths`() async {
    let (library, complaints) = await readLibrary([
      "people/Kirill Dmitriev.md": "", "about.md": "x", "site.yml": "kinds: {places: }", "places/kyiv.md": "",
      "briefs/2025/b.md": "x", "briefs/a.markdown": "x", "issues/war.md": "",
    ])
    #expect(complaints == "")
    #expect(
      ids(library)
        == ["briefs/b", "briefs/a", "issues/war", "people/kirill-dmitriev", "places/kyiv", "about"])
    #expect(library.settings.kinds.map(\.folder) == ["people", "countries", "issues", "places"])
  }

  @Test func `is the same whatever the order of the files`() async {
    let (library, _) = await readLibrary(["briefs/b.md": "", "briefs/a.md": "", "issues/c.md": ""])
    let (other, _) = await readLibrary(["issues/c.md": "", "briefs/a.md": "", "briefs/b.md": ""])
    #expect(ids(library) == ids(other))
  }

  @Test func `knows where each text begins, behind front matter and title`() async {
    let (library, _) = await readLibrary([
      "briefs/a.md": "---\ntitle: x\n---\n\n# Title\nText", "briefs/b.md": "Text",
    ])
    #expect(
      library.briefs.map { String(decoding: $0.file.source.bytes[$0.bodyStart...], as: UTF8.self) } == [
        "Text", "Text",
      ])
    #expect(library.briefs.map(\.openingTitle) == ["Title", nil])
  }

  @Test func `never reads archived articles`() async {
    let (library, complaints) = await readLibrary([
      "sources/article.md": "---\nbroken: [", "sources/briefs/a.md": "x", "sources/secret.html": "\u{0}",
    ])
    #expect(ids(library) == [])
    #expect(complaints == "")
  }

  @Test func `leaves drafts out and remembers them, or includes them`() async {
    let files: KeyValuePairs = [
      "briefs/a.md": "---\ndraft: true\n---\n", "issues/b.md": "---\ndraft: yes\n---\n", "issues/c.md": "",
    ]
    let (library, _) = await readLibrary(files)
    #expect(ids(library) == ["issues/c"])
    #expect(library.heldBack.map(\.file.path) == ["briefs/a.md", "issues/b.md"])
    let (whole, _) = await readLibrary(files, edition: Edition(includesDrafts: true))
    #expect(ids(whole) == ["briefs/a", "issues/b", "issues/c"])
    #expect(whole.heldBack.isEmpty)
  }

  @Test func `remembers files that could not be read, and goes on with the others`() async {
    let (library, complaints) = await readLibrary([
      "briefs/a.md": "---\ntitle: x", "briefs/b.md": "x", "people/❤️.md": "x",
      "people/c.md": "---\nname: x: y\n---\n",
    ])
    #expect(ids(library) == ["briefs/b", "people/c"])
    #expect(library.unreadable == ["briefs/a.md", "people/❤️.md"])
    #expect(library.entities.map(\.entry.headerIsBroken) == [true])
    #expect(
      complaints == """
        content/briefs/a.md:1:1: error: this front matter is never closed
          1 | ---
            | ^^^
          help: put a line ‘---’ behind its last key

        content/people/c.md:2:8: error: a second ‘: ’ in one line
          2 | name: x: y
            |        ^
          help: put the whole value in quotes: title: "A: B"

        content/people/❤️.md:1:1: error: the file name ‘❤️’ has no letter or digit to make an address from
          1 | x
            | ^
          help: rename it, for example to kirill-dmitriev.md


        """)
  }

  @Test func `refuses two files with one address`() async {
    let (_, complaints) = await readLibrary([
      "people/Putin.md": "x", "people/putin.md": "y", "issues/putin.md": "z",
    ])
    #expect(
      complaints == """
        content/people/putin.md:1:1: error: the id ‘people/putin’ is taken by another file
          1 | y
            | ^
        content/people/Putin.md:1:1: note: this one has it
          1 | x
            | ^
          help: rename one of the two files


        """)
  }

  @Test(arguments: [
    ("briefs/2025/a.md", "briefs/a.md"), ("people/a b.md", "people/a_b.md"),
    ("people/a.markdown", "people/a.md"),
    ("people/Jos\u{E9}.md", "people/Jose\u{301}.md"), ("about.md", "About.md"),
  ])
  func `takes names that differ in writing alone for one address`(first: String, second: String) async {
    let (_, complaints) = await readLibrary([first: "x", second: "x"])
    #expect(complaints.split(separator: "\n").filter { $0.hasSuffix("is taken by another file") }.count == 1)
  }

  @Test func `refuses a folder that is no kind, once`() async {
    let (library, complaints) = await readLibrary([
      "peple/a.md": "x", "peple/b.md": "x", "weather/c/d.md": "x",
    ])
    #expect(ids(library) == [])
    #expect(
      complaints
        == refusal(
          "peple/a.md", "no kind has the folder ‘peple’",
          help:
            "did you mean ‘people’? If not, add it to site.yml:\n        kinds:\n          - {folder: peple, singular: …, plural: …}"
        )
        + refusal(
          "weather/c/d.md", "no kind has the folder ‘weather’",
          help: "add it to site.yml:\n        kinds:\n          - {folder: weather, singular: …, plural: …}"))
  }

  @Test func `refuses an index in a folder, which is the list of that folder`() async {
    let (library, complaints) = await readLibrary(["index.md": "x", "people/Index.md": "x"])
    #expect(ids(library) == ["index"])
    #expect(
      complaints
        == refusal(
          "people/Index.md", "the file name ‘Index’ is the address of the list of its folder",
          help: "rename the file"))
  }

  @Test func `refuses a name too long for a file`() async {
    let fits = String(repeating: "a", count: 200)
    let (library, complaints) = await readLibrary(["people/\(fits).md": "x", "people/\(fits)a.md": "x"])
    #expect(ids(library) == ["people/" + fits])
    #expect(
      complaints
        == refusal(
          "people/\(fits)a.md", "the file name ‘\(fits)a’ is too long for an address",
          help: "shorten it to 200 bytes or less"))
  }

  @Test func `lets go of what is held back when the site goes`() async {
    weak var header: EntityHeader?
    do {
      let (library, _) = await readLibrary([
        "people/a.md": "---\nname: Ann Example\n---\n",
        "briefs/2025-04-03-a.md": "---\ntitle: A\ndraft: true\n---\nAnn Example spoke.",
      ])
      header = library.entities.first?.entry.header
      var report = Report()
      let graph = await Graph.build(library, gazetteer: LinkingFixture.gazetteer, report: &report)
      #expect(header != nil && graph.library.entities.isEmpty)
    }
    #expect(header == nil)
  }

  @Test func `keeps the files to copy as they come`() async {
    var report = Report()
    let library = await Library(files: [], assets: ["b.jpg", "a.jpg"], report: &report)
    #expect(library.assets == ["b.jpg", "a.jpg"])
    #expect(printed(report) == "")
  }
}
