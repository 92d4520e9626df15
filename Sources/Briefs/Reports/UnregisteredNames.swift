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
  package fileprivate(set) var mentions: Int
  package fileprivate(set) var briefs: Int
  /// Whether it is more likely a person’s than a thing’s.
  package fileprivate(set) var isPerson: Bool
  /// Where it first stands in the newest brief that has it.
  package let example: Place

  fileprivate var openings: Int
  fileprivate let isSingle: Bool

  fileprivate init(_ seen: UnregisteredName) {
    name = seen.name
    mentions = 0
    briefs = 0
    isPerson = false
    example = seen.place
    openings = 0
    isSingle = seen.sighting.isSingle
  }

  fileprivate mutating func add(_ other: FrequentName) {
    mentions += other.mentions
    briefs = max(briefs, other.briefs)
    openings += other.openings
    isPerson = isPerson || other.isPerson
  }
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
    var name = names[seen.name] ?? FrequentName(seen)
    name.mentions += seen.sighting.count
    name.openings += seen.sighting.openings
    name.isPerson = name.isPerson || seen.sighting.isPerson
    name.briefs += 1
    names[seen.name] = name
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

  /// `Lavrov` is `Sergei Lavrov`, where no one else of that surname is named.
  private mutating func giveSurnamesToPersons() {
    var bearers: [Substring: [String]] = [:]
    for (text, name) in names where !name.isSingle && name.mentions > name.openings {
      guard let blank = text.lastIndex(of: " ") else { continue }
      bearers[text[text.index(after: blank)...], default: []].append(text)
    }
    for (text, name) in names where name.isSingle {
      guard let full = bearers[text[...]], full.count == 1 else { continue }
      names[full[0]]?.add(name)
      names[text] = nil
    }
  }
}

extension FrequentName {
  /// A single word must recur: its capital may be chance.
  fileprivate var isWorthAPage: Bool {
    mentions > 1 && (!isSingle || briefs > 1 && mentions - openings > 1)
  }
}
