import Diagnostics
import Markdown

extension FactsReader {
  /// Every block quotation that is not within another and whose last line names its speaker.
  mutating func readQuotations(_ report: inout Report) {
    var index = 1
    while index < page.document.nodes.count {
      guard page[index].kind == .blockQuote else {
        index += 1
        continue
      }
      readQuotation(index, &report)
      index = page[index].end
    }
  }

  private mutating func readQuotation(_ node: Int, _ report: inout Report) {
    let blocks = page.children(of: node)
    guard let last = blocks.last, page[last].kind == .paragraph,
      let attribution = Attribution.last(in: page[last].literal, of: page), !attribution.speaker.isEmpty
    else { return }
    if let surplus = attribution.surplus {
      // A line without ‘>’ has a warning of its own.
      if QuotationTraps(page: page, node: node).swallowedLine == nil {
        report.warning(
          "text follows the line that names the speaker", at: page.firstLine(surplus),
          help: "that line is the last one of a quotation; put an empty line behind it")
      }
      return
    }
    let literal = page[node].literal
    let words = page.trimmed(literal.lowerBound..<attribution.literal.lowerBound)
    guard !words.isEmpty else { return }
    let speaker = speaker(attribution.speaker, &report)
    let id = id("quotation")
    figures[node] = .init(
      id: id, words: words, caption: attribution.literal.lowerBound..<page[last].literal.upperBound)
    facts.quotations.append(
      Quotation(
        speaker: speaker, medium: attribution.medium.map(page.plain),
        date: attribution.date.flatMap { date($0, &report) },
        words: page.passage(
          id, blocks, words, whole: literal, about: speaker.entities),
        isInSource: nil))
  }

  private func speaker(_ literal: Range<Int>, _ report: inout Report) -> Actor {
    let name = page.plain(literal)
    if let entity = page.linkedEntity(in: literal) { return Actor(name: name, entities: [entity]) }
    return actor(name, context.actors.actor(name), at: page.place(literal), &report)
  }
}
