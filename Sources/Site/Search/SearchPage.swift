import Briefs
import Templates

/// The page of results; without a query, or without its script, it leads to every list of the site.
struct SearchPage: Sendable {
  let frame: Frame
  let kinds: [ListCard]
  let years: [LinkCard]

  /// A list of the site, and its letters.
  struct ListCard: Sendable {
    let url: String
    let title: String
    let letters: [LinkCard]

    static let shape = Shape<ListCard>(
      "list",
      [
        .text("url") { $0.url }, .text("title") { $0.title },
        .list("letters", of: LinkCard.shape) { $0.letters },
      ])
  }

  static let address = OwnPage.search.address

  static let shape = Shape<SearchPage>(
    "search page",
    Frame.fields(\.frame) + [
      .list("kinds", of: ListCard.shape) { $0.kinds },
      .record("years", of: Items.shape(of: LinkCard.shape)) { Items($0.years) },
    ])
}

extension PageMaker {
  func search() -> SearchPage {
    let kinds = graph.settings.kinds.compactMap { kind -> SearchPage.ListCard? in
      let url = Address.index(kind.folder)
      let alphabet = alphabet(of: .kind(kind))
      let letters = alphabet.letters.map { letter in
        LinkCard(url: self.url(of: letter, in: .kind(kind), alphabet), title: letter.title)
      }
      return letters.isEmpty ? nil : SearchPage.ListCard(url: url, title: kind.plural, letters: letters)
    }
    return SearchPage(
      frame: frame(at: SearchPage.address, PageCard(title: words[.search], trail: [homeLink])), kinds: kinds,
      years: years)
  }

  /// The years of the briefs, the newest first, or the periods of their archive.
  private var years: [LinkCard] {
    let address = Address.index(Kind.briefsFolder)
    if !briefsArchive.isEmpty {
      return briefsArchive.map {
        LinkCard(url: Address.escaped(Self.archiveAddress(address, $0)), title: $0.title)
      }
    }
    var years: [LinkCard] = []
    for brief in graph.briefs where years.last?.title != String(brief.date.year) {
      guard let month = CalendarDate(year: brief.date.year, month: brief.date.month) else { continue }
      years.append(LinkCard(url: address + "#" + month.iso, title: String(brief.date.year)))
    }
    return years
  }
}
