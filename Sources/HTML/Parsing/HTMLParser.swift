/// Reads HTML as browsers save and sites send it: nothing in it is an error.
package enum HTMLParser {
  /// Longer pages are refused: they are no articles, and take long.
  package static let limit = 64 << 20

  /// Parses a page in any encoding that it declares or shows.
  ///
  /// - Returns: nil if it is longer than `limit`.
  package static func parse(_ bytes: [UInt8]) -> HTMLDocument? {
    guard bytes.count <= limit else { return nil }
    return SyntaxTree(of: TextDecoder.decodeHTML(bytes)).document()
  }
}
