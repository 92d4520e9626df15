import Testing

@Suite struct BuildCommandTests {
  /// What each build of a site without an address says.
  private let unaddressed =
    "without base_url: no sitemap, robots.txt, canonical links, tags for sharing or structured data; "
    + "links in feeds are relative\n"

  private let broken = """
    ---
    title: An envoy in Washington
    date: 2025-04-31
    isues: [war-in-ukraine]
    ---

    [[An envoi in Washington]] said nothing of <b>it</b>.

    """

  private let brokenErrors = """
    content/briefs/envoy.md:3:7: error: no such date: April 2025 has no day 31
      3 | date: 2025-04-31
        |       ^^^^^^^^^^
      help: write it as 2025-04-03

    content/briefs/envoy.md:4:1: error: a brief has no key ‘isues’
      4 | isues: [war-in-ukraine]
        | ^^^^^
      help: did you mean ‘issues’?

    content/briefs/envoy.md:7:1: error: no page is called ‘An envoi in Washington’
      7 | [[An envoi in Washington]] said nothing of <b>it</b>.
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      help: did you mean ‘An envoy in Washington’?

    content/briefs/envoy.md:7:44: warning: an HTML tag is left out
      7 | [[An envoi in Washington]] said nothing of <b>it</b>.
        |                                            ^^^
      help: write it in Markdown; put it in ‘`’ to show it as it is

    3 errors, 1 warning

    """

  @Test func `shows every mistake at once and writes nothing`() async throws {
    let folder = TemporaryFolder.withBrief(broken, named: "envoy.md")
    #expect(try await Run("build", in: folder) == Run(status: 1, errors: brokenErrors))
    #expect(folder.contents("").keys.sorted() == ["content", "content/briefs", "content/briefs/envoy.md"])
  }

  @Test func `leaves the site as it was when the content has an error`() async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    let before = (folder.contents(), folder.stamp("public"), folder.stamp("public/index.html"))
    folder.write(broken, to: "content/briefs/envoy.md")
    #expect(try await Run("build", in: folder) == Run(status: 1, errors: brokenErrors))
    #expect((folder.contents(), folder.stamp("public"), folder.stamp("public/index.html")) == before)
  }

  @Test func `counts what it wrote, left and removed`() async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(
      try await Run("build", in: folder).timeless
        == Run(
          status: 0,
          output:
            "public: 9 pages and 0 links from 1 brief, 0 warnings; 29 files written, 0 unchanged, 0 removed in … s\n"
            + unaddressed))
    #expect(
      try await Run("build", in: folder).timeless
        == Run(
          status: 0,
          output:
            "public: 9 pages and 0 links from 1 brief, 0 warnings; 0 files written, 29 unchanged, 0 removed in … s\n"
            + unaddressed))
    try folder.remove("content/briefs/2025-04-03-grain.md")
    folder.write("# Ships\n", to: "content/briefs/2025-04-03-ships.md")
    #expect(
      try await Run("build", in: folder).timeless
        == Run(
          status: 0,
          output:
            "public: 9 pages and 0 links from 1 brief, 0 warnings; 11 files written, 18 unchanged, 2 removed in … s\n"
            + unaddressed))
  }

  @Test func `counts the links in texts, and what it warned of`() async throws {
    let folder = TemporaryFolder.withBrief(
      """
      ---
      title: Grain
      sources: [{id: S1}]
      ---

      Romania and <b>ships</b> [S1], [[Ukraine]], [elsewhere](https://example.org/), [Moldova]().

      """)
    let run = try await Run("build", in: folder)
    #expect(run.output.hasPrefix("public: 12 pages and 4 links from 1 brief, 1 warning; "), "\(run)")
  }

  @Test func `tells what is ahead and due as of the day that it is given`() async throws {
    let folder = TemporaryFolder.withBrief(
      """
      ---
      title: Grain
      date: 2025-04-03
      ---

      ## Key judgements

      1. It is *likely* that ships sail by 1 May 2025. Confidence: low.

      ## Ahead

      - 2 May 2025: ships sail.

      """)
    func build(_ clock: String...) async throws -> (judgements: String, home: String) {
      #expect(try await Run(["build", "--quiet"] + clock, in: folder) == Run(status: 0))
      return (folder.text("public/judgements.html"), folder.text("public/index.html"))
    }
    let standard = try await build()
    #expect(standard.judgements.contains("As of <time datetime=\"2025-04-03\">"))
    #expect(standard.judgements.contains("id=\"_open\""))
    #expect(standard.home.contains("ships sail"))
    #expect(try await build("--clock", "2025-04-03") == standard)
    let later = try await build("--clock", "2025-05-03")
    #expect(later.judgements.contains("id=\"_due\""))
    #expect(!later.home.contains("ships sail"))
    #expect(folder.text("public/ahead.html").contains("id=\"_past\""))
  }

  @Test func `never touches a file that it did not write`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("mine", to: "public/index.html")
    folder.write("example.org", to: "public/CNAME")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 2,
          errors: """
            error: ‘public/index.html’ exists and was not written by Dossier
              help: move or delete it, or choose another destination


            """))
    #expect(folder.contents() == ["index.html": "mine", "CNAME": "example.org"])
    try folder.remove("public/index.html")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents()["CNAME"] == "example.org")
  }

  @Test func `passes over comments, which nobody misses`() async throws {
    let folder = TemporaryFolder.withBrief(
      "# Grain\n\n<!-- a note\nto oneself -->\n\nText <!-- and --> text.\n")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents()["briefs/2025-04-03-grain.html"]?.contains("oneself") == false)
  }

  @Test func `takes warnings as errors when it is strict`() async throws {
    let folder = TemporaryFolder.withBrief("# Grain\n\n<hr>\n")
    func found(_ severity: String) -> String {
      """
      content/briefs/2025-04-03-grain.md:3:1: \(severity): this block of HTML is left out
        3 | <hr>
          | ^^^^
        help: write it in Markdown; put it in ‘`’ to show it as it is

      1 \(severity)

      """
    }
    #expect(try await Run("build", "--strict", in: folder) == Run(status: 1, errors: found("error")))
    #expect(folder.contents("").keys.contains("public") == false)
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0, errors: found("warning")))
    #expect(folder.contents("").keys.contains("public/index.html"))
  }

  @Test(arguments: ["-D", "--drafts"]) func `includes drafts when asked to`(flag: String) async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("---\ndraft: true\n---\n# Not yet\n", to: "content/briefs/2025-04-04-not-yet.md")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    let without = folder.contents()
    #expect(try await Run("build", flag, "--quiet", in: folder) == Run(status: 0))
    let with = folder.contents()
    #expect(
      Set(with.keys).subtracting(without.keys) == [
        "briefs/2025-04-04-not-yet.html", "briefs/2025-04-04-not-yet.json",
      ])
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.contents() == without)
    folder.write("# Grain\n\n[next](2025-04-04-not-yet.md)\n", to: "content/briefs/2025-04-03-grain.md")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 1,
          errors: """
            content/briefs/2025-04-03-grain.md:3:1: error: ‘2025-04-04-not-yet.md’ is a draft, which this build leaves out
              3 | [next](2025-04-04-not-yet.md)
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: publish it, or write plain text until then

            1 error

            """))
    #expect(folder.contents() == without)
  }

  @Test(arguments: [
    ["-s", "desk"], ["--source", "desk"], ["--source=desk"], ["-s", "desk/"], ["-s", "./desk"],
  ])
  func `finds the site in another folder and publishes beside its content`(form: [String]) async throws {
    let folder = TemporaryFolder()
    folder.write("# Grain\n", to: "desk/content/briefs/2025-04-03-grain.md")
    let run = try await Run(["build"] + form, in: folder)
    let name = form.joined(separator: " ").hasSuffix("./desk") ? "./desk/public" : "desk/public"
    #expect(
      run.timeless
        == Run(
          status: 0,
          output:
            "\(name): 9 pages and 0 links from 1 brief, 0 warnings; 29 files written, 0 unchanged, 0 removed in … s\n"
            + unaddressed
        ))
    #expect(folder.contents("desk/public").keys.contains("briefs/2025-04-03-grain.html"))
  }

  @Test(arguments: [["-d", "out/site"], ["--destination", "out/site"], ["--destination=out/site/"]])
  func `publishes into another folder`(form: [String]) async throws {
    let folder = TemporaryFolder.withBrief()
    #expect(try await Run(["build", "--quiet"] + form, in: folder) == Run(status: 0))
    #expect(folder.contents("out/site").keys.contains("briefs/2025-04-03-grain.html"))
    #expect(folder.contents("").keys.contains("public") == false)
  }

  @Test(arguments: ["content", "content/public", ".", "templates"])
  func `refuses to publish among the sources`(destination: String) async throws {
    let folder = TemporaryFolder.withBrief()
    folder.makeFolder("templates")
    let before = folder.contents("")
    let run = try await Run("build", "-d", destination, in: folder)
    let reason =
      switch destination {
      case "content": "is the source folder ‘content’"
      case "templates": "is the source folder ‘templates’"
      case ".": "holds the source folder ‘content’"
      default: "lies in the source folder ‘content’"
      }
    #expect(
      run
        == Run(
          status: 2,
          errors: """
            error: refusing to build into ‘\(destination)’, which \(reason)
              help: choose a folder for the site alone, such as ‘public’ beside ‘content’


            """))
    #expect(folder.contents("") == before)
  }

  @Test(arguments: ["build", "check"]) func `says where it looked for the content`(command: String)
    async throws
  {
    let folder = TemporaryFolder()
    #expect(
      try await Run(command, "-s", "desk", in: folder)
        == Run(
          status: 2,
          errors: """
            error: there is no folder ‘desk/content’
              help: go to your site’s folder, name it with --source, or begin one with ‘dossier init’


            """))
    #expect(folder.contents("") == [:])
  }

  @Test func `copies no file that Windows could not open`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("<svg/>", to: "content/briefs/aux.svg")
    let run = try await Run("build", in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "‘content/briefs/aux.svg’ is a name that Windows keeps for itself, so it cannot be copied into the site"
      ))
  }
}
