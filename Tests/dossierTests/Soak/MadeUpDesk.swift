/// A desk that never was: whom it writes about, and what it says of them.
enum MadeUpDesk {
  static let kinds = ["people", "countries", "issues", "organizations"]

  static let people = [
    "Jane Example", "Ana Beispiel", "John Example", "Ivan Primer", "Maria Esempio", "Kofi Mfano", "Li Shili",
    "Olga Primer", "Paul Exemple", "Sarah Voorbeeld", "Omar Mithal", "Kenji Rei", "Tomás Ejemplo",
    "Nadia Mithal", "Hans Beispiel", "Ravi Udaharan", "Elena Pildi", "Victor Exemplu", "Yusuf Örnek",
    "Anna Dæmi",
  ]
  static let countries = [
    "France", "Germany", "Ukraine", "Romania", "Kenya", "Brazil", "Japan", "Georgia", "Jordan", "Chad",
    "Norway",
    "South Korea", "Côte d’Ivoire", "United States",
  ]
  static let issues = [
    "Black Sea grain", "Fishing in the strait", "The old border", "Debt talks", "Gas by pipeline",
    "Open skies",
    "The water treaty", "Prisoners", "Sanctions on steel", "Rail gauge",
  ]
  static let organizations = ["Harbour Council", "Grain Union", "River Commission", "League of Ports"]

  static let sentences = [
    "Talks between delegations ended on Friday without a statement, said @, who had opened them.",
    "The ministry in @ expects that prices for wheat will rise again before the harvest.",
    "After the vote, @ and @ agreed to meet once more in the autumn, on neutral ground.",
    "Nothing in the text binds either side, and its third article leaves open who would pay.",
    "Observers from @ counted four hundred lorries at the border, twice as many as a week before. [S1]",
    "A spokesman told reporters that “every option had been discussed in the hall that day”, though not by @. [S1]",
    "Under the plan, inspectors would return within sixty days, and @ would lift its embargo.",
    "Moscow and the Germans looked on, as did [[@]].",
  ]

  /// The name as a file is called for it: `cote-d-ivoire`.
  static func slug(_ name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic ? $0 : "-" }
    return String(String.UnicodeScalarView(letters)).split(separator: "-").joined(separator: "-")
  }

  static func names(_ kind: String) -> [String] {
    switch kind {
    case "people": people
    case "countries": countries
    case "issues": issues
    default: organizations
    }
  }

  static let settings = """
    title: Made-up desk
    description: Briefs about nothing
    kinds: [{folder: organizations, singular: Organization, plural: Organizations, actor: true}]

    """
}

extension Author {
  /// Begins a site of so many briefs, with a file for each of whom they name.
  mutating func begin(briefs: Int) {
    self["content/site.yml"] = MadeUpDesk.settings
    self["content/about.md"] = "# About\n\nThis desk follows Ukraine and Jane Example.\n"
    for kind in MadeUpDesk.kinds {
      // Countries are known without a file, too.
      for name in MadeUpDesk.names(kind) where kind != "countries" || happens(oneIn: 2) {
        writeEntity(name, kind)
      }
    }
    for _ in 0..<4 { writeArticle() }
    for _ in 0..<briefs { writeBrief() }
  }

  @discardableResult
  mutating func writeBrief() -> String {
    let name = "\(date())-brief-\(nextNumber())"
    let path = "content/briefs/\(name).md"
    self[path] = """
      ---
      title: The \(one(of: ["long", "short", "new", "old"])) \(one(of: ["talks", "route", "vote"])) of \(name)
      date: \(name.prefix(10))
      issues: \(list(2, of: MadeUpDesk.issues.map(MadeUpDesk.slug)))
      countries: \(list(2, of: MadeUpDesk.countries))
      people: \(list(2, of: MadeUpDesk.people))
      trend: {\(MadeUpDesk.slug(one(of: MadeUpDesk.issues))): \(one(of: ["improved", "worse", "unchanged", "mixed"]))}
      sources: [{id: S1, publisher: The Daily Example, grade: B2, url: "https://example.org/\(number(below: 9))"}]
      ---

      ## Bottom line

      \(sentence())

      ## What happened

      \(paragraph())

      \(paragraph())

      \(section())

      """
    return path
  }

  @discardableResult
  mutating func writeEntity(_ name: String, _ kind: String) -> String {
    let path = "content/\(kind)/\(MadeUpDesk.slug(name)).md"
    let surname = name.split(separator: " ").last.map(String.init) ?? name
    let more = kind == "people" ? "short: [\(surname)]\ncountry: \(one(of: MadeUpDesk.countries))\n" : ""
    self[path] = "---\nname: \(name)\n\(more)summary: \(sentence())\n---\n\n\(paragraph())\n"
    return path
  }

  @discardableResult
  mutating func writeArticle() -> String {
    let path = "content/sources/article-\(nextNumber()).txt"
    self[path] =
      "Somebody said that every option had been discussed in the hall that day.\n\n\(paragraph())\n"
    return path
  }

  mutating func date() -> String { "2025-0\(1 + number(below: 9))-\(10 + number(below: 18))" }

  mutating func someName() -> String { one(of: MadeUpDesk.names(one(of: MadeUpDesk.kinds))) }

  mutating func sentence() -> String {
    let parts = one(of: MadeUpDesk.sentences).split(separator: "@", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { $0 += someName() + $1 }
  }

  mutating func paragraph() -> String {
    (0..<1 + number(below: 4)).map { _ in sentence() }.joined(separator: " ")
  }

  /// One of the headings that hold facts, with some.
  mutating func section() -> String {
    let (country, person) = (one(of: MadeUpDesk.countries), one(of: MadeUpDesk.people))
    switch number(below: 7) {
    case 0: return "## Timeline\n\n- \(date()): \(sentence())\n- March 2025: \(sentence())"
    case 1: return "## Ahead\n\n- 3 December 2025: \(sentence())"
    case 2: return "## Positions: \(one(of: MadeUpDesk.issues))\n\n- \(country): it can wait. [S1]"
    case 3: return "## Conditions: \(country)\n\n1. **Pilots.** One on board of each ship. [S1]"
    case 4:
      return "## Key judgements\n\n1. It is *likely* that \(country) signs by 30 June 2025. Confidence: low."
    case 5: return "## Said\n\n> It can wait, as every river does.\n> — \(person), 3 April 2025 [S1]"
    default: return "## Links\n\nCompare [another brief](\(link()))."
    }
  }

  private mutating func link() -> String {
    path(in: "content/briefs", ending: ".md").map { String($0.dropFirst("content/briefs/".count)) }
      ?? "../about.md"
  }

  mutating func list(_ most: Int, of choices: [String]) -> String {
    "[" + some(number(below: most + 1), of: choices).joined(separator: ", ") + "]"
  }
}
