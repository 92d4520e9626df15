import Testing

@testable import Briefs

struct BriefHeaderTests {
  @Test func `reads every key`() throws {
    let (read, complaints) = readBrief(
      """
      title: "A channel, not a deal"
      date: 2025-04-03T10:00Z
      updated: 4 April 2025
      status: final
      summary: In short
      author: A. B.
      people: [kirill-dmitriev, Donald Trump]
      issues: war
      trend: {war: improved, us-russia: mixed}
      review: 2025-04-17
      links: {Jordan: jordan, Washington: none}
      tags: [one, two]
      draft: true
      """)
    let header = try #require(read)
    #expect(complaints == "")
    #expect(
      [
        header.title?.value, header.status, header.summary, header.date?.value.iso, header.updated?.iso,
        header.review?.iso,
      ]
        == ["A channel, not a deal", "final", "In short", "2025-04-03", "2025-04-04", "2025-04-17"])
    #expect(header.authors == ["A. B."])
    #expect(
      header.named.map { [$0.kind.folder] + $0.references.map(\.value) }
        == [["people", "kirill-dmitriev", "Donald Trump"], ["countries"], ["issues", "war"]])
    #expect(
      header.trends.map { [$0.issue.value, $0.trend.rawValue] } == [
        ["war", "improved"], ["us-russia", "mixed"],
      ])
    #expect(
      header.links.map { [$0.surface.value, $0.target.value] } == [
        ["Jordan", "jordan"], ["Washington", "none"],
      ])
    #expect(header.tags == ["one", "two"])
    #expect([header.publishing.isDraft, header.dateIsWrong] == [true, false])
  }

  @Test func `has nothing of a brief without front matter`() throws {
    let header = try #require(readBrief("# nothing").header)
    #expect(header.title == nil && header.date == nil && header.sources.isEmpty && header.links.isEmpty)
    #expect([header.publishing.isDraft, header.dateIsWrong] == [false, false])
  }

  @Test func `knows the keys of the kinds of the site, and no other`() {
    let bodies = Kind(folder: "bodies", singular: "Body", plural: "Bodies", isActor: true)
    #expect(
      readBrief("bodies: [NATO]", kinds: [bodies]).header?.named.map { $0.references.map(\.value) } == [
        ["NATO"]
      ])
    #expect(
      readBrief("peeple: [NATO]").complaints
        == mistake(
          "peeple: [NATO]", under: "peeple", "a brief has no key ‘peeple’", help: "did you mean ‘people’?"))
  }

  @Test(arguments: [
    ("date: 2025-02-30", true), ("date: soon", true), ("date: ''", false), ("date: 2025-02-28", false),
  ])
  func `knows whether a date was given that is none`(yaml: String, isWrong: Bool) {
    #expect(readBrief(yaml).header?.dateIsWrong == isWrong)
  }

  @Test func `reads sources as groups and numbers those without an id`() throws {
    let (read, complaints) = readBrief(
      """
      sources:
        - id: X
          publisher: Weekly Blitz
          title: "Putin’s envoy"
          author: [A, B]
          url: https://example.org/a
          archive: https://web.example.org/a
          grade: f3
          origin: TASS
          date: April 2025
          note: Machine translation
        - publisher: Reuters
        - https://example.org/b
        - Interview with a diplomat
      """)
    let sources = try #require(read?.sources)
    #expect(complaints == "")
    #expect(sources.map(\.id.value) == ["X", "S1", "S2", "S3"])
    let first = sources[0]
    #expect(
      [
        first.publisher, first.title, first.author, first.url, first.archive, first.grade, first.origin,
        first.note,
      ]
        == [
          "Weekly Blitz", "Putin’s envoy", "A, B", "https://example.org/a", "https://web.example.org/a", "F3",
          "TASS",
          "Machine translation",
        ])
    #expect(first.date?.iso == "2025-04")
    #expect(sources.map(\.publisher) == ["Weekly Blitz", "Reuters", nil, nil])
    #expect(sources.map(\.url) == ["https://example.org/a", nil, "https://example.org/b", nil])
    #expect(sources.map(\.title) == ["Putin’s envoy", nil, nil, "Interview with a diplomat"])
  }

  @Test func `reads one source in one line`() {
    #expect(
      readBrief("source: Reuters").header?.sources.map { [$0.id.value, $0.title] } == [["S1", "Reuters"]])
    #expect(
      readBrief("source: {title: Reuters}\nsources: [AP]").header?.sources.map { [$0.id.value, $0.title] }
        == [["S1", "Reuters"], ["S2", "AP"]])
  }

  @Test(arguments: ["S 1", "S1,S2", "[S1]", "S1;", "a-word-of-more-than-forty-bytes-is-too-long"])
  func `refuses an id that no text can cite`(id: String) {
    #expect(
      readBrief("sources: [{id: \"\(id)\"}]").complaints == """
        a.md:2:16: error: the text cannot cite a source by the id ‘\(id)’
          2 | sources: [{id: "\(id)"}]
            |                \(String(repeating: "^", count: id.utf8.count + 2))
          help: use a short word without blanks, commas or brackets: S1


        """)
  }

  @Test func `refuses one id for two sources, given or counted`() {
    let line = "sources: [{id: S1}, {id: S1}]"
    #expect(
      readBrief(line).complaints == """
        a.md:2:26: error: source ‘S1’ is given twice
          2 | sources: [{id: S1}, {id: S1}]
            |                          ^^
        a.md:2:16: note: it was first given here
          2 | sources: [{id: S1}, {id: S1}]
            |                ^^
          help: give one of them another name


        """)
  }

  @Test func `a source without an id gets one that no other has`() {
    let read = readBrief("sources: [{title: a}, {id: S1}, {title: b}, {id: S3}, {title: c}]")
    #expect(read.complaints == "")
    #expect(read.header?.sources.map(\.id.value) == ["S2", "S1", "S4", "S3", "S5"])
  }

  @Test(arguments: ["A1", "f6", "B2"])
  func `reads a grade in either case`(grade: String) {
    #expect(readBrief("source: {grade: \(grade)}").header?.sources.map(\.grade) == [grade.uppercased()])
  }

  @Test(arguments: ["G1", "A7", "A0", "A", "3F", "A12", "good"])
  func `refuses what is no grade`(grade: String) {
    let line = "source: {grade: \(grade)}"
    #expect(
      readBrief(line).complaints
        == mistake(
          line, under: grade, "‘\(grade)’ is no grade",
          help:
            "write a letter for the source, A (reliable) to F (cannot be judged), and a digit for what it says, "
            + "1 (confirmed) to 6 (cannot be judged): B2"
        ))
  }

  @Test(arguments: ["javascript:alert(1)", "example.org", "https://", "mailto:x@example.org"])
  func `refuses an address that is not on the web`(address: String) {
    for key in ["url", "archive"] {
      let line = "source: {\(key): \"\(address)\"}"
      let (header, complaints) = readBrief(line)
      #expect(header?.sources.map { [$0.url, $0.archive] } == [[nil, nil]])
      #expect(
        complaints
          == mistake(
            line, under: "\"\(address)\"", "‘\(key)’ is a web address",
            help: "write it as https://example.org/page"))
    }
  }

  @Test func `refuses a trend that is none`() {
    let (header, complaints) = readBrief("trend: {war: better, peace: worse}")
    #expect(header?.trends.map(\.issue.value) == ["peace"])
    #expect(
      complaints
        == mistake(
          "trend: {war: better, peace: worse}", under: "better", "‘trend’ cannot be ‘better’",
          help: "use one of: improved, worse, unchanged, mixed"))
  }

  @Test func `says every mistake in one run`() {
    #expect(
      readBrief("titel: x\ndate: 2025-04\nreview: 31 April 2025\nsources:\n  - {id: S1, grad: B2}\nlinks: x")
        .complaints == """
          a.md:2:1: error: a brief has no key ‘titel’
            2 | titel: x
              | ^^^^^
            help: did you mean ‘title’?

          a.md:3:7: error: ‘date’ needs a day
            3 | date: 2025-04
              |       ^^^^^^^
            help: write it as 2025-04-03

          a.md:4:9: error: no such date: April 2025 has no day 31
            4 | review: 31 April 2025
              |         ^^^^^^^^^^^^^
            help: write it as 2025-04-03

          a.md:6:14: error: a source has no key ‘grad’
            6 |   - {id: S1, grad: B2}
              |              ^^^^
            help: did you mean ‘grade’?

          a.md:7:8: error: ‘links’ is a group of keys, not text
            7 | links: x
              |        ^
            help: write ‘links: {a: b}’


          """)
  }

  /// A key that a brief has and no kind may take must be in `ownKeys`.
  @Test func `lists the keys of its own whole`() {
    #expect(
      readBrief("zzzzzzzzz: 1", kinds: []).complaints
        == mistake(
          "zzzzzzzzz: 1", under: "zzzzzzzzz", "a brief has no key ‘zzzzzzzzz’",
          help: "the keys are: \(BriefHeader.ownKeys.joined(separator: ", "))"))
  }

  @Test func `says that an address holds a blank`() {
    let line = "source: {url: \"https://example.org/a b\"}"
    #expect(
      readBrief(line).complaints
        == mistake(
          line, under: "\"https://example.org/a b\"", "‘url’ is a web address",
          help: "it holds no blanks; write each as %20"))
  }

  @Test(arguments: [("country", "countries"), ("person", "people"), ("issue", "issues")])
  func `takes the word for one of a kind for the kind`(key: String, kind: String) {
    #expect(
      readBrief("\(key): x").complaints
        == mistake("\(key): x", under: key, "a brief has no key ‘\(key)’", help: "did you mean ‘\(kind)’?"))
  }

  @Test func `warns of an update before the first edition`() {
    #expect(
      readBrief("updated: 2025-04-02\ndate: 2025-04-03").complaints
        == mistake(
          "updated: 2025-04-02", under: "2025-04-02", "this brief was updated before its date",
          help: "‘updated’ is the day of the last change, ‘date’ that of the first edition"
        ).replacing(": error:", with: ": warning:"))
    #expect(readBrief("date: 2025-04-03\nupdated: 2025-04-03").complaints == "")
  }
}
