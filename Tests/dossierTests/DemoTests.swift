import Foundation
import Testing

/// The demonstration that is committed as built.
@Suite struct DemoTests {
  @Test func `public is byte for byte what a build of content makes`() async throws {
    let folder = TemporaryFolder()
    try FileManager.default.copyItem(atPath: packageFolder + "/content", toPath: folder.at("content"))
    #expect(try await Run("build", "--strict", "--quiet", in: folder) == Run(status: 0))
    let built = FileTree.files(in: folder.at("public"))
    let committed = FileTree.files(in: packageFolder + "/public")
    let different = Set(built.keys).union(committed.keys).filter { built[$0] != committed[$0] }
    #expect(different.sorted() == [], "run ‘make site’ and commit public/")
  }
}
