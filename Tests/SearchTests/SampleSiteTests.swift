import Foundation
import Fuzzing
import Testing

@testable import Search

struct SampleSiteTests {
  @Test func `survives a hostile document: each file is one call, and no shard is too large`() async {
    for file in await SampleSite.files {
      #expect(ShardCall(file)?.name == String(file.path.dropFirst(7).dropLast(3)))
      if !file.path.hasPrefix("search/text/") { #expect(file.bytes.count <= 28_000, "\(file.path)") }
    }
  }

  /// The browser tests open this site: `SEARCH_SAMPLE=FOLDER swift test --filter SampleSiteTests` writes it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SEARCH_SAMPLE"] != nil))
  func `writes the sample for the browser tests`() async throws {
    let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["SEARCH_SAMPLE"]))
    let assets = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../templates/assets"
    ).standardizedFileURL
    func asset(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: assets.appending(path: name))) }
    let client = try [
      SearchFile(
        path: "assets/" + ClientScript.name, bytes: ClientScript.joined(ClientScript.parts.map(asset))),
      SearchFile(path: "assets/search.js", bytes: asset("search.js")),
      SearchFile(path: "assets/search.css", bytes: asset("search.css")),
    ]
    for file in await SampleSite.files + client {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }
}
