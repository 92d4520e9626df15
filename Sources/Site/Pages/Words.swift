import Templates

/// The words of the interface, in one place: what a template calls `{{words.briefs}}`.
struct Words: Sendable {
  /// Name and English text.
  private static let english = [
    ("allBriefs", "All briefs"),
    ("alsoKnownAs", "Also known as"),
    ("appearsWith", "Appears with"),
    ("asList", "As a list"),
    ("backToTop", "Back to top"),
    ("bottomLine", "Bottom line"),
    ("breadcrumb", "You are here"),
    ("briefs", "Briefs"),
    ("browse", "Browse"),
    ("capital", "Capital"),
    ("country", "Country"),
    ("date", "Date"),
    ("goHome", "Go to the home page"),
    ("grade", "Grade"),
    ("inThisBrief", "Who and what is in it"),
    ("isoCodes", "ISO codes"),
    ("issue", "Issue"),
    ("issues", "Issues"),
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
    ("nothingYet", "Nothing here yet."),
    ("officialName", "Official name"),
    ("parties", "Parties"),
    ("pasteInto", "Paste into"),
    ("profile", "Profile"),
    ("question", "Question"),
    ("readingTime", "Reading time"),
    ("region", "Region"),
    ("related", "Related"),
    ("role", "Role"),
    ("since", "Since"),
    ("skipToContent", "Skip to content"),
    ("sources", "Sources"),
    ("status", "Status"),
    ("trend", "Trend"),
    ("whatIsHere", "What is here"),
  ]

  static let shape = Shape<Words>("words", english.map { name, text in .text(name) { _ in text } })
}
