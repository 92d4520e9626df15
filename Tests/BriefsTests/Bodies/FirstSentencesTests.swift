import Testing

@testable import Briefs

struct FirstSentencesTests {
  @Test(arguments: [
    ("", ""),
    ("One", "One"),
    ("One. Two.", "One. Two."),
    ("One. Two. Three.", "One. Two."),
    ("One!  Two?\nThree.", "One!  Two?"),
    ("“One.” (Two.) Three.", "“One.” (Two.)"),
    (
      "Mr. A. Smith of the U.S. Senate. He is 3.5 feet tall. Three.",
      "Mr. A. Smith of the U.S. Senate. He is 3.5 feet tall."
    ),
    ("One etc. and more. Two. Three.", "One etc. and more. Two."),
    ("Zürich wählt „neu“. Été. Trois.", "Zürich wählt „neu“. Été."),
  ])
  func `takes two sentences from the start of a text`(text: String, first: String) {
    #expect(Sentence.first(2, of: text) == first)
  }

  @Test func `goes once over blanks without end`() {
    let text = "One." + String(repeating: " ", count: 200_000) + "Two. Three."
    #expect(Sentence.first(1, of: text) == "One.")
    #expect(Sentence.first(9, of: text) == text)
  }
}
