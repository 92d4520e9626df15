import Testing

@testable import Site

@Suite struct LikelihoodBarTests {
  private func bar(_ term: String, _ range: ClosedRange<Int>) -> Picture {
    LikelihoodBar(.init(term: term, range: range), bounds: [5, 20, 45, 55, 80, 95]).picture(id: "_l")
  }

  @Test func `tells words and numbers`() {
    #expect(bar("very unlikely", 5...20).finding == "Very unlikely: 5 to 20 percent")
    #expect(bar("certain", 100...100).finding == "Certain: 100 percent")
  }

  @Test func `draws the range among the steps of the scale`() {
    PictureFile.expect(bar("very unlikely", 5...20), "very-unlikely")
    PictureFile.expect(bar("almost certain", 95...99), "almost-certain")
  }

  @Test func `keeps a range beyond the scale within it and cuts words that are too long`() {
    PictureFile.expect(bar("as likely as <anything> that anyone has ever seen", -50...150), "odd-likelihood")
  }
}
