/// The text of one document, from which the client cuts excerpts and in which it looks for phrases.
package enum ExcerptText {
  /// More of a text is not shown.
  static let longest = 200_000

  /// The file of a document's text, to be written beside the index; none when the search is off or there is no text.
  package static func file(of document: borrowing SearchDocument, settings: SearchSettings) -> SearchFile? {
    guard settings.mode != .off else { return nil }
    let text = document.text(in: settings.mode)
    guard !text.isEmpty else { return nil }
    let shown = text.count > longest ? Array(text[..<longest]) : text
    return Script.file(name: "text/" + document.url, stamp: "", text: shown)
  }
}
