import ArgumentParser

/// A folder as the author names it on the command line; messages show it in the same words.
///
/// It is never empty: a shell variable that was not set must not stand for the root of the disk.
struct FolderPath: ExpressibleByArgument {
  static let here = FolderPath(text: ".")

  let text: String

  private init(text: String) { self.text = text }

  init?(argument: String) {
    if argument.isEmpty { return nil }
    text = argument
  }

  var defaultValueDescription: String { text }

  /// The path of what lies in this folder under a name.
  func path(of name: String) -> String {
    text == "." ? name : text + (text.hasSuffix("/") ? "" : "/") + name
  }
}
