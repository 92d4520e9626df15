import Testing

@testable import Briefs

struct LikelihoodScaleTests {
  @Test func `has the seven steps of ICD 203, each beginning where the last one ends`() {
    let bands = LikelihoodScale.icd203.bands
    #expect(bands.map(\.low) == [1, 5, 20, 45, 55, 80, 95])
    #expect(bands.map(\.high) == [5, 20, 45, 55, 80, 95, 99])
  }

  @Test(arguments: [
    ("Almost  no chance", 0), ("remote", 0), ("Very Unlikely", 1), ("improbable", 2),
    ("roughly even\nodds", 3),
    ("probably", 4), ("highly probable", 5), ("nearly certain", 6),
  ])
  func `knows each word without regard to case and blanks`(term: String, band: Int) {
    #expect(LikelihoodScale.icd203.band(of: term) == band)
  }

  @Test(arguments: ["", "not likely", "certain", "likelyish"])
  func `knows no other word`(term: String) {
    #expect(LikelihoodScale.icd203.band(of: term) == nil)
  }

  @Test func `puts longer words before those that they contain`() {
    let terms = LikelihoodScale.icd203.termsByLength
    #expect(terms.firstIndex(of: "very unlikely")! < terms.firstIndex(of: "unlikely")!)
    #expect(terms.map(\.utf8.count) == terms.map(\.utf8.count).sorted(by: >))
  }
}
