import Testing

@testable import Briefs

struct PageLinksTests {
  private let snippet = Snippet(
    html: Array(
      ("<a href=\"../people/x.html\">X</a> <a href=\"#source-S1\">S1</a> <a href=\"https://x.org/?=\">../</a> "
        + "<img src=\"../a.png\" alt=\"../b\" title=\"#c\" /> href=&quot;../ <a href=\"\">").utf8), text: "")

  @Test(arguments: [
    ("briefs/b.html", "../", "#"), ("people/x.html", "../", "../briefs/b.html#"),
    ("timeline.html", "", "briefs/b.html#"),
  ])
  func `moves links to another page`(address: String, root: String, anchor: String) {
    #expect(
      String(decoding: snippet.html(of: "briefs/b.html", on: address), as: UTF8.self)
        == "<a href=\"\(root)people/x.html\">X</a> <a href=\"\(anchor)source-S1\">S1</a> "
        + "<a href=\"https://x.org/?=\">../</a> <img src=\"\(root)a.png\" alt=\"../b\" title=\"#c\" /> "
        + "href=&quot;../ <a href=\"\">")
  }
}
