/// Decides about the hits of one page: which entity, which verdict, and why.
struct Judge {
  let index: NameIndex
  let text: [UInt8]
  let runs: [ProseRun]
  let hits: [Hit]
  let evidence: PageEvidence
  let vocabulary: Vocabulary
  private let blocks: [Range<Int>]
  private var senses: PageSenses

  init(
    index: NameIndex, text: [UInt8], runs: [ProseRun], hits: [Hit], evidence: PageEvidence,
    vocabulary: Vocabulary
  ) {
    self.index = index
    self.text = text
    self.runs = runs
    self.hits = hits
    self.evidence = evidence
    self.vocabulary = vocabulary
    blocks = Self.blocks(of: runs)
    senses = PageSenses(hits, index: index, evidence: evidence)
    weighHomonyms()
  }

  /// The mention at one hit; nil where a word is evidence and no name.
  func mention(at place: Int) -> Mention? {
    let hit = hits[place]
    let entry = index.entries[hit.entry]
    switch override(hit) {
    case .nothing?: return mention(hit, entry.senses[0], .refused, .chosenNone)
    case .entity(let entity)?:
      let form = form(of: entity, entry)
      return inContext(
        hit, Mention(hit.range, run: hit.run, entity: entity, form: form, verdict: .link, reason: .chosen))
    case nil: break
    }
    if entry.isNever { return mention(hit, entry.senses[0], .refused, .never) }
    let names = entry.senses.filter(\.isName)
    guard let first = names.first else { return nil }
    var sense = first
    var reason = Reason.named
    if names.count > 1 {
      guard let chosen = senses.choose(among: names, frontMatter: evidence.entities) else {
        return mention(hit, first, .refused, .homonym)
      }
      sense = chosen
      reason = .settledByPage
    }
    if let outer = hit.outer {
      let outerEntities = index.entries[hits[outer].entry].senses.map(\.entity)
      if outerEntities.contains(sense.entity) { return nil }
    }
    let ruling = rule(on: hit, sense, entry)
    if let ruling, ruling.verdict == .refused {
      return mention(hit, sense, .refused, ruling.reason)
    }
    if hit.outer != nil { return mention(hit, sense, form: .embedded, .count, .insideMatch) }
    if let ruling, ruling.verdict == .count {
      return mention(hit, sense, form: ruling.isEmbedded ? .embedded : nil, .count, ruling.reason)
    }
    if let ruling { reason = ruling.reason }
    return inContext(hit, mention(hit, sense, .link, reason), shouted: entry.isShouted)
  }

  /// What a rule says; nil means that it has nothing against a plain link.
  struct Ruling {
    let verdict: Mention.Verdict
    let reason: Reason
    var isEmbedded = false

    static func refused(_ reason: Reason) -> Ruling { Ruling(verdict: .refused, reason: reason) }
    static func count(_ reason: Reason, embedded: Bool = false) -> Ruling {
      Ruling(verdict: .count, reason: reason, isEmbedded: embedded)
    }
  }

  private func rule(on hit: Hit, _ sense: NameIndex.Sense, _ entry: NameIndex.Entry) -> Ruling? {
    let around = surroundings(of: hit)
    let traits = index[sense.entity].traits
    if around.byte(at: hit.range.upperBound) == UInt8(ascii: "$") { return .refused(.currency) }
    if case .names(.metonym) = sense.role {
      if let ruling = MetonymRule(around: around).ruling(on: hit.range) { return ruling }
    } else if traits.contains(.person) {
      let rule = PersonRule(around: around, person: index[sense.entity])
      if let ruling = rule.ruling(on: hit.range, sense) { return ruling }
    } else if traits.contains(.country) {
      let rule = CountryRule(around: around, isShouted: entry.isShouted)
      if let ruling = rule.ruling(on: hit.range, sense) { return ruling }
    }
    if let ruling = homonymRuling(sense, hit, entry, around) { return ruling }
    if traits.contains(.group) { return .count(.group) }
    if around.isHalfCompound(hit.range) { return .count(.compound) }
    if case .names(.demonym) = sense.role { return .count(.demonym) }
    if case .names(.metonym) = sense.role { return Ruling(verdict: .link, reason: .standsFor) }
    return nil
  }

  /// A homonym counts once the page has settled it or its own sentence makes it likely.
  private func homonymRuling(
    _ sense: NameIndex.Sense, _ hit: Hit, _ entry: NameIndex.Entry, _ around: Surroundings
  ) -> Ruling? {
    let isShoutedWord = entry.isShouted && vocabulary.traits(of: text[hit.range]).contains(.commonWord)
    guard sense.rival != nil || isShoutedWord else { return nil }
    if senses.sure.contains(sense.entity) {
      if case .names(.demonym) = sense.role { return nil }
      return Ruling(verdict: .link, reason: .settledByPage)
    }
    if sense.rival == .word, !entry.isShouted, !around.opensSentence(hit.range.lowerBound) {
      return .count(.likely)
    }
    return senses.likely.contains(sense.entity) ? .count(.likely) : .refused(.noEvidence)
  }

  /// Names in headings, quotations and links belong to their entity and get no anchor.
  private func inContext(_ hit: Hit, _ mention: Mention, shouted: Bool = false) -> Mention {
    switch runs[hit.run].context {
    case .heading: return mention.with(.count, .heading)
    case .quotation: return mention.with(.count, .quotation)
    case .link: return mention.with(.count, .linkText)
    case .body: break
    }
    if hit.isQuoted { return mention.with(.count, .quotation) }
    return shouted ? mention.with(.count, .shouted) : mention
  }

  private func mention(
    _ hit: Hit, _ sense: NameIndex.Sense, form: NameForm? = nil, _ verdict: Mention.Verdict, _ reason: Reason
  ) -> Mention {
    var named = form ?? .embedded
    if form == nil, case .names(let own) = sense.role { named = own }
    return Mention(
      hit.range, run: hit.run, entity: sense.entity, form: named, verdict: verdict, reason: reason)
  }

  private func form(of entity: EntityID, _ entry: NameIndex.Entry) -> NameForm {
    for sense in entry.senses where sense.entity == entity {
      if case .names(let form) = sense.role { return form }
    }
    return .alias
  }

  private func override(_ hit: Hit) -> PageEvidence.Override? {
    if evidence.overrides.isEmpty { return nil }
    return evidence.overrides[String(decoding: text[hit.range], as: UTF8.self)]
  }

  private func surroundings(of hit: Hit) -> Surroundings {
    Surroundings(text: text, block: blocks[hit.run], vocabulary: vocabulary)
  }

  /// The extent of the block that each run belongs to.
  private static func blocks(of runs: [ProseRun]) -> [Range<Int>] {
    var blocks = runs.map(\.range)
    for run in runs.indices.dropFirst() where runs[run].continues {
      blocks[run] = blocks[run - 1].lowerBound..<runs[run].range.upperBound
    }
    for run in runs.indices.dropFirst().reversed() where runs[run].continues {
      blocks[run - 1] = blocks[run]
    }
    return blocks
  }
}

extension Judge {
  /// Looks at the sentences of homonyms: a place preposition, or a list of countries that it stands in.
  private mutating func weighHomonyms() {
    for place in hits.indices {
      for sense in index.entries[hits[place].entry].senses {
        guard let rival = sense.rival, !senses.sure.contains(sense.entity) else { continue }
        if isListed(place) {
          senses.settle(sense.entity)
        } else if rival != .place {
          let before = surroundings(of: hits[place]).word(before: hits[place].range.lowerBound)
          if let before, before.gap == .space, !before.isCapital,
            !before.traits.isDisjoint(with: [.placePreposition, .direction])
          {
            senses.suggest(sense.entity)
          }
        }
      }
    }
  }

  /// Whether only a comma or a conjunction parts a hit from the sure name of another country.
  private func isListed(_ place: Int) -> Bool {
    func isSureCountry(_ other: Int) -> Bool {
      guard hits.indices.contains(other), hits[other].run == hits[place].run else { return false }
      let entry = index.entries[hits[other].entry]
      guard let sense = entry.senses.first, sense.rival == nil, !entry.isShared,
        index[sense.entity].traits.contains(.country)
      else { return false }
      return sense.role == .names(.name) || sense.role == .names(.alias)
    }
    return isSureCountry(place - 1) && joins(hits[place - 1].range.upperBound..<hits[place].range.lowerBound)
      || isSureCountry(place + 1) && joins(hits[place].range.upperBound..<hits[place + 1].range.lowerBound)
  }

  private func joins(_ gap: Range<Int>) -> Bool {
    guard gap.count < 8, !gap.isEmpty else { return false }
    let words = text[gap].split { Folding.space($0) == 0x20 || $0 == UInt8(ascii: ",") }
    let holdsComma = text[gap].contains(UInt8(ascii: ","))
    if words.isEmpty { return holdsComma }
    return words.count == 1 && vocabulary.traits(of: words[0]).contains(.conjunction)
  }
}

extension Surroundings {
  /// Whether a hyphen ties the name to another word.
  func isHalfCompound(_ name: Range<Int>) -> Bool {
    word(after: name.upperBound)?.gap == .hyphen || word(before: name.lowerBound)?.gap == .hyphen
  }
}
