extension Graph {
  /// The links in the texts of briefs, entities and pages: names that linked themselves, what authors linked, and citations.
  ///
  /// Each is known to lead somewhere, but those to other sites. Menus, lists and footers do not count.
  package var linkCount: Int {
    (briefBodies + entityBodies + pageBodies).reduce(0) { $0 + $1.linkCount }
  }
}

extension Body {
  private static let link = Array("<a ".utf8)

  /// No text can hold the sign that begins a tag, so whatever looks like a link is one.
  fileprivate var linkCount: Int {
    let html = fullHTML
    return html.indices.dropLast(Self.link.count).count { start in
      html[start] == Self.link[0] && html[start..<start + Self.link.count].elementsEqual(Self.link)
    }
  }
}
