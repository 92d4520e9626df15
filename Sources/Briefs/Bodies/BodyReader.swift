import Diagnostics
import Markdown

/// Turns the text of one content file into a `Body`: parsed once, every link resolved, rendered as HTML.
struct BodyReader {
  let resolver: LinkResolver
  let names: NameReader
  let addresses: AddressBook
  /// From the page to the site's root: `../` or nothing.
  let root: String
  /// The ids of the brief's sources, which `[S1]` may cite.
  let sources: Set<String>
  /// The title that the body stands under, whose names count as well.
  let title: String?

  let wording: Wording
  /// Whether to record on which lines things stand.
  let recordsLines: Bool
  /// Nil for a page that holds no facts.
  let facts: FactsContext?

  func read(_ source: SourceText, from start: Int, report: inout Report) -> Body {
    guard let document = parse(source, from: start, report: &report) else { return .empty }
    let walk = walk(document, of: source, report: &report)
    var names = names.read(document, walk, in: source)
    if let title { self.names.read(title: title, into: &names) }

    let edits = (walk.edits + names.anchors).sorted { $0.literal.lowerBound < $1.literal.lowerBound }
    var renderer = HTMLRenderer(document, links: walk.renderings, edits: edits)
    let sections = Section.all(in: document, wording)
    var found = Facts()
    if let facts {
      let text = ResolvedText(
        source: source, document: document, renderer: renderer, home: facts.home, subject: self.names.subject,
        edits: walk.plainEdits, citations: walk.citations, mentions: names.mentions,
        links: walk.entityLinks.sorted { $0.literal.lowerBound < $1.literal.lowerBound },
        origins: facts.origins)
      var reader = FactsReader(text, facts)
      reader.readAll(sections, report: &report)
      found = reader.facts
      renderer.figures = reader.figures
    }
    return Body(
      render(document, sections, renderer, found, plain: walk.plainEdits), facts: found,
      wordCount: WordCount.count(document.literals),
      namingLines: recordsLines
        ? NamingLines(names.namings, at: names.mentions, of: document, LineIndex(source.bytes))
        : NamingLines(names.namings),
      names: names, assets: walk.assets, fragments: walk.fragments, unwritten: walk.unwritten)
  }

  /// Nil when the text is refused, which is then reported.
  func parse(_ source: SourceText, from start: Int, report: inout Report) -> Document? {
    switch Markdown.Parser.parse(source.bytes, from: start) {
    case .success(let document): return document
    case .failure(let refusal):
      let (message, help) = refusal.reason.explanation
      report.error(message, at: source.place(refusal.range), help: help)
      return nil
    }
  }

  func walk(_ document: Document, of source: SourceText, report: inout Report) -> BodyWalk {
    var walk = BodyWalk(source: source, document: document, reader: self)
    walk.visitAll(&report)
    return walk
  }

  private func render(
    _ document: Document, _ sections: [Section], _ renderer: HTMLRenderer, _ found: Facts,
    plain edits: [Sentence.PlainEdit]
  ) -> Body.Rendering {
    var body = Body.Rendering()
    body.anchors = Set(document.headings.map(\.id))
    let headings = Dictionary(uniqueKeysWithValues: document.headings.map { ($0.node, $0.id) })
    for section in sections {
      if body.bottomLine == nil, section.kind == .bottomLine {
        var html: [UInt8] = []
        renderer.render(section.content, into: &html)
        body.bottomLine = html
        body.summary = Self.firstParagraph(document, section.content, edits)
        if found.keptAsProse.contains(.bottomLine) {
          renderer.render(section.nodes, into: &body.html)
        } else {
          let own = section.nodes.lowerBound..<section.content.lowerBound
          body.movedAnchors += own.compactMap { headings[$0] }
        }
      } else {
        let start = body.html.count
        renderer.render(section.nodes, into: &body.html)
        let own = section.kind == nil ? ownQuotations(in: section, of: document, renderer, found) : []
        body.movedQuotations.formUnion(own)
        let isTakenOut =
          section.kind.map { kind in
            !found.keptAsProse.contains(kind) && (names.subject == nil || kind.hasBlockOnEntityPages)
          } ?? !own.isEmpty
        if facts == nil || !isTakenOut {
          for node in section.nodes {
            if let figure = renderer.figures[node] { body.anchors.insert(figure.id) }
          }
        } else {
          body.takenOut.append(start..<body.html.count)
          body.movedAnchors += section.nodes.compactMap { headings[$0] }
        }
      }
    }
    body.summary = body.summary ?? Self.firstParagraph(document, 1..<document.nodes.count, edits)
    body.html = body.html.fitted
    return body
  }

  /// The ids of the quotations of a section that holds nothing else, in the file of the one who said them; else none.
  private func ownQuotations(
    in section: Section, of document: Document, _ renderer: HTMLRenderer, _ facts: Facts
  ) -> [String] {
    guard let subject = names.subject else { return [] }
    let own = Set(facts.quotations.filter { $0.speaker.entities.contains(subject) }.map(\.words.id))
    var ids: [String] = []
    var index = section.content.lowerBound
    while index < section.content.upperBound {
      guard let id = renderer.figures[index]?.id, own.contains(id) else { return [] }
      ids.append(id)
      index = document.nodes[index].end
    }
    return ids
  }

  /// As a reader sees it: without the brackets of wiki links, and without citations.
  private static func firstParagraph(
    _ document: Document, _ nodes: Range<Int>, _ edits: [Sentence.PlainEdit]
  ) -> String? {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      if case .paragraph = document.nodes[index].kind {
        return Sentence.plain(document.literals, document.nodes[index].literal, edits[...]).trimmingBlanks
          .nonEmpty
      }
      index = document.nodes[index].end
    }
    return nil
  }
}

extension Refusal.Reason {
  var explanation: (message: String, help: String) {
    switch self {
    case .tooLong: ("this text is longer than 64 MiB", "split the file")
    case .tooMuchMarkup:
      ("this text has more markup than a page can hold", "split the file, or paste it as plain text")
    case .nestedTooDeeply:
      ("quotations and lists are nested more than 100 deep here", "remove the surplus ‘>’, ‘-’ or numbers")
    case .tooManyImages: ("this paragraph begins thousands of pictures with ‘![’", "split the paragraph")
    }
  }
}
