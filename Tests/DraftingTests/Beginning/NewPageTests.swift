import Briefs
import Testing

@testable import Drafting

@Suite struct NewPageTests {
  @Test func `begins a brief with its date, its headings and nothing else`() throws {
    let date = try #require(CalendarDate(year: 2025, month: 4, day: 3))
    let file = try NewPage.brief(titled: "Grain: the old route", on: date)
    #expect(
      file
        == NewFile(
          path: "briefs/2025-04-03-grain-the-old-route.md",
          text: """
            ---
            title: "Grain: the old route"
            date: 2025-04-03
            draft: true
            ---

            ## Bottom line

            <!-- One or two sentences. -->

            ## What happened

            <!-- In your own words, with [S1] behind what a source says. -->

            ## Key judgements

            <!-- 1. It is *likely* that … Confidence: low. … -->

            ## Timeline

            <!-- - 3 April 2025: … -->

            ## Ahead

            <!-- - 30 June 2025: … -->

            ## Gaps

            <!-- - What is not known. -->

            """))
  }

  @Test func `gives a person a surname and a place in the alphabet`() throws {
    #expect(
      try NewPage.entity(named: "Ursula von der Leyen", of: .people)
        == NewFile(
          path: "people/ursula-von-der-leyen.md",
          text: "---\nname: Ursula von der Leyen\nshort: [Leyen]\nsort: \"Leyen, Ursula von der\"\n---\n"))
    #expect(
      try NewPage.entity(named: "Lula", of: .people)
        == NewFile(path: "people/lula.md", text: "---\nname: Lula\n---\n"))
  }

  @Test(arguments: [
    ("Robert F. Kennedy Jr.", "short: [Kennedy]\nsort: Kennedy, Robert F.\n"),
    ("Robert F. Kennedy, Jr.", "short: [Kennedy]\nsort: Kennedy, Robert F.\n"),
    ("John Paul Roe III", "short: [Roe]\nsort: Roe, John Paul\n"), ("Abdullah II", ""),
    ("Lee Jae-myung", "short: [Lee]\nsort: Lee Jae-myung\n"),
    ("Jean-Noël Barrot", "short: [Barrot]\nsort: Barrot, Jean-Noël\n"),
    ("Ana Smith-Jones", "short: [Smith-Jones]\nsort: Smith-Jones, Ana\n"),
  ])
  func `leaves generations out of a surname, and finds it before given names with a hyphen`(
    name: String, lines: String
  ) throws {
    let text = try NewPage.entity(named: name, of: .people).text.replacing("\"", with: "")
    #expect(text == "---\nname: \(name)\n\(lines)---\n")
  }

  @Test func `lets no title out of its file or its folder`() throws {
    let file = try NewPage.entity(named: "../../x\n---\nname: y\n\"", of: .issues)
    #expect(
      file
        == NewFile(path: "issues/x-name-y.md", text: "---\nname: \"../../x --- name: y \\\"\"\n---\n"))
  }

  @Test(arguments: ["", "…", "/", "-"])
  func `refuses a title without a letter`(title: String) throws {
    let date = try #require(CalendarDate(year: 2025, month: 4, day: 3))
    #expect(throws: Slug.Flaw.empty) { try NewPage.brief(titled: title, on: date) }
    #expect(throws: Slug.Flaw.empty) { try NewPage.entity(named: title, of: .people) }
  }
}
