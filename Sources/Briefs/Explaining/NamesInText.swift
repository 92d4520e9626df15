/// The names in a text that is none of the site’s, such as an article before there is a brief of it.
package struct NamesInText: Sendable {
  package struct Name: Sendable {
    package enum Bearer: Sendable, Equatable {
      /// An index of `entities`.
      case entity(Int)
      /// Several countries, which have no page together.
      case group(name: String)
      /// Nobody that the site knows.
      case unknown(isPerson: Bool)
    }

    /// Byte offsets, without title and possessive.
    package let range: Range<Int>
    /// As it is written, on one line.
    package let text: String
    package let bearer: Bearer
    /// Whether it means its bearer, and not something that bears the name within its own: `the Trump administration`,
    /// `Russian`.
    package let isMeant: Bool
  }

  /// In the order of the text; one within a longer one follows it.
  package let all: [Name]
  /// All that the site knows.
  package let entities: [Entity]
}

extension SiteNames {
  /// Finds the names in a text.
  ///
  /// - Parameters:
  ///   - blocks: its paragraphs and headings, as byte offsets, ascending.
  package func names(in text: [UInt8], blocks: [(range: Range<Int>, isHeading: Bool)]) -> NamesInText {
    let runs = blocks.map { ProseRun($0.range, context: $0.isHeading ? .heading : .body) }
    let mentions = linker.mentions(in: text, runs: runs)
    let scan = NameScan(text, runs: runs, mentions: mentions, keepingPlaces: true)
    var names = mentions.filter { $0.verdict != .refused }.map { mention in
      let index = Int(mention.entity.index)
      return NamesInText.Name(
        range: mention.range, text: Self.line(text[mention.range]),
        bearer: index < registry.entities.count
          ? .entity(index) : .group(name: linker.index[mention.entity].name),
        isMeant: mention.form != .demonym && mention.form != .embedded
          && !Self.borrowed.contains(mention.reason))
    }
    // A name that was refused is known, and means something else here.
    let capitals = capitals
    names += scan.places.lazy.filter { !linker.index.knows($0.name) }.map { place in
      // A capital that speaks is its government.
      let bearer = capitals[place.name].map { NamesInText.Name.Bearer.entity($0) }
      return NamesInText.Name(
        range: place.range, text: place.name, bearer: bearer ?? .unknown(isPerson: place.isPerson),
        isMeant: true)
    }
    names.sort { a, b in
      let (first, second) = (a.range, b.range)
      return first.lowerBound == second.lowerBound
        ? second.upperBound < first.upperBound : first.lowerBound < second.lowerBound
    }
    return NamesInText(all: names, entities: registry.entities)
  }

  /// Countries by their capitals, where only one has a capital of that name.
  private var capitals: [String: Int] {
    var capitals: [String: Int?] = [:]
    for (index, entity) in registry.entities.enumerated() {
      guard let capital = entity.capital else { continue }
      capitals[capital] = .some(capitals[capital] == nil ? index : nil)
    }
    return capitals.compactMapValues { $0 }
  }

  private static let borrowed: Set<Reason> = [.insideMatch, .compound, .institution, .notThePerson]

  private static func line(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self).words.joined(separator: " ")
  }
}
