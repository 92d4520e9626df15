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
  /// Whether the page says that the whole is for subscribers.
  var isPaid = false

  /// Words between blanks; of scripts written without blanks each second letter counts as one.
  var wordCount: Int {
    blocks.reduce(0) { count, block in
      let letters = block.text.unicodeScalars.count { Self.isUnparted($0.value) }
      return count + block.text.split(separator: " ").count + letters / 2
    }
  }

  /// Thai, Lao, Burmese, Khmer, Kana, Chinese characters.
  private static func isUnparted(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
