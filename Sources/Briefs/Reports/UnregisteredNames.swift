package import Diagnostics

/// How one brief uses a name that has no page.
struct UnregisteredName: Sendable {
  let name: String
  let sighting: NameScan.Sighting
  let place: Place
}

/// A name without a page, over all briefs.
package struct FrequentName: Sendable {
  package let name: String
  package fileprivate(set) var mentions = 0
  package fileprivate(set) var briefs = 0
  /// Where it first stands in the newest brief that has it.
  package let example: Place

  fileprivate var openings = 0
  fileprivate var articled = 0
  fileprivate var personal = 0
  fileprivate let isSingle: Bool

  /// Whether it is more likely a person’s than a thing’s.
  package var isPerson: Bool { personal * 4 >= mentions && !name.contains(" of ") }

  fileprivate init(_ seen: UnregisteredName) {
    name = seen.name
    example = seen.place
    isSingle = seen.sighting.isSingle
  }

  fileprivate mutating func add(_ sighting: NameScan.Sighting) {
    mentions += sighting.count
    openings += sighting.openings
    articled += sighting.articled
    personal += sighting.personal
    briefs += 1
  }

  fileprivate mutating func add(_ other: FrequentName) {
    mentions += other.mentions
    openings += other.openings
    articled += other.articled
    personal += other.personal
    briefs = max(briefs, other.briefs)
  }

  /// A single word must recur inside sentences, and without an article: its capital may be chance.
  fileprivate var isWorthAPage: Bool {
    guard isSingle else { return mentions > 1 }
    return briefs > 1 && openings * 2 <= mentions && !isArticled
  }

  fileprivate var isArticled: Bool { articled * 4 > mentions }
}

/// Adds up what the briefs found.
struct UnregisteredNames {
  private var names: [String: FrequentName] = [:]

  /// The names that are worth a page, the most frequent first.
  static func frequent(in bodies: [Body]) -> [FrequentName] {
    var all = UnregisteredNames()
    for body in bodies {
      for seen in body.unregistered { all.add(seen) }
    }
    all.dropOpeningWords()
    all.giveSurnamesToPersons()
    return all.names.values.filter(\.isWorthAPage).sorted { a, b in
      if a.mentions != b.mentions { return a.mentions > b.mentions }
      return a.briefs == b.briefs ? a.name < b.name : a.briefs > b.briefs
    }
  }

  private mutating func add(_ seen: UnregisteredName) {
    names[seen.name, default: FrequentName(seen)].add(seen.sighting)
  }

  /// `Yesterday Sergei Lavrov`, seen at the start of sentences alone, is `Sergei Lavrov`, if that is a name elsewhere.
  private mutating func dropOpeningWords() {
    for (text, name) in names where !name.isSingle && name.openings == name.mentions {
      guard let blank = text.firstIndex(of: " ") else { continue }
      let rest = String(text[text.index(after: blank)...])
      guard let other = names[rest], other.openings < other.mentions else { continue }
      names[rest]?.add(name)
      names[text] = nil
    }
  }

  /// `Lavrov` is `Sergei Lavrov`, where no one else of that surname is named, unless it is far more frequent.
  private mutating func giveSurnamesToPersons() {
    var bearers: [Substring: [String]] = [:]
    for (text, name) in names where !name.isSingle && name.isPerson && name.mentions > 1 {
      guard let blank = text.lastIndex(of: " ") else { continue }
      bearers[text[text.index(after: blank)...], default: []].append(text)
    }
    for (text, name) in names where name.isSingle && !name.isArticled {
      guard let full = bearers[text[...]], full.count == 1, let bearer = names[full[0]],
        bearer.mentions * 10 >= name.mentions
      else { continue }
      names[full[0]]?.add(name)
      names[text] = nil
    }
  }
}
