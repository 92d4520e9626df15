import Testing

@testable import Briefs

struct HomonymTests {
  @Test(arguments: [
    ("Georgia won the vote.", "Georgia: georgia"), ("Jordan agreed.", "Jordan: jordan"),
    ("Turkey is roasted slowly.", "Turkey: turkiye"), ("Guinea agreed.", "Guinea: guinea"),
    ("Mali agreed.", "Mali: mali"), ("Chad agreed.", "Chad: chad"), ("Niger agreed.", "Niger: niger"),
    ("Congo agreed.", "Congo: dr-congo"), ("The Korean side agreed.", "Korean: north-korea"),
  ])
  func `refuses a homonym that nothing on the page settles`(text: String, expected: String) {
    #expect(LinkingFixture.surfaces(text, .refused) == [expected])
  }

  @Test(arguments: [
    ("Georgia won. The Georgian side cheered.", "Georgia: georgia"),
    ("Jordan agreed in Amman.", "Jordan: jordan"),
    ("Turkey agreed. Turkish envoys came.", "Turkey: turkiye"),
    ("Chad agreed; N’Djamena was calm.", "Chad: chad"),
    ("Congo agreed. Kinshasa was calm.", "Congo: dr-congo"),
    ("Congo agreed. Brazzaville was calm.", "Congo: republic-of-the-congo"),
  ])
  func `links a homonym whose capital or people the page names`(text: String, expected: String) {
    #expect(LinkingFixture.links(text).prefix(1) == [expected])
  }

  @Test func `counts a settled homonym where no link may stand`() {
    #expect(
      LinkingFixture.mentions("Amman; a Jordan-based firm; “Jordan”").map { $0.split(separator: ",")[0] } == [
        "Jordan: jordan embedded count", "Jordan: jordan name count",
      ])
  }

  @Test func `takes the front matter for evidence`() {
    let evidence = PageEvidence(entities: [LinkingFixture.id("georgia")])
    #expect(LinkingFixture.links("Georgia won.", evidence: evidence) == ["Georgia: georgia"])
  }

  @Test func `takes a list of countries for evidence`() {
    #expect(
      LinkingFixture.links("Israel, Jordan and Egypt met.") == [
        "Israel: israel", "Jordan: jordan", "Egypt: egypt",
      ])
    #expect(LinkingFixture.links("1. Poland 8\n2. Georgia 7") == ["Poland: poland", "Georgia: georgia"])
    #expect(LinkingFixture.links("Florida, Georgia and Alabama met.") == [])
  }

  @Test func `takes a capital within a sentence for the name of a country wherever the page has it`() {
    #expect(
      LinkingFixture.mentions("Fans booed ten-man Turkey. Turkey lost.").map { $0.split(separator: ",")[0] }
        == [
          "Turkey: turkiye alias count", "Turkey: turkiye alias count",
        ])
    #expect(LinkingFixture.surfaces("TEN-MAN TURKEY BEATEN\nTurkey lost.", .refused) == ["Turkey: turkiye"])
  }

  @Test func `takes a seat of government for a person on a page that gives the person a name`() {
    #expect(LinkingFixture.links("Then Anthony Washington threw. Later Washington won.") == [])
    #expect(LinkingFixture.links("Anthony Washington threw. Later Washington won.") == [])
    #expect(
      LinkingFixture.links("The Washington Post agreed. Official Washington did not.") == [
        "Washington: united-states"
      ])
  }

  @Test func `counts a homonym that its own sentence makes likely`() {
    #expect(
      LinkingFixture.surfaces("Aid reached Turkey. In Jordan, it waited.", .count) == [
        "Turkey: turkiye", "Jordan: jordan",
      ])
  }

  @Test func `gives a person’s name up, and with it the bare name on that page`() {
    #expect(
      LinkingFixture.surfaces("Michael Jordan scored. Jordan smiled.", .refused) == [
        "Jordan: jordan", "Jordan: jordan",
      ])
    #expect(LinkingFixture.surfaces("Chad Smith drums for Amman.", .refused) == ["Chad: chad"])
    let evidence = PageEvidence(entities: [LinkingFixture.id("chad")])
    #expect(
      LinkingFixture.links("Chad Smith spoke of it. Chad closes the border.", evidence: evidence) == [
        "Chad: chad"
      ])
    #expect(
      LinkingFixture.surfaces("Atlanta, Georgia and Georgia Tech", .refused) == [
        "Atlanta, Georgia: georgia", "Georgia Tech: georgia",
      ])
  }

  @Test func `lets one of two people own a surname that the page gives in full`() {
    #expect(LinkingFixture.surfaces("Ivanova spoke.", .refused) == ["Ivanova: ana-ivanova"])
    #expect(
      LinkingFixture.links("Olga Ivanova arrived. Later Ivanova spoke.") == [
        "Olga Ivanova: olga-ivanova", "Ivanova: olga-ivanova",
      ])
  }
}
