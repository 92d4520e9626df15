import Briefs

/// Who and what an article names, for the front matter of a brief.
struct FoundNames {
  struct Unknown: Equatable {
    let name: String
    let count: Int
    /// The folder of a kind that it may be of: `people`, `issues` or `organizations`.
    let folder: String
  }

  /// For each kind the entities that the article names, the most frequent first.
  private(set) var known: [(kind: Kind, entities: [Entity])] = []
  /// Persons without a page who are named in full and with a title, or who speak.
  private(set) var persons: [Unknown] = []
  /// Other names without a page, the most frequent first.
  private(set) var others: [Unknown] = []

  private let entities: [Entity]

  init(
    _ manuscript: Manuscript, _ people: People, of origin: Article.Origin, site: SiteNames, kinds: [Kind],
    speakers: [Voice]
  ) {
    entities = manuscript.entities
    var counts: [Int: (count: Int, strong: Int)] = [:]
    var unknown: [String: (count: Int, personal: Int, place: Int)] = [:]
    var byToken = people.all[...]
    for (place, name) in manuscript.names.enumerated() {
      switch name.bearer {
      case .entity(let index):
        counts[index, default: (0, 0)].count += 1
        // A people’s name alone says little of its country.
        if name.isMeant || manuscript.entities[index].kind.folder != Kind.countries.folder {
          counts[index, default: (0, 0)].strong += 1
        }
      case .group: break
      case .unknown(let isPerson):
        byToken = byToken.drop {
          manuscript.tokens[$0.tokens.upperBound - 1].range.upperBound <= name.range.lowerBound
        }
        var text = name.text
        var isPerson = isPerson
        if let mention = byToken.first, case .named(let full) = mention.voice,
          manuscript.tokens[mention.tokens.lowerBound].range.overlaps(name.range)
        {
          text = full
          isPerson = mention.isPerson
        }
        if manuscript.isLabel(name) || text == origin.publisher || Bodies.isDirection(text) { continue }
        isPerson = isPerson || Self.circles.contains(manuscript.next(after: name)?.small ?? "")
        unknown[text, default: (0, 0, place)].count += 1
        if isPerson { unknown[text]?.personal += 1 }
      }
    }
    if let title = origin.title {
      let bytes = Array(title.utf8)
      for name in site.names(in: bytes, blocks: [(0..<bytes.count, true)]).all {
        if case .entity(let index) = name.bearer, let known = counts[index] {
          counts[index]?.count = known.count + 1
        }
      }
    }
    var kept = counts.filter { $0.value.strong > 0 || $0.value.count > 1 }.map { ($0.key, $0.value.count) }
    kept.sort { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    known = kinds.map { kind in (kind, kept.map { entities[$0.0] }.filter { $0.kind == kind }) }
    sort(unknown, speakers, people.bodies)
  }

  private mutating func sort(
    _ unknown: [String: (count: Int, personal: Int, place: Int)], _ speakers: [Voice],
    _ bodies: BodySigns
  ) {
    let speaking = Set(speakers.compactMap { if case .named(let name) = $0 { name } else { nil } })
    let ordered = unknown.sorted {
      $0.value.count == $1.value.count ? $0.value.place < $1.value.place : $0.value.count > $1.value.count
    }
    for (name, seen) in ordered {
      // What no page can be called is not worth one.
      guard (try? Slug.page(name, inFolder: true)) != nil else { continue }
      let isBody = bodies.include(name)
      let isPerson = seen.personal > 0 && !isBody
      let isIssue =
        !isPerson && Self.undertakings.contains(name.split(separator: " ").last?.lowercased() ?? "")
      let folder = isPerson ? Kind.people.folder : isIssue ? Kind.issues.folder : "organizations"
      let found = Unknown(name: name, count: seen.count, folder: folder)
      let isNamedInFull = (2...5).contains(name.split(separator: " ").count)
      if isPerson, isNamedInFull || speaking.contains(name) {
        persons.append(found)
      } else if seen.count > 1 || name.contains(" ") || speaking.contains(name) {
        others.append(found)
      }
    }
  }

  /// What stands behind the name of whoever leads it.
  private static let circles: Set<String> = [
    "administration", "government", "presidency", "campaign", "cabinet", "era", "family", "team", "regime",
  ]
  private static let undertakings: Set<String> = [
    "accord", "accords", "agreement", "agreements", "deal", "initiative", "memorandum", "pact", "process",
    "protocol",
    "protocols", "summit", "talks", "treaty", "war", "crisis", "act", "plan", "doctrine",
  ]

  /// How a brief calls the speaker, so that Dossier knows who is meant; nil where it would not.
  func name(of voice: Voice) -> String? {
    switch voice {
    case .entity(let index): entities[index].name
    case .named(let name): persons.contains { $0.name == name } ? name : nil
    case .unsure: nil
    }
  }
}

extension Manuscript {
  /// Whether a name is in the label of an item, where every word may have a capital: `Political Resistance: …`.
  fileprivate func isLabel(_ name: NamesInText.Name) -> Bool {
    let index = firstToken { $0.range.upperBound > name.range.lowerBound }
    guard index < tokens.count, case .item = blocks[block(of: index)].kind,
      let colon = tokens[blocks[block(of: index)].tokens].prefix(10).first(where: { $0.text == ":" })
    else { return false }
    return name.range.upperBound <= colon.range.lowerBound
  }
}
