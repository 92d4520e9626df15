import Testing

@testable import Site

@Suite struct CompanyChartTests {
  private func chart(_ shared: [(String, Int)], briefs: Int) -> CompanyChart? {
    CompanyChart(
      of: "Vladimir Putin", briefs: briefs,
      companions: shared.map { .init(name: $0.0, url: "../people/\($0.0.count).html", shared: $0.1) })
  }

  private func picture(_ shared: [(String, Int)], briefs: Int) throws -> Picture {
    let chart = chart(shared, briefs: briefs)
    return try #require(chart).picture(id: "_c")
  }

  @Test func `names those that appear most often`() {
    let others = [("Bond", 2), ("Cole", 1), ("Dent", 1)]
    #expect(
      chart([("Abel", 3)] + others, briefs: 9)?.finding
        == "Vladimir Putin appears most often with Abel, in 3 of 9 briefs")
    #expect(
      chart([("Abel", 2)] + others, briefs: 2)?.finding
        == "Vladimir Putin appears most often with Abel and Bond, in all 2 briefs")
    #expect(
      chart(others.map { ($0.0, 2) }, briefs: 3)?.finding
        == "Vladimir Putin appears most often with Bond, Cole and Dent, in 2 of 3 briefs")
    #expect(
      chart((1...4).map { ("No. \($0)", 2) }, briefs: 5)?.finding
        == "Vladimir Putin shares 2 of 5 briefs with 4 others")
    #expect(
      chart((1...40).map { ("No. \($0)", 2) }, briefs: 5)?.finding
        == "Vladimir Putin shares 2 of 5 briefs with at least 12 others")
  }

  @Test func `draws nothing for two, nor where nobody appears a second time`() {
    #expect(chart([("Abel", 3), ("Bond", 2)], briefs: 4)?.finding == nil)
    #expect(chart([("Abel", 1), ("Bond", 1), ("Cole", 1)], briefs: 4)?.finding == nil)
  }

  @Test func `draws twelve, the thicker the more briefs they share`() throws {
    let names = [
      "Russia", "Ukraine", "United States", "Kirill Dmitriev", "War in Ukraine", "Donald Trump",
      "Infrastructure strikes pause", "Black Sea Grain Initiative",
      "Committee of the Permanent Representatives of the Governments of the Member States",
      "US–Russia relations", "Saudi Arabia", "大韓民国の大統領と内閣総理大臣と外務大臣", "Thirteenth",
    ]
    let companions = names.enumerated().map { ($0.element, 48 / ($0.offset + 1)) }
    PictureFile.expect(try picture(companions, briefs: 60), "twelve-companions")
  }

  @Test func `escapes names and addresses`() throws {
    let companions = ["<b>", "A & B", "\"C\""].map { ($0, 2) }
    PictureFile.expect(try picture(companions, briefs: 2), "escaped-names")
  }
}
