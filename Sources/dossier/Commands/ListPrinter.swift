import Briefs
import Diagnostics

/// Writes a listing for people and for programs.
enum ListPrinter {
  /// One JSON object, documented in the README.
  static func json(_ listing: Listing, of name: String) -> String {
    let items = listing.rows.map { row in
      JSON.object(zip(listing.columns, row).map { ($0, JSON.string($1)) })
    }
    return JSON.object([("version", "1"), ("list", JSON.string(name)), ("items", JSON.lines(items))])
  }

  static func text(_ listing: Listing) -> String {
    TextTable.text(listing.rows.map { $0.map(\.printable) })
  }
}
