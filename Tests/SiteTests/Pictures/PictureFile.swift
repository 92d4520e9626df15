import Diagnostics
import Foundation
import Starter
import Testing

@testable import Site

/// Pictures as files of `Goldens/`, so that a change can be looked at in a browser.
///
/// With `RECORD=1` in the environment a test writes its picture, and fails so that nobody leaves it set.
enum PictureFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  static func expect(_ picture: Picture, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appending(path: name + ".svg")
    let text = String(decoding: picture.svg, as: UTF8.self) + "\n"
    if Golden.isRecording {
      #expect(throws: Never.self) { try Data(text.utf8).write(to: file) }
      Issue.record("recorded \(name).svg", sourceLocation: sourceLocation)
    } else {
      let expected = FileManager.default.contents(atPath: file.path).map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(text == expected, sourceLocation: sourceLocation)
    }
  }
}

extension Land {
  static let source = SourceText(
    path: "land.txt", bytes: Starter.gazetteer.first { $0.path == "land.txt" }?.bytes ?? [])

  /// The coasts that the binary carries.
  static let builtIn: Land = {
    var report = Report()
    return Land(source, report: &report)
  }()
}
