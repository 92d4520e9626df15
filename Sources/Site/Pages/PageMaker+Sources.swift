import Briefs

extension PageMaker {
  static let sourcesAddress = OwnPage.sources.address

  /// The sources among the lists of the site.
  var sourcesCount: CountCard {
    CountCard(url: Self.sourcesAddress, title: words[.sources], count: sources.count)
  }

  /// `sources--a.html`.
  static func sourcesAddress(_ part: SourceList.Part) -> String {
    "\(OwnPage.sources.rawValue)--\(part.anchor).html"
  }

  /// All sources, or the list of their parts where they are many.
  func sourcesIndex() -> SourcesPage {
    let page = PageCard(title: words[.sources], trail: [homeLink])
    return SourcesPage(
      frame: frame(at: Self.sourcesAddress, page),
      publishers: sources.parts.isEmpty ? publishers(of: sources.all) : [],
      archive: sources.parts.map { part in
        CountCard(url: Address.escaped(Self.sourcesAddress(part)), title: part.title, count: part.count)
      })
  }

  func sourcesPart(_ part: SourceList.Part) -> SourcesPage {
    let page = PageCard(
      title: "\(words[.sources]): \(part.title)",
      trail: [homeLink, LinkCard(url: Self.sourcesAddress, title: words[.sources])])
    return SourcesPage(
      frame: frame(at: Self.sourcesAddress(part), page), publishers: publishers(of: part.runs), archive: [])
  }

  private func publishers(of runs: [(publisher: Int, works: Range<Int>)]) -> [SourcesPage.Publisher] {
    var letter: String?
    return runs.map { index, works in
      let publisher = sources.publishers[index]
      let begins = publisher.letter != letter
      letter = publisher.letter
      return SourcesPage.Publisher(
        anchor: begins && !publisher.letter.isEmpty ? SourceList.anchor(of: publisher.letter) : nil,
        letter: publisher.letter,
        name: publisher.name, works: publisher.works[works].map { WorkCard($0, graph, cards) })
    }
  }
}
