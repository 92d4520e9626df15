import Testing

@testable import Briefs

struct LinkerTests {
  @Test func `finds names in any dress`() {
    let text =
      "São Tomé, Sao Tome\u{0301}, Côte d’Ivoire, Cote d'Ivoire, Guinea‑Bissau, Saudi\u{A0}Arabia, 中国政府, Україна."
    #expect(
      LinkingFixture.links(text) == [
        "São Tomé: sao-tome-and-principe", "Sao Tome\u{0301}: sao-tome-and-principe",
        "Côte d’Ivoire: ivory-coast", "Cote d'Ivoire: ivory-coast", "Guinea‑Bissau: guinea-bissau",
        "Saudi\u{A0}Arabia: saudi-arabia", "中国: china", "Україна: ukraine",
      ])
  }

  @Test func `keeps to whole words and to case`() {
    #expect(
      LinkingFixture.mentions("Nigeria’s polish told us; Malibu, İstanbul, Perugia, Chinatown.") == [
        "Nigeria: nigeria name link, a registered name"
      ])
  }

  @Test func `reads a name over a soft break`() {
    let text = Array("Talks in Saudi\nArabia went on.".utf8)
    let mentions = LinkingFixture.linker.mentions(in: text, runs: [ProseRun(0..<text.count)])
    #expect(mentions.map(\.range) == [9..<21])
  }

  @Test func `takes the longest name and counts the names inside it`() {
    #expect(
      LinkingFixture.mentions("The Ukraine conflict strains US-Russia relations.") == [
        "Ukraine conflict: war-in-ukraine alias link, a registered name",
        "Ukraine: ukraine embedded count, inside a longer name",
        "US-Russia relations: us-russia-relations name link, a registered name",
        "US: united-states embedded count, inside a longer name",
        "Russia: russia embedded count, inside a longer name",
      ])
    #expect(
      LinkingFixture.links("South Sudan, Equatorial Guinea, Papua New Guinea, Nigeria, Dominican Republic")
        == [
          "South Sudan: south-sudan", "Equatorial Guinea: equatorial-guinea",
          "Papua New Guinea: papua-new-guinea",
          "Nigeria: nigeria", "Dominican Republic: dominican-republic",
        ])
  }

  @Test(arguments: [
    (ProseRun.Context.heading, Reason.heading), (.quotation, .quotation), (.link, .linkText),
  ])
  func `counts without an anchor where none may stand`(context: ProseRun.Context, reason: Reason) {
    #expect(
      LinkingFixture.mentions("France", context: context) == ["France: france name count, \(reason.rawValue)"]
    )
  }

  @Test func `counts inside quotation marks and links outside them`() {
    #expect(
      LinkingFixture.mentions("“France and Italy”, Spain, \"Poland\", Norway") == [
        "France: france name count, inside a quotation", "Italy: italy name count, inside a quotation",
        "Spain: spain name link, a registered name", "Poland: poland name count, inside a quotation",
        "Norway: norway name link, a registered name",
      ])
  }

  @Test func `sees the words of a neighbouring run of the same block`() {
    let text = Array("a visit to Moscow".utf8)
    let runs = [ProseRun(0..<11), ProseRun(11..<17, continues: true)]
    #expect(LinkingFixture.linker.mentions(in: text, runs: runs).map(\.reason) == [.place])
    let apart = [ProseRun(0..<11), ProseRun(11..<17)]
    #expect(LinkingFixture.linker.mentions(in: text, runs: apart).map(\.reason) == [.standsFor])
  }

  @Test func `lets the page decide`() {
    let evidence = PageEvidence(overrides: [
      "Washington": .nothing, "Jordan": .entity(LinkingFixture.id("jordan")),
    ])
    #expect(
      LinkingFixture.mentions("Washington warned Jordan.", evidence: evidence) == [
        "Washington: united-states metonym refused, the page’s links say none",
        "Jordan: jordan name link, the page’s links decide",
      ])
  }

  @Test func `links no name inside a longer one, whatever the page decides`() {
    let russia = PageEvidence.Override.entity(LinkingFixture.id("russia"))
    #expect(
      LinkingFixture.mentions(
        "The War in Ukraine goes on.", evidence: PageEvidence(overrides: ["Ukraine": russia]))
        == [
          "War in Ukraine: war-in-ukraine name link, a registered name",
          "Ukraine: russia embedded count, inside a longer name",
        ])
    let war = PageEvidence.Override.entity(LinkingFixture.id("war-in-ukraine"))
    #expect(
      LinkingFixture.mentions(
        "The War in Ukraine goes on.", evidence: PageEvidence(overrides: ["Ukraine": war]))
        == ["War in Ukraine: war-in-ukraine name link, a registered name"])
  }

  @Test func `lets the page decide over a soft break and about a name that is never meant`() {
    let text = Array("Saudi\nArabia and the Moscow Times".utf8)
    let evidence = PageEvidence(overrides: [
      "Saudi Arabia": .nothing, "Moscow Times": .entity(LinkingFixture.id("russia")),
    ])
    let mentions = LinkingFixture.linker.mentions(
      in: text, runs: [ProseRun(0..<text.count)], evidence: evidence)
    #expect(mentions.map(\.reason) == [.chosenNone, .chosen])
  }

  @Test func `anchors the first mention of an entity in each section`() {
    let text = Array("France, France, France".utf8)
    let runs = [ProseRun(0..<14, section: 1), ProseRun(16..<22, section: 2)]
    let mentions = Linker.thinned(LinkingFixture.linker.mentions(in: text, runs: runs), runs: runs)
    #expect(mentions.map(\.verdict) == [.link, .count, .link])
    #expect(mentions.map(\.reason) == [.named, .linkedBefore, .named])
  }

  @Test func `survives broken text`() {
    let text: [UInt8] = [0xE2, 0x80, 0x46, 0xFF, 0x80, 0x80, 0xC3] + Array(" France ".utf8) + [0xF0, 0x9F]
    let mentions = LinkingFixture.linker.mentions(in: text, runs: [ProseRun(0..<text.count)])
    #expect(mentions.map(\.range) == [8..<14])
  }
}
