import Testing

@testable import Site

@Suite struct LetteringTests {
  @Test func `breaks lines at spaces and cuts what does not fit`() {
    #expect(
      Lettering.lines("Black Sea Grain Initiative", width: 120, count: 2) == [
        "Black Sea Grain", "Initiative",
      ])
    #expect(Lettering.lines("Black Sea Grain Initiative", width: 60, count: 2) == ["Black", "Sea Gr…"])
    #expect(Lettering.lines("Donaudampfschifffahrt", width: 60, count: 2) == ["Donau…"])
    #expect(Lettering.lines("", width: 60, count: 2) == [""])
    #expect(Lettering.lines("Kyiv", width: 2, count: 1) == ["…"])
  }

  @Test func `keeps every line within its width`() {
    let text = "Committee of the Permanent Representatives 大韓民国の大統領と内閣総理大臣 of mmmmmmmmmmmmmmmmmm Governments"
    for width in 20...200 {
      #expect(Lettering.lines(text, width: width, count: 3).allSatisfy { Lettering.width($0) <= width })
    }
  }
}
