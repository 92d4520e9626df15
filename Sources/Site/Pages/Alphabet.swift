/// Names in alphabetical order by their letters, and the parts into which they are split when one page would be too heavy.
struct Alphabet: Sendable {
  struct Letter: Sendable {
    /// `A`, or `#` for what begins with no letter.
    let title: String
    let anchor: String
    /// Indices into the names.
    let entries: Range<Int>
  }

  /// Some letters, or some of a letter's names.
  struct Part: Sendable {
    /// `A–C`, `D` or `Sanders–Silva`.
    let title: String
    /// For an address: `a`, or `s-2` where a letter has several parts.
    let anchor: String
    let entries: Range<Int>
  }

  let letters: [Letter]
  /// None while one page can show all.
  let parts: [Part]

  /// - Parameters:
  ///   - names: what the list is sorted by, in that order.
  ///   - limit: how many names a page shows.
  init(_ names: [String], limit: Int) {
    var letters: [Letter] = []
    for (index, name) in names.enumerated() {
      let title = Collation.initial(name)
      if let last = letters.last, last.title == title {
        letters[letters.count - 1] = Letter(
          title: title, anchor: last.anchor, entries: last.entries.lowerBound..<index + 1)
      } else {
        let anchor = title == "#" ? "other" : title.lowercased()
        letters.append(Letter(title: title, anchor: anchor, entries: index..<index + 1))
      }
    }
    self.letters = letters
    parts = names.count > limit ? Self.split(letters, names, limit) : []
  }

  /// The letters or pieces of letters that stand in a part.
  func letters(in part: Part) -> [Letter] {
    letters.filter { $0.entries.overlaps(part.entries) }.map {
      Letter(title: $0.title, anchor: $0.anchor, entries: $0.entries.clamped(to: part.entries))
    }
  }

  /// The part that begins a letter.
  func part(of letter: Letter) -> Part? { parts.first { $0.entries.contains(letter.entries.lowerBound) } }

  private static func split(_ letters: [Letter], _ names: [String], _ limit: Int) -> [Part] {
    var parts: [Part] = []
    var open: [Letter] = []
    func close() {
      guard let first = open.first, let last = open.last else { return }
      parts.append(
        Part(
          title: open.count == 1 ? first.title : "\(first.title)–\(last.title)", anchor: first.anchor,
          entries: first.entries.lowerBound..<last.entries.upperBound))
      open = []
    }
    for letter in letters {
      if let first = open.first, letter.entries.upperBound - first.entries.lowerBound > limit { close() }
      if letter.entries.count > limit {
        parts += pieces(of: letter, names, limit)
      } else {
        open.append(letter)
      }
    }
    close()
    return parts
  }

  /// A letter in pieces of even size, each told by its first and its last name.
  private static func pieces(of letter: Letter, _ names: [String], _ limit: Int) -> [Part] {
    let count = (letter.entries.count + limit - 1) / limit
    return (0..<count).map { number in
      let start = letter.entries.lowerBound + letter.entries.count * number / count
      let end = letter.entries.lowerBound + letter.entries.count * (number + 1) / count
      return Part(
        title: "\(firstWord(names[start]))–\(firstWord(names[end - 1]))",
        anchor: number == 0 ? letter.anchor : "\(letter.anchor)-\(number + 1)", entries: start..<end)
    }
  }

  private static func firstWord(_ name: String) -> Substring {
    name.prefix { $0 != " " && $0 != "," }.prefix(20)
  }
}
