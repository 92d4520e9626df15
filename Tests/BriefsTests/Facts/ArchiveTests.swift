import Testing

@testable import Briefs

struct ArchiveTests {
  private static let header = """
    title: T
    date: 2025-04-03
    sources: [{id: S1, text: FILE}]
    """

  private func complaints(_ name: String, _ files: [String: String]) async -> String {
    await Desk(
      "> “no such words”\n> — Kirill Dmitriev [S1]\n",
      header: Self.header.replacing("FILE", with: name), and: files
    ).complaints
  }

  @Test func `refuses a file that is not there, and asks for the nearest one`() async {
    let line = "sources: [{id: S1, text: blitz.text}]"
    #expect(
      await complaints("blitz.text", ["sources/blitz.txt": ""])
        == mistake(
          line, under: "blitz.text", "no file of sources is called ‘blitz.text’",
          help: "did you mean ‘blitz.txt’?", path: "briefs/b.md", line: 4))
    #expect(
      await complaints("blitz.text", [:])
        == mistake(
          line, under: "blitz.text", "no file of sources is called ‘blitz.text’",
          help: "put the article there, or leave this key out", path: "briefs/b.md", line: 4))
  }

  @Test func `reads articles in folders, and minds no file that nobody names`() async {
    let files = [
      "sources/2025/a.txt": "Here are no such words.", "sources/b.md": "---\nx: [", "sources/c": "\0",
    ]
    #expect(await complaints("2025/a.txt", files) == "")
  }

  @Test func `says what is wrong with an article that is cited`() async {
    #expect(
      await complaints("b.md", ["sources/b.md": "---\nx"])
        == mistake(
          "---", under: "---", "this front matter is never closed",
          help: "put a line ‘---’ behind its last key",
          path: "sources/b.md", line: 1))
    #expect(await complaints("b.txt", ["sources/b.txt": "---\nno such words"]) == "")
  }

  @Test func `publishes nothing of the articles`() async {
    let desk = await Desk(["sources/a.md": "# Secret\n"])
    #expect(desk.graph.pages.isEmpty && desk.graph.assets.isEmpty)
    #expect(desk.complaints == "")
  }
}
