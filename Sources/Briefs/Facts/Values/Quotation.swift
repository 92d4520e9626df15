/// A quotation with its speaker.
package struct Quotation: Sendable {
  package let speaker: Actor
  /// Where it was said: `Telegram`.
  package let medium: String?
  package let date: DateSpan?
  /// The words, without the line that names the speaker.
  package let words: Passage
  /// Whether the archived article has these words; nil where none is kept.
  package internal(set) var isInSource: Bool?
}
