/// One element of a document's tape.
package struct Node: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case document
    case blockQuote
    /// `start` is the first number of an ordered list; a tight list has no blank lines between its items.
    case list(ordered: Bool, start: Int, tight: Bool)
    case item
    /// `info` is a range of `Document.infos`, empty where the author gave none.
    case codeBlock(info: Range<Int>)
    /// Raw HTML, whose text is not kept; `source` says where it stands.
    case htmlBlock
    case thematicBreak
    case heading(level: Int)
    case paragraph
    /// A maximal run of text, with `\n` where the author began a new line.
    case text
    /// A hard line break, with `\n` as its text.
    case lineBreak
    case code
    /// Raw HTML within a paragraph, whose text is not kept.
    case htmlInline
    case emphasis
    case strong
    /// An index into `Document.links`.
    case link(Int)
    /// An index into `Document.links`; the children are the alternative text.
    case image(Int)
  }

  package let kind: Kind
  /// The index one past this node's subtree.
  package let end: Int
  /// A range of `Document.literals`: the node's own text, or the span of its descendants' texts.
  package let literal: Range<Int>
  /// A byte range of the text that was parsed, markup included.
  package let source: Range<Int>
}

/// A link or an image.
package struct Link: Sendable, Equatable {
  /// The index of its node.
  package let node: Int
  /// The address with entities and escapes decoded, not percent-encoded.
  package let destination: String
  package let title: String
  package let isImage: Bool
  /// The whole of it in the text that was parsed, for example `[text](address)`.
  package let source: Range<Int>
}

package struct Heading: Sendable, Equatable {
  /// The index of its node.
  package let node: Int
  /// 1 to 6, as written.
  package let level: Int
  /// A name for the place, unique in the document, for example `bottom-line`.
  package let id: String
  /// The plain text on one line.
  package let text: String
}
