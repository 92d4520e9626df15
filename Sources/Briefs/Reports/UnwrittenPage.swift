package import Diagnostics

/// A page that wiki links call for and that does not exist.
package struct UnwrittenPage: Sendable {
  /// As the first link calls it.
  package let name: String
  package private(set) var links = 0
  /// In how many texts they stand.
  package private(set) var texts = 0
  /// The first of the links.
  package let example: Place

  /// Those with most links first; two names that differ in case alone are one.
  static func all(in bodies: [Body]) -> [UnwrittenPage] {
    var places: [String: Int] = [:]
    var all: [UnwrittenPage] = []
    for body in bodies {
      var seen: Set<String> = []
      for link in body.unwritten {
        let key = link.name.lowercased()
        let place = places[key] ?? all.count
        if place == all.count {
          places[key] = place
          all.append(UnwrittenPage(name: link.name, example: link.place))
        }
        all[place].links += 1
        if seen.insert(key).inserted { all[place].texts += 1 }
      }
    }
    return all.enumerated().sorted { a, b in
      a.element.links == b.element.links ? a.offset < b.offset : a.element.links > b.element.links
    }.map(\.element)
  }
}
