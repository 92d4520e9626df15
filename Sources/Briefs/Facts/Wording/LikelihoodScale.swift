/// The words in which judgements say how likely something is, and what each means in per cent.
package struct LikelihoodScale: Sendable {
  /// A step of the scale.
  package struct Band: Sendable, Equatable {
    /// The words for it; the first one leads.
    package let terms: [String]
    /// Per cent, from 0 to 100.
    package let low: Int
    package let high: Int
  }

  package let bands: [Band]
  private let byTerm: [String: Int]

  package init(_ bands: [Band]) {
    self.bands = bands
    var byTerm: [String: Int] = [:]
    for (index, band) in bands.enumerated() {
      for term in band.terms where byTerm[Wording.fold(term)] == nil { byTerm[Wording.fold(term)] = index }
    }
    self.byTerm = byTerm
  }

  /// The seven steps of Intelligence Community Directive 203, with the adverbs that go with them.
  package static let icd203 = LikelihoodScale([
    Band(terms: ["almost no chance", "remote", "remote chance"], low: 1, high: 5),
    Band(terms: ["very unlikely", "highly improbable"], low: 5, high: 20),
    Band(terms: ["unlikely", "improbable"], low: 20, high: 45),
    Band(terms: ["roughly even chance", "roughly even odds", "roughly even"], low: 45, high: 55),
    Band(terms: ["likely", "probable", "probably"], low: 55, high: 80),
    Band(terms: ["very likely", "highly probable"], low: 80, high: 95),
    Band(
      terms: ["almost certain", "almost certainly", "nearly certain", "nearly certainly"], low: 95, high: 99),
  ])

  /// The step that a word stands for, as an index of `bands`.
  func band(of term: String) -> Int? { byTerm[Wording.fold(term)] }

  /// Every word of the scale, the longest first, so that the first one found in a text is the one that is meant.
  var termsByLength: [String] {
    bands.flatMap(\.terms).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  var terms: [String] { bands.flatMap(\.terms) }
}
