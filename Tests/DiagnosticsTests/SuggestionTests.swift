import Diagnostics
import Testing

struct SuggestionTests {
  private let keys = ["title", "date", "status", "sources", "trend"]

  @Test(arguments: [
    ("titel", "title"), ("tittle", "title"), ("tilte", "title"), ("Title", "title"), ("sorces", "sources"),
    ("source", "sources"), ("trends", "trend"), ("statsu", "status"), ("dat", "date"),
  ])
  func `finds what was meant`(word: String, meant: String) {
    #expect(Suggestion.closest(to: word, among: keys) == meant)
  }

  @Test(arguments: ["", "weather", "tax", "xxxxx", "sourdoughs"])
  func `stays silent where nothing is near`(word: String) {
    #expect(Suggestion.closest(to: word, among: keys) == nil)
  }

  @Test(arguments: [("abcde", "abcxy"), ("abcdefgh", "abcdexyz"), ("ab", "ax"), ("a", "x")])
  func `takes a third of the letters, rounded, for near, and never less than one`(word: String, near: String)
  {
    #expect(Suggestion.closest(to: word, among: [near]) == near)
    #expect(Suggestion.closest(to: word, among: [near + "z"]) == nil)
  }

  @Test func `takes the nearest, and among equals the first`() {
    #expect(Suggestion.closest(to: "georgia", among: ["georgiana", "georgian", "georgio"]) == "georgian")
    #expect(Suggestion.closest(to: "cat", among: ["bat", "rat", "CAT"]) == "CAT")
  }

  @Test func `counts a swap of neighbours as one step`() {
    #expect(Suggestion.closest(to: "abc", among: ["bac"]) == "bac")
    #expect(Suggestion.closest(to: "abc", among: ["cab"]) == nil)
  }

  @Test(arguments: [
    ("EU", "AU", nil), ("UN", "UK", nil), ("S2", "S1", nil), ("UAE", "USA", nil), ("US", "USA", nil),
    ("EU", "un", nil), ("uk", "UK", "UK"), ("Leo", "Léo", "Léo"),
  ])
  func `takes three letters with a capital for meant only where case or accents part them from the word`(
    word: String, name: String, meant: String?
  ) {
    #expect(Suggestion.closest(to: word, among: [name]) == meant)
  }

  @Test func `compares letters of any script`() {
    #expect(Suggestion.closest(to: "Київ", among: ["Москва", "Киів"]) == "Киів")
  }

  @Test func `asks about what it found`() {
    #expect(Suggestion.question(for: "titel", among: keys) == "did you mean ‘title’?")
    #expect(Suggestion.question(for: "weather", among: keys) == nil)
  }

  @Test func `has nothing to say about a word as long as a page`() {
    let word = String(repeating: "a", count: 101)
    #expect(Suggestion.closest(to: word, among: [word]) == nil)
    #expect(Suggestion.closest(to: String(word.dropFirst()), among: [word]) == word)
  }

  @Test func `has no answer without candidates`() {
    #expect(Suggestion.closest(to: "title", among: [String]()) == nil)
  }
}
