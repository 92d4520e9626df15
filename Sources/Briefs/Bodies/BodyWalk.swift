import Diagnostics
import Markdown

/// One walk over a document's nodes that resolves its links, wiki links and citations and warns of what is dropped.
struct BodyWalk {
  private let source: SourceText
  private let document: Document
  private let reader: BodyReader
  private(set) var renderings: [HTMLRenderer.LinkRendering] = []
  /// In the order of the text, as are the plain ones for the same ranges.
  private(set) var edits: [HTMLRenderer.Edit] = []
  private(set) var plainEdits: [Sentence.PlainEdit] = []
  /// In the order of the text, with the ids that each gives.
  private(set) var citations: [(literal: Range<Int>, ids: [String])] = []
  private(set) var fragments: [Body.FragmentLink] = []
  private(set) var assets: Set<String> = []
  private(set) var unwritten: [Body.UnwrittenLink] = []
  /// The author's own links to entities: what they lead to and where their text stands.
  private(set) var entityLinks: [(entity: Int, literal: Range<Int>)] = []
  /// For each of the document's links, whether it says what its text means: an entity, or nothing at all.
  private(set) var isDecided: [Bool] = []
  private var unknownSources: Set<String> = []
  private var footnotes: Set<ArraySlice<UInt8>> = []
  private var linkedSources: Set<String> = []
  /// The id of each heading by that and by its text, and what is asked for where there is none.
  private lazy var headings = Dictionary(
    document.headings.flatMap { [($0.id, $0.id), ($0.text, $0.id)] }, uniquingKeysWith: { first, _ in first })
  private lazy var headingIDs = Spellings { [document = self.document] in document.headings.map(\.id) }

  init(source: SourceText, document: Document, reader: BodyReader) {
    self.source = source
    self.document = document
    self.reader = reader
  }

  mutating func visitAll(_ report: inout Report) {
    for link in document.links { visit(link, &report) }
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
    var markup = ForeignMarkup(source: source, document: document, sources: reader.sources)
    markup.warn(&report)
  }

  private mutating func visit(_ link: Link, _ report: inout Report) {
    let place = source.place(link.source)
    if let footnote = ForeignMarkup.footnote(link, in: source) {
      if footnotes.insert(footnote).inserted { ForeignMarkup.warnOfFootnote(at: place, &report) }
      isDecided.append(true)
      renderings.append(.unlinked)
      return
    }
    if let id = source(citedBy: link), linkedSources.insert(id).inserted {
      report.warning(
        "this is a link and no citation, since a line ‘[\(id)]: …’ makes it one", at: place,
        help: "take that line out; the address of a source stands in the front matter")
    }
    let answer = reader.resolver.resolve(link.destination, at: place, report: &report)
    if case .target(.asset(let path), _) = answer { assets.insert(path) }
    if link.isImage {
      renderings.append(imageRendering(of: link, answer, at: place, &report))
      isDecided.append(true)
      return
    }
    isDecided.append(note(answer, at: document.nodes[link.node].literal) || link.destination.isEmpty)
    let href = href(answer, at: place, or: link.destination, &report)
    renderings.append(href.map { .anchor(href: $0, attributes: "") } ?? .unlinked)
  }

  /// The id of a source that a link such as `[S1]` looks as if it cited.
  private func source(citedBy link: Link) -> String? {
    let text = source.bytes[link.source]
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return nil }
    let id = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
    return reader.sources.contains(id) ? id : nil
  }

  /// Remembers a link to an entity; whether it was one.
  private mutating func note(_ answer: LinkResolver.Answer, at literal: Range<Int>) -> Bool {
    guard case .target(.entity(let entity), _) = answer else { return false }
    entityLinks.append((entity, literal))
    return true
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
    case .none, .unwritten:
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
    case .none, .unwritten: return nil
    case .samePage(let fragment):
      guard let id = headings[fragment] else {
        report.error(
          "this page has no heading ‘\(fragment)’", at: place,
          help: Suggestion.question(for: fragment, among: headingIDs))
        return nil
      }
      return "#" + Address.escaped(id)
    case .target(let target, let fragment):
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
    let links = WikiLink.all(in: text, node.literal)
    let citations = Citation.all(in: text, node.literal, known: reader.sources)
    var nextLink = 0
    for citation in citations {
      while nextLink < links.count, links[nextLink].range.lowerBound < citation.range.lowerBound {
        add(links[nextLink], &report)
        nextLink += 1
      }
      // `[[S1]]` is a wiki link, not a citation in brackets.
      if let last = plainEdits.last, last.range.upperBound > citation.range.lowerBound { continue }
      add(citation, &report)
    }
    for link in links[nextLink...] { add(link, &report) }
  }

  private mutating func add(_ link: WikiLink, _ report: inout Report) {
    let place = place(ofLiteral: link.range)
    let answer = reader.resolver.resolve(link, at: place, report: &report)
    _ = note(answer, at: link.range)
    if case .unwritten = answer { unwritten.append(.init(name: link.name, place: place)) }
    let text = title(of: answer, calledBy: link) ?? link.text
    let shown = Escaping.html(text)
    let html = href(answer, at: place, or: "", &report).map {
      "<a href=\"\(Escaping.html($0))\">\(shown)</a>"
    }
    edits.append(.init(literal: link.range, html: Array((html ?? shown).utf8)))
    plainEdits.append(.init(range: link.range, text: text))
  }

  /// A page’s title in place of the name of its file, which tells readers less.
  private func title(of answer: LinkResolver.Answer, calledBy link: WikiLink) -> String? {
    guard link.isFileName, case .target(let target, _) = answer else { return nil }
    return reader.resolver.registry.title(of: target)
  }

  private mutating func add(_ citation: Citation, _ report: inout Report) {
    var html = "<span class=\"citation\">["
    for (index, cited) in citation.sources.enumerated() {
      guard reader.sources.contains(cited.id) else {
        // Once is enough: all its citations are mended by one line in the front matter.
        guard unknownSources.insert(cited.id).inserted else { return }
        report.warning(
          "no source of this brief has the id ‘\(cited.id)’", at: place(ofLiteral: cited.range),
          help: Suggestion.question(for: cited.id, among: reader.sources.sorted())
            ?? "add it under ‘sources:’ in the front matter")
        return
      }
      let anchor = Escaping.html(Address.escaped(cited.id))
      html += "\(index > 0 ? ", " : "")<a href=\"#source-\(anchor)\">\(Escaping.html(cited.id))</a>"
    }
    edits.append(.init(literal: citation.range, html: Array((html + "]</span>").utf8)))
    plainEdits.append(.init(range: citation.range, text: ""))
    citations.append((citation.range, citation.sources.map(\.id)))
  }

  private func warnOfHTML(_ node: Node, _ report: inout Report) {
    let text = source.bytes[node.source]
    // A comment is a note to oneself that nobody misses on the page, and a closing tag goes with its opening one.
    if text.starts(with: "<!--".utf8) || text.starts(with: "</".utf8) { return }
    let isBlock = if case .htmlBlock = node.kind { true } else { false }
    report.warning(
      isBlock ? "this block of HTML is left out" : "an HTML tag is left out", at: source.place(node.source),
      help: "write it in Markdown; put it in ‘`’ to show it as it is")
  }

  private func place(ofLiteral range: Range<Int>) -> Place {
    source.place(document.source(ofLiteral: range))
  }
}
