import Foundation
import Testing

/// Holds what the README says against what the program does.
@Suite struct ReadmeTests {
  private let folder = TemporaryFolder()
  private let readme = FileTree.text(of: packageFolder + "/README.md")

  @Test func `names every command, and every option of its help`() async throws {
    for command in try await commands() {
      let help = try await Run(command, "--help", in: folder)
      #expect(help.status == 0)
      #expect(readme.contains("`dossier \(command)"))
      let options = help.output.matches(of: /(?m)^  (?:(-\w), )?(--?\w[\w-]*)/)
      let named = options.flatMap { [$0.1, $0.2].compactMap { $0.map(String.init) } }
      #expect(named.contains("--help"))
      #expect(named.filter { !readme.contains("`\($0)`") && !readme.contains("`\($0) ") } == [])
    }
  }

  @Test func `names no command and no option that is not there`() async throws {
    let commands = try await commands()
    #expect(Set(readme.matches(of: /`dossier (\w+)/).map { String($0.1) }) == Set(commands + ["help"]))
    var help = ""
    for command in commands { help += try await Run(command, "--help", in: folder).output }
    let options = Set(readme.matches(of: /`(--?\w[\w-]*)[ `]/).map { String($0.1) })
    #expect(options.filter { !help.contains(" \($0) ") && !help.contains(" \($0),") } == [])
  }

  @Test func `its first brief makes the pages that it tells of, and no warning`() async throws {
    let begun = try await shell(try #require(blocks("sh").first { $0.contains("dossier init") }))
    let summary = Run(status: 0, output: try #require(blocks("").first)).timeless.output
    #expect(begun.timeless.output.contains("\n" + summary) && begun.errors.isEmpty, "\(begun)")
    func pagesMade() -> Set<String> {
      Set(folder.contents("my-desk/public").keys.filter { $0.hasSuffix(".html") })
    }
    let before = pagesMade()
    let examples = blocks("markdown")
    try #require(examples.count == 2)
    folder.write(examples[0], to: "my-desk/content/briefs/2025-04-03-grain.md")
    #expect(try await Run("build", "--strict", "--quiet", "-s", "my-desk", in: folder) == Run(status: 0))
    let pages = [
      "briefs/2025-04-03-grain.html", "issues/black-sea-grain.html", "countries/ukraine.html",
      "countries/romania.html", "people/jane-example.html",
    ]
    #expect(pagesMade().subtracting(before) == Set(pages))
    #expect(pages.filter { !readme.contains("`\($0)`") && !readme.contains("`public/\($0)`") } == [])
    let page = folder.text("my-desk/public/briefs/2025-04-03-grain.html")
    #expect(page.contains("<p><a href=\"../people/jane-example.html\">Jane Example</a> spoke"))
    folder.write(examples[1], to: "my-desk/content/people/jane-example.md")
    #expect(try await Run("build", "--strict", "--quiet", "-s", "my-desk", in: folder) == Run(status: 0))
    #expect(pagesMade().subtracting(before) == Set(pages))
  }

  @Test func `its way from an article to a published site leads there as it is written`() async throws {
    let article = try #require(blocks("text").first)
    folder.write(article, to: "article.txt")
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
    let script = try #require(blocks("sh").first { $0.contains("dossier draft") })
    let run = try await shell(script)
    #expect((run.status, run.errors) == (0, ""))
    #expect(run.output.contains("Ana Beispiel (new)"))
    let kept = folder.text("desk/content/sources/2025-04-03-the-old-grain-route-once-more.txt")
    let leftOut = lines(article).filter { !lines(kept).contains($0) }
    // The first two stand in the brief’s front matter.
    #expect(leftOut == ["By Jane Example", "3 April 2025", "Read more: Why rivers freeze"])
    #expect(folder.text("desk/www/people/ana-beispiel.html").contains("not one of them has sailed"))
    #expect(folder.text("desk/www/countries/romania.html").contains("Insurance"))
    #expect(folder.text("desk/www/index.html").contains("The old grain route, once more"))
    #expect(folder.contents("desk/www") == folder.contents("desk/public"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes completions for a shell`(shell: String) async throws {
    let run = try await Run("--generate-completion-script", shell, in: folder)
    #expect(run.status == 0 && run.output.contains("draft"))
    #expect(readme.contains("dossier --generate-completion-script \(shell) >"))
  }

  @Test func `its settings are settings`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write(try #require(blocks("yaml").first), to: "content/site.yml")
    #expect(try await Run("check", "--strict", "--quiet", in: folder) == Run(status: 0))
  }

  @Test func `its mistakes are answered as it says`() async throws {
    let folder = TemporaryFolder.withBrief(
      "---\ntitle: An envoy in Washington\ndate: 2025-04-31\nisues: [war-in-ukraine]\n---\n",
      named: "2025-04-03-envoy.md")
    let text = try #require(blocks("").first { $0.contains("error:") })
    #expect(try await Run("check", in: folder) == Run(status: 1, errors: text))
    folder.write(
      "---\ntitle: An envoy in Washington\ndate: 2025-04-30\nisues: [war-in-ukraine]\n---\n",
      to: "content/briefs/2025-04-03-envoy.md")
    #expect(
      try await Run("check", "--format", "json", in: folder)
        == Run(status: 1, output: try #require(blocks("json").first)))
  }

  /// Every key that the program knows stands in the README's table, and the other way round.
  @Test(arguments: [
    ("content/briefs/2025-01-01-x.md", "A brief"), ("content/people/x.md", "A person, country, issue …"),
    ("content/x.md", "Another page"),
  ])
  func `lists the keys that a file may have`(file: String, row: String) async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("---\nzzzzzzzz: 1\n---\n# X\n", to: file)
    let run = try await Run("check", in: folder)
    let known = try #require(run.errors.firstMatch(of: /help: the keys are: (.*)/)).1
    let listed = try #require(
      readme.split(separator: "\n").first { $0.hasPrefix("| \(row) |") }, "a row of the table")
    let keys = Set(listed.matches(of: /`(\w+)`/).map { String($0.1) })
    #expect(keys == Set(known.split(separator: ", ").map(String.init)))
  }

  /// The manual page is made by what `--help` says, and tells of every variable that the program reads.
  @Test func `prints a manual page that man takes without a complaint`() async throws {
    let script = try #require(blocks("sh").first { $0.contains("dossier manual") })
    let home = folder.at("home")
    folder.makeFolder("home")
    let run = try await shell(script, environment: ["HOME": home])
    #expect((run.status, run.errors) == (0, ""))
    let page = home + "/.local/share/man/man1/dossier.1"
    let warnings = try await Run(
      ["-man", "-ww", "-z", page], in: folder, program: URL(filePath: "/usr/bin/groff"))
    #expect(warnings == Run(status: 0))
    let shown = try await Run(
      ["-man", "-Tascii", "-P-cbou", "-rLL=500n", page], in: folder, program: URL(filePath: "/usr/bin/groff"))
    let words = Set(shown.output.split { $0.isWhitespace || $0 == "," }.map(String.init))
    for command in try await commands() {
      let help = try await Run(command, "--help", in: folder).output
      let options = help.matches(of: /(?m)^  (?:-\w, )?(--?\w[\w-]*)/).map { String($0.1) }
      #expect(shown.output.contains("\n   \(command)\n") && options.allSatisfy(words.contains))
    }
    let sources = FileTree.files(in: packageFolder + "/Sources/dossier").values
    let variables = sources.flatMap { String(decoding: $0, as: UTF8.self).matches(of: /getenv\("(\w+)"\)/) }
    #expect(variables.count > 2 && variables.allSatisfy { words.contains(String($0.1)) })
  }

  /// Runs lines of the README as they are written.
  private func shell(_ script: String, environment: [String: String] = [:]) async throws -> Run {
    let path = Run.program.deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin"
    return try await Run(
      ["-ec", script], in: folder, environment: environment.merging(["PATH": path]) { $1 },
      program: URL(filePath: "/bin/sh"))
  }

  private func commands() async throws -> [String] {
    let help = try await Run("--help", in: folder).output
    let list = try #require(help.firstMatch(of: /SUBCOMMANDS:\n((?:  .*\n)+)/)).1
    return list.split(separator: "\n").compactMap { $0.firstMatch(of: /^  (\w+)/).map { String($0.1) } }
  }

  /// The code blocks of a language, in order.
  private func blocks(_ language: String) -> [String] {
    var blocks: [String] = []
    var open: (language: String, text: String)?
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          if block.language == language { blocks.append(block.text) }
          open = nil
        } else {
          open = (String(line.dropFirst(3)), "")
        }
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }
}
