import Briefs
import Testing

@testable import Drafting

/// Whose words a quotation is, from the words around it.
@Suite struct QuotationsTests {
  private let fixture: DraftFixture

  init() async {
    fixture = await DraftFixture([
      "people/putin.md": "---\nname: Vladimir Putin\nshort: [Putin]\n---\n",
      "people/rubio.md": "---\nname: Marco Rubio\nshort: [Rubio]\n---\n",
    ])
  }

  @Test(arguments: [
    (
      "“We shall see what comes of it,” said Putin on Friday.",
      "“We shall see what comes of it” — Vladimir Putin"
    ),
    ("“We shall see what comes of it,” Putin said.", "“We shall see what comes of it” — Vladimir Putin"),
    (
      "\"We shall see what comes of it,\" Putin told reporters.",
      "“We shall see what comes of it” — Vladimir Putin, to reporters"
    ),
    ("Putin said that “we shall see what comes of it”.", "“we shall see what comes of it” — Vladimir Putin"),
    (
      "Putin, who had arrived late, said: “We shall see what comes of it.”",
      "“We shall see what comes of it.” — Vladimir Putin"
    ),
    (
      "According to Putin, “we shall see what comes of it”.",
      "“we shall see what comes of it” — Vladimir Putin"
    ),
    (
      "“We shall see what comes of it,” according to Putin.",
      "“We shall see what comes of it” — Vladimir Putin"
    ),
    (
      "Putin wrote on Telegram: “We shall see what comes of it.”",
      "“We shall see what comes of it.” — Vladimir Putin, Telegram"
    ),
    (
      "In a post on X, Rubio wrote: “We shall see what comes of it.”",
      "“We shall see what comes of it.” — Marco Rubio, X"
    ),
    (
      "“We shall see!” exclaimed nobody. On 2 April 2025, Rubio said it was “a day like any other”.",
      "“a day like any other” — Marco Rubio, 2 April 2025"
    ),
    ("„We shall see what comes of it“, said Putin.", "“We shall see what comes of it” — Vladimir Putin"),
    ("«We shall see what comes of it», Putin added.", "“We shall see what comes of it” — Vladimir Putin"),
    (
      "‘We shall see what comes of it,’ Putin’s guest said no. ‘It’s late,’ said Rubio.",
      "“We shall see what comes of it” — ? Putin’s guest"
    ),
    ("The Kremlin said it “regrets the delay of the talks”.", "“regrets the delay of the talks” — Russia"),
    (
      "“It is not for us to say that,” said Foreign Minister Sergei Lavrov.",
      "“It is not for us to say that” — Sergei Lavrov"
    ),
    (
      "The envoy, Jane Doe, said that it was “a matter of a few days”.", "“a matter of a few days” — Jane Doe"
    ),
    ("Jane Doe, the envoy of Finland, called it “dead”.", "“dead” — Jane Doe"),
    (
      "“It is late, and we are tired,” a spokesman for Rubio said.",
      "“It is late, and we are tired” — ? a spokesman for Rubio"
    ),
    (
      "“It is late, and we are tired,” the foreign ministry said in a statement.",
      "“It is late, and we are tired” — ? the foreign ministry, statement"
    ),
    (
      "“It is late, and we are tired,” said one of Putin’s aides.",
      "“It is late, and we are tired” — ? one of Putin’s aides"
    ),
  ])
  func `finds the speaker beside the words`(text: String, expected: String) {
    #expect(fixture.quotations(in: text).last { $0.hasPrefix(String(expected.prefix(6))) } == expected)
  }

  @Test(arguments: [
    (
      "Rubio said “yes, we will”; Putin “no, we will not”.",
      ["“yes, we will” — Marco Rubio", "“no, we will not” — ? Putin"]
    ),
    ("Rubio’s lawyer, Carl Third, said: “My client is ill.”", ["“My client is ill.” — ? Carl Third"]),
    ("Rubio’s lawyer was blunt: “My client is ill today.”", ["“My client is ill today.” — ? Rubio’s lawyer"]),
    ("Rubio never said: “I am sorry for ships.”", ["“I am sorry for ships.” — ? Rubio never said"]),
    ("Rubio did not say “I am sorry for ships”.", ["“I am sorry for ships” — ? Rubio did not say"]),
    (
      "Rubio denied that Putin had said “go home now”.",
      ["“go home now” — ? Rubio denied that Putin had said"]
    ),
    ("If Rubio says “sorry for that”, it is over.", ["“sorry for that” — ? If Rubio says"]),
    (
      "Rubio, quoting Winston Churchill, said: “We shall fight on.”",
      ["“We shall fight on.” — ? quoting Winston Churchill"]
    ),
    (
      "“We shall fight on,” Rubio said, quoting Winston Churchill.",
      ["“We shall fight on” — ? quoting Winston Churchill"]
    ),
    ("The report “Grain and Ships at Sea”, which Rubio wrote, is out.", ["“Grain and Ships at Sea” — ? "]),
    ("Rubio left.\n“We will go,” he said, referring to Rubio.", ["“We will go” — ? he"]),
    ("Rubio and Putin said: “We will go.”", ["“We will go” — ? Rubio and Putin"]),
    ("“We will go,” said Rubio and Putin.", ["“We will go” — ? Rubio"]),
    (
      "Asked whether Putin had said “go home now”, Rubio said no.",
      ["“go home now” — ? Asked whether Putin had said"]
    ),
    (
      "Rubio said it was “dead”, and Putin that it was “alive”.",
      ["“dead” — Marco Rubio", "“alive” — ? Putin"]
    ),
    ("Rubio told Putin: “We will go.”", ["“We will go” — Marco Rubio"]),
  ])
  func `gives words to nobody who is not plainly said to have spoken them`(text: String, expected: [String]) {
    #expect(fixture.quotations(in: text) == expected)
  }

  @Test(arguments: [
    ("»Es ist für immer vorbei«, sagte Rubio in Ankara.", ["“Es ist für immer vorbei” — ? "]),
    (
      "Rubio said: „Wir haben „alles“ versucht, mehr nicht.“ He left.",
      ["“Wir haben „alles“ versucht, mehr nicht.” — Marco Rubio"]
    ),
    (
      "Rubio said: „Wir haben alles versucht. „Mehr ging nicht.“",
      ["“Wir haben alles versucht. „Mehr ging nicht.” — Marco Rubio"]
    ),
  ])
  func `reads marks that open the other way and marks within marks`(text: String, expected: [String]) {
    #expect(fixture.quotations(in: text) == expected)
  }

  @Test func `takes no line above a quotation for a part of it`() {
    var article = Article(blocks: [
      .init(kind: .paragraph, text: "Rubio left."), .init(kind: .quotation, text: "He wrote on Telegram:"),
      .init(kind: .quotation, text: "We have spoken about ships."),
    ])
    article.origin.date = DraftFixture.today
    let findings = Findings(article, names: fixture.names, kinds: [.people], today: DraftFixture.today)
    #expect(findings.quotations.map(\.paragraphs) == [["“We have spoken about ships.”"]])
    #expect(findings.quotations.map { findings.names.name(of: $0.voice) } == ["Marco Rubio"])
  }

  @Test func `follows a pronoun to the last person named`() {
    #expect(
      fixture.quotations(in: "Putin went to Minsk.\n“It was a good day for the region,” he noted.")
        == ["“It was a good day for the region” — Vladimir Putin"])
    #expect(
      fixture.quotations(
        in:
          "“It was a good day,” Rubio said after he had met Putin.\n“I will come back here again,” he added.")
        == ["“It was a good day” — Marco Rubio", "“I will come back here again” — Marco Rubio"])
  }

  @Test func `does not guess between two`() {
    #expect(
      fixture.quotations(
        in: "In Minsk there were Putin and Rubio.\n“It was a good day for the region,” he noted.")
        == ["“It was a good day for the region” — ? he"])
  }

  @Test func `gives the rest of a paragraph to whoever spoke in it`() {
    #expect(
      fixture.quotations(in: "“It was a good day,” said Rubio. “There will be others, I hope.”")
        == ["“It was a good day” — Marco Rubio", "“There will be others, I hope.” — Marco Rubio"])
  }

  @Test func `joins a quotation that goes on in the next paragraph`() {
    #expect(
      fixture.quotations(in: "Rubio said: “The first point is the road.\n“The second point is the bridge.”")
        == ["“The first point is the road. “The second point is the bridge.” — Marco Rubio"])
  }

  @Test func `leaves names in quotation marks alone, and words of nobody to be settled`() {
    #expect(fixture.quotations(in: "The ship “Aurora” has sailed, with the “last of them”.") == [])
    #expect(
      fixture.quotations(in: "On the wall stood “no one shall pass this gate”.")
        == ["“no one shall pass this gate” — ? "])
  }

  /// A name alone does not tell: Anna Adu may speak, and so may Rio Tinto.
  @Test(arguments: [
    ("Rio Tinto said it had shut the pit. Nothing else is known of it.", ""),
    ("Rio Tinto said on Tuesday that its pit was shut. Nothing else is known.", ""),
    ("The miner Rio Tinto shut the pit, Rio Tinto said. Nothing else is known.", ""),
    ("Rio Tinto’s shares fell. The pit is shut, Rio Tinto said in the morning.", ""),
    ("Iskra Plc said the pit was shut. So did Delo Holdings, said Delo Corp.", ""),
    ("The Ministry of Mines said so. Volna Bank said so. Volna Group agreed, it said.", ""),
    ("Anna Adu said it was too early to open the pit. Nobody else spoke of it.", "Anna Adu"),
    ("Dmytro Litvin said the pit was shut. Litvin left at once.", "Dmytro Litvin"),
  ])
  func `takes no company for a person`(text: String, people: String) {
    let article = Article(blocks: [.init(kind: .paragraph, text: text)])
    let findings = Findings(
      article, names: fixture.names, kinds: [.people, .countries, .issues], today: DraftFixture.today)
    #expect(findings.names.persons.map(\.name).joined(separator: ", ") == people)
  }
}
