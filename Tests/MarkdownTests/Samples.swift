@testable import Markdown

/// The document of a sample, which must not be refused.
func document(_ text: String, from start: Int = 0) throws -> Document {
  try Parser.parse(Array(text.utf8), from: start).get()
}

extension Document {
  /// One line for each node: its kind, its own text and its source, in which control characters show as pictures.
  func outline(of source: String) -> [String] {
    let bytes = Array(source.utf8)
    var ends: [Int] = []
    return nodes.indices.map { index in
      while let last = ends.last, last <= index { ends.removeLast() }
      let node = nodes[index]
      defer { ends.append(node.end) }
      return String(repeating: "  ", count: ends.count)
        + "\(node.kind) ‘\(pictures(literals[node.literal]))’ @ ‘\(pictures(bytes[node.source]))’"
    }
  }

  /// What stands in the source where each byte of the literals came from, one byte for one byte.
  func trace(of source: String) -> String {
    let bytes = Array(source.utf8)
    let leaves = nodes.indices.filter { nodes[$0].end == $0 + 1 }
    let places = leaves.flatMap { nodes[$0].literal }.map(sourceOffset(ofLiteral:))
    return pictures(places.map { bytes[$0] }[...])
  }
}

private func pictures(_ bytes: ArraySlice<UInt8>) -> String {
  let pictured = String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
    $0.value < 0x20 ? Unicode.Scalar(0x2400 + $0.value)! : $0
  }
  return String(String.UnicodeScalarView(pictured))
}

extension HTMLRenderer {
  /// The HTML of a whole document, each link as the author wrote it.
  static func html(of document: Document, edits: [Edit] = [], links: [LinkRendering]? = nil) -> String {
    var out: [UInt8] = []
    let plain: [LinkRendering] = document.links.map {
      $0.isImage ? .image(src: $0.destination) : .anchor(href: $0.destination, attributes: "")
    }
    HTMLRenderer(document, links: links ?? plain, edits: edits).render(0..<document.nodes.count, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
