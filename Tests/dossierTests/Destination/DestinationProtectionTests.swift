import Foundation
import Testing

@testable import dossier

@Suite struct DestinationProtectionTests {
  let folder = TemporaryFolder()

  private func refusal(_ path: String) -> String? {
    Destination.refusesToBuild(
      into: path, protecting: [folder.at("site/content"), folder.at("site/templates")])?.text
  }

  private func text(_ path: String, _ reason: String) -> String {
    """
    error: refusing to build into ‘\(path)’, which \(reason)
      help: choose a folder for the site alone, such as ‘public’ beside ‘content’


    """
  }

  @Test func `refuses the source folders, what holds them and what they hold`() throws {
    folder.makeFolder("site/content")
    try folder.link("content", to: "site/content")
    let content = folder.at("site/content")
    for (path, reason) in [
      (content, "is the source folder ‘\(content)’"),
      (folder.at("content"), "is the source folder ‘\(content)’"),
      (folder.at("site/public/../content/./"), "is the source folder ‘\(content)’"),
      (folder.at("content/out/public"), "lies in the source folder ‘\(content)’"),
      (folder.at("site/templates/out"), "lies in the source folder ‘\(folder.at("site/templates"))’"),
      (folder.at("site"), "holds the source folder ‘\(content)’"),
      (folder.path, "holds the source folder ‘\(content)’"),
      ("/", "is the root of the disk"),
      ("/..//", "is the root of the disk"),
    ] {
      #expect(refusal(path) == text(path, reason))
    }
  }

  @Test func `refuses the home folder`() {
    let home = NSHomeDirectory()
    #expect(refusal(home) == text(home, "is your home folder"))
  }

  @Test func `takes a folder beside them, there or not`() {
    folder.makeFolder("site/content")
    for name in ["site/public", "site/content-built", "site/contents/public", "public"] {
      #expect(refusal(folder.at(name)) == nil)
    }
  }
}
