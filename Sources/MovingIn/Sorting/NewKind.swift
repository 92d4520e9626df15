/// What a note becomes: a brief, a page, an article kept as a source, or an entity of some kind.
struct NewKind: Sendable, Hashable {
  /// The folder in `content/`; empty for pages.
  let folder: String
  let singular: String
  let plural: String
  let isActor: Bool

  init(_ folder: String, _ singular: String, _ plural: String, isActor: Bool = false) {
    self.folder = folder
    self.singular = singular
    self.plural = plural
    self.isActor = isActor
  }

  static let briefs = NewKind("briefs", "Brief", "Briefs")
  static let pages = NewKind("", "Page", "Pages")
  static let sources = NewKind("sources", "Source", "Sources")
  static let people = NewKind("people", "Person", "People", isActor: true)
  static let countries = NewKind("countries", "Country", "Countries", isActor: true)
  static let issues = NewKind("issues", "Issue", "Issues")
  static let organizations = NewKind("organizations", "Organization", "Organizations", isActor: true)
  static let actors = NewKind("actors", "Actor", "Actors", isActor: true)
  static let places = NewKind("places", "Place", "Places")
  static let events = NewKind("events", "Event", "Events")
  static let concepts = NewKind("concepts", "Concept", "Concepts")
  static let works = NewKind("works", "Work", "Works")
  static let overviews = NewKind("overviews", "Overview", "Overviews")
  static let notes = NewKind("notes", "Note", "Notes")

  static let known: [NewKind] = [
    briefs, sources, people, countries, issues, organizations, actors, places, events, concepts, works,
    overviews,
    notes,
  ]

  /// Those that need no row in `site.yml`.
  var isBuiltIn: Bool { [.briefs, .pages, .sources, .people, .countries, .issues].contains(self) }
  var isEntity: Bool { ![.briefs, .pages, .sources].contains(self) }
}
