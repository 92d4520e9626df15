/// The first file that a client loads: what the index has, and the names and stamps of its files.
struct Manifest {
  let settings: SearchSettings
  let numbering: Numbering
  let kinds: Kinds
  let words: Family
  let reversed: Family
  let endings: Endings
  let settled: Family
  let recent: Family
  let titles: TitleBlocks
  let facets: FacetFiles

  var file: SearchFile {
    let content = Literal.object([
      ("format", .number(SearchIndex.format)),
      ("mode", .string(settings.mode.rawValue)),
      ("settled", .number(numbering.settled)),
      ("dated", .number(numbering.dated)),
      ("total", .number(numbering.order.count)),
      ("scores", .list(Impact.scores.map { .number(Int($0 * 100 + 0.5)) })),
      ("bare", .number(Impact.bare)),
      ("fold", .string(FoldTable.text)),
      ("endings", .string(endings.text)),
      (
        "dense",
        .list(ScalarClasses.dense.map { .list([.number(Int($0.lowerBound)), .number(Int($0.upperBound))]) })
      ),
      ("words", .object(settings.words.map { (name: $0.0, value: Literal.string($0.1)) })),
      ("kinds", .list(kinds.all.map(Self.kind))),
      ("facets", .list(facets.facets.map(Self.facet))),
      ("w", Self.family(words)),
      ("e", Self.family(reversed)),
      (Segment.settled.letter, Self.family(settled)),
      (Segment.recent.letter, Self.family(recent)),
      (
        "t",
        .list([
          .string(titles.family.stamps.joined()), .string(titles.family.bounds.joined(separator: "\n")),
        ])
      ),
      ("counts", .string(String(decoding: titles.counts.flatMap(FacetFiles.number), as: UTF8.self))),
    ])
    return Script.file(name: "manifest", object: content)
  }

  private static func kind(_ kind: SearchSettings.Kind) -> Literal {
    .object([
      ("id", .string(kind.id)), ("label", .string(kind.label)), ("isEntity", .number(kind.isEntity ? 1 : 0)),
    ])
  }

  private static func facet(_ facet: FacetFiles.Facet) -> Literal {
    .object([
      ("name", .string(facet.name)), ("label", .string(facet.label)), ("fv", .string(facet.tables.joined())),
      ("fd", .string(facet.documents.joined())),
    ])
  }

  /// Stamps in a row, and bounds as keys are written in shards.
  private static func family(_ family: Family) -> Literal {
    var writer = KeyWriter()
    for bound in family.bounds { writer.append(key: Array(bound.utf8)[...]) }
    return .list([.string(family.stamps.joined()), .string(String(decoding: writer.bytes, as: UTF8.self))])
  }
}
