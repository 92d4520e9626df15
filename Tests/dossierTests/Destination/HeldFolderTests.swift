import Foundation
import Testing

@testable import dossier

@Suite struct HeldFolderTests {
  let folder = TemporaryFolder()

  @Test func `a second build stops with a message while the first goes on`() throws {
    let first = try folder.destination.begin()
    let message = failure { () throws(DestinationError) in
      _ = try folder.destination.begin(patience: .milliseconds(50))
    }
    #expect(
      message == """
        error: another build is writing into ‘\(folder.at("public"))’
          help: wait for it to end, or choose another destination


        """)
    first.abandon()
    try folder.destination.publish(["index.html": "home"])
  }

  @Test func `a build that waits sees the folder that the first one exchanged`() async throws {
    try folder.destination.publish(["index.html": "0", "a.html": "0"])
    let path = folder.at("public")
    try await withThrowingTaskGroup { group in
      for number in 1...8 {
        group.addTask {
          var publication = try Destination(path: path).begin(patience: .seconds(60))
          try publication.add("index.html", Array("\(number)".utf8))
          try publication.add("page-\(number).html", Array("\(number)".utf8))
          _ = try publication.commit()
        }
      }
      try await group.waitForAll()
    }
    let last = folder.contents()["index.html"] ?? ""
    #expect(folder.contents() == ["index.html": last, "page-\(last).html": last].published)
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
  }

  @Test func `a destination that is no folder is an error`() {
    folder.write("mine", to: "public")
    let help = "  help: see that the folder is in order, or choose another destination\n\n"
    #expect(
      failure { () throws(DestinationError) in _ = try folder.destination.begin() }
        == "error: cannot open ‘\(folder.at("public"))’: not a directory\n\(help)")
    #expect(
      failure { () throws(DestinationError) in _ = try Destination(path: folder.at("public/a/b")).begin() }
        == "error: cannot make the folder ‘\(folder.at("public/a"))’: not a directory\n\(help)")
    #expect(folder.contents("") == ["public": "mine"])
  }

  @Test func `a link that leads nowhere is an error`() throws {
    try folder.link("public", to: "nowhere")
    #expect(
      failure { () throws(DestinationError) in _ = try folder.destination.begin() } == """
        error: cannot open ‘\(folder.at("public"))’: no such file or directory
          help: see that the folder is in order, or choose another destination


        """)
    #expect(folder.contents("") == ["public": "-> nowhere"])
  }
}
