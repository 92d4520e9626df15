import Briefs

/// Tells companies from persons by what a text says of them: `the miner Rio Tinto`, `Rio Tinto’s shares`, `Rio Tinto said it had`.
///
/// A name says nothing by itself; both speak.
struct BodySigns {
  /// The names that some sentence treats as a body’s.
  private let bodies: Set<String>

  init(_ manuscript: Manuscript) {
    bodies = Set(manuscript.names.lazy.filter(manuscript.treatsAsBody).map(\.text))
  }

  func include(_ name: String) -> Bool { Bodies.include(name) || bodies.contains(name) }

  /// Before the name of one.
  fileprivate static let trades: Set<String> = words(
    """
    company companies firm miner maker carmaker automaker giant producer operator retailer lender insurer airline carrier \
    broadcaster brokerage startup manufacturer conglomerate developer contractor supplier bank group agency refiner shipper
    """)
  /// What a company has and a person has not.
  fileprivate static let possessions: Set<String> = words(
    """
    share shares stock stocks profit profits revenue revenues earnings results board headquarters subsidiary subsidiaries \
    factory factories plant plants mine mines employees customers shareholders investors management spokesman spokeswoman \
    spokesperson chairman chairwoman chief executive operations production output website
    """)
  /// `it had`, and not `it was`, which anybody may say of anything.
  fileprivate static let doings: Set<String> = words(
    """
    had has expects expected plans planned intends aims hopes agreed signed bought sold owns owned produces produced employs \
    operates operated suspended
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

extension Manuscript {
  fileprivate func treatsAsBody(_ name: NamesInText.Name) -> Bool {
    guard case .unknown = name.bearer else { return false }
    let start = firstToken { $0.range.upperBound > name.range.lowerBound }
    let end = firstToken { $0.range.lowerBound >= name.range.upperBound }
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].small : "" }
    if BodySigns.trades.contains(word(start - 1))
      || word(start - 2) == "shares" && ["in", "of"].contains(word(start - 1))
    {
      return true
    }
    // `Rio Tinto’s` may be one token or two.
    let isOwner = start < end && tokens[end - 1].range.upperBound > name.range.upperBound
    if isOwner, BodySigns.possessions.contains(word(end)) { return true }
    guard SpeechWords.verbs.contains(word(end)) else { return false }
    let sentence = sentence(of: start)
    return tokens[sentence].indices.dropFirst(end - sentence.lowerBound).prefix(5).contains { index in
      !isQuoted(index)
        && (word(index) == "its" || word(index) == "it" && BodySigns.doings.contains(word(index + 1)))
    }
  }
}
