import Diagnostics
import Markdown

extension FactsReader {
  /// A claim with one emphasised likelihood word, then `Confidence:` and perhaps `Outcome:` in sentences of their own.
  mutating func readJudgement(_ item: ListItem, _ report: inout Report) -> Bool {
    let sentences = LabelledSentences(
      page, item.literal, opening: [.confidence, .outcome], context.wording)
    let claim = sentences.opening
    let outcomePart = sentences.parts.first { $0.label == .outcome }
    let confidencePart = sentences.parts.first { $0.label == .confidence }
    let band = likelihood(in: item, claim: claim, before: outcomePart?.whole.lowerBound, &report)
    let isMixed = warnOfMixture(band.map(\.literal), claim, confidencePart, &report)
    let confidence = self.confidence(in: confidencePart, of: item, isMixed: isMixed, &report)
    let outcome = outcomePart.flatMap { self.outcome(in: $0, item, &report) }
    facts.judgements.append(
      Judgement(
        claim: page.passage(
          id("judgement"), item.blocks, claim, whole: item.literal),
        band: band?.band, confidence: confidence?.level,
        reason: confidence.flatMap { snippet(item, $0.reason) }, due: due(in: claim, &report),
        outcome: outcome))
    return true
  }

  private func snippet(_ item: ListItem, _ literal: Range<Int>) -> Snippet? {
    page.trimmed(literal).isEmpty ? nil : page.snippet(item.blocks, literal)
  }

  /// The one likelihood word that is emphasised.
  private func likelihood(
    in item: ListItem, claim: Range<Int>, before outcome: Int?, _ report: inout Report
  ) -> (band: Int, literal: Range<Int>)? {
    var emphasised: [Range<Int>] = []
    var index = item.node
    while index < page[item.node].end {
      switch page[index].kind {
      case .emphasis, .strong:
        emphasised.append(page[index].literal)
        index = page[index].end
      default: index += 1
      }
    }
    var found: (band: Int, literal: Range<Int>)?
    for literal in emphasised where literal.lowerBound < outcome ?? Int.max {
      guard let band = context.scale.band(of: page.plain(literal)) else { continue }
      guard found != nil else {
        found = (band, literal)
        continue
      }
      report.warning(
        "a second likelihood word in one judgement", at: page.place(literal),
        help: "emphasise one of them; a text that says two things makes two judgements")
    }
    if found == nil { warnOfNoLikelihood(emphasised, claim, &report) }
    return found
  }

  private func warnOfNoLikelihood(_ emphasised: [Range<Int>], _ claim: Range<Int>, _ report: inout Report) {
    let terms = context.scale.terms
    for literal in emphasised {
      guard let near = Suggestion.closest(to: page.plain(literal), among: terms) else { continue }
      report.warning(
        "‘\(page.plain(literal))’ is no likelihood word", at: page.place(literal),
        help: "did you mean ‘\(near)’?")
      return
    }
    if let plain = PhraseSearch(context.scale.termsByLength).first(in: page.document.literals, claim) {
      report.warning(
        "the likelihood word of this judgement is not emphasised", at: page.place(plain),
        help: "write ‘*\(page.plain(plain))*’")
      return
    }
    report.warning(
      "this judgement has no likelihood word", at: page.firstLine(claim),
      help:
        "emphasise one: \(context.scale.bands.compactMap(\.terms.first).map { "*\($0)*" }.joined(separator: ", "))"
    )
  }

  /// Whether likelihood and confidence stand in one sentence, which is reported.
  private func warnOfMixture(
    _ likelihood: Range<Int>?, _ claim: Range<Int>, _ confidence: LabelledSentences.Part?,
    _ report: inout Report
  ) -> Bool {
    guard let likelihood else { return false }
    let text = page.document.literals
    let sentence =
      if let confidence, confidence.whole.contains(likelihood.lowerBound) {
        Sentence.range(around: likelihood, in: text, confidence.whole)
      } else {
        Sentence.range(around: likelihood, in: text, claim)
      }
    let isInConfidence =
      confidence.map {
        sentence.lowerBound <= $0.content.lowerBound && $0.whole.contains(sentence.lowerBound)
      } ?? false
    guard isInConfidence || confidenceIsMentioned(in: sentence) else { return false }
    report.warning(
      "likelihood and confidence stand in one sentence", at: page.firstLine(sentence),
      help: "give the confidence a sentence of its own: ‘Confidence: low.’")
    return true
  }

  /// `confidence` beside one of its levels, as in `with low confidence` or `confidence: low`.
  private func confidenceIsMentioned(in sentence: Range<Int>) -> Bool {
    let words = page.plain(sentence).split { !$0.isLetter }.map { context.wording.label(String($0)) }
    let levels: [Label?] = [.low, .moderate, .high]
    return zip(words, words.dropFirst()).contains { first, second in
      first == .confidence && levels.contains(second) || levels.contains(first) && second == .confidence
    }
  }

  private func confidence(
    in part: LabelledSentences.Part?, of item: ListItem, isMixed: Bool, _ report: inout Report
  ) -> (level: Judgement.Confidence?, reason: Range<Int>)? {
    guard let part else {
      if !isMixed {
        report.warning(
          "this judgement does not say how confident it is", at: page.firstLine(item.opening),
          help: "add a sentence ‘Confidence: low.’, with moderate or high instead of low if so")
      }
      return nil
    }
    let word = page.word(at: part.content.lowerBound, before: part.content.upperBound)
    let level: Judgement.Confidence? =
      switch context.wording.label(page.plain(word)) {
      case .low: .low
      case .moderate: .moderate
      case .high: .high
      default: nil
      }
    if level == nil {
      let words = context.wording.words(for: [.low, .moderate, .high])
      report.warning(
        "this is no level of confidence", at: page.place(word.isEmpty ? page.trimmed(part.whole) : word),
        help: Suggestion.question(for: page.plain(word), among: words) ?? "write low, moderate or high")
    }
    return (level, page.behindStop(word.upperBound, before: part.whole.upperBound)..<part.whole.upperBound)
  }

  private func outcome(
    in part: LabelledSentences.Part, _ item: ListItem, _ report: inout Report
  ) -> Judgement.Outcome? {
    let word = page.word(at: part.content.lowerBound, before: part.content.upperBound)
    let verdict: Judgement.Outcome.Verdict? =
      switch context.wording.label(page.plain(word)) {
      case .true: .true
      case .false: .false
      case .partly: .partly
      case .void: .void
      default: nil
      }
    guard let verdict else {
      let words = context.wording.words(for: [.true, .false, .partly, .void])
      report.warning(
        "this is no outcome", at: page.place(word.isEmpty ? page.trimmed(part.whole) : word),
        help: Suggestion.question(for: page.plain(word), among: words)
          ?? "write ‘Outcome: true, 1 July 2025.’ with true, false, partly or void")
      return nil
    }
    // The date ends with the sentence; what follows it is the note.
    let text = page.document.literals
    let sentence = word.lowerBound..<Sentence.range(around: word, in: text, part.content).upperBound
    let given = page.trimmed(word.upperBound..<sentence.upperBound)
    let words = page.plain(given).split(whereSeparator: { " ,(".contains($0) })
    var date: CalendarDate?
    switch CalendarDate.leading(words[...]) {
    case .date(let found): date = found
    case .impossible(let why): report.warning("no such date: \(why)", at: page.firstLine(given))
    case .notADate: break
    }
    let note = date == nil ? given.lowerBound : sentence.upperBound
    return Judgement.Outcome(
      verdict: verdict, date: date,
      note: snippet(item, page.behindStop(note, before: part.whole.upperBound)..<part.whole.upperBound),
      place: page.firstLine(
        (given.first { !" ,(".utf8.contains(text[$0]) } ?? given.lowerBound)..<given.upperBound))
  }

  /// The date behind the first ‘by’ that has one, or the day before the one behind ‘before’.
  private func due(in claim: Range<Int>, _ report: inout Report) -> CalendarDate? {
    let words = page.plain(claim).split(separator: " ")
    for (index, word) in words.enumerated() {
      let label = context.wording.label(String(word))
      guard label == .by || label == .before else { continue }
      // ‘by the end of June 2025’ is by its last day.
      let date = words[(index + 1)...].drop { ["the", "end", "of"].contains($0) }
      switch CalendarDate.leading(date) {
      case .date(let date): return label == .by ? date : Moment(startOf: date).day.previousDay
      case .impossible(let why):
        report.warning(
          "no such date: \(why)", at: page.firstLine(claim),
          help: "write the day on which the judgement falls due as ‘by 30 June 2025’")
        return nil
      case .notADate: continue
      }
    }
    return nil
  }
}
