import Foundation
import Testing

@testable import dossier

/// A file that comes in pieces.
@Suite struct LongFileTests {
  let folder = TemporaryFolder()

  @discardableResult
  private func publish(_ pieces: [String]) throws -> Publication.Counts {
    var publication = try folder.destination.begin()
    try publication.add("index.html", Array("home".utf8))
    for piece in pieces.dropLast() { try publication.add("data/long.json", piece: Array(piece.utf8)) }
    try publication.add("data/long.json", Array(pieces[pieces.count - 1].utf8))
    return try publication.commit()
  }

  @Test func `is put together, and left alone so long as it stays the same`() throws {
    #expect(try publish(["ab", "cd", ""]) == .init(written: 2, unchanged: 0, removed: 0))
    let before = folder.stamp("public/data/long.json")
    #expect(try publish(["abc", "d"]) == .init(written: 0, unchanged: 2, removed: 0))
    #expect(try publish(["abcd"]) == .init(written: 0, unchanged: 2, removed: 0))
    #expect(folder.stamp("public/data/long.json") == before)
  }

  @Test(arguments: [
    ["xb", "cd", "ef"], ["ab", "xd", "ef"], ["ab", "cd", "ex"], ["ab", "cd", "e"], ["ab", "cd", ""],
    ["ab", "cd", "efg"], ["ab", "cd", "ef", "", "g"], ["a", "b", "c", ""], ["", "", "x", "yz"],
  ])
  func `is written from the first difference on`(pieces: [String]) throws {
    #expect(try publish(["ab", "cd", "ef"]).written == 2)
    #expect(try publish(pieces) == .init(written: 1, unchanged: 1, removed: 0))
    #expect(folder.contents("public/data").values.contains(pieces.joined()))
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
  }

  @Test func `does not replace what the author put there, but takes over what is the same`() throws {
    #expect(try publish(["ab", "cd"]).written == 2)
    try FileManager.default.removeItem(atPath: folder.at("public/" + Manifest.name))
    #expect(try publish(["ab", "cd"]) == .init(written: 0, unchanged: 2, removed: 0))
    try FileManager.default.removeItem(atPath: folder.at("public/" + Manifest.name))
    #expect(throws: DestinationError.self) { try publish(["ab", "ce"]) }
    #expect(folder.contents("public/data").values.contains("abcd"))
  }

  @Test func `says that what stands there became shorter meanwhile`() throws {
    try publish(["abcd"])
    var publication = try folder.destination.begin()
    try publication.add("data/long.json", piece: Array("ab".utf8))
    #expect(unsafe truncate(folder.at("public/data/long.json"), 1) == 0)
    let message = failure { () throws(DestinationError) in
      try publication.add("data/long.json", piece: Array("x".utf8))
    }
    publication.abandon()
    #expect(
      message == """
        error: ‘\(folder.at("public"))/data/long.json’ became shorter while it was read
          help: build again


        """)
  }

  @Test func `leaves nothing behind when it is given up halfway`() throws {
    var publication = try folder.destination.begin()
    try publication.add("data/long.json", piece: Array("ab".utf8))
    publication.abandon()
    #expect(folder.contents("").isEmpty)
  }
}
