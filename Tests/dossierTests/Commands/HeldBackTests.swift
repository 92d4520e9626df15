import Foundation
import Testing

/// Drafts, embargoes and audiences, from the command line to every byte of the site.
@Suite struct HeldBackTests {
  /// A site in which every word that begins with “zyx” is in a file that is to be held back, or is its name.
  private static func site(reason: String) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(
      "title: Desk\nbase_url: https://example.org/desk/\nreports: true\nkinds:\n  - {folder: organizations, actor: true}\n",
      to: "content/site.yml")
    folder.write(
      """
      ---
      title: A public brief
      date: 2025-04-03
      people: [Ann Open]
      sources: [{id: S1, title: Open source, publisher: Open Press}]
      ---

      Ann Open spoke of Ukraine. ![A chart](shared.png) [S1]

      ## Ahead

      - 5 May 2025: Ann Open speaks again.
      """, to: "content/briefs/2025-04-03-open.md")
    folder.write(
      """
      ---
      title: Zyxtitle of a hidden brief
      date: 2025-04-02
      \(reason)
      status: zyxstatus
      summary: Zyxsummary of it all
      author: Zyxauthor
      tags: [zyxtag]
      redirects: [briefs/zyxformer]
      people: [Zyx Newcomer, Zyx Minister]
      issues: [zyx-affair]
      trend: {zyx-affair: worse}
      sources: [{id: S1, title: Zyxsource, publisher: Zyxpublisher, url: "https://example.org/zyxurl", origin: zyxorigin, note: zyxnote}]
      ---

      ## Bottom line

      The zyxbottom line, in Moldova. [S1]

      ## Zyxheading

      Ann Open met Zyx Stranger and Zyx Minister. ![Zyxcaption](zyxpicture.png) ![Shared](shared.png)

      > “Zyxquoted words”
      >
      > — Zyx Minister, Zyxmedium, 1 April 2025 [S1]

      ## Key judgements

      1. A zyxjudgement is *likely*. Confidence: low. Zyxreason.

      ## Positions: zyx affair

      - Zyx Minister: zyxposition [S1]

      ## Conditions: Zyx Minister

      1. **Zyxlabel.** Zyxcondition.

      ## Timeline

      - 1 March 2025: a zyxevent.

      ## Ahead

      - 1 June 2025: a zyxdate with Ann Open.

      ## Gaps

      - A zyxgap.
      """, to: "content/briefs/2025-04-02-zyxname.md")
    folder.write(
      "---\nname: Zyx Minister\naliases: [Zyxalias]\nshort: [Zyxshort]\nroles: [{title: Zyxrole}]\nrelated: [zyx-friend]\n---\n\nZyxprofile. ![x](zyxface.png)\n",
      to: "content/people/zyx-minister.md")
    folder.write("---\nname: Zyx Friend\nsummary: Zyxfriend\n---\n", to: "content/people/zyx-friend.md")
    folder.write(
      "---\nname: Zyx Body\naliases: [Zyxacronym]\n\(reason)\n---\n\nZyxbody met in Georgia.\n",
      to: "content/organizations/zyx-body.md")
    folder.write("---\ntitle: Zyxpage\n\(reason)\n---\n\nZyxfree text.\n", to: "content/zyxpage.md")
    for path in [
      "briefs/zyxpicture.png", "briefs/shared.png", "people/zyxface.png", "briefs/2025-04-02-zyxname.pdf",
      "briefs/2025-04-02-zyxname.md~", "zyxpage.docx",
    ] {
      folder.write("bytes of \(path.contains("zyx") ? "zyxfile" : "a file")", to: "content/" + path)
    }
    return folder
  }

  /// Every path of the site, and every file, in which a planted word is.
  private static func traces(in folder: TemporaryFolder) -> [String] {
    FileTree.files(in: folder.at("public")).filter { path, bytes in
      path.lowercased().contains("zyx") || String(decoding: bytes, as: UTF8.self).lowercased().contains("zyx")
    }.keys.sorted()
  }

  @Test(arguments: [
    ("draft: true", ["--drafts"]),
    ("embargo: 2025-04-03T06:00Z", ["--clock", "2025-04-03T08:00+02:00"]),
    ("embargo: 4 April 2025", ["--clock", "2025-04-04"]),
    ("audience: internal", ["--audience", "internal"]),
    ("audience: [partners, Internal]", ["--audience", "INTERNAL"]),
  ])
  func `nothing that is held back is in any byte of the site`(reason: String, option: [String]) async throws {
    let folder = Self.site(reason: reason)
    let whole = try await Run(["build"] + option, in: folder)
    #expect(whole.status == 0 && whole.errors == "" && !whole.output.contains("held back"), "\(whole)")
    let shown = Self.traces(in: folder)
    #expect(shown.contains("briefs/2025-04-02-zyxname.html") && shown.contains("people/zyx-newcomer.xml"))
    #expect(shown.contains("zyxpage.html") && shown.contains("zyxpage.docx") && shown.contains("index.html"))
    #expect(
      shown.contains("calendar.ics") && shown.contains("sitemap.xml")
        && shown.contains("briefs/zyxformer.html"))
    #expect(shown.contains("briefs/zyxpicture.png") && shown.count > 30)

    let run = try await Run("build", in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run)")
    #expect(Self.traces(in: folder) == [])
    // Countries that only the held-back files name, and the picture that a public brief shows as well.
    let files = FileTree.files(in: folder.at("public"))
    #expect(files["countries/moldova.html"] == nil && files["countries/georgia.html"] == nil)
    #expect(files["countries/ukraine.html"] != nil && files["briefs/shared.png"] != nil)
  }

  @Test func `the build says what it held back`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("# A\n", to: "content/briefs/2025-01-01-a.md")
    folder.write("---\ndraft: yes\n---\n# B\n", to: "content/briefs/2025-01-02-B.MD")
    folder.write("---\nembargo: 2031-01-01 12:00\n---\n# C\n", to: "content/briefs/2025-01-03-c.md")
    folder.write("---\nembargo: 2030-01-01\n---\n# D\n", to: "content/briefs/2030-01-01-d.md")
    folder.write(
      "---\naudience: staff\npeople: [Jane Example]\n---\n# E\n", to: "content/briefs/2025-01-05-e.md")
    folder.write("x", to: "content/people/jane-example.md")
    folder.write("x", to: "content/briefs/2025-01-05-e.pdf")
    let run = try await Run("build", in: folder)
    #expect(
      run.output.split(separator: "\n").contains(
        "held back: 1 draft; 2 under embargo, until 1 January 2030 or later; 1 for other audiences; 1 page that only these name; 1 file that only these use"
      ), "\(run)")
  }

  @Test func `a page that only held-back files name is published if its file says so`() async throws {
    let folder = TemporaryFolder.withBrief("---\ndraft: yes\npeople: [Jane Example]\n---\n# Grain\n")
    folder.write("---\naudience: public\n---\n", to: "content/people/jane-example.md")
    #expect(try await Run("build", "--quiet", in: folder) == Run(status: 0))
    #expect(folder.text("public/people/jane-example.html").contains("Jane Example"))
  }

  @Test func `a link to what is held back is a mistake that does not tell its title`() async throws {
    let folder = TemporaryFolder.withBrief(
      """
      # Grain

      [a](2025-01-02-b.md) [c](../people/c.md) [d](2025-01-03-d.html) [[e]]

      """)
    folder.write("---\ntitle: Secret\ndraft: yes\n---\n", to: "content/briefs/2025-01-02-b.md")
    folder.write("---\nname: Secret\naudience: staff\n---\n", to: "content/people/c.md")
    folder.write("---\ntitle: Secret\nembargo: 2030-01-01T06:30\n---\n", to: "content/briefs/2025-01-03-d.md")
    folder.write("---\nname: Secret\naudience: [staff, partners]\n---\n", to: "content/issues/e.md")
    let run = try await Run("build", in: folder)
    #expect(
      run
        == Run(
          status: 1,
          errors: """
            content/briefs/2025-04-03-grain.md:3:1: error: ‘2025-01-02-b.md’ is a draft, which this build leaves out
              3 | [a](2025-01-02-b.md) [c](../people/c.md) [d](2025-01-03-d.html) [[e]]
                | ^^^^^^^^^^^^^^^^^^^^
              help: publish it, or write plain text until then

            content/briefs/2025-04-03-grain.md:3:22: error: ‘../people/c.md’ is for the audience ‘staff’, so this build leaves it out
              3 | [a](2025-01-02-b.md) [c](../people/c.md) [d](2025-01-03-d.html) [[e]]
                |                      ^^^^^^^^^^^^^^^^^^^
              help: write plain text, or give this file the same audience

            content/briefs/2025-04-03-grain.md:3:42: error: ‘2025-01-03-d.html’ is under embargo until 1 January 2030, 06:30 UTC, so this build leaves it out
              3 | [a](2025-01-02-b.md) [c](../people/c.md) [d](2025-01-03-d.html) [[e]]
                |                                          ^^^^^^^^^^^^^^^^^^^^^^
              help: write plain text until then, or hold this file back as well

            content/briefs/2025-04-03-grain.md:3:65: error: ‘e’ is for the audience ‘staff, partners’, so this build leaves it out
              3 | [a](2025-01-02-b.md) [c](../people/c.md) [d](2025-01-03-d.html) [[e]]
                |                                                                 ^^^^^
              help: write plain text, or give this file the same audience

            4 errors

            """))
  }

  @Test func `a value that is missing or wrong holds the whole site back`() async throws {
    let folder = TemporaryFolder.withBrief(
      "---\ntitle: Grain\nembargo: tomorrow\naudience:\n---\n")
    #expect(
      try await Run("build", in: folder)
        == Run(
          status: 1,
          errors: """
            content/briefs/2025-04-03-grain.md:3:10: error: ‘embargo’ is a day, with or without a time, not ‘tomorrow’
              3 | embargo: tomorrow
                |          ^^^^^^^^
              help: write it as 2025-04-05 or 2025-04-05T06:00+02:00

            content/briefs/2025-04-03-grain.md:4:1: error: ‘audience’ has no value
              4 | audience:
                | ^^^^^^^^
              help: write ‘internal’ or ‘public’

            2 errors

            """))
  }
}
