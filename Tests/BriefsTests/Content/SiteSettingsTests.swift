import Diagnostics
import Testing

@testable import Briefs

struct SiteSettingsTests {
  private let standard = [Kind.people, .countries, .issues]

  /// One mistake in one line of site.yml.
  private func refusal(_ line: String, under marked: String, _ message: String, help: String? = nil) -> String
  {
    mistake(line, under: marked, message, help: help, path: "site.yml", line: 1)
  }

  @Test(arguments: ["", "# nothing\n", "\u{FEFF}", "title:"])
  func `has a default for everything`(yaml: String) {
    let (settings, complaints) = readSettings(yaml)
    #expect(complaints == "")
    #expect(
      [settings.title, settings.description, settings.language, settings.baseURL] == [
        "Briefings", nil, "en", nil,
      ])
    #expect(settings.kinds == standard)
    #expect(settings.theme == SiteSettings.Theme(footer: nil, latest: 12))
  }

  @Test func `reads every key`() {
    let (settings, complaints) = readSettings(
      """
      \u{FEFF}title: Desk
      description: What we know
      language: pt-BR
      base_url: https://example.org/briefs
      kinds:
        - {folder: organizations, singular: Organization, plural: Organizations, actor: true}
      theme: {footer: Ministry, latest: 5}
      """)
    #expect(complaints == "")
    #expect(
      [settings.title, settings.description, settings.language, settings.baseURL]
        == ["Desk", "What we know", "pt-BR", "https://example.org/briefs/"])
    let added = Kind(
      folder: "organizations", singular: "Organization", plural: "Organizations", isActor: true)
    #expect(settings.kinds == standard + [added])
    #expect(settings.theme == SiteSettings.Theme(footer: "Ministry", latest: 5))
  }

  @Test func `reads kinds keyed by folder, and fills in what they leave out`() {
    let (settings, complaints) = readSettings(
      "kinds:\n  places: {plural: Places}\n  un-bodies:\n  people: {plural: Faces}\n  issues: {actor: true}\n"
    )
    #expect(complaints == "")
    #expect(
      settings.kinds == [
        Kind(folder: "people", singular: "Person", plural: "Faces", isActor: true), .countries,
        Kind(folder: "issues", singular: "Issue", plural: "Issues", isActor: true),
        Kind(folder: "places", singular: "Places", plural: "Places", isActor: false),
        Kind(folder: "un-bodies", singular: "Un Bodies", plural: "Un Bodies", isActor: false),
      ])
    #expect(settings.kind("places")?.plural == "Places")
    #expect(settings.kind("planets") == nil)
  }

  @Test(arguments: ["Places", "two words", "a/b", "..", "plätze", "-a", ".git", "a.b"])
  func `refuses a folder that is no plain name`(folder: String) {
    let line = "kinds: {\(folder): {plural: X}}"
    let (settings, complaints) = readSettings(line)
    #expect(settings.kinds == standard)
    #expect(
      complaints
        == refusal(
          line, under: folder, "‘\(folder)’ cannot be a folder of pages",
          help: "use small letters, digits and hyphens: organizations"))
  }

  @Test(arguments: [
    "briefs", "sources", "assets", "cards", "data", "search", "title", "date", "updated", "status", "summary",
    "author",
    "authors", "trend", "review", "source", "links", "tags", "draft",
    "aux", "com1",
  ])
  func `refuses a folder that has a meaning already`(folder: String) {
    let line = "kinds: [{folder: \(folder)}]"
    let (settings, complaints) = readSettings(line)
    #expect(settings.kinds == standard)
    #expect(
      complaints
        == refusal(
          line, under: folder, "‘\(folder)’ has a meaning of its own and cannot be a kind",
          help: "choose another name"))
  }

  @Test func `refuses kinds that are no rows, and rows without a folder`() {
    let row = "kinds: organizations"
    #expect(
      readSettings(row).complaints
        == refusal(
          row, under: "organizations", "‘kinds’ is a list of rows, not text",
          help:
            "write ‘- {folder: organizations, singular: Organization, plural: Organizations, actor: true}’"))
    let empty = "kinds: [{plural: X}, y]"
    #expect(
      readSettings(empty).complaints
        == refusal(
          empty, under: "{plural: X}", "a kind needs a folder", help: "write ‘folder: organizations’")
        + refusal(empty, under: "y", "a kind needs keys here, not text", help: "write ‘key: value’"))
  }

  @Test(arguments: ["x", "english", "en_GB", "en-", "en--GB", "12", "en-abcdefghi", "<en>"])
  func `refuses what is no language tag`(tag: String) {
    let line = "language: \(tag)"
    let (settings, complaints) = readSettings(line)
    #expect(settings.language == "en")
    #expect(
      complaints
        == refusal(line, under: tag, "‘\(tag)’ is no language tag", help: "write it as en, de or pt-BR"))
  }

  @Test(arguments: ["fil", "zh-Hant-TW", "de-1996", "DE"])
  func `takes language tags`(tag: String) {
    #expect(readSettings("language: \(tag)").settings.language == tag)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org", "//example.org", "https://", "https:///x", "https://a.org/?b",
    "https://a.org/#b",
    "'https://a b'", "javascript:x", "https://me:secret@a.org/", "https://bücher.example/",
    "https://a.org/a\\b",
  ])
  func `refuses a base address that is none`(address: String) {
    let line = "base_url: \(address)"
    let (settings, complaints) = readSettings(line)
    #expect(settings.baseURL == nil)
    #expect(
      complaints
        == refusal(
          line, under: address, "‘base_url’ is the address of the published site",
          help: "write it as https://example.org/briefs/"))
  }

  @Test func `says every mistake in one run and keeps what is good`() {
    let (settings, complaints) = readSettings(
      "titel: x\ntheme: {latest: many, foter: y}\ndescription: good\n")
    #expect(settings.description == "good")
    #expect(settings.theme == SiteSettings.Theme())
    #expect(
      complaints == """
        site.yml:1:1: error: site.yml has no key ‘titel’
          1 | titel: x
            | ^^^^^
          help: did you mean ‘title’?

        site.yml:2:17: error: ‘latest’ is a number from 0 to 1000000, not ‘many’
          2 | theme: {latest: many, foter: y}
            |                 ^^^^

        site.yml:2:23: error: theme has no key ‘foter’
          2 | theme: {latest: many, foter: y}
            |                       ^^^^^
          help: did you mean ‘footer’?


        """)
  }

  @Test func `refuses a file that is not UTF-8 or not YAML`() {
    var report = Report()
    _ = SiteSettings(SourceText(path: "site.yml", bytes: [0x61, 0x3A, 0x20, 0xFF]), report: &report)
    #expect(
      printed(report)
        == refusal(
          "a: \u{FFFD}", under: "\u{FFFD}", "this file is not UTF-8 from here on",
          help: "save it again with the encoding UTF-8; it may be Windows-1252 or UTF-16 now"))
    #expect(
      readSettings("title: A: B").complaints == """
        site.yml:1:9: error: a second ‘: ’ in one line
          1 | title: A: B
            |         ^
          help: put the whole value in quotes: title: "A: B"


        """)
  }
}
