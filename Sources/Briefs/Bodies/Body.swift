import Diagnostics

/// A body as the pages need it, read once.
package struct Body: Sendable {
  /// The bottom line as HTML, without its heading; nil when there is none.
  package var bottomLine: [UInt8]?
  /// The bottom line's first paragraph, or else the body's, as plain text.
  package var summary: String?
  /// Everything but the bottom line, as HTML; a bottom line that is kept as prose included.
  package var html: [UInt8] = []
  /// The stretches of `html` that are sections whose facts are in `facts`, ascending.
  var takenOut: [Range<Int>] = []
  /// Ids of the headings that stand in the prose no more, since their sections are shown as facts; links still lead there.
  package var movedAnchors: [String] = []
  package var facts = Facts()
  /// Ids of the quotations that an entity's own file has of the entity in sections of nothing else: they are taken out of
  /// the prose as well.
  package internal(set) var movedQuotations: Set<String> = []
  package var wordCount = 0
  /// The entities that the body names, in the order in which it first does.
  package internal(set) var namings: [Naming] = []
  /// The sentences of the namings, which a naming’s place leads to.
  var sentences: [UInt8] = []
  /// The line of each mention in the text, counted from 1, naming by naming, where lines were asked for.
  var mentionLines: [UInt32] = []
  /// Where the lines of its file begin, where they were asked for.
  var lines: LineIndex?
  /// Names that may mean an entity and were left alone.
  var refused: [NameReader.Refused] = []
  /// Names without a page, where they were asked for.
  var unregistered: [UnregisteredName] = []
  /// Ids of the headings and of quotations in the prose, for links from other pages.
  package internal(set) var anchors: Set<String> = []
  /// Paths of the files that it shows or links to, such as pictures.
  var assets: Set<String> = []

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

  package var mentions: Mentions { Mentions(namings: namings, sentences: sentences, lines: mentionLines) }

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

  /// Links into other pages' headings, to be checked when all bodies are read.
  var fragments: [FragmentLink] = []
  /// Wiki links to pages that do not exist, where the site allows them.
  var unwritten: [UnwrittenLink] = []

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
