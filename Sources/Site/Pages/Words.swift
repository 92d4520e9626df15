import Briefs
import Diagnostics
import Search
import Templates

/// The words of the interface, in one place: what a template calls `{{words.briefs}}`.
struct Words: Sendable {
  /// Those that `site.yml` gives, by name.
  private let own: [String: String]

  init(_ settings: SiteSettings) {
    own = Dictionary(settings.words.map { ($0.name.value, $0.text.value) }) { $1 }
  }

  /// What the search says by itself.
  var search: [(String, String)] { ClientWords.english.map { ($0, own[$0] ?? $1) } }

  subscript(name: Name) -> String { own[name.rawValue] ?? name.english }

  /// A word as it stands within a title, with a small letter at its beginning.
  func within(_ name: Name) -> String { self[name].prefix(1).lowercased() + self[name].dropFirst() }

  /// Those that the program itself writes into titles and links.
  enum Name: String, CaseIterable {
    case about, ahead, allBriefs, allJudgements, brief, briefs, byIssue, byMonth, byRegion, calendar,
      elsewhere, feed, kind, pageNotFound, search, sources, timeline

    fileprivate var english: String { Words.english.first { $0.0 == rawValue }?.1 ?? rawValue }
  }

  /// Names of words that there are not.
  static func check(_ settings: SiteSettings, report: inout Report) {
    for (name, _) in settings.words where !english.contains(where: { $0.0 == name.value }) {
      report.error(
        "there is no word ‘\(name.value)’", at: name.place,
        help: Suggestion.question(for: name.value, among: english.map(\.0))
          ?? "templates/README.md lists the words")
    }
  }

  /// Name and English text.
  private static let english = onPages + ClientWords.english

  private static let onPages = [
    ("about", "About"),
    ("actor", "Actor"),
    ("ahead", "Ahead"),
    ("allBriefs", "All briefs"),
    ("allJudgements", "Judgements"),
    ("allOfThem", "All of them"),
    ("alsoKnownAs", "Also known as"),
    ("appearsWith", "Appears with"),
    ("archived", "archived copy"),
    ("asList", "As a list"),
    ("asOf", "As of"),
    ("assumptions", "Assumptions"),
    ("authors", "Authors"),
    ("backToTop", "Back to top"),
    ("bottomLine", "Bottom line"),
    ("breadcrumb", "You are here"),
    ("brief", "Brief"),
    ("briefs", "Briefs"),
    (
      "brierMeaning",
      "It is 0 when every judgement is right and sure, 0.25 for one who always says 50 percent, and 1 when every judgement is sure and wrong."
    ),
    ("brierScore", "Brier score"),
    ("browse", "Browse"),
    ("byIssue", "By issue"),
    ("byMonth", "By month"),
    ("byRegion", "By region"),
    ("cameTrue", "Came true"),
    ("calendar", "Dates ahead for your calendar"),
    ("capital", "Capital"),
    ("change", "Change"),
    ("conditions", "Conditions"),
    ("citedIn", "cited in"),
    ("confidence", "Confidence"),
    ("country", "Country"),
    ("data", "Data"),
    ("dataMeaning", "all that is known here, with the file and line of each item, for programs to read."),
    ("date", "Date"),
    ("decided", "Decided"),
    ("discrepancies", "Discrepancies"),
    ("due", "Due"),
    ("elsewhere", "Elsewhere"),
    ("fallsDue", "due"),
    ("feed", "Feed"),
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
    ("likelihood", "Likelihood"),
    ("mainNavigation", "Main"),
    ("means", "Means"),
    ("mentionedOn", "Mentioned on"),
    ("mentionsByMonth", "Mentions by month"),
    ("newestBrief", "Newest brief"),
    ("nextDate", "Next date"),
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
    ("moved", "This page has moved:"),
    ("nothingYet", "Nothing here yet."),
    ("obstacles", "Obstacles"),
    ("officialName", "Official name"),
    ("open", "Open"),
    ("order", "Order"),
    ("origin", "origin"),
    ("outcome", "Outcome"),
    ("pageNotFound", "Page not found"),
    ("parties", "Parties"),
    ("past", "Passed since"),
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
    ("searchFailed", "The search could not be loaded."),
    ("searchNeedsScript", "The search needs JavaScript. Without it, these lists lead to every page."),
    ("since", "Since"),
    ("skipToContent", "Skip to content"),
    ("source", "Source"),
    ("sources", "Sources"),
    ("status", "Status"),
    ("tags", "Tags"),
    ("timeline", "Timeline"),
    ("trackRecord", "How they came out"),
    ("trend", "Trend"),
    ("untitled", "No title given"),
    ("updated", "Updated"),
    ("whatIsHere", "What is here"),
  ]

  /// All of them, for whoever asks what pages say by themselves.
  static var allBytes: [UInt8] { Array(english.map(\.1).joined(separator: "\n").utf8) }

  static let shape = Shape<Words>("words", english.map { name, text in .text(name) { $0.own[name] ?? text } })
}
