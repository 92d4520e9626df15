import Testing

@testable import dossier

@Suite struct OutputPathTests {
  @Test func `takes paths apart`() {
    let path = OutputPath("a/b/c.html")
    #expect([path?.text, path?.folder, path?.name] == ["a/b/c.html", "a/b", "c.html"])
    #expect(path.map { Array($0.ancestors) } == ["a/b", "a"])
    #expect(OutputPath("index.html").map { Array($0.ancestors) } == [])
  }

  @Test(arguments: [
    "/etc/passwd": "is absolute",
    "": "has an empty component",
    "a//b": "has an empty component",
    "a/": "has an empty component",
    "..": "has a dot for a component",
    "a/../b": "has a dot for a component",
    "a/./b": "has a dot for a component",
    "a\\b": "has a backslash",
    "a\0b": "has a control character",
    "a\nb": "has a control character",
    ".dossier-manifest": "begins as the names that Dossier keeps for itself",
    ".dossier-staging/a": "begins as the names that Dossier keeps for itself",
    "a/" + String(repeating: "é", count: 128):
      "has a name of 256 bytes, more than the 255 that a file system takes",
  ])
  func `refuses what could lead elsewhere`(text: String, fault: String) {
    #expect(OutputPath.fault(in: text) == fault)
    #expect(OutputPath(text) == nil)
  }

  @Test func `takes dots within names, hidden files and a name of 255 bytes`() {
    for text in ["..a", "a..", ".well-known/x", ".dossier", String(repeating: "x", count: 255)] {
      #expect(OutputPath.fault(in: text) == nil)
    }
  }

  @Test func `tells the spellings of a letter apart, as the disk does`() {
    let (composed, decomposed) = (OutputPath(trusted: "\u{E9}"), OutputPath(trusted: "e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }
}
