import Briefs
import Diagnostics

extension RenderedSite {
  /// The pages of those briefs whose own text is another one than in an earlier site, as far as they may be shown.
  ///
  /// Other pages may have changed as well.
  ///
  /// - Parameter others: the addresses of briefs that are taken for edited in any case.
  package func editedPages(
    since earlier: RenderedSite, or others: Set<String> = []
  ) -> [(path: String, bytes: [UInt8])] {
    let before = Dictionary(
      earlier.graph.briefs.map { ($0.address, $0.entry.file.source.bytes) },
      uniquingKeysWith: { first, _ in first })
    let edited = graph.briefs.filter { brief in
      before[brief.address].map { $0 != brief.entry.file.source.bytes || others.contains(brief.address) }
        ?? false
    }
    return pages(at: edited.map(\.address)).filter { leakCheck?.leaks(in: $0.bytes).isEmpty ?? true }
  }

  /// The pages at some addresses, as far as this site has them.
  package func pages(at addresses: [String]) -> [(path: String, bytes: [UInt8])] {
    let places = addresses.isEmpty ? [:] : places
    return addresses.compactMap { address in
      places[address].map(file(at:)).map { (address, $0) }
    }
  }
}
