import Diagnostics
import Testing

@testable import Briefs

struct BriefTests {
  private func all(_ files: KeyValuePairs<String, String>) async -> (briefs: [Brief], complaints: String) {
    var report = Report()
    let briefs = Brief.all(in: await readLibrary(files).library, report: &report)
    return (briefs, printed(report))
  }

  @Test func `sorts the newest first, and those of one day by path`() async {
    let (briefs, complaints) = await all([
      "briefs/c.md": "---\ntitle: C\ndate: 2025-04-03\n---\n",
      "briefs/a.md": "---\ntitle: A\ndate: 2025-04-03\n---\n",
      "briefs/b.md": "---\ntitle: B\ndate: 2025-05-01\n---\n",
    ])
    #expect(complaints == "")
    #expect(
      briefs.map { [$0.title, $0.date.iso, $0.address] } == [
        ["B", "2025-05-01", "briefs/b.html"], ["A", "2025-04-03", "briefs/a.html"],
        ["C", "2025-04-03", "briefs/c.html"],
      ])
  }

  @Test func `takes a title from the opening heading and a date from the file name`() async {
    let (briefs, complaints) = await all(["briefs/2025-04-03-visit.md": "# A visit\n\nText"])
    #expect(complaints == "")
    #expect(briefs.map { [$0.title, $0.date.iso] } == [["A visit", "2025-04-03"]])
  }

  @Test func `prefers what the front matter says`() async {
    let (briefs, _) = await all([
      "briefs/2025-04-03-visit.md": "---\ntitle: Front\ndate: 2025-04-04\n---\n# Heading\n"
    ])
    #expect(briefs.map { [$0.title, $0.date.iso] } == [["Front", "2025-04-04"]])
  }

  @Test func `misses title and date in one run, and keeps the brief under a stand-in`() async {
    let (briefs, complaints) = await all(["briefs/a-visit.md": "---\ntags: x\n---\nText"])
    #expect(briefs.map { [$0.title, $0.date.iso] } == [["A Visit", "0001"]])
    #expect(
      complaints == """
        content/briefs/a-visit.md:1:1: error: this brief has no title
          1 | ---
            | ^^^
          help: add ‘title: …’ between two lines ‘---’ at the top

        content/briefs/a-visit.md:1:1: error: this brief has no date
          1 | ---
            | ^^^
          help: add ‘date: 2025-04-03’ to its front matter, or begin its file name with the date


        """)
  }

  @Test(arguments: [
    "2025-04-visit", "visit-2025-04-03", "20250403-visit", "2025-4-3-visit",
  ])
  func `takes only a whole date that opens the file name`(name: String) async {
    let (_, complaints) = await all(["briefs/\(name).md": "# Title\n"])
    #expect(
      complaints == """
        content/briefs/\(name).md:1:1: error: this brief has no date
          1 | # Title
            | ^
          help: add ‘date: 2025-04-03’ to its front matter, or begin its file name with the date


        """)
  }

  @Test func `says what is wrong with a date that opens the file name`() async {
    let (_, complaints) = await all(["briefs/2025-02-30-visit.md": "# Title\n"])
    #expect(
      complaints == """
        content/briefs/2025-02-30-visit.md:1:1: error: the file’s name begins with no date: February 2025 has no day 30
          1 | # Title
            | ^
          help: add ‘date: 2025-04-03’ to its front matter, or begin its file name with the date


        """)
  }

  @Test(arguments: ["''", "' '", "~", ""])
  func `misses a title and a date that are empty`(value: String) async {
    let (_, complaints) = await all(["briefs/a.md": "---\ntitle: \(value)\ndate: \(value)\n---\n"])
    #expect(
      complaints.split(separator: "\n").filter { $0.contains(" error: ") }.map {
        $0.split(separator: ": ").last
      }
        == ["this brief has no title", "this brief has no date"])
  }

  @Test func `says nothing again of a wrong date or of front matter that could not be read`() async {
    let (briefs, complaints) = await all([
      "briefs/a.md": "---\ntitle: A\ndate: 2025-02-30\n---\n", "briefs/b.md": "---\ntitle: B: C\n---\n",
    ])
    #expect(complaints == "")
    #expect(briefs.map(\.title) == ["A", "B"])
  }

  @Test func `names a free page by its title, its heading or its file`() async {
    let (library, _) = await readLibrary([
      "a.md": "---\ntitle: One\n---\n# No\n", "b.md": "# Two\n", "our-method.md": "x",
    ])
    #expect(
      library.pages.map { FreePage($0) }.map { [$0.title, $0.address] }
        == [["One", "a.html"], ["Two", "b.html"], ["Our Method", "our-method.html"]])
  }
}
