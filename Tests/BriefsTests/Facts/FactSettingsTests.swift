import Testing

@testable import Briefs

struct FactSettingsTests {
  private func refusal(_ line: String, under marked: String, _ message: String, help: String? = nil) -> String
  {
    mistake(line, under: marked, message, help: help, path: "site.yml", line: 1)
  }

  @Test func `reads a scale of its own`() {
    let (settings, complaints) = readSettings(
      "likelihood:\n  - {term: kaum, low: 0, high: 20}\n  - {terms: [wohl, eher ja], low: 20, high: 100}\n")
    #expect(complaints == "")
    #expect(
      settings.likelihood.bands == [
        .init(terms: ["kaum"], low: 0, high: 20), .init(terms: ["wohl", "eher ja"], low: 20, high: 100),
      ])
  }

  @Test func `has the standard scale where none is given`() {
    #expect(readSettings("title: x").settings.likelihood.bands == LikelihoodScale.icd203.bands)
  }

  @Test(arguments: [
    "{term: a, low: 5}", "{low: 5, high: 6}", "{term: a, low: 7, high: 6}", "{term: a, low: 7, high: 101}",
  ])
  func `refuses a step that lacks something`(step: String) {
    let line = "likelihood: [\(step)]"
    let (settings, complaints) = readSettings(line)
    #expect(settings.likelihood.bands == LikelihoodScale.icd203.bands)
    #expect(
      complaints
        == refusal(
          line, under: step, "a step of the scale needs its words and two numbers from 0 to 100",
          help: "write ‘- {term: very unlikely, low: 5, high: 20}’"))
  }

  @Test func `reads names of headings and labels`() {
    let (settings, complaints) = readSettings(
      "headings: {bottom line: Fazit, gaps: [Lücken, Offenes]}\nlabels: {low: gering, 'false': falsch}\n")
    #expect(complaints == "")
    #expect(
      ["Fazit", "lücken", "Offenes"].map { settings.wording.section(of: $0)?.kind } == [
        .bottomLine, .gaps, .gaps,
      ])
    #expect(["gering", "Falsch"].map(settings.wording.label) == [.low, .false])
  }

  @Test(arguments: [
    (
      "headings: {botom line: x}", "botom line", "headings has no key ‘botom line’",
      "did you mean ‘bottom line’?"
    ),
    ("headings: {gaps: change}", "change", "‘change’ is a name of ‘change’ already", nil),
    ("headings: {gaps: 'a: b'}", "'a: b'", "a heading’s name has no colon", "what follows it is the subject"),
    ("labels: {low: high}", "high", "‘high’ is a word for ‘high’ already", nil),
    ("labels: {low: very low}", "very low", "a label is one word", nil),
  ])
  func `refuses names that cannot be`(line: String, marked: String, message: String, help: String?) {
    #expect(readSettings(line).complaints == refusal(line, under: marked, message, help: help))
  }
}
