import Diagnostics
import Markdown

/// Reads the facts of one body: section by section, then its quotations.
struct FactsReader {
  let page: ResolvedText
  let context: FactsContext
  var facts = Facts()
  /// Quotations by the nodes that hold them.
  var figures: [Int: HTMLRenderer.Figure] = [:]
  /// How many passages of each sort have an id.
  private var counts: [String: Int] = [:]

  init(_ page: ResolvedText, _ context: FactsContext) {
    self.page = page
    self.context = context
  }

  /// The sections of the body, each with the sort of facts that it holds.
  mutating func readAll(_ sections: [Section], report: inout Report) {
    for section in sections {
      guard let kind = section.kind else { continue }
      if !read(kind, section, &report) { facts.keptAsProse.insert(kind) }
    }
    readQuotations(&report)
    facts.originCount = page.origins.count(of: facts.claims.flatMap(\.citations))
    var check = QuotationCheck(page: page, articles: context.articles)
    check.run(&facts, report: &report)
    Traps(page: page, wording: context.wording).warn(&report)
  }

  /// The next id of a sort.
  mutating func id(_ sort: String) -> String {
    counts[sort, default: 0] += 1
    return "\(sort)_\(counts[sort, default: 0])"
  }

  /// Whether all of the section is of its shape.
  private mutating func read(_ kind: SectionKind, _ section: Section, _ report: inout Report) -> Bool {
    switch kind {
    case .bottomLine: return readBottomLine(section, &report)
    case .keyJudgements:
      return readItems(of: section, kind, ordered: true, &report) { $0.readJudgement($1, &$2) }
    case .timeline, .ahead:
      return readItems(of: section, kind, ordered: false, &report) {
        $0.readEvent($1, isAhead: kind == .ahead, &$2)
      }
    case .positions:
      guard let issue = issue(of: section, &report) else { return false }
      return readItems(of: section, kind, ordered: false, &report) {
        $0.readPosition($1, on: issue, &$2)
      }
    case .conditions, .obstacles:
      guard let subjects = subjects(of: section, kind, &report) else { return false }
      return readItems(of: section, kind, ordered: true, &report) {
        $0.readCondition($1, subjects, isObstacle: kind == .obstacles, &$2)
      }
    case .discrepancies: return readRemarks(.discrepancy, section, kind, &report)
    case .gaps: return readRemarks(.gap, section, kind, &report)
    case .assumptions: return readRemarks(.assumption, section, kind, &report)
    case .change: return readItems(of: section, kind, ordered: false, &report) { $0.readChange($1, &$2) }
    }
  }

  private mutating func readBottomLine(_ section: Section, _ report: inout Report) -> Bool {
    // A comment is a note to oneself.
    let blocks = page.children(section.content).filter { page[$0].kind != .htmlBlock }
    guard let first = blocks.first else { return true }
    guard facts.bottomLine == nil else {
      report.warning(
        "this is a second bottom line", at: page.firstLine(page[section.nodes.lowerBound].literal),
        help: "a page has one; join the two")
      return false
    }
    guard page[first].kind == .paragraph else {
      report.warning(
        "the bottom line does not begin with a paragraph", at: page.start(of: first),
        help: "write one or two sentences below the heading")
      return false
    }
    facts.bottomLine = page.passage("bottom_line", blocks, page.literal(of: blocks))
    return true
  }

  private mutating func readRemarks(
    _ kind: Remark.Kind, _ section: Section, _ sectionKind: SectionKind, _ report: inout Report
  ) -> Bool {
    readItems(of: section, sectionKind, ordered: false, &report) { reader, item, _ in
      let id = reader.id(kind.rawValue)
      reader.facts.remarks.append(
        Remark(kind: kind, what: reader.page.passage(id, item.blocks, item.literal)))
      return true
    }
  }
}

/// An item of a list in a section.
struct ListItem {
  let node: Int
  /// What it is made of; the first one is a paragraph.
  let blocks: [Int]
  /// The text of the first paragraph.
  let opening: Range<Int>
  let literal: Range<Int>
}

extension FactsReader {
  /// Reads each item of the section's lists; false when something in the section is not of its shape, of which the
  /// report says the first.
  private mutating func readItems(
    of section: Section, _ kind: SectionKind, ordered: Bool, _ report: inout Report,
    _ read: (inout FactsReader, ListItem, inout Report) -> Bool
  ) -> Bool {
    var isOfShape = true
    for block in page.children(section.content) {
      switch page[block].kind {
      case .htmlBlock: continue
      case .list(ordered, _, _):
        for item in page.children(of: block) {
          let blocks = page.children(of: item)
          guard let first = blocks.first else { continue }
          guard page[first].kind == .paragraph else {
            if isOfShape, !Traps.isDayTakenForNumber(first, page) {
              report.warning(
                "this item does not begin with text", at: page.start(of: item),
                help: "begin it like the others: \(kind.example)")
            }
            isOfShape = false
            continue
          }
          let item = ListItem(
            node: item, blocks: blocks, opening: page[first].literal, literal: page[item].literal)
          if !read(&self, item, &report) { isOfShape = false }
        }
      default:
        if isOfShape, !Traps.isDayTakenForNumber(block, page) {
          report.warning(
            "this is not of the shape that ‘\(kind.title)’ has, so the section stays as it is written",
            at: page.start(of: block), help: "write \(kind.example), and other text under another heading")
        }
        isOfShape = false
      }
    }
    return isOfShape
  }
}

extension ResolvedText {
  /// The first line of a block.
  func start(of node: Int) -> Place {
    let range = document.nodes[node].source
    let line = source.bytes[range].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return source.place(range.lowerBound..<(line ?? range.upperBound))
  }

  /// The text from the first of some blocks to the last.
  func literal(of blocks: [Int]) -> Range<Int> {
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return document.nodes[first].literal.lowerBound..<document.nodes[last].literal.upperBound
  }
}

extension SectionKind {
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What an item of such a section looks like.
  fileprivate var example: String {
    switch self {
    case .bottomLine: "a paragraph"
    case .keyJudgements: "‘1. It is *likely* that … Confidence: low. …’"
    case .timeline, .ahead: "‘- 3 April 2025: …’"
    case .positions: "‘- Poland, Baltic states: …’"
    case .conditions, .obstacles: "‘1. **Label.** …’"
    case .discrepancies, .gaps, .assumptions: "a list with ‘- ’"
    case .change: "‘- War in Ukraine: unchanged. …’"
    }
  }
}
