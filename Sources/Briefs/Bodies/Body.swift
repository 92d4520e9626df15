import Diagnostics

/// A body as the pages need it, read once.
///
/// A class, since a value of so many parts would be counted part by part wherever it is handed on.
package final class Body: Sendable {
  private let rendering: Rendering
  package let facts: Facts
  package let wordCount: Int
  private let namingLines: NamingLines
  /// The sentences of the namings, which a naming’s place leads to.
  let sentences: [UInt8]
  /// Names that may mean an entity and were left alone.
  let refused: [NameReader.Refused]
  /// Names without a page, where they were asked for.
  let unregistered: [UnregisteredName]
  /// Paths of the files that it shows or links to, such as pictures.
  let assets: Set<String>
  /// Links into other pages' headings, to be checked when all bodies are read.
  let fragments: [FragmentLink]
  /// Wiki links to pages that do not exist, where the site allows them.
  let unwritten: [UnwrittenLink]

  /// What is HTML of it, and what leads into that.
  struct Rendering: Sendable {
    var bottomLine: [UInt8]?
    var summary: String?
    var html: [UInt8] = []
    var takenOut: [Range<Int>] = []
    var movedAnchors: [String] = []
    var movedQuotations: Set<String> = []
    var anchors: Set<String> = []
  }

  /// The body of a text that is not there or was refused.
  static let empty = Body(
    Rendering(), facts: Facts(), wordCount: 0, namingLines: NamingLines([]), names: NameReader.Result(),
    assets: [], fragments: [], unwritten: [])

  /// - Parameter namingLines: the namings of `names`, where lines were asked for with the lines of each.
  init(
    _ rendering: Rendering, facts: Facts, wordCount: Int, namingLines: NamingLines, names: NameReader.Result,
    assets: Set<String>, fragments: [FragmentLink], unwritten: [UnwrittenLink]
  ) {
    self.rendering = rendering
    self.facts = facts
    self.wordCount = wordCount
    self.namingLines = namingLines
    sentences = names.sentences.bytes.fitted
    refused = names.refused
    unregistered = names.unregistered
    self.assets = assets
    self.fragments = fragments
    self.unwritten = unwritten
  }

  /// The bottom line as HTML, without its heading; nil when there is none.
  package var bottomLine: [UInt8]? { rendering.bottomLine }
  /// The bottom line's first paragraph, or else the body's, as plain text.
  package var summary: String? { rendering.summary }
  /// Everything but the bottom line, as HTML; a bottom line that is kept as prose included.
  package var html: [UInt8] { rendering.html }
  /// The stretches of `html` that are sections whose facts are in `facts`, ascending.
  var takenOut: [Range<Int>] { rendering.takenOut }
  /// Ids of the headings that stand in the prose no more, since their sections are shown as facts; links still lead there.
  package var movedAnchors: [String] { rendering.movedAnchors }
  /// Ids of the quotations that an entity's own file has of the entity in sections of nothing else: they are taken out of
  /// the prose as well.
  package var movedQuotations: Set<String> { rendering.movedQuotations }
  /// Ids of the headings and of quotations in the prose, for links from other pages.
  package var anchors: Set<String> { rendering.anchors }

  /// The entities that the body names, in the order in which it first does.
  package var namings: [Naming] { namingLines.namings }
  /// Where the lines of its file begin, where they were asked for.
  var lines: LineIndex? { namingLines.file }

  /// The line of its file that holds a byte offset, counted from 1; 1 where lines were not asked for.
  package func line(of offset: Int) -> Int { lines?.line(of: offset) ?? 1 }

  /// All that tells of its mentions.
  package struct Mentions: Sendable {
    package let namings: [Naming]
    fileprivate let sentences: [UInt8]
    fileprivate let lines: [UInt32]

    /// The first sentence of the prose that names an entity.
    package func sentence(of naming: Naming) -> Sentence? {
      naming.sentence.map { Sentence(bytes: sentences, place: $0) }
    }

    /// The lines of the mentions in the text, where lines were asked for; those in a title are not among them.
    package func lines(of naming: Naming) -> ArraySlice<UInt32> {
      lines[Int(naming.lines.lowerBound)..<Int(naming.lines.upperBound)]
    }
  }

  package var mentions: Mentions { Mentions(namings: namings, sentences: sentences, lines: namingLines.all) }

  /// The first sentence of its prose that names an entity.
  package func sentence(of naming: Naming) -> Sentence? { mentions.sentence(of: naming) }

  /// Whether its page shows a passage among its facts, and not in its prose.
  package func showsApart(_ passage: Passage, of section: SectionKind?) -> Bool {
    section.map { !facts.keptAsProse.contains($0) } ?? movedQuotations.contains(passage.id)
  }

  /// Whether its page shows a passage in a place of its own, which its id leads to.
  ///
  /// - Parameter section: the sort of section from which it is; nil for a quotation, which stands in prose.
  package func hasPlace(for passage: Passage, of section: SectionKind?) -> Bool {
    showsApart(passage, of: section) || section == nil && anchors.contains(passage.id)
  }

  /// The whole body, for pages that give the bottom line no place of its own.
  package var fullHTML: [UInt8] { ownLine.isEmpty ? html : ownLine + html }
  /// What is left when the sections whose facts are in `facts` are taken out, as HTML.
  package var prose: [UInt8] {
    if takenOut.isEmpty { return html }
    var prose: [UInt8] = []
    var start = 0
    for section in takenOut {
      prose += html[start..<section.lowerBound]
      start = section.upperBound
    }
    return prose + html[start...]
  }
  /// The body of an entity's file without the facts that its page shows in blocks of their own.
  package var profile: [UInt8] { ownLine.isEmpty ? prose : ownLine + prose }

  /// The bottom line, unless `html` has it.
  var ownLine: [UInt8] { facts.keptAsProse.contains(.bottomLine) ? [] : bottomLine ?? [] }

  struct UnwrittenLink: Sendable {
    let name: String
    let place: Place
  }

  /// The entities that the body names or lets take part in something; some may come twice.
  var named: [Int] { namings.map(\.entity) + facts.participants }

  /// A link to a heading of a page.
  struct FragmentLink: Sendable {
    let target: Target
    let fragment: String
    let place: Place
  }
}
