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
  /// The author's decisions by folded surface.
  private let overrides: [[UInt8]: PageEvidence.Override]

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
    overrides = Dictionary(
      evidence.overrides.map { (Folding.bytes(of: $0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
    senses = PageSenses(hits, index: index, evidence: evidence)
    weighHomonyms()
  }

  /// The mention at one hit; nil where a word is evidence and no name.
  func mention(at place: Int) -> Mention? {
    let hit = hits[place]
    let entry = index.entries[hit.entry]
    switch override(hit) {
    case .nothing?:
      return (index.firstName(of: entry) ?? index.others(of: entry).first).map {
        mention(hit, $0, .refused, .chosenNone)
      }
    case .entity(let entity)?:
      if hit.outer != nil { return isWithinOwnName(hit, entity) ? nil : embedded(hit, of: entity) }
      let form = form(of: entity, entry)
      return inContext(
        hit, Mention(hit.range, run: hit.run, entity: entity, form: form, verdict: .link, reason: .chosen))
    case nil: break
    }
    if let prohibition = index.prohibition(of: entry) { return mention(hit, prohibition, .refused, .never) }
    guard var sense = index.firstName(of: entry) else { return nil }
    var reason = Reason.named
    if entry.isShared {
      let names = index.names(of: entry)
      guard let chosen = senses.choose(among: names, frontMatter: evidence.entities) ?? bearer(names, place)
      else { return mention(hit, sense, .refused, .homonym) }
      sense = chosen
      reason = .settledByPage
    }
    if isWithinOwnName(hit, sense.entity) { return nil }
    let ruling = rule(on: place, sense, entry)
    if let ruling, ruling.verdict == .refused {
      return mention(hit, sense, .refused, ruling.reason)
    }
    if hit.outer != nil { return embedded(hit, of: sense.entity) }
    if let ruling, ruling.verdict == .count {
      return mention(hit, sense, form: ruling.isEmbedded ? .embedded : nil, .count, ruling.reason)
    }
    if let ruling { reason = ruling.reason }
    let full = inContext(hit, mention(hit, sense, .link, reason), shouted: entry.isShouted)
    let start = fullStart(place, sense)
    return start < hit.range.lowerBound ? full.with(start: start) : full
  }

  /// Whether a person of a surname is meant whoever else bears it: the front matter says so, or a title stands before it.
  func isSure(of person: EntityID, at place: Int) -> Bool {
    if evidence.entities.contains(person) { return true }
    guard let before = surroundings(of: hits[place]).before else { return false }
    return before.gap == .space && before.isCapital && before.traits.contains(.title)
  }

  /// Where a surname begins with the person’s own given names before it, as far as they belong to no other hit.
  private func fullStart(_ place: Int, _ sense: NameIndex.Sense) -> Int {
    let hit = hits[place]
    guard sense.role == .names(.short), index.traits(of: sense.entity).contains(.person) else {
      return hit.range.lowerBound
    }
    let rule = PersonRule(
      around: surroundings(of: hit), entities: index.entities, person: sense.entity, isShouted: false,
      isSure: false,
      followsDemonym: false)
    let limit = place > 0 ? hits[place - 1].range.upperBound : 0
    return rule.fullStart(notBefore: max(limit, runs[hit.run].range.lowerBound))
  }

  /// The one of several people of a surname whose own given name or initial stands before it.
  private func bearer(_ senses: ArraySlice<NameIndex.Sense>, _ place: Int) -> NameIndex.Sense? {
    let bearers = senses.filter { fullStart(place, $0) < hits[place].range.lowerBound }
    return bearers.count == 1 ? bearers[0] : nil
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

  private func rule(on place: Int, _ sense: NameIndex.Sense, _ entry: NameIndex.Entry) -> Ruling? {
    let hit = hits[place]
    let around = surroundings(of: hit)
    let traits = index.traits(of: sense.entity)
    let dollar = UInt8(ascii: "$")
    if around.byte(at: hit.range.upperBound) == dollar || around.byte(at: hit.range.lowerBound - 1) == dollar
    {
      return .refused(.currency)
    }
    if case .names(.metonym) = sense.role {
      if let ruling = MetonymRule(around: around).ruling() { return ruling }
    } else if traits.contains(.person) {
      let rule = PersonRule(
        around: around, entities: index.entities, person: sense.entity, isShouted: entry.isShouted,
        isSure: senses.sure.contains(sense.entity), followsDemonym: followsDemonym(place))
      if let ruling = rule.ruling(on: sense) { return ruling }
    } else if traits.contains(.country) {
      let rule = CountryRule(
        around: around, isShouted: entry.isShouted, followsName: followsName(place),
        precedesCountry: isSureCountry(place + 1) && followsName(place + 1))
      if let ruling = rule.ruling(on: sense) { return ruling }
      if isCompoundPeople(place) { return .count(.insideMatch, embedded: true) }
    }
    if let ruling = homonymRuling(sense, hit, entry, around) { return ruling }
    if traits.contains(.group) { return .count(.group) }
    if around.isHalfCompound { return .count(.compound, embedded: sense.role != .names(.metonym)) }
    if case .names(.demonym) = sense.role { return .count(.demonym) }
    if case .names(.metonym) = sense.role { return Ruling(verdict: .link, reason: .standsFor) }
    return sense.rival == nil ? nil : Ruling(verdict: .link, reason: .settledByPage)
  }

  /// What speaks against a homonym; nil once the page has settled it.
  private func homonymRuling(
    _ sense: NameIndex.Sense, _ hit: Hit, _ entry: NameIndex.Entry, _ around: Surroundings
  ) -> Ruling? {
    let isShoutedWord =
      entry.isShouted && vocabulary.traits(of: hit.range, in: text.span).contains(.commonWord)
    guard sense.rival != nil || isShoutedWord else { return nil }
    // What the front matter names is meant, but where the words beside it make a person of it.
    if senses.contested.contains(sense.entity), !around.followsPlacePreposition,
      !evidence.entities.contains(sense.entity) || isPerson(around, sense)
    {
      return .refused(.otherPerson)
    }
    if senses.sure.contains(sense.entity) { return nil }
    if sense.rival == .word, !around.nameOpensSentence { return .count(.likely) }
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

  /// A name inside a longer one, which belongs to its entity and never is a link of its own.
  private func embedded(_ hit: Hit, of entity: EntityID) -> Mention {
    Mention(
      hit.range, run: hit.run, entity: entity, form: .embedded, verdict: .count, reason: .insideMatch)
  }

  /// Whether the longer name that a hit stands in is another of the same entity.
  private func isWithinOwnName(_ hit: Hit, _ entity: EntityID) -> Bool {
    guard let outer = hit.outer else { return false }
    return index.names(of: index.entries[hits[outer].entry]).contains { $0.entity == entity }
  }

  private func form(of entity: EntityID, _ entry: NameIndex.Entry) -> NameForm {
    for sense in index.names(of: entry) where sense.entity == entity {
      if case .names(let form) = sense.role { return form }
    }
    return .alias
  }

  private func override(_ hit: Hit) -> PageEvidence.Override? {
    if overrides.isEmpty { return nil }
    return overrides[Folding.bytes(of: String(decoding: text[hit.range], as: UTF8.self))]
  }

  private func surroundings(of hit: Hit) -> Surroundings {
    Surroundings(of: hit.range, in: text, block: blocks[hit.run], vocabulary: vocabulary)
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
  /// Looks at the sentences of homonyms: a list of countries that one stands in, a place preposition before it, or a
  /// given name.
  private mutating func weighHomonyms() {
    for place in hits.indices where hits[place].outer == nil {
      for sense in index.names(of: index.entries[hits[place].entry]) {
        guard let rival = sense.rival, rival != .place || !senses.sure.contains(sense.entity) else {
          continue
        }
        if isListed(place) {
          senses.settle(sense.entity)
          continue
        }
        if rival == .place { continue }
        let around = surroundings(of: hits[place])
        // One capital that no sentence asks for speaks for the name wherever the page has it.
        if rival == .word, isCapitalised(hits[place]), !around.nameOpensSentence {
          senses.suggest(sense.entity)
          continue
        }
        if rival == .person, sense.role != .names(.demonym), isPerson(around, sense) {
          senses.contest(sense.entity)
        } else if around.followsPlacePreposition {
          senses.suggest(sense.entity)
        }
      }
    }
  }

  /// Whether the words beside a name that people bear make a person’s name of it.
  private func isPerson(_ around: Surroundings, _ sense: NameIndex.Sense) -> Bool {
    let before = around.before.map(around.isOtherName) ?? false
    guard sense.role == .names(.metonym) else {
      return before || around.after.map(around.isOtherName) ?? false
    }
    // A seat of government is a surname alone, and takes nouns in capitals: `Washington Bureau Chief`.
    guard before, let word = around.before, word.range.count > 1 else { return false }
    return word.traits.contains(.givenName) || !around.opensSentence(word.range.lowerBound)
  }

  /// Whether a name’s capital is its own: not that of a heading, nor of a line in capitals.
  private func isCapitalised(_ hit: Hit) -> Bool {
    runs[hit.run].context != .heading && !index.entries[hit.entry].isShouted
  }

  /// Whether a hit stands in a list or a table of countries, next to the sure name of another one.
  private func isListed(_ place: Int) -> Bool {
    // Names within a longer one, whether this one or that before it, are no neighbours.
    let before = hits.indices.contains(place - 1) ? hits[place - 1].outer ?? place - 1 : -1
    let after = hits[(place + 1)...].firstIndex { $0.outer == nil } ?? hits.endIndex
    return isSureCountry(before) && joins(hits[before].range.upperBound..<hits[place].range.lowerBound)
      || isSureCountry(after) && joins(hits[place].range.upperBound..<hits[after].range.lowerBound)
  }

  private func isSureCountry(_ place: Int) -> Bool {
    guard hits.indices.contains(place) else { return false }
    let entry = index.entries[hits[place].entry]
    guard let sense = index.firstName(of: entry), sense.rival == nil, !entry.isShared else { return false }
    guard sense.role == .names(.name) || sense.role == .names(.alias) else { return false }
    return index.traits(of: sense.entity).contains(.country)
  }

  /// Whether nothing but a comma, a conjunction or the figures of a table parts two names.
  private func joins(_ gap: Range<Int>) -> Bool {
    guard gap.count < 24, !gap.isEmpty else { return false }
    let words = text[gap].split { !Folding.isWord($0) && $0 < 0x80 }
    if words.isEmpty { return text[gap].contains(UInt8(ascii: ",")) }
    if words.count == 1, vocabulary.traits(of: words[0].indices, in: text.span).contains(.conjunction) {
      return true
    }
    return words.allSatisfy { word in word.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// `Serbs` in `Bosnian Serbs`: a people's name right behind a demonym is one name with it.
  private func isCompoundPeople(_ place: Int) -> Bool {
    followsDemonym(place) && vocabulary.traits(of: hits[place].range, in: text.span).contains(.people)
  }

  private func followsDemonym(_ place: Int) -> Bool {
    followsName(place)
      && index.firstName(of: index.entries[hits[place - 1].entry])?.role == .names(.demonym)
  }

  /// Whether nothing but a space parts a hit from the one before it.
  private func followsName(_ place: Int) -> Bool {
    place > 0 && hits[place].range.lowerBound == hits[place - 1].range.upperBound + 1
  }
}
