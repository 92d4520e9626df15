/// One page that the search can find: a brief, or the page of a person, a country or an issue.
package struct SearchDocument: Sendable {
  /// The page's address from the site's root, for example `briefs/2025-04-03-visit.html`; unique among documents.
  package var url: String
  package var title: String
  /// The id of the page's kind, for example `brief` or `person`.
  package var kind: String
  /// The day by which results are ordered and filtered; entities have none.
  package var date: SearchDate?
  /// Further names under which one looks for the page: aliases, transliterations, short forms.
  package var names: [String]
  package var headings: [String]
  /// Whose reporting the page rests on, and its titles; counted like headings.
  package var publishers: [String]
  /// A sentence or two, shown with results and, in `summary` mode, all of the page that is indexed besides names and headings.
  package var summary: [UInt8]
  /// The page's text without markup, in UTF-8; line feeds divide its paragraphs.
  package var body: [UInt8]
  package var facets: [SearchFacet]

  /// What of the document is searched and shown besides its names and headings.
  func text(in mode: SearchSettings.Mode) -> [UInt8] { mode == .full && !body.isEmpty ? body : summary }

  package init(
    url: String, title: String, kind: String, date: SearchDate? = nil, names: [String] = [],
    headings: [String] = [],
    publishers: [String] = [], summary: [UInt8] = [], body: [UInt8] = [], facets: [SearchFacet] = []
  ) {
    self.url = url
    self.title = title
    self.kind = kind
    self.date = date
    self.names = names
    self.headings = headings
    self.publishers = publishers
    self.summary = summary
    self.body = body
    self.facets = facets
  }
}

/// One value of one facet that a document has: the country `russia`, shown as “Russia”.
///
/// A class, since thousands of documents share one.
package final class SearchFacet: Sendable, Equatable {
  /// The facet's name in `SearchSettings.facets`, for example `country`.
  package let field: String
  package let value: String
  package let label: String

  package init(field: String, value: String, label: String) {
    self.field = field
    self.value = value
    self.label = label
  }

  package static func == (left: SearchFacet, right: SearchFacet) -> Bool {
    (left.field, left.value, left.label) == (right.field, right.value, right.label)
  }
}

/// A day, as results show it and date filters compare it.
package struct SearchDate: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: SearchDate, right: SearchDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day as ISO 8601 writes it, `2025-04-03`.
  var iso: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}

/// A file of the index: its path below the site's root, and its bytes.
package struct SearchFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]
}
