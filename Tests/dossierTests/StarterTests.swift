import Foundation
import Starter
import Testing

/// What the binary carries is what stands on disk, and all of it.
@Suite struct StarterTests {
  @Test func `carries the theme that stands in templates`() {
    var theme = FileTree.files(in: packageFolder + "/templates")
    theme["README.md"] = nil
    #expect(table(Starter.theme) == theme)
  }

  @Test func `carries the starter site`() {
    #expect(table(Starter.site) == FileTree.files(in: packageFolder + "/Sources/CStarter/starter"))
  }

  @Test func `carries the gazetteer`() {
    #expect(table(Starter.gazetteer) == FileTree.files(in: packageFolder + "/Sources/CStarter/gazetteer"))
  }

  private func table(_ files: [Starter.File]) -> [String: Data] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.path, Data($0.bytes)) })
  }
}
