/// A text that Dossier was given, and the name under which its author knows it.
///
/// Copies share their bytes, so a diagnostic can keep its source at no cost.
package struct SourceText: Sendable {
  /// The path as messages show it, for example `content/briefs/2025-04-03-visit.md`.
  package let path: String
  /// The whole file, byte for byte.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The part of this text between two byte offsets, as a place for a message.
  package func place(_ range: Range<Int>) -> Place {
    Place(source: self, range: range)
  }
}

/// A stretch of a source text.
package struct Place: Sendable {
  package let source: SourceText
  /// Byte offsets into `source.bytes`, clamped to them; an empty range is a point.
  package let range: Range<Int>

  package init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range.clamped(to: 0..<source.bytes.count)
  }
}
