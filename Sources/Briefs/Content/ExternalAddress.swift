/// What a link's destination is, told from its text alone.
package enum ExternalAddress: Equatable {
  /// `http:` or `https:` with a host, or `mailto:`.
  case allowed
  /// A scheme that a page must not carry, such as `javascript`.
  case unsafe(scheme: String)
  /// No scheme: a path in the site, or a fragment.
  case relative

  package init(_ destination: String) {
    // Browsers drop tabs and line breaks anywhere and controls at the start before they look for a scheme.
    let scalars = destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    let text = String(String.UnicodeScalarView(scalars))
    if text.hasPrefix("//") || text.hasPrefix("\\\\") || text.hasPrefix("/\\") || text.hasPrefix("\\/") {
      self = .unsafe(scheme: "//")
      return
    }
    guard let colon = text.firstIndex(of: ":"),
      !text[..<colon].contains(where: { "/?#".contains($0) })
    else {
      self = .relative
      return
    }
    switch text[..<colon].lowercased() {
    case "http", "https":
      let rest = text[text.index(after: colon)...]
      let hasHost = rest.hasPrefix("//") && rest.dropFirst(2).first.map { !"/\\?#".contains($0) } == true
      self = hasHost ? .allowed : .unsafe(scheme: String(text[...colon]))
    case "mailto": self = .allowed
    case let scheme: self = .unsafe(scheme: scheme)
    }
  }

  /// Whether this is an address on the web, to be shown as a link as it is.
  package static func isWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return false }
    return ExternalAddress(text) == .allowed
      && !text.unicodeScalars.contains {
        $0.properties.isWhitespace || $0.properties.generalCategory == .control || $0.value == 0xFEFF
          || $0.properties.isNoncharacterCodePoint
      }
  }
}
