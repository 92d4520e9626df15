import Testing

@testable import Briefs

struct EntityHeaderTests {
  @Test func `reads the profile of a person`() throws {
    let (read, complaints) = readEntity(
      """
      name: Kirill Dmitriev
      short: [Dmitriev, Dmitriyev]
      aliases: Kirill Dmitriyev
      sort: Dmitriev, Kirill
      country: russia
      status: in office
      summary: Envoy
      roles:
        - {title: Presidential envoy, organization: Kremlin, since: 2025-02, until: 2025-04-03}
        - Chief executive
      """)
    let header = try #require(read)
    #expect(complaints == "")
    #expect(
      [header.name?.value, header.sort, header.country?.value, header.status, header.summary]
        == ["Kirill Dmitriev", "Dmitriev, Kirill", "russia", "in office", "Envoy"])
    #expect(
      [header.short, header.aliases].map { $0.map(\.value) } == [
        ["Dmitriev", "Dmitriyev"], ["Kirill Dmitriyev"],
      ])
    #expect(
      header.roles == [
        Role(
          title: "Presidential envoy", organization: "Kremlin", since: CalendarDate(year: 2025, month: 2),
          until: CalendarDate(year: 2025, month: 4, day: 3)),
        Role(title: "Chief executive"),
      ])
  }

  @Test func `reads the profiles of a country and of an issue`() throws {
    let country = readEntity(
      "metonyms: [Oslo]\ndemonyms: [Norwegian]\nnever: [Oslo Accords]\niso2: NO\niso3: nor\nofficial: Kingdom of Norway\ncapital: Oslo\nregion: Europe"
    )
    #expect(country.complaints == "")
    let header = try #require(country.header)
    #expect(
      [header.iso2, header.iso3, header.official, header.capital, header.region]
        == ["NO", "NOR", "Kingdom of Norway", "Oslo", "Europe"])
    #expect(
      [header.metonyms, header.demonyms, header.never].map { $0.map(\.value) }
        == [["Oslo"], ["Norwegian"], ["Oslo Accords"]])
    let issue = readEntity(
      "parties: [russia, ukraine]\nsince: 2022-02-24\nquestion: Which terms?\nrelated: x\ndraft: yes")
    #expect(issue.complaints == "")
    let other = try #require(issue.header)
    #expect([other.parties, other.related].map { $0.map(\.value) } == [["russia", "ukraine"], ["x"]])
    #expect([other.since?.iso, other.question] == ["2022-02-24", "Which terms?"])
    #expect(other.publishing.isDraft)
  }

  @Test(arguments: [("iso2", 2, "NOR"), ("iso2", 2, "N1"), ("iso3", 3, "NO"), ("iso2", 2, "Ñ")])
  func `refuses what is no code`(key: String, letters: Int, code: String) {
    #expect(
      readEntity("\(key): \(code)").complaints
        == mistake(
          "\(key): \(code)", under: code, "‘\(key)’ is a code of \(letters) letters, not ‘\(code)’"))
  }

  @Test func `refuses a role without a title`() {
    let (header, complaints) = readEntity("roles: [{organization: UN}, Envoy, {titel: x}]")
    #expect(header?.roles == [Role(title: "Envoy")])
    let line = "roles: [{organization: UN}, Envoy, {titel: x}]"
    #expect(
      complaints
        == mistake(
          line, under: "{organization: UN}", "a role needs a title", help: "write ‘title: Presidential envoy’"
        )
        + mistake(
          line, under: "{titel: x}", "a role needs a title", help: "write ‘title: Presidential envoy’")
        + mistake(line, under: "titel", "a role has no key ‘titel’", help: "did you mean ‘title’?"))
  }

  @Test func `suggests a key for an unknown one`() {
    #expect(
      readEntity("alias: [x]").complaints
        == mistake(
          "alias: [x]", under: "alias", "this page has no key ‘alias’", help: "did you mean ‘aliases’?"))
  }
}
