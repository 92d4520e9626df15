import Testing

@testable import dossier

/// Paths in content that want to lead out of it: each is a mistake at its place, and nothing from outside is read or copied.
@Suite(.serialized) struct PathTraversalTests {
  /// A site whose neighbours are worth reading.
  private func site(_ brief: String) -> TemporaryFolder {
    let folder = TemporaryFolder()
    for path in [
      "secret.txt", "secret.md", "desk/secret.txt", "desk/site-secret.md", "desk/sources/secret.txt",
    ] {
      folder.write("a secret\n", to: path)
    }
    folder.write(brief, to: "desk/content/briefs/2025-04-03-a.md")
    return folder
  }

  private func messages(_ brief: String) async throws -> [String] {
    let folder = site(brief)
    let run = try await Run("build", "--source", "desk", in: folder)
    #expect(folder.contents("desk/public").values.filter { $0.contains("secret") } == [])
    #expect(run.status == (run.errors.contains(": error: ") ? 1 : 0))
    return run.errors.split(separator: "\n").map(String.init).filter {
      $0.contains(": error: ") || $0.contains(": warning: ")
    }
  }

  @Test(arguments: [
    "../../../secret.txt", "../../secret.txt", "../../../secret.md", "../../site-secret.md", "/etc/passwd",
    "/../secret.txt",
    "..%2f..%2fsecret.txt", "%2e%2e/%2e%2e/secret.txt", "..\\..\\secret.txt", "%2Fetc%2Fpasswd",
    "../sources/../../secret.txt",
    "./../../secret.txt", "..//..//secret.txt", "%00../../secret.txt", "briefs/../../../secret.txt",
    "....//....//secret.txt",
  ])
  func `a link or a picture leads out of the content`(path: String) async throws {
    for mark in ["", "!"] {
      let found = try await messages("---\ntitle: A\n---\n\n\(mark)[a](\(path))\n")
      #expect(found.count == 1 && found[0].contains("2025-04-03-a.md:5:1: error: "), "\(path): \(found)")
    }
  }

  @Test(arguments: [
    "file:///etc/passwd", "file:secret.txt", "\\\\host\\share", "//host/secret.txt", "C:/secret.txt",
    "javascript:x",
  ])
  func `a link’s scheme leads out of the content`(address: String) async throws {
    let escaped = address.replacing("\\", with: "\\\\")
    let found = try await messages("---\ntitle: A\n---\n\n[a](\(escaped))\n")
    #expect(found.count == 1 && found[0].contains(":5:1: warning: a"), "\(found)")
  }

  @Test(arguments: ["../../secret", "../secret.md", "/etc/passwd", "people/../../secret", "..\\secret"])
  func `a wiki link leads out of the content`(name: String) async throws {
    let found = try await messages("---\ntitle: A\n---\n\n[[\(name)]]\n")
    #expect(found.count == 1 && found[0].contains(":5:1: error: "), "\(found)")
  }

  @Test(arguments: [
    "../secret.txt", "../../secret.txt", "/etc/passwd", "..%2fsecret.txt", "../../sources/secret.txt",
  ])
  func `a source’s text leads out of the archive`(path: String) async throws {
    let found = try await messages("---\ntitle: A\nsources: [{id: S1, text: \(path)}]\n---\n\nText.\n")
    #expect(
      found.count == 1 && found[0].contains(":3:26: error: no file of sources is called ‘\(path)’"),
      "\(found)")
  }

  @Test(arguments: ["../../secret", "/etc/passwd", "..", "people/../../secret"])
  func `an id is only a name`(id: String) async throws {
    let folder = site("---\ntitle: A\npeople: [\(id)]\n---\n\nText.\n")
    let run = try await Run("build", "--quiet", "--source", "desk", in: folder)
    #expect(run.status == (id == ".." ? 1 : 0))
    #expect(folder.contents("desk/public").keys.filter { $0.contains("..") } == [])
    #expect(folder.contents("").keys.filter { $0.hasSuffix(".html") && !$0.hasPrefix("desk/public/") } == [])
  }

  @Test func `a link of very many letters is answered in few`() async throws {
    let found = try await messages(
      "---\ntitle: A\n---\n\n[a](\(String(repeating: "../", count: 100_000))secret.txt)\n")
    #expect(found.count == 1 && found[0].utf8.count < 400_000)
  }

  @Test(arguments: ["people/con.md", "people/Aux.md", "briefs/nul.md", "com1.md"])
  func `a page has the name of a device`(path: String) async throws {
    let folder = TemporaryFolder()
    folder.write(
      "---\ndate: 2025-04-03\n---\n".replacing(
        path.hasPrefix("briefs") ? "" : "date: 2025-04-03\n", with: ""), to: "content/\(path)")
    let run = try await Run("build", in: folder)
    let stem = path.split(separator: "/").last?.dropLast(3) ?? ""
    #expect(
      run
        == Run(
          status: 1,
          errors: """
            content/\(path):1:1: error: the file name ‘\(stem)’ is a name that Windows keeps for itself
              1 | ---
                | ^
              help: rename the file

            1 error

            """))
  }
}
