/// Whose words a quotation is.
enum Voice: Sendable, Hashable {
  /// Someone or something that the site knows: an index of the manuscript’s entities.
  case entity(Int)
  /// Someone whose name the article gives, and whom the site does not know.
  case named(String)
  /// The article does not say it plainly; the words that it has for it, or none.
  case unsure(String)
}

/// A quotation and what the article says of it.
struct FoundQuotation: Sendable, Equatable {
  /// With their marks, as the article has them.
  var paragraphs: [String]
  let voice: Voice
  /// Where it was said or written: `Telegram`.
  let medium: String?
  /// When, if the sentence around it says so.
  let date: String?
}
