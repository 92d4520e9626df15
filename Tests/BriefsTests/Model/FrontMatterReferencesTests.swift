import Testing

@testable import Briefs

struct FrontMatterReferencesTests {
  private func unknown(_ name: String, in folder: String) -> String {
    "no file in \(folder) has the id or name ‘\(name)’, so it gets a page without a profile"
  }

  @Test(arguments: [
    ("countries: [Ukrainee]", "countries", "Ukrainee", "ukraine"),
    ("countries: [Poland, Ltvia]", "countries", "Ltvia", "latvia"),
    ("people: [Kiril Dmitriev]", "people", "Kiril Dmitriev", "Kirill Dmitriev"),
  ])
  func `asks whether a name without a file is a slip for one that is known`(
    line: String, folder: String, name: String, meant: String
  ) async {
    let desk = await Desk("", header: "\(line)\ntitle: T\ndate: 2025-04-03")
    #expect(
      desk.complaints
        == warning(line, under: name, unknown(name, in: folder), help: "did you mean ‘\(meant)’?"))
  }

  @Test func `asks the same of a person’s country`() async {
    let desk = await Desk(["people/x.md": "---\ncountry: Polnd\nname: X\n---\n"])
    #expect(
      desk.complaints
        == warning(
          "country: Polnd", under: "Polnd", unknown("Polnd", in: "countries"), help: "did you mean ‘poland’?",
          path: "people/x.md"))
  }

  @Test(arguments: [
    "countries: [Scotland]", "countries: [Somaliland]", "issues: [oil]", "people: [Jane Example]",
  ])
  func `says nothing of a new name that is like none`(line: String) async {
    #expect(await Desk("", header: "\(line)\ntitle: T\ndate: 2025-04-03").complaints == "")
  }

  @Test func `warns of a trend of what is no issue of any brief`() async {
    let desk = await Desk("", header: "trend: {oil: worse}\ntitle: T\ndate: 2025-04-03")
    #expect(
      desk.complaints
        == warning(
          "trend: {oil: worse}", under: "oil", "no brief has ‘oil’ among its issues",
          help: "add it under ‘issues:’"))
    #expect(
      await Desk(
        "", header: "trend: {oil: worse}\ntitle: T\ndate: 2025-04-03",
        and: ["briefs/a.md": "---\ntitle: A\ndate: 2025-04-02\nissues: [oil]\n---\n"]
      ).complaints == "")
  }
}
