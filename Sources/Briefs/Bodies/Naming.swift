import Diagnostics
import Markdown

/// How a body names an entity: numbers only, since a site has hundreds of thousands of them.
package struct Naming: Sendable {
  private let number: UInt32
  private var times: UInt32 = 1
  /// The first sentence that names it in prose; nil where only a heading does.
  var sentence: Sentence.Place?
  /// Those of the body’s lines that are its own.
  private(set) var lines: Range<UInt32> = 0..<0

  init(entity: Int, sentence: Sentence.Place?) {
    number = UInt32(entity)
    self.sentence = sentence
  }

  /// Index into the registry's entities.
  package var entity: Int { Int(number) }
  /// How often, the author's own links included.
  package var count: Int { Int(times) }

  mutating func countAnother() { times += 1 }

  mutating func addLine() { lines = lines.lowerBound..<lines.upperBound + 1 }

  /// Gives as many lines as it has a place behind those of others, to be added once more, and tells where theirs ends.
  mutating func beginLines(at start: UInt32) -> UInt32 {
    defer { lines = start..<start }
    return start + UInt32(lines.count)
  }
}

/// Finds the names in a body: anchors for the page, and who is named how often and where.
struct NameReader {
  let linker: Linker
  let evidence: PageEvidence
  /// The page's own entity, which it does not link to.
  let subject: Int?
  /// Entities with an index from here on are groups, which have no page.
  let entityCount: Int
  /// Whether to gather the names that are not registered.
  let gathersUnregistered: Bool
  /// From the page to the site's root.
  let root: [UInt8]
  /// For each entity its address as a link writes it behind that.
  let links: [[UInt8]]

  struct Result {
    /// In the order of the text.
    var anchors: [HTMLRenderer.Edit] = []
    /// In the order in which the text first names them.
    var namings: [Naming] = []
    var sentences = Sentences()
    /// Mentions that were refused although the text may mean an entity.
    var refused: [Refused] = []
    /// Every place that names an entity, links included, ascending.
    var mentions: [(entity: Int, literal: Range<Int>)] = []
    /// Names that are not registered, each once, in no order.
    var unregistered: [UnregisteredName] = []
  }

  /// A name that was left alone.
  struct Refused: Sendable {
    let entity: Int
    let surface: String
    let reason: Reason
    let place: Place
  }

  /// Every mention of the body before thinning, and the runs that they refer to.
  func mentions(in document: Document, _ walk: BodyWalk) -> (mentions: [Mention], prose: ProseRuns) {
    let prose = ProseRuns(
      document, excluding: walk.plainEdits.map(\.range), isDecided: walk.isDecided)
    var evidence = evidence
    // Whom the author links to by hand is meant elsewhere on the page as well.
    evidence.entities.formUnion(walk.entityLinks.map { EntityID(Int32($0.entity)) })
    let all = linker.mentions(in: document.literals, runs: prose.runs, evidence: evidence)
    guard let subject else { return (all, prose) }
    let own = EntityID(Int32(subject))
    let mentions = all.map { mention in
      mention.entity == own && mention.verdict == .link ? mention.with(.count, .ownPage) : mention
    }
    return (mentions, prose)
  }

  /// The names in a title, which the entities of its body explain.
  func mentions(in title: String, over entities: some Sequence<Int>) -> [Mention] {
    var evidence = evidence
    evidence.entities.formUnion(entities.map { EntityID(Int32($0)) })
    let text = Array(title.utf8)
    return linker.mentions(in: text, runs: [ProseRun(0..<text.count, context: .heading)], evidence: evidence)
  }

  func read(_ document: Document, _ walk: BodyWalk, in source: SourceText) -> Result {
    let (all, prose) = mentions(in: document, walk)
    // What the sentences are made of, so that no closure below holds the whole walk.
    let (paragraphs, edits) = (prose.paragraphs, walk.plainEdits)
    var result = Result()
    var positions: [Int: Int] = [:]
    func note(_ entity: Int, at name: Range<Int>) {
      if let index = positions[entity] {
        result.namings[index].countAnother()
        if result.namings[index].sentence != nil { return }
        result.namings[index].sentence = sentence(
          around: name, document, paragraphs, edits, &result.sentences)
      } else {
        positions[entity] = result.namings.count
        let sentence = sentence(around: name, document, paragraphs, edits, &result.sentences)
        result.namings.append(Naming(entity: entity, sentence: sentence))
      }
    }

    var links = walk.entityLinks.sorted { $0.literal.lowerBound < $1.literal.lowerBound }[...]
    func noteLinks(before offset: Int) {
      while let link = links.first, link.literal.lowerBound < offset {
        note(link.entity, at: link.literal)
        result.mentions.append(link)
        links.removeFirst()
      }
    }
    for mention in Linker.thinned(all, runs: prose.runs) {
      noteLinks(before: mention.range.lowerBound)
      let entity = Int(mention.entity.index)
      guard entity < entityCount else { continue }
      switch mention.verdict {
      case .refused:
        let surface = String(decoding: document.literals[mention.range], as: UTF8.self)
        let place = source.place(document.source(ofLiteral: mention.range))
        result.refused.append(Refused(entity: entity, surface: surface, reason: mention.reason, place: place))
      case .link:
        result.anchors.append(
          .init(literal: mention.range, html: anchor(to: entity, mention.range, document)))
        fallthrough
      case .count:
        note(entity, at: mention.range)
        result.mentions.append((entity, mention.range))
      }
    }
    noteLinks(before: Int.max)
    if gathersUnregistered {
      let scan = NameScan(document.literals, runs: prose.runs, mentions: all)
      result.unregistered = scan.sightings.map { name, sighting in
        UnregisteredName(
          name: name, sighting: sighting, place: source.place(document.source(ofLiteral: sighting.first)))
      }
    }
    return result
  }

  /// Counts the names in a title, which the body's names explain.
  func read(title: String, into result: inout Result) {
    for mention in mentions(in: title, over: result.namings.map(\.entity)) where mention.verdict == .count {
      let entity = Int(mention.entity.index)
      if let index = result.namings.firstIndex(where: { $0.entity == entity }) {
        result.namings[index].countAnother()
      } else if entity < entityCount {
        result.namings.append(Naming(entity: entity, sentence: nil))
      }
    }
  }

  /// Nil where the name stands in no paragraph but in a heading.
  private func sentence(
    around name: Range<Int>, _ document: Document, _ paragraphs: [Range<Int>], _ edits: [Sentence.PlainEdit],
    _ sentences: inout Sentences
  ) -> Sentence.Place? {
    let next = paragraphs.partitioningIndex { $0.lowerBound > name.lowerBound }
    guard next > 0, name.upperBound <= paragraphs[next - 1].upperBound else { return nil }
    let block = paragraphs[next - 1]
    let first = edits.partitioningIndex { $0.range.upperBound > block.lowerBound }
    let last = edits.partitioningIndex { $0.range.lowerBound >= block.upperBound }
    return sentences.add(
      around: name, in: document.literals, block: block, replacing: edits[first..<max(first, last)])
  }

  private func anchor(to entity: Int, _ range: Range<Int>, _ document: Document) -> [UInt8] {
    var html = Array("<a href=\"".utf8)
    html += root
    html += links[entity]
    html += "\">".utf8
    Escaping.html(document.literals[range], into: &html)
    html += "</a>".utf8
    return html
  }
}
