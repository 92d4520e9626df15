/// Tells the names of bodies from those of people.
enum Bodies {
  /// Whether a name is more likely one of a body: `Amnesty International`, `Ministry of Defence`.
  static func include(_ name: String) -> Bool {
    name.contains(" of ") || name.lowercased().split(separator: " ").contains { words.contains(String($0)) }
  }

  /// `Eastern European`, before a noun.
  static func isDirection(_ name: String) -> Bool {
    let parts = name.split(separator: " ")
    return parts.count == 2 && ["Eastern", "Western", "Northern", "Southern", "Central"].contains(parts[0])
      && (parts[1].hasSuffix("an") || parts[1].hasSuffix("ern"))
  }

  private static let words: Set<String> = [
    "agency", "alliance", "amnesty", "army", "association", "authority", "bank", "board", "bureau", "cabinet",
    "center",
    "centre", "club", "coalition", "college", "command", "commission", "committee", "company", "congress",
    "corporation",
    "corps", "council", "court", "daily", "defence", "defense", "department", "force", "forces", "foundation",
    "forum",
    "front", "fund", "group", "house", "initiative", "institute", "institution", "international", "journal",
    "league",
    "media", "ministry", "movement", "network", "news", "office", "organisation", "organization",
    "parliament", "party",
    "post", "press", "program", "programme", "project", "radio", "rights", "school", "senate", "service",
    "society",
    "staff", "street", "television", "times", "trust", "tv", "union", "university", "watch", "weekly",
    "world", "sea",
    "river", "bridge", "airport", "port", "square", "treaty", "agreement", "plan", "deal", "accord",
    "war",
    "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "llc", "llp", "ag", "sa", "se", "nv",
    "gmbh", "spa", "oyj", "asa", "holding", "holdings", "industries", "airlines", "airways", "energy", "oil",
    "gas", "petroleum", "motors", "steel", "mining", "resources", "technologies", "systems", "partners",
    "capital",
    "securities", "insurance", "telecom", "exchange", "railways", "shipping", "logistics",
    "eastern", "western", "northern", "southern", "central", "gulf", "strait", "island", "islands",
  ]
}
