extension Graph {
  /// The links in the texts of briefs, entities and pages: names that linked themselves, what authors linked, and citations.
  ///
  /// Each is known to lead somewhere, but those to other sites. Menus, lists and footers do not count.
  package var linkCount: Int {
    [briefBodies, entityBodies, pageBodies].joined().reduce(0) { $0 + $1.linkCount }
  }
}

extension Body {
  /// No text can hold the sign that begins a tag, so whatever looks like a link is one.
  fileprivate var linkCount: Int { Self.links(in: html.span) + Self.links(in: ownLine.span) }

  private static func links(in html: Span<UInt8>) -> Int {
    var count = 0
    for start in 0..<max(0, html.count - 3)
    where html[start] == UInt8(ascii: "<") && html[start + 1] == UInt8(ascii: "a")
      && html[start + 2] == UInt8(ascii: " ")
    {
      count += 1
    }
    return count
  }
}
