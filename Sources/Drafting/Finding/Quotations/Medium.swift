/// Where something was said or written, as the words around a quotation tell it.
enum Medium {
  private static let platforms: Set<String> = [
    "Telegram", "X", "Twitter", "Facebook", "Instagram", "YouTube", "LinkedIn", "WhatsApp", "Weibo",
    "VKontakte",
    "Threads", "Bluesky", "TikTok", "Substack",
  ]
  private static let occasions = [
    ["press", "conference"], ["news", "conference"], ["press", "briefing"], ["press", "release"],
    ["joint", "statement"],
    ["televised", "address"], ["open", "letter"], ["interview"], ["statement"], ["speech"], ["briefing"],
    ["letter"],
    ["memo"], ["testimony"], ["report"], ["podcast"],
  ]

  /// - Parameters:
  ///   - tokens: a sentence without what it quotes.
  ///   - isPerson: whether the token at an index names a person, who is no medium.
  static func find(in tokens: [Token], isPerson: (Int) -> Bool) -> String? {
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let previous = index > 0 ? tokens[index - 1].small : ""
      if platforms.contains(token.text), ["on", "a", "his", "her", "via", "the"].contains(previous) {
        return token.text
      }
      if token.text == "Truth", index + 1 < tokens.count, tokens[index + 1].text == "Social" {
        return "Truth Social"
      }
      if token.small == "told", let audience = audience(tokens[(index + 1)...], isPerson) { return audience }
    }
    for words in occasions {
      for index in tokens.indices where tokens[index...].prefix(words.count).map(\.small) == words {
        let before = tokens[..<index].suffix(4).map(\.small)
        guard before.contains(where: { ["in", "at", "during", "to"].contains($0) }) else { continue }
        return words.joined(separator: " ")
      }
    }
    return nil
  }

  /// `told Reuters`, `told reporters`
  private static func audience(_ tokens: ArraySlice<Token>, _ isPerson: (Int) -> Bool) -> String? {
    let names = tokens.drop { ["the", "a"].contains($0.small) }.prefix { $0.isCapital && $0.kind == .word }
    if names.indices.contains(where: isPerson) { return nil }
    if !names.isEmpty, names.count <= 4 {
      let name = names.map(\.text).joined(separator: " ")
      return name.hasSuffix("’s") || name.hasSuffix("'s") ? String(name.dropLast(2)) : name
    }
    return ["reporters", "journalists", "lawmakers", "parliament"].contains(tokens.first?.small ?? "")
      ? "to " + (tokens.first?.small ?? "") : nil
  }
}
