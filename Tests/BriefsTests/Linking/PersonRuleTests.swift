import Testing

@testable import Briefs

struct PersonRuleTests {
  @Test func `leaves title and possessive outside`() {
    #expect(
      LinkingFixture.links("President Vladimir Putin’s envoy met Mr. Trump, and Sen. Biden left.") == [
        "Vladimir Putin: vladimir-putin", "Trump: donald-trump", "Biden: joe-biden",
      ])
  }

  @Test(arguments: [
    "Hunter Biden spoke.", "They met Hunter Biden.", "Trump Tower stands.", "Trump Jr. spoke.",
    "Biden Foundation funds",
    "Ivanka Trump spoke.", "They met van Trump.", "It was bowled by de Biden.",
  ])
  func `refuses a surname in another name`(text: String) {
    #expect(LinkingFixture.links(text) == [])
    #expect(LinkingFixture.surfaces(text, .count) == [])
  }

  @Test func `links the surname after the person’s own names`() {
    #expect(
      LinkingFixture.links("Donald J. Trump spoke. Saturday Biden answered. How do Trump and Biden vote?")
        == [
          "Donald J. Trump: donald-trump", "Biden: joe-biden", "Trump: donald-trump", "Biden: joe-biden",
        ])
  }

  @Test func `takes in the person’s own names before the surname`() {
    #expect(
      LinkingFixture.mentions("Then D. Trump met Suu Kyi, Van Poppel and President Juergen Stoltenberg.") == [
        "D. Trump: donald-trump name link, a registered name",
        "Suu Kyi: aung-san-suu-kyi name link, a registered name",
        "Van Poppel: todd-van-poppel name link, a registered name",
        "Juergen Stoltenberg: jurgen-stoltenberg name link, a registered name",
      ])
    #expect(
      LinkingFixture.surfaces("It was T. Trump who met Eric Trump.", .refused) == [
        "Trump: donald-trump", "Trump: donald-trump",
      ])
  }

  @Test func `tells namesakes by the given name or initial`() {
    #expect(
      LinkingFixture.links("A. Ivanova spoke; Olga Petrovna and Olga V. Ivanova listened.") == [
        "A. Ivanova: ana-ivanova", "Olga V. Ivanova: olga-ivanova",
      ])
  }

  @Test(arguments: [
    "The late president John F. Ostrov spoke.", "His father, George H. Ostrov, left.",
    "George H.F. Ostrov left.",
    "King Ostrov bin Abdulaziz opened it.", "Piet van der Dijk left.",
  ])
  func `refuses the names of another person`(text: String) {
    #expect(LinkingFixture.links(text) == [])
  }

  @Test func `knows the person’s own middle names and generation`() {
    #expect(
      LinkingFixture.links(
        "Robert F. Ostrov Jr spoke. President Robert Ostrov, Jr. left. Then F. Ostrov and Bob van der Dijk came."
      )
        == [
          "Robert F. Ostrov: robert-f.-ostrov-jr.", "Robert Ostrov: robert-f.-ostrov-jr.",
          "F. Ostrov: robert-f.-ostrov-jr.", "Bob van der Dijk: bob-van-der-dijk",
        ])
  }

  @Test func `finds a name that begins small at the start of a sentence`() {
    #expect(
      LinkingFixture.links("Van der Dijk spoke. Then van der Dijk left. Bob Van Der Dijk came.") == [
        "Van der Dijk: bob-van-der-dijk", "van der Dijk: bob-van-der-dijk",
        "Bob Van Der Dijk: bob-van-der-dijk",
      ])
    #expect(
      LinkingFixture.links("Sanctions on Russia hold.") == ["Sanctions on Russia: sanctions-on-russia"])
  }

  @Test func `takes a bare surname for the one whom the page has named before`() {
    let text = "Hunter Biden left. Biden spoke. President Biden went. Biden came."
    #expect(LinkingFixture.links(text) == ["Biden: joe-biden", "Biden: joe-biden"])
    #expect(
      LinkingFixture.links("Biden spoke. Hunter Biden left. Biden came.")
        == ["Biden: joe-biden", "Biden: joe-biden"])
    let evidence = PageEvidence(entities: [LinkingFixture.id("joe-biden")])
    #expect(
      LinkingFixture.links("Hunter Biden left. Biden spoke.", evidence: evidence) == ["Biden: joe-biden"])
  }

  @Test func `counts an administration`() {
    #expect(
      LinkingFixture.mentions("Under the Biden administration, it froze.") == [
        "Biden: joe-biden embedded count, an administration is not the person"
      ])
  }

  @Test(arguments: [
    "Brown-Forman and May-Britt left.", "In May, it rained.", "On May 5 it rained.", "May it rain.",
    "Brown bears sleep.", "It ends by May.",
  ])
  func `refuses a surname that is an ordinary word`(text: String) {
    #expect(LinkingFixture.links(text) == [])
  }

  @Test func `links such a surname after a title or on a page with the full name`() {
    #expect(LinkingFixture.links("Prime Minister May agreed.") == ["May: theresa-may"])
    #expect(
      LinkingFixture.links("Theresa May came. May agreed in May.") == [
        "Theresa May: theresa-may", "May: theresa-may",
      ])
  }
}
