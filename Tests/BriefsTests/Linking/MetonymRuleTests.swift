import Testing

@testable import Briefs

struct MetonymRuleTests {
  @Test(arguments: [
    "Moscow insists on it.", "Talks between Moscow and Kyiv stalled.", "It raised tensions with Moscow.",
    "Nothing is acceptable to Moscow.", "Sanctions on Moscow bite.", "It accused the allies of Kyiv.",
    "The Kremlin objected.", "He heard from an ally of Moscow.",
    "Downing Street and Whitehall objected.", "The White House objected.",
    "Then Moscow entered the talks.",
  ])
  func `links a seat of government that acts`(text: String) {
    #expect(LinkingFixture.surfaces(text, .refused) == [])
    #expect(LinkingFixture.links(text) != [])
  }

  @Test(arguments: [
    "They met in Moscow.", "Crowds gathered at the White House and near the Kremlin.",
    "A visit to Moscow ended.",
    "He travelled twice from Moscow.", "The Moscow meetings ended.", "He arrived in Washington.",
    "Moscow State University closed.", "Washington, D.C., was calm.", "Washington state voted.",
    "The Washington Post and the Moscow Times asked.", "George Washington and Denzel Washington",
    "Moscow police asked.", "Missiles fell in attacks on Kyiv.",
    "The mayor of Moscow left the suburbs of Washington.",
    "Washington 95 Boston 88", "Shelling north of Kyiv went on.",
    "MOSCOW (Reuters) - Prices rose.", "SEOUL, Feb 3 - Prices rose.", "WASHINGTON 1996-08-30",
    "A Kyiv-based firm grew.",
    "Napoleon entered Moscow.", "They reached the Moscow club.",
  ])
  func `refuses the place`(text: String) {
    #expect(LinkingFixture.links(text) == [])
    #expect(LinkingFixture.surfaces(text, .count) == [])
  }

  @Test func `counts half of a hyphenated word`() {
    #expect(
      LinkingFixture.mentions("A raid hit Moscow-controlled ports.") == [
        "Moscow: russia metonym count, half of a hyphenated word"
      ])
  }
}
