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

  @Test func `each style sheet closes each block that it opens`() {
    let sheets = Starter.theme.filter { $0.path.hasSuffix(".css") }
    #expect(sheets.count > 10)
    for sheet in sheets {
      // A rule that starts at the margin stands in no other block.
      var depth = 0
      for line in String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\n") {
        if let first = line.first, first != " ", first != "}" {
          #expect(depth == 0, "\(sheet.path): \(line)")
        }
        depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      }
      #expect(depth == 0, "\(sheet.path)")
    }
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
