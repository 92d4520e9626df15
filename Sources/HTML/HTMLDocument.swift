/// A parsed page: its tree as a flat tape.
package struct HTMLDocument: Sendable {
  package struct Node: Sendable, Equatable {
    /// In small letters: `p`; empty for text.
    package let name: String
    /// The index of the element that holds it; the first node, which holds all others, has itself.
    package let parent: Int
    /// The index one past this node’s subtree.
    package internal(set) var end: Int
    /// A range of `HTMLDocument.text`: the node’s own text, or that of all that is in it.
    package internal(set) var text: Range<Int>
    let attributes: Range<Int>

    package var isText: Bool { name.isEmpty }
  }

  struct Attribute: Sendable {
    /// In small letters.
    let name: String
    let value: String
  }

  /// Elements and texts in preorder.
  package internal(set) var nodes: [Node] = []
  /// All text of the page, with character references resolved, as UTF-8. That of scripts is among it.
  package internal(set) var text: [UInt8] = []
  /// The first few comments, in which browsers note where a page was saved from.
  package internal(set) var comments: [String] = []
  /// Whether the page went on where it was nested too deeply, or had too many elements, to be read further.
  package internal(set) var isCut = false
  var attributes: [Attribute] = []

  package func attribute(_ name: String, of node: Int) -> String? {
    attributes[nodes[node].attributes].first { $0.name == name }?.value
  }

  /// The nodes directly within one.
  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < nodes[node].end {
      children.append(index)
      index = nodes[index].end
    }
    return children
  }

  /// The text of a node and all that is in it, as it stands in the page.
  package func text(of node: Int) -> String { String(decoding: text[nodes[node].text], as: UTF8.self) }
}
