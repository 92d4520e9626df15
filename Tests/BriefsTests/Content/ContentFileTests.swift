import Diagnostics
import Testing

@testable import Briefs

struct ContentFileTests {
  @Test(arguments: [
    ("people/Kirill Dmitriev.md", "people", "Kirill Dmitriev"), ("about.md", nil, "about"),
    ("briefs/2025/a.b.markdown", "briefs", "a.b"), ("people/none", "people", "none"),
    ("people/.md", "people", ""),
  ])
  func `takes a path apart`(path: String, folder: String?, stem: String) {
    let file = ContentFile(path: path, root: "content", bytes: [])
    #expect([file.folder, file.stem, file.source.path] == [folder, stem, "content/" + path])
  }

  @Test func `shows a path alone when the content folder has no name`() {
    #expect(ContentFile(path: "a.md", root: "", bytes: []).source.path == "a.md")
  }

  @Test(arguments: [
    ("site.yml", true), ("a.md", true), ("people/a.markdown", true), ("sources/article.html", true),
    ("briefs/SECRET.MD", true), ("a.Markdown", true), ("a.md/b", false),
    ("data/site.yml", false), ("people/a.jpg", false), ("a.mdx", false), ("md", false),
  ])
  func `tells texts from files to copy`(path: String, isText: Bool) {
    #expect(ContentFile.isText(path) == isText)
  }
}
