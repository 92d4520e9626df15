/// The headings of a brief, in the order in which a page shows what stands below them.
struct Outline {
  /// Each a heading with what stands below it, ending with a line end.
  let sections: [String]

  /// Headings to fill, each with the shape of what Dossier reads below it.
  static let empty = Outline(sections: [
    section("Bottom line", note: "One or two sentences."),
    section("What happened", note: "In your own words, with [S1] behind what a source says."),
    section("Key judgements", note: "1. It is *likely* that … Confidence: low. …"),
    section("Timeline", note: "- 3 April 2025: …"),
    section("Ahead", note: "- 30 June 2025: …"),
    section("Gaps", note: "- What is not known."),
  ])

  static func section(_ heading: String, note: String) -> String { "## \(heading)\n\n<!-- \(note) -->\n" }
}
