import Templates

/// The words of the interface, in one place: what a template calls `{{words.briefs}}`.
struct Words: Sendable {
  /// Name and English text.
  private static let english = [
    ("actor", "Actor"),
    ("ahead", "Ahead"),
    ("allBriefs", "All briefs"),
    ("alsoKnownAs", "Also known as"),
    ("appearsWith", "Appears with"),
    ("asList", "As a list"),
    ("assumptions", "Assumptions"),
    ("archived", "archived copy"),
    ("backToTop", "Back to top"),
    ("bottomLine", "Bottom line"),
    ("breadcrumb", "You are here"),
    ("briefs", "Briefs"),
    ("browse", "Browse"),
    ("capital", "Capital"),
    ("change", "Change"),
    ("conditions", "Conditions"),
    ("confidence", "Confidence"),
    ("country", "Country"),
    ("date", "Date"),
    ("discrepancies", "Discrepancies"),
    ("gaps", "Gaps"),
    ("goHome", "Go to the home page"),
    ("grade", "grade"),
    ("inThisBrief", "Who and what is in it"),
    ("isoCodes", "ISO codes"),
    ("issue", "Issue"),
    ("issues", "Issues"),
    ("judgements", "Key judgements"),
    ("jumpTo", "Jump to"),
    ("kind", "Kind"),
    ("lastSeen", "Last seen"),
    ("latestBriefs", "Latest briefs"),
    ("mainNavigation", "Main"),
    ("newestBrief", "Newest brief"),
    ("nextReview", "Next review"),
    ("noProfile", "None yet: this page is built from the briefs alone."),
    (
      "notFound",
      "There is no page at this address. It may have moved, or the link that led here may be wrong."
    ),
    (
      "notFoundHint",
      "If that link fails too, shorten the address in the browser’s address bar to the name of this site."
    ),
    ("mentionsByMonth", "Mentions by month"),
    ("moved", "This page has moved:"),
    ("nothingYet", "Nothing here yet."),
    ("obstacles", "Obstacles"),
    ("officialName", "Official name"),
    ("origin", "origin"),
    ("outcome", "Outcome"),
    ("parties", "Parties"),
    ("pasteInto", "Paste into"),
    ("position", "Position"),
    ("positions", "Positions"),
    ("profile", "Profile"),
    ("question", "Question"),
    ("quotations", "Quotations"),
    ("readingTime", "Reading time"),
    ("region", "Region"),
    ("related", "Related"),
    ("role", "Role"),
    ("search", "Search"),
    ("searchNeedsScript", "The search needs JavaScript. Without it, these lists lead to every page."),
    ("since", "Since"),
    ("skipToContent", "Skip to content"),
    ("source", "Source"),
    ("sources", "Sources"),
    ("status", "Status"),
    ("timeline", "Timeline"),
    ("trend", "Trend"),
    ("whatIsHere", "What is here"),
  ]

  /// All of them, for whoever asks what pages say by themselves.
  static var allBytes: [UInt8] { Array(english.map(\.1).joined(separator: "\n").utf8) }

  static let shape = Shape<Words>("words", english.map { name, text in .text(name) { _ in text } })
}
