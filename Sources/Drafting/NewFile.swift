/// A file that is to be written into the content folder.
package struct NewFile: Sendable, Equatable {
  /// Relative to the content folder: `briefs/2025-04-03-grain.md`.
  package let path: String
  package let text: String
}
