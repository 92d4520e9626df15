import Diagnostics

/// Every body of a site as one build read it, for the next build of the same site to use again.
///
/// A body depends on its own text and on all that the site says before any body is read. So when nothing but texts has
/// changed, as while somebody writes, the bodies of the other texts are as good as new.
package struct ReadTexts: Sendable {
  let library: Library
  let isReporting: Bool
  /// In the order of reading, as are the results: a body, and what is wrong in its text.
  let sources: [SourceText]
  let results: [(Body, Report)]

  /// Whether the bodies are those of a library too, as far as its texts are the same.
  func answers(for other: Library, isReporting: Bool) -> Bool {
    self.isReporting == isReporting && library.hasFrame(of: other)
  }

  /// What was read at a place in the order of reading; nil where the text is another one now.
  func result(at index: Int, for source: SourceText) -> (Body, Report)? {
    sources[index].bytes == source.bytes ? results[index] : nil
  }
}
