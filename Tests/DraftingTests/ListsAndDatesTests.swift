import Briefs
import Testing

@testable import Drafting

@Suite struct ListsAndDatesTests {
  private let fixture: DraftFixture

  init() async { fixture = await DraftFixture() }

  private func findings(_ text: String) -> Findings {
    var article = TextReader.article(in: Array(text.utf8))
    article.origin.date = CalendarDate(year: 2025, month: 4, day: 3)
    return Findings(
      article, names: fixture.names, kinds: [.people, .countries, .issues], today: DraftFixture.today)
  }

  private func terms(_ text: String) -> [String] {
    let findings = findings(text)
    return findings.terms.map { list in
      let setter = list.setter.flatMap(findings.names.name) ?? "?"
      return (list.isObstacles ? "obstacles" : setter) + ": "
        + list.items.map(\.label).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    (
      "Russia’s demands include:\n\n• Neutrality, for good.\n• Arms: fewer of them.\n",
      "Russia: Neutrality | Arms"
    ),
    (
      "Poland is firm. Its conditions are:\n\n1. Talks. They come first.\n2) Troops – none.\n",
      "Poland: Talks | Troops"
    ),
    (
      "Three obstacles remain. First, there is no money. Second, there is no time. Third, nobody asks.",
      "obstacles: There is no money | There is no time | Nobody asks"
    ),
    ("Chile wants two things: a court and a map.", "Chile: A court | A map"),
    ("Its terms are: (1) a court; (2) a map; and (3) a clock.", "?: A court | A map | A clock"),
  ])
  func `finds demands and obstacles`(text: String, expected: String) {
    #expect(terms(text) == [expected])
  }

  @Test(arguments: [
    (
      "Ana Beispiel spoke in Poland. The junta wants: an apology; a new treaty.",
      "?: An apology | A new treaty"
    ),
    ("Chile is angry. The bloc demands: an apology; a new treaty.", "?: An apology | A new treaty"),
    ("Minister Ana Beispiel spoke. Its terms are: a court; a map.", "?: A court | A map"),
    ("Chile is angry. He demands: a court; a map.", "?: A court | A map"),
    ("Chile is angry. It now demands: a court; a map.", "Chile: A court | A map"),
    ("Minister Ana Beispiel spoke. Her terms are: a court; a map.", "Ana Beispiel: A court | A map"),
    ("The ministers of Chile spoke. Their terms are: a court; a map.", "Chile: A court | A map"),
  ])
  func `takes the sentence before for whose demands they are only where a pronoun points there`(
    text: String, expected: String
  ) {
    #expect(terms(text) == [expected])
  }

  @Test func `passes over other lists`() {
    #expect(terms("The cast of the play:\n\n• A king\n• A fool\n") == [])
    #expect(findings("The cast of the play:\n\n• A king\n• A fool\n").otherListCount == 1)
  }

  @Test(arguments: [
    ("It began on 2–3 April 2025 with a vote.", "2–3 April 2025"),
    ("It began on April 2, 2025, with a vote.", "2 April 2025"),
    ("It began on the 2nd of April with a vote.", "2 April 2025"),
    ("It began on 20 December with a vote.", "20 December 2024"),
    ("It began on 2025-04-02 with a small vote.", "2 April 2025"),
    ("It began in February 2022 with a vote.", "February 2022"),
    ("It has been so since 2014, they say.", "2014"), ("In May the flowers bloom as ever.", ""),
    ("He may 3 times a day do so, they say.", ""),
    ("Les pourparlers ont repris le 2 avril 2025 à Ankara.", "2 April 2025"),
    ("Las conversaciones empezaron el 2 de abril de 2025.", "2 April 2025"),
  ])
  func `finds dated sentences`(text: String, expected: String) {
    #expect(findings(text).past.map(\.span.text).joined() == expected)
  }

  /// The article is of Thursday, 3 April 2025.
  @Test(arguments: [
    ("The parties met on Tuesday in the old port.", "1 April 2025: on Tuesday"),
    ("The parties met on Friday in the old port.", "28 March 2025: on Friday"),
    ("They would not sign, the envoy said Wednesday.", ""),
    ("They signed nothing, the envoy said Wednesday in Riyadh.", "2 April 2025: Wednesday"),
    ("The old bridge collapsed yesterday at noon.", "2 April 2025: yesterday"),
    ("The old bridge collapsed last month, they say.", "March 2025: last month"),
    ("The old bridge collapsed last year, they say.", "2024: last year"),
    ("The parties met on Thursday in the old port.", ""),
    ("The parties will meet on Tuesday in the port.", ""),
    ("The parties meet on Tuesday in the old port.", ""), ("They wanted an answer by Tuesday, or none.", ""),
    ("He said: “We met on Tuesday in the old port.”", ""),
    ("The dogs of Black Tuesday barked at nobody.", ""),
    ("They met on Tuesday, and again on 3 March 2025.", "3 March 2025"),
  ])
  func `counts days from the article’s own where there is one way to`(text: String, expected: String) {
    let found = findings(text).past.map { event in
      event.span.text + (event.wording.map { ": " + $0 } ?? "")
    }
    #expect(found.joined() == expected)
  }

  @Test func `tells the author which days were counted`() throws {
    let filler = String(repeating: "Nobody had thought that it would last for ever. ", count: 20)
    let draft = try fixture.draft(
      "The bridge\n\n3 April 2025\n\nThe old bridge collapsed on Tuesday at noon, they said.\n\n\(filler)\n")
    let brief = draft.brief.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(brief.contains("- 1 April 2025: “The old bridge collapsed on Tuesday at noon, they said.” [S1]"))
    #expect(brief.contains("<!-- The article says ‘on Tuesday’. -->"))
  }

  @Test func `parts what is ahead from what is past`() {
    let found = findings("It began on 2 April with a vote. It ends on 9 May with another one.")
    #expect(found.past.map(\.span.text) == ["2 April 2025"])
    #expect(found.ahead.map(\.span.text) == ["9 May 2025"])
  }

  @Test func `finds what is past and what is ahead in one sentence`() {
    let found = findings("The talks began on 24 March 2025 and will go on in Ankara on 15 April 2025.")
    #expect(found.past.map(\.span.text) == ["24 March 2025"])
    #expect(found.ahead.map(\.span.text) == ["15 April 2025"])
  }
}
