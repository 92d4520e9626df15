import Starter
import Testing

@Suite struct InitCommandTests {
  private let folder = TemporaryFolder()

  private var starter: [String: String] {
    var files = Dictionary(
      uniqueKeysWithValues: Starter.site.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    for path in files.keys where path.contains("/") { files[String(path.prefix { $0 != "/" })] = "/" }
    return files
  }

  @Test func `writes a site that builds at once, even when warnings count as errors`() async throws {
    let made = try await Run("init", "my desk", in: folder)
    #expect(
      made
        == Run(
          status: 0,
          output: """
            A small site is in ‘my desk/content’. Build it, then open its first page in a browser:
              dossier build --source 'my desk'
              my desk/public/index.html

            """))
    #expect(folder.contents("my desk/content") == starter)

    let built = try await Run("build", "--strict", "--source", "my desk", in: folder)
    #expect(
      built.timeless
        == Run(
          status: 0,
          output: """
            my desk/public: 15 pages and 11 links from 1 brief, 0 warnings; 49 files written, 0 unchanged, 0 removed in … s
            without base_url: no sitemap, robots.txt, canonical links, tags for sharing or structured data; links in feeds are relative

            """))
  }

  @Test func `writes into the folder that one is in`() async throws {
    #expect(
      try await Run("init", ".", in: folder)
        == Run(
          status: 0,
          output: """
            A small site is in ‘content’. Build it, then open its first page in a browser:
              dossier build --source .
              public/index.html

            """))
    #expect(folder.contents("content") == starter)
  }

  @Test func `says nothing when it is asked to be quiet`() async throws {
    #expect(try await Run("init", "desk", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents("desk/content") == starter)
  }

  @Test func `keeps what else is in the folder`() async throws {
    folder.write("mine", to: "desk/notes.txt")
    #expect(try await Run("init", "desk", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.text("desk/notes.txt") == "mine")
  }

  @Test func `touches no content that is there`() async throws {
    folder.write("title: Mine\n", to: "desk/content/site.yml")
    #expect(
      try await Run("init", "desk", in: folder)
        == Run(
          status: 2,
          errors: """
            error: ‘desk/content’ is there already
              help: choose another folder; nothing was written


            """))
    #expect(folder.contents("desk") == ["content": "/", "content/site.yml": "title: Mine\n"])
  }

  @Test func `says why it cannot write`() async throws {
    folder.write("a file", to: "desk")
    #expect(
      try await Run("init", "desk", in: folder)
        == Run(
          status: 2,
          errors: """
            error: the site cannot be written into ‘desk’: Not a directory
              help: choose another folder


            """))
  }
}
