import CLinux
import Foundation
import Testing

/// A build that finds nothing changed writes nothing, and says what one that compares everything says.
@Suite struct BuildStampTests {
  private static let attribute = "user.dossier.stamp"

  /// A built site whose content is old enough for its stamp to be kept.
  private func builtSite() async throws -> TemporaryFolder {
    let folder = TemporaryFolder.withBrief("# Grain\n\nA ship left <b>Odesa</b>.\n")
    folder.write("footer", to: "templates/assets/style/own.css")
    try await Task.sleep(for: .seconds(4))
    #expect(try await Run("build", in: folder).status == 0)
    return folder
  }

  private func stamp(of folder: TemporaryFolder) -> String? {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = unsafe getxattr(folder.at("public"), Self.attribute, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Lets the stamp tell of 4321 files, so that a build that relies on it says so.
  private func mark(_ folder: TemporaryFolder) throws {
    let fingerprint = try #require(stamp(of: folder)?.split(separator: " ").first)
    let text = Array("\(fingerprint) 4321".utf8)
    #expect(unsafe setxattr(folder.at("public"), Self.attribute, text, text.count, 0) == 0)
  }

  private func relies(_ arguments: String..., on folder: TemporaryFolder) async throws -> Bool {
    let run = try await Run(["build"] + arguments, in: folder)
    #expect(run.status == 0)
    return run.output.contains("0 files written, 4321 unchanged")
  }

  @Test func `relies on the stamp until a file that it reads is another`() async throws {
    let folder = try await builtSite()
    try mark(folder)
    let first = try await Run("build", in: folder)
    #expect(first.output.contains("4321 unchanged"))
    #expect(first.errors.contains("an HTML tag is left out"), "what is wrong is said all the same")

    folder.write("# Grain\n\nA ship left <b>Izmail</b>.\n", to: "content/briefs/2025-04-03-grain.md")
    #expect(try await !relies(on: folder))
    #expect(folder.text("public/briefs/2025-04-03-grain.html").contains("Izmail"))
    #expect(stamp(of: folder) == nil, "what was just saved may be saved again without a new time")
  }

  @Test func `relies on it for the same options only`() async throws {
    let folder = try await builtSite()
    try mark(folder)
    #expect(try await relies(on: folder))
    #expect(try await !relies("--drafts", on: folder))
  }

  @Test(arguments: [
    "public/index.html", "public/.dossier-manifest", "content/briefs/2025-04-04-new.md",
    "templates/assets/own.js",
  ])
  func `builds anew when a file is touched, removed or new`(path: String) async throws {
    let folder = try await builtSite()
    let before = FileTree.files(in: folder.at("public"))
    try mark(folder)
    if path.hasPrefix("public/"), path.hasSuffix("html") {
      folder.write("mine", to: path)
    } else if path == "public/.dossier-manifest" {
      let bytes = try #require(before[".dossier-manifest"])
      folder.write(bytes, to: path)
    } else {
      folder.write(path.hasSuffix("md") ? "# New\n\nText.\n" : "//", to: path)
    }
    let run = try await Run("build", in: folder)
    #expect(!run.output.contains("4321"))
    if path == "public/index.html" { #expect(FileTree.files(in: folder.at("public")) == before) }
  }

  @Test func `a copy of the site is not taken for the site`() async throws {
    let folder = try await builtSite()
    try mark(folder)
    try FileManager.default.copyItem(atPath: folder.at("public"), toPath: folder.at("copy"))
    let run = try await Run("build", "-d", "copy", in: folder)
    #expect(run.output.contains("0 files written") && !run.output.contains("4321"))
  }
}
