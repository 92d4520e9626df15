import Briefs

/// What a note becomes, and why.
struct Verdict: Sendable {
  /// Nil for a note that is left out.
  let kind: NewKind?
  let reason: Reason
  /// What `--as` calls the notes that were judged alike: `type:person`, `People`.
  let group: String

  enum Reason: Sendable, Equatable {
    case rule, country, keys, date
    case type(String)
    case tag(String)
    case folder(String)
    case overview
    case undated
    case left(Survey.LeftOut)
    case nothing

    var text: String {
      switch self {
      case .rule: "you said so"
      case .country: "the title is a country’s name"
      case .keys: "its front matter has such keys"
      case .date: "it has a date"
      case .type(let word): "its type is ‘\(word)’"
      case .tag(let word): "it has the tag ‘\(word)’"
      case .folder(let name): "it lies in ‘\(name)’"
      case .overview: "it stands for a folder or calls itself a map"
      case .undated: "it would be a brief, but gives no day that there is"
      case .left(let why): why.rawValue
      case .nothing: "nothing says what else it is"
      }
    }
  }
}

/// Decides what each note becomes, from what the folder as a whole shows.
struct Sorter: Sendable {
  private let rules: [SortingRule]
  private let system: Survey.System
  private let countries: CountryNames
  /// Whether enough notes are about countries that one called Jordan is too.
  private let followsCountries: Bool
  /// The kinds of folders that have many notes and no name that says more.
  private let ownKinds: [String: NewKind]
  private let root: String
  /// For each folder that lies in one at the top how many notes are in it.
  private let counts: [[String]: Int]

  init(_ notes: [Note], rules: [SortingRule], survey: Survey, countries: CountryNames) {
    self.rules = rules
    system = survey.system
    root = survey.root
    self.countries = countries
    followsCountries =
      notes.lazy.filter { countries.country($0.ownName, isSure: true) != nil }.prefix(2).count == 2
    ownKinds = OwnKinds.all(in: notes)
    counts = notes.reduce(into: [:]) { $0[Array($1.folders.prefix(2)), default: 0] += 1 }
  }

  func judge(_ note: Note) -> Verdict {
    let (type, tags) = (note.foldedType, note.foldedTags)
    let folder = note.folders.joined(separator: "/")
    if let rule = rules.last(where: { $0.applies(to: note, type: type, tags: tags, at: root + note.path) }) {
      guard let name = rule.kind else { return Verdict(kind: nil, reason: .left(.rule), group: folder) }
      let kind = NewKind.known.first { $0.folder == name } ?? OwnKinds.kind(called: name, folder: name)
      return verdict(name == "pages" ? .pages : kind, .rule, note, folder)
    }
    if let type, let kind = KindWords.kind(type), kind != .actors {
      return verdict(kind, .type(type), note, "type:\(type)")
    }
    if countries.country(note.ownName, isSure: !followsCountries) != nil {
      return verdict(.countries, .country, note, folder)
    }
    if note.isFolderNote && !isBundle(note) && !isTerm(note) || isMap(note) {
      return verdict(folder.isEmpty ? .pages : .overviews, .overview, note, folder)
    }
    if let kind = KeyShape.kind(of: note.header) { return verdict(kind, .keys, note, folder) }
    if OldDate.opening(note.stem) != nil || note.folders.contains("_posts")
      || note.folders.contains("_drafts")
    {
      return verdict(.briefs, .date, note, folder)
    }
    for tag in tags {
      let kind = KindWords.kind(tag) ?? tag.split(separator: "-").first.flatMap { KindWords.kind(String($0)) }
      if let kind, kind != .actors, kind != .works, isPlainTag(tag, kind) {
        return verdict(kind, .tag(tag), note, "tag:\(tag)")
      }
    }
    for (depth, name) in note.folders.enumerated().reversed() {
      if let kind = KindWords.kind(name) {
        return verdict(kind, .folder(name), note, note.folders[...depth].joined(separator: "/"))
      }
    }
    if note.day(in: ["date", "published", "publishdate", "pubdate", "date-published"]) != nil {
      return verdict(.briefs, .date, note, folder)
    }
    if let top = note.folders.first, let kind = ownKinds[top] {
      return verdict(kind, .folder(top), note, top)
    }
    return verdict(.notes, .nothing, note, folder)
  }

  /// Rules that fit none of the notes.
  func idleRules(among notes: [Note]) -> [SortingRule] {
    rules.filter { rule in
      !notes.contains {
        rule.applies(to: $0, type: $0.foldedType, tags: $0.foldedTags, at: root + $0.path)
      }
    }
  }

  /// A brief must have a day; what lacks one is a note.
  private func verdict(
    _ kind: NewKind, _ reason: Verdict.Reason, _ note: Note, _ group: String
  ) -> Verdict {
    let group = group.isEmpty ? note.path : group
    if kind == .briefs, note.briefDay == nil {
      return Verdict(kind: .notes, reason: .undated, group: group)
    }
    return Verdict(kind: kind, reason: reason, group: group)
  }

  /// A tag such as `country` or `type/person` says what a note is; `war` or `bank` may only say what it is about.
  private func isPlainTag(_ tag: String, _ kind: NewKind) -> Bool {
    [.people, .countries, .organizations, .overviews, .sources, .places].contains(kind)
      && ![
        "media", "bank", "party", "general", "business", "group", "region", "index", "map", "area", "base",
        "staff",
      ]
      .contains(tag)
      || ["event", "concept", "issue", "daily"].contains(tag)
  }

  /// `index.md` beside its pictures is a note of its own, as Hugo has it.
  private func isBundle(_ note: Note) -> Bool {
    system == .hugo && note.stem == "index" && !note.folders.isEmpty
  }

  /// `people/ana/_index.md`, alone in its folder, is what Hugo has for the page of a person.
  private func isTerm(_ note: Note) -> Bool {
    system == .hugo && note.stem == "_index" && note.folders.count == 2 && counts[note.folders] == 1
      && KindWords.kind(note.folders[0])?.isEntity == true
  }

  private func isMap(_ note: Note) -> Bool {
    let words = note.stem.split { !$0.isLetter }
    let isHome =
      note.folders.isEmpty && ["home", "start", "startseite", "accueil"].contains(note.stem.lowercased())
    return isHome || words.contains("MOC") || words.contains("MoC")
      || note.stem.lowercased().hasPrefix("map of content")
  }
}

/// What the keys of front matter tell of the thing that they describe.
private enum KeyShape {
  static func kind(of header: OldHeader) -> NewKind? {
    let shapes: [(NewKind, [String])] = [
      (
        .people,
        ["born", "birth-date", "birthday", "nationality", "in-office-since", "died", "death-date", "spouse"]
      ),
      (.countries, ["capital", "gdp", "currency", "head-of-state", "iso2", "population"]),
      (.organizations, ["founded", "headquarters", "ceo", "founder", "members", "employees"]),
    ]
    let counted = shapes.map { kind, keys in
      (kind, keys.count { header.value($0) != nil })
    }
    guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 >= 2,
      counted.count(where: { $0.1 == best.1 }) == 1
    else { return nil }
    return best.0
  }
}

extension Note {
  fileprivate var foldedType: String? {
    header.text("type", "kind", "class", "note-type", "notetype").map(KindWords.fold)
  }

  fileprivate var foldedTags: [String] { tags.map(KindWords.fold) }

  func day(in keys: [String]) -> CalendarDate? {
    keys.lazy.compactMap { self.header.text($0) }.compactMap(OldDate.day).first
  }

  /// The day of a brief: the one that it gives, or that of its file’s or folder’s name, or at least when it was written.
  var briefDay: CalendarDate? {
    day(in: ["date", "published", "publishdate", "pubdate", "date-published"])
      ?? OldDate.opening(ownName)?.date
      ?? day(in: ["created", "date-created", "created-at", "creation-date", "lastmod", "updated", "modified"])
  }
}
