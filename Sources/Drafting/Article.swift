import Briefs

/// An article without the page around it.
struct Article: Sendable, Equatable {
  /// Where the article comes from, as far as it tells.
  struct Origin: Sendable, Equatable {
    var title: String?
    var publisher: String?
    var authors: [String] = []
    var date: CalendarDate?
    /// An address on the web.
    var address: String?
  }

  /// A paragraph, a heading, an item of a list.
  struct Block: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
      case heading, paragraph
      /// What the page sets off as someone’s words.
      case quotation
      /// An item; those of one list have the same number for it.
      case item(list: Int)
    }

    var kind: Kind
    /// On one line, without blanks at the ends.
    var text: String
  }

  var origin = Origin()
  var blocks: [Block] = []
  /// What stood beside the text and was taken for no part of it, in order.
  var leftOut: [String] = []
  /// Whether the page went on where it could not be read further.
  var isCut = false
}
