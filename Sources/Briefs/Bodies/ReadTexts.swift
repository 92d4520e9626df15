import Diagnostics

/// Every body of a site as one build read it, for the next build of the same site to use again.
///
/// A body depends on its own file and on what all the others are called and called by. So while somebody writes, the bodies of
/// the other files are as good as new, until a name, a title or a file comes or goes.
package struct ReadTexts: Sendable {
  let names: SiteNames
  let isReporting: Bool
  /// In the order of reading, as are the results: a body, and what is wrong in its text.
  let sources: [SourceText]
  let results: [(Body, Report)]

  /// Whether the bodies are those of other names too, as far as their files are the same.
  func answers(for names: SiteNames, isReporting: Bool) -> Bool {
    self.isReporting == isReporting && self.names.readAlike(names)
  }

  /// What was read at a place in the order of reading; nil where the file is another one now.
  func result(at index: Int, for source: SourceText) -> (Body, Report)? {
    sources[index].bytes == source.bytes ? results[index] : nil
  }
}
