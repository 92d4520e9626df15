/// The words that the notes use with a small letter: a title such as `Power` is a word and not a name where they do.
struct CommonWords: Sendable {
  private var counts: [String: Int] = [:]

  init(_ notes: [Note]) {
    for note in notes { read(note.body) }
  }

  /// Whether a name can link itself wherever it stands.
  func isName(_ name: String, of kind: NewKind) -> Bool {
    guard name.count(where: \.isLetter) >= 2, name.count >= 3 || name == name.uppercased() else {
      return false
    }
    if name.contains(where: { " -".contains($0) }) { return name.contains(where: \.isUppercase) }
    // A word in small letters, such as the name of a command, would link everywhere.
    guard name.contains(where: \.isUppercase), !Self.ofNotes.contains(name) else { return false }
    // People and places are called by names; of them only what is mostly a word is left alone.
    return counts[name.lowercased()] ?? 0 < (kind.isOfNames ? 5 : 1)
  }

  /// Titles of notes about notes.
  private static let ofNotes: Set<String> = ["Index", "Home", "Notes", "Inbox", "README"]

  private mutating func read(_ body: [UInt8]) {
    var start: Int?
    for index in 0...body.count {
      let isLetter = index < body.count && Self.isLetter(body[index])
      if isLetter {
        if start == nil { start = index }
      } else if let first = start {
        start = nil
        // What stands beside such a sign is a part of an address, a tag or a file; and no word is that long.
        let isFree =
          (first == 0 || !"/#.-_@=[(".utf8.contains(body[first - 1]))
          && (index == body.count || !"/-_@=".utf8.contains(body[index]))
        guard isFree, index - first <= 40, (0x61...0x7A).contains(body[first]) else { continue }
        counts[String(decoding: body[first..<index], as: UTF8.self), default: 0] += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
  }
}

extension NewKind {
  fileprivate var isOfNames: Bool { isActor || self == .places || self == .events }
}
