import Testing

@testable import Briefs

struct WordingTests {
  @Test(arguments: [
    ("Bottom line", SectionKind.bottomLine, nil), ("BOTTOM\u{A0} LINE:", .bottomLine, nil),
    ("Key judgments", .keyJudgements, nil), ("Positions", .positions, nil), ("Positions: x", .positions, 10),
    ("Obstacles :", .obstacles, nil), ("conditions:Russia: now", .conditions, 11),
  ])
  func `knows headings, with what they are about`(heading: String, kind: SectionKind, offset: Int?) {
    let section = Wording().section(of: heading)
    #expect(section?.kind == kind)
    #expect(section?.subjectOffset == offset)
  }

  @Test(arguments: ["", ":", "Bottom", "Bottom lines", "Gaps: all", "The timeline"])
  func `takes other headings for prose`(heading: String) {
    #expect(Wording().section(of: heading) == nil)
  }

  @Test func `adds names, and refuses one that is taken`() {
    var wording = Wording()
    #expect(wording.add("Fazit", for: .bottomLine) == nil)
    #expect(wording.add("FAZIT", for: .bottomLine) == nil)
    #expect(wording.add("fazit", for: .gaps) == .bottomLine)
    #expect(wording.add("Gaps", for: .change) == .gaps)
    #expect(wording.section(of: "fazit")?.kind == .bottomLine)
    #expect(wording.add("gering", for: .low) == nil)
    #expect(wording.add("Low", for: .high) == .low)
    #expect(wording.label("GERING") == .low)
    #expect(wording.words(for: [.low, .moderate]) == ["gering", "low", "medium", "moderate"])
  }
}
