import Testing

@testable import Briefs

struct FactsReaderJudgementsTests {
  @Test func `reads claim, likelihood, confidence, due day and outcome`() async {
    let desk = await Desk(
      """
      ## Key judgements

      1. A settlement by 30 June 2025 is *very unlikely*.
         Confidence: low. Terms exclude each other, but one source carries them [S1].
      2. It is **Probably** so that Poland agrees by the end of 2025 [S1].

         Confidence: high. Because of Russia [S3].
         Outcome: false, 1 July 2025. It went on, *unlikely* as that was.
      3. In the U.S. there is a *roughly even chance* of it. Confidence: medium. Outcome: void.
      4. It is *remote*. [S2] Confidence: moderate
      """)
    #expect(desk.complaints == "")
    #expect(
      desk.facts() == """
        judgement very unlikely, confidence low, by 2025-06-30 ‘A settlement by 30 June 2025 is \
        <em>very unlikely</em>.’ ‘A settlement by 30 June 2025 is very unlikely.’ #judgement_1 \
        briefs/b.md:12 [] S1/1
          reason ‘Terms exclude each other, but one source carries them \
        <span class="citation">[<a href="#source-S1">S1</a>]</span>.’ \
        ‘Terms exclude each other, but one source carries them.’
        judgement likely, confidence high, by 2025 ‘It is <strong>Probably</strong> so that \
        <a href="../countries/poland.html">Poland</a> agrees by the end of 2025 \
        <span class="citation">[<a href="#source-S1">S1</a>]</span>.’ \
        ‘It is Probably so that Poland agrees by the end of 2025.’ #judgement_2 briefs/b.md:14 \
        [poland, russia] S1+3/2
          reason ‘Because of <a href="../countries/russia.html">Russia</a> \
        <span class="citation">[<a href="#source-S3">S3</a>]</span>.’ ‘Because of Russia.’
          outcome false 2025-07-01 ‘It went on, <em>unlikely</em> as that was.’ \
        ‘It went on, unlikely as that was.’
        judgement roughly even chance, confidence moderate ‘In the \
        <a href="../countries/united-states.html">U.S.</a> there is a <em>roughly even chance</em> of it.’ \
        ‘In the U.S. there is a roughly even chance of it.’ #judgement_3 briefs/b.md:18 [united-states] S/0
          outcome void 
        judgement almost no chance, confidence moderate ‘It is <em>remote</em>. \
        <span class="citation">[<a href="#source-S2">S2</a>]</span>’ ‘It is remote.’ #judgement_4 \
        briefs/b.md:19 [] S2/1
        """)
    #expect(desk.prose == "")
  }

  @Test(arguments: [
    (
      "It is likely that x. Confidence: low.", "likely",
      "the likelihood word of this judgement is not emphasised", "write ‘*likely*’"
    ),
    (
      "It is *likly* so. Confidence: low.", "likly", "‘likly’ is no likelihood word", "did you mean ‘likely’?"
    ),
    (
      "It is *likely*, not *unlikely*. Confidence: low.", "unlikely",
      "a second likelihood word in one judgement",
      "emphasise one of them; a text that says two things makes two judgements"
    ),
    (
      "It is so. Confidence: low.", "It is so.", "this judgement has no likelihood word",
      "emphasise one: *almost no chance*, *very unlikely*, *unlikely*, *roughly even chance*, *likely*, *very likely*, *almost certain*"
    ),
    (
      "It is *likely* that x.", "It is *likely* that x.", "this judgement does not say how confident it is",
      "add a sentence ‘Confidence: low.’, with moderate or high instead of low if so"
    ),
    ("It is *likely*. Confidence: lw.", "lw", "this is no level of confidence", "did you mean ‘low’?"),
    (
      "It is *likely*. Confidence: !", "Confidence: !", "this is no level of confidence",
      "write low, moderate or high"
    ),
    (
      "With low confidence it is *likely*.", "With low confidence it is *likely*.",
      "likelihood and confidence stand in one sentence",
      "give the confidence a sentence of its own: ‘Confidence: low.’"
    ),
    (
      "It is *likely*; confidence: low.", "It is *likely*; confidence: low.",
      "likelihood and confidence stand in one sentence",
      "give the confidence a sentence of its own: ‘Confidence: low.’"
    ),
    (
      "Confidence: low, but it is *likely*.", "Confidence: low, but it is *likely*.",
      "likelihood and confidence stand in one sentence",
      "give the confidence a sentence of its own: ‘Confidence: low.’"
    ),
    (
      "It is *likely* by 31 June 2025. Confidence: low.", "It is *likely* by 31 June 2025.",
      "no such date: June 2025 has no day 31",
      "write the day on which the judgement falls due as ‘by 30 June 2025’"
    ),
    (
      "It is *likely*. Confidence: low. Outcome: maybe.", "maybe", "this is no outcome",
      "write ‘Outcome: true, 1 July 2025.’ with true, false, partly or void"
    ),
  ])
  func `warns of a judgement that is not whole`(
    judgement: String, marked: String, message: String, help: String
  ) async {
    let line = "1. " + judgement
    let desk = await Desk("## Key judgements\n\n\(line)\n")
    #expect(
      desk.complaints
        == mistake(line, under: marked, message, help: help, path: "briefs/b.md", line: 12)
        .replacing(": error:", with: ": warning:"))
    #expect(desk.body.facts.judgements.count == 1)
    #expect(desk.body.facts.keptAsProse == [])
  }

  @Test(arguments: [
    ("by 30 June 2025", "2025-06-30"), ("until June 2025", "2025-06"), ("by the end of 2025", "2025"),
    ("before 1 July 2025", "2025-06-30"), ("before May 2025", "2025-04-30"), ("before 2026", "2025-12-31"),
  ])
  func `knows until when a judgement is open`(phrase: String, due: String) async {
    let desk = await Desk("## Key judgements\n\n1. It is *likely* \(phrase). Confidence: low.\n")
    #expect(desk.complaints == "")
    #expect(desk.body.facts.judgements.map(\.due?.iso) == [due])
  }

  @Test func `lets other confidence than the desk’s be`() async {
    let desk = await Desk(
      "## Key judgements\n\n1. Public confidence is *likely* to fall. Confidence: low. It is low.\n")
    #expect(desk.complaints == "")
  }

  @Test func `knows whether a judgement is open, due or decided`() async {
    let desk = await Desk(
      """
      ## Key judgements

      1. A *likely* by June 2025. Confidence: low.
      2. B *likely*. Confidence: low.
      3. C *likely* by June 2025. Confidence: low. Outcome: true.
      """)
    func states(_ day: Int) -> [Judgement.Status] {
      desk.body.facts.judgements.map { $0.status(on: CalendarDate(year: 2025, month: 6, day: day)!) }
    }
    #expect(states(29) == [.open, .open, .decided])
    #expect(states(30) == [.due, .open, .decided])
  }

  @Test func `lets an outcome of a mistyped year not tell which day it is`() async {
    func judged(_ outcome: String) -> String {
      "## Key judgements\n\n1. It is *likely*. Confidence: low. Outcome: true, \(outcome).\n"
    }
    let desk = await Desk(judged("5 June 2062"))
    #expect(desk.graph.today.iso == "2025-04-03")
    #expect(
      desk.complaints
        == mistake(
          "1. It is *likely*. Confidence: low. Outcome: true, 5 June 2062.", under: "5 June 2062.",
          "this outcome is dated more than a year after the newest brief",
          help: "mend the year; until then it does not tell which day it is", path: "briefs/b.md", line: 12
        ).replacing(": error:", with: ": warning:"))
    #expect(await Desk(judged("5 June 2026")).graph.today.iso == "2026-06-05")
  }
}
