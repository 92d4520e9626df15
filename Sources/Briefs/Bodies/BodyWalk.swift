import Diagnostics
import Markdown

/// One walk over a document's nodes that resolves its links, wiki links and citations and warns of what is dropped.
struct BodyWalk {
  private let source: SourceText
  private let document: Document
  private let reader: BodyReader
  private(set) var renderings: [HTMLRenderer.LinkRendering] = []
  private(set) var edits: [HTMLRenderer.Edit] = []
  private(set) var references: [Target] = []
  private(set) var fragments: [Body.FragmentLink] = []
  private var seen: Set<Target> = []

  init(source: SourceText, document: Document, reader: BodyReader) {
    self.source = source
    self.document = document
    self.reader = reader
  }

  mutating func visitAll(_ report: inout Report) {
    for link in document.links { renderings.append(rendering(of: link, &report)) }
    var index = 0
    var linkEnd = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      switch node.kind {
      case .link: linkEnd = max(linkEnd, node.end)
      case .text where index >= linkEnd: visitText(node, &report)
      case .htmlBlock, .htmlInline: warnOfHTML(node, &report)
      default: break
      }
      index += 1
    }
  }

  private mutating func rendering(of link: Link, _ report: inout Report) -> HTMLRenderer.LinkRendering {
    let place = source.place(link.source)
    let answer = reader.resolver.resolve(link.destination, at: place, report: &report)
    if link.isImage { return imageRendering(of: link, answer, at: place, &report) }
    guard let href = href(answer, at: place, or: link.destination, &report) else { return .unlinked }
    return .anchor(href: href, attributes: "")
  }

  private func imageRendering(
    of link: Link, _ answer: LinkResolver.Answer, at place: Place, _ report: inout Report
  ) -> HTMLRenderer.LinkRendering {
    switch answer {
    case .target(.asset(let path), _): return .image(src: reader.root + Address.escaped(path))
    case .target, .samePage:
      report.error("this picture is a page", at: place, help: "link to it without the ‘!’")
      return .unlinked
    case .external:
      report.warning(
        "a picture from another site is shown as a link, so that no page loads anything from elsewhere",
        at: place,
        help: "save the picture in the content folder, if its licence allows, and link to the file")
      return .anchor(href: link.destination, attributes: "")
    case .none:
      if link.destination.isEmpty {
        report.warning("this picture has no file", at: place, help: "write ![what it shows](picture.jpg)")
      }
      return .unlinked
    }
  }

  /// The address of an answer as this page reaches it; nil when there is nothing to link to.
  private mutating func href(
    _ answer: LinkResolver.Answer, at place: Place, or destination: String, _ report: inout Report
  ) -> String? {
    switch answer {
    case .external: return destination
    case .none: return nil
    case .samePage(let fragment):
      guard let id = document.headings.first(where: { $0.id == fragment || $0.text == fragment })?.id else {
        report.error(
          "this page has no heading ‘\(fragment)’", at: place,
          help: Suggestion.question(for: fragment, among: document.headings.map(\.id)))
        return nil
      }
      return "#" + Address.escaped(id)
    case .target(let target, let fragment):
      if seen.insert(target).inserted { references.append(target) }
      let address = reader.root + Address.escaped(reader.addresses.address(of: target))
      guard let fragment else { return address }
      fragments.append(.init(target: target, fragment: fragment, place: place))
      return address + "#" + Address.escaped(HeadingIDs.slug(fragment))
    }
  }

  private mutating func visitText(_ node: Node, _ report: inout Report) {
    // A copy of the reference: the span then borrows from it and not from this walk, which is written to below.
    let literals = document.literals
    let text = literals.span
    guard node.literal.contains(where: { text[$0] == UInt8(ascii: "[") }) else { return }
    let wikiLinks = WikiLink.all(in: text, node.literal)
    for link in wikiLinks {
      let place = place(ofLiteral: link.range)
      let answer = reader.resolver.resolve(link, at: place, report: &report)
      let shown = Escaping.html(link.text)
      let html = href(answer, at: place, or: "", &report).map {
        "<a href=\"\(Escaping.html($0))\">\(shown)</a>"
      }
      edits.append(.init(literal: link.range, html: Array((html ?? shown).utf8)))
    }
    for citation in Citation.all(in: text, node.literal, known: reader.sources)
    where !wikiLinks.contains(where: { $0.range.overlaps(citation.range) }) {
      if let html = html(of: citation, &report) { edits.append(.init(literal: citation.range, html: html)) }
    }
    edits.sort { $0.literal.lowerBound < $1.literal.lowerBound }
  }

  private func html(of citation: Citation, _ report: inout Report) -> [UInt8]? {
    var html = "<span class=\"citation\">["
    for (index, cited) in citation.sources.enumerated() {
      guard reader.sources.contains(cited.id) else {
        report.warning(
          "no source of this brief has the id ‘\(cited.id)’", at: place(ofLiteral: cited.range),
          help: Suggestion.question(for: cited.id, among: reader.sources.sorted())
            ?? "add it under ‘sources:’ in the front matter")
        return nil
      }
      let id = Escaping.html(cited.id)
      html +=
        "\(index > 0 ? ", " : "")<a href=\"#source-\(Escaping.html(Address.escaped(cited.id)))\">\(id)</a>"
    }
    return Array((html + "]</span>").utf8)
  }

  private func warnOfHTML(_ node: Node, _ report: inout Report) {
    let text = document.literals[node.literal]
    // A comment is a note to oneself: nobody misses it on the page.
    if text.starts(with: "<!--".utf8) { return }
    let isBlock = if case .htmlBlock = node.kind { true } else { false }
    report.warning(
      isBlock ? "this block of HTML is left out" : "an HTML tag is left out", at: source.place(node.source),
      help: "write it in Markdown; put it in ‘`’ to show it as it is")
  }

  private func place(ofLiteral range: Range<Int>) -> Place {
    source.place(document.source(ofLiteral: range))
  }
}
