import Testing

@testable import Briefs

struct PlainTextTests {
  private func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PlainText(bytes).runs.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func `parts paragraphs at blank lines`() {
    #expect(paragraphs("\u{FEFF}One.\n \t\nTwo.\r\n\r\n\r\nThree.") == ["One.", "Two.", "Three."])
  }

  @Test func `takes each line for a paragraph where nothing was wrapped`() {
    let long = String(repeating: "word ", count: 30) + "end."
    #expect(paragraphs("Headline\n\(long)\n\(long)\n") == ["Headline", long, long])
  }

  @Test func `joins lines that end for lack of room`() {
    let wrapped =
      "Ministers of five states met in Saudi\nArabia to speak of the old trade route\nthrough the Black Sea."
    #expect(paragraphs("A headline\n\(wrapped)\nShort\nlist\n") == ["A headline", wrapped, "Short", "list"])
  }

  @Test(arguments: ["", "\n", " \n\t\r\n", "\u{FEFF}"])
  func `finds no paragraph in nothing`(text: String) {
    #expect(paragraphs(text) == [])
  }
}
