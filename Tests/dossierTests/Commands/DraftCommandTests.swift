import Foundation
import Testing

@Suite struct DraftCommandTests {
  private let folder = TemporaryFolder()

  private static let article = """
    Ferry to sail again

    By Jane Example
    3 April 2025

    The ferry between Denmark and Sweden will sail again, its owner said on Thursday, after a winter in which
    it lay in the harbour and nobody came to see it. It had stopped in November 2024.

    “We have waited long enough for the ice to go,” said Captain Lars Beispiel.

    Read more: The ice that would not go
    """

  init() { folder.makeFolder("content") }

  @Test func `writes a brief that builds without a word, and keeps the article`() async throws {
    folder.write(Self.article, to: "ferry.txt")
    let run = try await Run("draft", "ferry.txt", in: folder)
    let stem = "2025-04-03-ferry-to-sail-again"
    #expect(
      run
        == Run(
          status: 0,
          output: """
            content/briefs/\(stem).md

              title       Ferry to sail again
              publisher   not found
              author      Jane Example
              date        3 April 2025
              address     not found
              people      Lars Beispiel (new)
              countries   Denmark, Sweden
              quotations  1
              dates       1 past, 0 ahead
              left out    1 line, such as ‘Read more: The ice that would not go’

            Edit it, look at it with ‘dossier build --drafts’, and take out ‘draft: true’ when it is done.

            """))
    #expect(folder.text("content/sources/\(stem).txt").hasPrefix("Ferry to sail again\n\nThe ferry between"))
    #expect(!folder.text("content/sources/\(stem).txt").contains("Read more"))
    #expect(try await Run("build", "--drafts", "--strict", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.text("public/people/lars-beispiel.html").contains("waited long enough"))
    #expect(folder.contents("public").keys.filter { $0.contains("source") && $0.hasSuffix(".txt") } == [])
  }

  @Test func `reads standard input, and takes date and address from the command line`() async throws {
    let run = try await Run(
      ["draft", "-", "--date", "2025-05-01", "--url", "https://example.org/ferry", "--quiet"], in: folder,
      input: Self.article)
    #expect(run == Run(status: 0))
    let brief = folder.text("content/briefs/2025-05-01-ferry-to-sail-again.md")
    #expect(brief.contains("\ndate: 2025-05-01\n"))
    #expect(brief.contains("\n    date: 2025-04-03\n    url: \"https://example.org/ferry\"\n"))
  }

  @Test func `drafts an article once, and another of the same title beside it`() async throws {
    folder.write(Self.article, to: "ferry.txt")
    _ = try await Run("draft", "ferry.txt", in: folder)
    let before = folder.contents("content")
    #expect(
      try await Run("draft", "ferry.txt", in: folder)
        == Run(
          status: 2,
          errors: """
            error: there is a brief of this article: ‘content/briefs/2025-04-03-ferry-to-sail-again.md’
              help: edit that one, or remove it and draft again; nothing was written


            """))
    #expect(folder.contents("content") == before)
    folder.write(Self.article.replacing("Captain", with: "Skipper"), to: "ferry.txt")
    #expect(
      try await Run("draft", "ferry.txt", in: folder).output
        .hasPrefix("content/briefs/2025-04-03-ferry-to-sail-again-2.md\n"))
  }

  @Test(arguments: ["", "\0\0\0\0", "A title\n", "<html><body><nav><a href=x>Home</a></nav></body></html>"])
  func `says when there is no article`(text: String) async throws {
    folder.write(text, to: "x")
    let run = try await Run("draft", "x", in: folder)
    #expect(run.status == 2 && run.errors.hasPrefix("error: there is no article in ‘x’\n"), "\(run)")
    #expect(folder.contents("content") == [:])
  }

  @Test(arguments: [
    // Front matter, Markdown and paths in a title, names and quotations.
    """
    <title>x</title><h1>../../etc/passwd
    ---
    draft: false
    [x](javascript:alert(1)) "`</h1><p>By &lt;script&gt;alert(1)&lt;/script&gt;</p>
    """,
    "<h1>&#10;---&#10;title: y&#10;#  \u{202E}rtl &quot; \\ {{site.title}}</h1>",
    "<meta property='og:site_name' content='a&#10;url: javascript:x'><link rel=canonical href='javascript:alert(1)'><h1>A title of sorts</h1>",
    "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\n---\\n# x\",\"author\":{\"name\":\"a]\\n- b: *c\"}}</script><h1>A title</h1>",
  ])
  func `lets nothing of a hostile page out of its place`(head: String) async throws {
    let quoted =
      "<p>“![x](http://evil.example/x.png) <b>_a_</b> `b` [S2] &amp;lt; <!-- c --> - d,” said [Evil](javascript:x) Minister Jane Doe\\.</p>"
    let text = String(
      repeating:
        "<p>The minister of Norway has spoken of the thing again, and of *nothing* else, for a while.</p>",
      count: 3)
    folder.write(head + quoted + text, to: "x.html")
    let run = try await Run("draft", "x.html", "--clock", "2025-04-03", in: folder)
    #expect(run.status == 0, "\(run)")
    let made = folder.contents("").keys.filter { $0 != "x.html" }
    #expect(
      made.allSatisfy { $0 == "content" || $0.hasPrefix("content/briefs") || $0.hasPrefix("content/sources") }
    )
    #expect(try await Run("build", "--drafts", "--strict", "--quiet", in: folder) == Run(status: 0))
    let page =
      folder.contents("public/briefs").first { $0.key.hasPrefix("2025") && $0.key.hasSuffix(".html") }?.value
      ?? ""
    #expect(page.contains("minister") || page.contains("Norway"))
    #expect(!page.contains("href=\"javascript") && !page.contains("<img") && !page.contains("<script>alert"))
  }

  @Test func `survives pages that are deep, long or broken`() async throws {
    let words = String(repeating: "The minister of Norway spoke again and said nothing of note. ", count: 5)
    for (number, text) in [
      String(repeating: "<div>", count: 20_000) + words,
      "<p>" + words + String(repeating: "</x><b>", count: 20_000),
      "<p>" + words + String(repeating: "\"a\" ", count: 5_000),
      "<p>" + words + String(repeating: "<li>First, x: y. ", count: 5_000),
      "<p>\0" + words + "\u{FFFE}<p" + String(repeating: " a='", count: 5_000),
      "<script type=application/ld+json>" + String(repeating: "{\"@graph\":[", count: 5_000)
        + "</script><p>" + words,
      "<h1>" + String(repeating: "long ", count: 2_000) + "</h1><p>" + words,
    ].enumerated() {
      folder.write(text, to: "\(number).html")
      let run = try await Run("draft", "\(number).html", "--quiet", in: folder)
      #expect([0, 2].contains(run.status), "\(number): \(run.status) \(run.errors.prefix(300))")
    }
    #expect(try await Run("check", "--drafts", "--strict", "--quiet", in: folder) == Run(status: 0))
  }

  private static let seed = FileTree.text(of: packageFolder + "/../shared/seed/article.txt")

  /// The article that the demonstration is about stands beside a full checkout and is not part of it.
  @Test(.enabled(if: !seed.isEmpty, "the seed article is not beside the checkout"))
  func `finds all that the seed article has`() async throws {
    try FileManager.default.copyItem(atPath: packageFolder + "/content", toPath: folder.at("demo"))
    try folder.remove("content")
    try FileManager.default.moveItem(atPath: folder.at("demo"), toPath: folder.at("content"))
    let run = try await Run(["draft", "-", "--clock", "2025-04-03", "--quiet"], in: folder, input: Self.seed)
    #expect(run == Run(status: 0))
    let stem = "2025-04-03-putins-envoy-in-washington-signals-diplomatic-shift-or-temporary-gesture"
    let lines = folder.text("content/briefs/\(stem).md").split(separator: "\n").map(String.init)
    #expect(
      lines.contains("title: Putin’s envoy in Washington signals diplomatic shift or temporary gesture"))
    #expect(lines.contains("    publisher: Weekly Blitz"))
    func list(_ key: String) -> Set<String> {
      let start = lines.firstIndex { $0.hasPrefix(key + ": [") } ?? 0
      let text =
        lines[start...].prefix { !$0.hasSuffix("]") }.joined()
        + (lines[start...].first { $0.hasSuffix("]") } ?? "")
      return Set(text.drop { $0 != "[" }.split { "[], ".contains($0) }.map(String.init))
    }
    #expect(
      list("people") == [
        "vladimir-putin", "kirill-dmitriev", "steve-witkoff", "donald-trump", "joe-biden",
        "volodymyr-zelensky",
      ])
    #expect(
      list("countries") == [
        "russia", "united-states", "ukraine", "saudi-arabia", "poland", "france", "germany",
      ])
    #expect(
      lines.filter { $0.hasPrefix("> —") } == [
        "> — Kirill Dmitriev, Telegram [S1]", "> — Kirill Dmitriev [S1]", "> — Kirill Dmitriev [S1]",
        "> — Russia [S1]",
      ])
    let labels = lines.filter { $0.contains(". **") }.map { $0.split(separator: "**") }
    #expect(labels.map { $0[0] } == ["1. ", "2. ", "3. ", "1. ", "2. ", "3. "])
    #expect(labels.allSatisfy { Self.seed.contains($0[1].dropLast()) && $0[1].count < 50 })
    #expect(lines.contains("## Conditions: Russia") && lines.contains("## Obstacles"))
    let kept = folder.text("content/sources/\(stem).txt")
    let end = try #require(Self.seed.firstRange(of: "\n\nPlease follow")).lowerBound
    #expect(kept.hasSuffix(Self.seed[..<end].split(separator: "\n").suffix(1).joined() + "\n"))
    #expect(!kept.contains("Blitz") && !kept.contains("BLiTZ"))
    #expect(try await Run("build", "--drafts", "--strict", "--quiet", in: folder) == Run(status: 0))
  }
}
