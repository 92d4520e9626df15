import Briefs

/// Names, a line for each entity, and after an empty line a text.
///
/// A line begins with `c` for a country, `p` for a person, `g` for a group, and another letter for anything else. Then
/// come its names, each after a `|`; what a name begins with says what it is: `~` short, `@` metonym, `^` demonym,
/// `!` never, `*` capital, `?` homonym, and an alias otherwise. A line `=|Washington|1` decides for the page that the
/// name means the entity of that number, or none where there is no such number.
enum LinkerTarget {
  static func check(_ input: [UInt8]) throws(Flaw) {
    let cut = input.firstRange(of: Array("\n\n".utf8)) ?? input.count..<input.count
    let all = input[..<cut.lowerBound].split(separator: UInt8(ascii: "\n"))
    let lines = all.filter { $0.first != UInt8(ascii: "=") }
    let evidence = evidence(all.filter { $0.first == UInt8(ascii: "=") }, entityCount: lines.count)
    let linker = Linker(NameIndex(lines.enumerated().map { entity($1, number: $0) }))
    let text = Array(input[cut.upperBound...])
    let runs = runs(of: text)
    let mentions = linker.mentions(in: text, runs: runs, evidence: evidence)
    try Flaw.unless(
      mentions == linker.mentions(in: text, runs: runs, evidence: evidence), "linking twice differs")
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    var outer = 0..<0
    for mention in mentions {
      let range = mention.range
      try Flaw.unless(!range.isEmpty && runs.indices.contains(mention.run), "a mention is empty or in no run")
      try Flaw.unless(lines.indices.contains(Int(mention.entity.index)), "a mention is of nobody")
      try Flaw.unless(range.upperBound <= text.count, "a mention lies outside of the text")
      try Flaw.unless(
        !isUTF8
          || [range.lowerBound, range.upperBound].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 },
        "a mention cuts a character")
      if outer.contains(range.lowerBound), range.upperBound <= outer.upperBound {
        try Flaw.unless(mention.verdict != .link, "a link stands within another name")
      } else {
        try Flaw.unless(range.lowerBound >= outer.upperBound, "two mentions overlap")
        outer = range
      }
    }
    let thinned = Linker.thinned(mentions, runs: runs)
    try Flaw.unless(thinned.map(\.range) == mentions.map(\.range), "thinning moves a mention")
    try Flaw.unless(Linker.thinned(thinned, runs: runs) == thinned, "thinning twice differs")
  }

  private static func entity(_ line: ArraySlice<UInt8>, number: Int) -> NamedEntity {
    let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let names = fields.map { String(decoding: $0, as: UTF8.self) }
    let traits: NamedEntity.Traits =
      switch names.first?.first {
      case "c": .country
      case "p": .person
      case "g": .group
      default: []
      }
    var entity = NamedEntity(slug: "e\(number)", traits: traits, name: names.dropFirst().first ?? "")
    for name in names.dropFirst(2) {
      let rest = String(name.dropFirst())
      switch name.first {
      case "~": entity.short.append(rest)
      case "@": entity.metonyms.append(rest)
      case "^": entity.demonyms.append(rest)
      case "!": entity.never.append(rest)
      case "*": entity.capitals.append(rest)
      case "?":
        entity.homonyms.append(Homonym(entity.name, rest == "p" ? .person : rest == "w" ? .word : .place))
      default: entity.aliases.append(name)
      }
    }
    return entity
  }

  /// What the page decides; an entity with a further field stands in its front matter as well.
  private static func evidence(_ lines: [ArraySlice<UInt8>], entityCount: Int) -> PageEvidence {
    var evidence = PageEvidence()
    for line in lines {
      let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 1 else { continue }
      let number = fields.count > 2 ? Int32(fields[2]) ?? -1 : -1
      let isKnown = 0..<entityCount ~= Int(number)
      evidence.overrides[fields[1]] = isKnown ? .entity(EntityID(number)) : .nothing
      if isKnown, fields.count > 3 { evidence.entities.insert(EntityID(number)) }
    }
    return evidence
  }

  /// A run for each line, with a section for every third; some are headings, quotations and links.
  private static func runs(of text: [UInt8]) -> [ProseRun] {
    text.split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      let context: ProseRun.Context =
        switch line.first {
        case UInt8(ascii: "#"): .heading
        case UInt8(ascii: ">"): .quotation
        case UInt8(ascii: "["): .link
        default: .body
        }
      return ProseRun(line.indices, context: context, section: number / 3)
    }
  }
}
