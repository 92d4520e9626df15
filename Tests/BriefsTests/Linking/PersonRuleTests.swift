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
