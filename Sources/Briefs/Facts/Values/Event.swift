/// Something that happened or is to happen, from a Timeline or from Ahead.
package struct Event: Sendable {
  package let date: DateSpan
  package let isAhead: Bool
  /// What happens; its entities are those on whose pages it belongs.
  package let what: Passage
}
