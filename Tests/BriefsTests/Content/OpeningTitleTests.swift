import Testing

@testable import Briefs

struct OpeningTitleTests {
  private func find(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return OpeningTitle.find(in: bytes, from: 0).map {
      [$0.text, String(decoding: bytes[$0.end...], as: UTF8.self)]
    }
  }

  @Test(arguments: [
    ("# Title\nText", "Title", "Text"), ("\n \r\n#  Title \r\nText", "Title", "Text"),
    ("# Title ##\nText", "Title", "Text"),
    ("# C#\nText", "C#", "Text"), ("#\tTitle\t#\nText", "Title", "Text"), ("# Title", "Title", ""),
    ("# Ä & B\rText", "Ä & B", "Text"),
  ])
  func `finds the heading that opens a text`(text: String, title: String, rest: String) {
    #expect(find(text) == [title, rest])
  }

  @Test(arguments: ["", "Text\n# Title", "## Title", "#Title", "#", "# ", "# #", "\n\n"])
  func `finds none where the text opens otherwise`(text: String) {
    #expect(find(text) == nil)
  }
}
