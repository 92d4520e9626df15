/// A line of `--as`: what the notes of a folder, of a type, with a tag, or one note become.
package struct SortingRule: Sendable, Equatable {
  enum Subject: Sendable, Equatable {
    case type(String)
    case tag(String)
    /// A folder or a file, relative to the old folder.
    case path(String)
  }

  /// As the author wrote it.
  let text: String
  let subject: Subject
  /// Nil for notes that stay where they are.
  let kind: String?

  /// Reads `Concepts=issues`, `type:analyst=people`, `tag:bank=organizations` or `Private=none`; nil for anything else.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    let left = text[..<sign].trimmed
    let right = text[text.index(after: sign)...].trimmed.lowercased()
    guard !left.isEmpty, !right.isEmpty, right.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D })
    else { return nil }
    self.text = text
    kind = right == "none" ? nil : right
    if left.lowercased().hasPrefix("type:") {
      subject = .type(KindWords.fold(String(left.dropFirst(5))))
    } else if left.lowercased().hasPrefix("tag:") {
      subject = .tag(KindWords.fold(String(left.dropFirst(4))))
    } else {
      subject = .path(left.split(separator: "/").joined(separator: "/").lowercased())
    }
  }

  func applies(to note: Note, type: String?, tags: [String], at path: String) -> Bool {
    switch subject {
    case .type(let name): type == name
    case .tag(let name): tags.contains(name)
    case .path(let name):
      [path, note.path].contains { $0.lowercased() == name || $0.lowercased().hasPrefix(name + "/") }
    }
  }
}
