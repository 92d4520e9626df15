import Diagnostics

/// Looks through the files of a site for what only files that are held back say.
///
/// It knows their addresses, titles and names, and the longer pieces of their sentences, as far as nothing that is
/// published says the same. So whatever it finds has come out of them.
package struct LeakCheck: Sendable {
  /// A piece of a file that is held back, in a file of the site.
  package struct Leak: Sendable, Equatable {
    package let phrase: String
    /// The file that it is from.
    package let file: String
  }

  private let finder: PhraseFinder
  private let phrases: [Leak]

  /// Nil where nothing is held back.
  ///
  /// - Parameter shown: what else pages show beside the content: templates, scripts, the words of the interface.
  package init?(_ graph: Graph, shown: @autoclosure () -> [[UInt8]]) {
    if graph.heldBack.isEmpty { return nil }
    let addresses = Set(graph.pagePaths)
    var seen: Set<[UInt8]> = []
    let phrases = graph.heldBack.flatMap { held in
      (addresses.contains(held.path) ? [] : [held.path + ".html", Address.escaped(held.path) + ".html"])
        .map { Leak(phrase: $0, file: held.file.path) }
        + Self.phrases(of: held).map { Leak(phrase: $0, file: held.file.path) }
    }.filter { seen.insert(Folding.bytes(of: $0.phrase)).inserted }
    let all = PhraseFinder(phrases.map(\.phrase))
    var isShown = Array(repeating: false, count: phrases.count)
    for text in graph.publishedTexts + shown() { all.find(in: text.span) { isShown[$0] = true } }
    self.phrases = zip(phrases, isShown).filter { !$1 }.map(\.0)
    finder = PhraseFinder(self.phrases.map(\.phrase))
  }

  /// What a file of the site has from files that are held back, each piece once.
  package func leaks(in bytes: [UInt8]) -> [Leak] {
    var found: Set<Int> = []
    finder.find(in: bytes.span) { found.insert($0) }
    return found.sorted().map { phrases[$0] }
  }

  /// Short pieces may be said anywhere by chance, and then stop a build for nothing.
  private static func phrases(of held: HeldBack) -> [String] {
    let names = held.names.flatMap(pieces).filter { piece in
      let hasNumber = piece.utf8.contains { (0x30...0x39).contains($0) }
      return hasWords(hasNumber ? 4 : 2, bytes: 10, piece)
    }
    let text = String(decoding: held.file.source.bytes, as: UTF8.self)
    return names + pieces(text).filter { hasWords(5, bytes: 30, $0) }
  }

  private static func hasWords(_ count: Int, bytes: Int, _ piece: String) -> Bool {
    piece.utf8.count >= bytes && piece.words.count >= count
  }

  /// Cuts a text at the end of lines and sentences, and at each sign that markup or a data format may change.
  private static func pieces(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      switch scalar {
      case "\n", "\r", "\t", ".", ":", ";", "!", "?", "\"", "“", "”", "(", ")", "[", "]", "{", "}", "*", "_",
        "#", ">", "<", "|", "&", "'", "`", "\\", "%":
        true
      default: false
      }
    }.map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }
}

/// Finds phrases in texts, as whole words and without regard to accents and kinds of blank.
private struct PhraseFinder: Sendable {
  private let automaton: NameAutomaton

  init(_ phrases: [String]) { automaton = NameAutomaton(phrases.map { Folding.bytes(of: $0) }) }

  func find(in text: Span<UInt8>, _ found: (Int) -> Void) {
    let end = text.count
    var isInWord = false
    for offset in 0..<end {
      let byte = text[offset]
      defer { isInWord = Folding.isWord(byte) }
      // A letter beyond ASCII may fold to any byte.
      guard !isInWord, byte >= 0x80 || automaton.begins(with: byte) else { continue }
      if let match = automaton.longestMatch(in: text, from: offset, limit: end, end: end) {
        found(match.value)
      }
    }
  }
}

extension Graph {
  /// Where each entity and brief stands, without the extension.
  fileprivate var pagePaths: [String] {
    briefs.map(\.address).map { String($0.dropLast(".html".utf8.count)) }
      + entities.indices.filter { hasPage[$0] }.map {
        String(entities[$0].address.dropLast(".html".utf8.count))
      }
  }

  /// All that the content lets pages show.
  fileprivate var publishedTexts: [[UInt8]] {
    let files =
      briefs.map(\.entry.file) + entities.compactMap { $0.profile?.file } + pages.map(\.entry.file)
    let words: [String?] =
      [settings.title, settings.description, settings.theme.footer] + settings.words.map(\.text.value)
      + settings.kinds.flatMap { [$0.singular, $0.plural] as [String?] }
      + entities.flatMap { [$0.name, $0.officialName, $0.capital, $0.region] as [String?] }
    let titles = briefs.flatMap { [$0.title, $0.header.summary] } + entities.map(\.header?.summary)
    // What pages show of a text is not always written so in its file: there is markup between the words.
    let plain = (briefBodies + entityBodies + pageBodies).flatMap(\.plainTexts)
    let all = (words + titles).compactMap { $0 } + plain
    return files.map(\.source.bytes) + [Array(all.joined(separator: "\n").utf8)]
  }
}

extension Body {
  /// What is said of it in lists and on other pages, without markup.
  fileprivate var plainTexts: [String] {
    let sentences = namings.compactMap { sentence(of: $0)?.text }
    let passages =
      facts.judgements.map(\.claim) + facts.events.map(\.what) + facts.positions.map(\.what)
      + facts.conditions.map(\.what) + facts.quotations.map(\.words) + facts.remarks.map(\.what)
      + facts.changes.map(\.reason) + (facts.bottomLine.map { [$0] } ?? [])
    return sentences + passages.map(\.content.text) + [summary].compactMap { $0 }
  }
}
