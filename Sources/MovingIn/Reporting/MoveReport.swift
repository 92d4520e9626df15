/// What moving in decided, changed, left out and could not resolve, each as a list with its most frequent first.
package struct MoveReport: Sendable {
  /// Notes that were judged alike.
  struct Decision: Sendable {
    /// What `--as` calls them.
    let group: String
    let kind: NewKind
    let reason: Verdict.Reason
    var count = 0
    /// The first of them.
    let example: String
  }

  struct Counted: Sendable {
    let name: String
    let count: Int
    /// The first notes that it is about.
    let notes: [String]
    let noteCount: Int
  }

  let system: Survey.System
  let decisions: [Decision]
  /// What the author decided about notes that there are not, as it was written.
  let idleRules: [String]
  let changes: [Counted]
  /// Names that links lead to and that nothing goes by.
  let unresolved: [Counted]
  /// Headings that were renamed, since facts are read under their old names.
  let renamed: [Counted]
  /// Files of the new site whose text stands as code.
  let keptAsCode: [String]
  let droppedTags: [Counted]
  let droppedKeys: [Counted]
  /// For each reason the paths of notes.
  let leftOut: [(reason: Survey.LeftOut, paths: [String])]
  let notes: Int
  let drafts: [String]
  /// Notes that are held back until a moment, with it.
  let embargoes: [String]
  let copied: Int
  /// Files that no note shows or links to.
  let unused: Int
  /// Notes whose names do not link themselves, since they are words.
  let words: [String]
  /// Links that lead nowhere, all of them.
  let unresolvedLinks: Int

  init(
    _ survey: Survey, _ site: NewPlaces, _ headers: [HeaderWriter.Result], _ tallies: [Tally],
    _ rehearsal: Rehearsal, copied: Int, idleRules: [SortingRule]
  ) {
    system = survey.system
    notes = site.notes.count
    drafts = site.notes.filter { $0.hold == .draft }.map(\.note.path)
    embargoes = site.notes.compactMap { moved in
      if case .until(let moment) = moved.hold { "\(moved.note.path): \(moment)" } else { nil }
    }
    self.copied = copied
    unused = survey.attachments.count - copied - survey.leftOut.count { $0.reason == .notation }
    words = site.notes.filter { $0.kind.isEntity && !$0.linksItself }.map(\.name)
    self.idleRules = idleRules.map(\.text)
    decisions = Self.decisions(site.notes)
    leftOut = Survey.LeftOut.allCases.compactMap { reason in
      let paths = survey.leftOut.filter { $0.reason == reason }.map(\.path)
      return paths.isEmpty ? nil : (reason, paths)
    }

    var changes: [Tally.Change: [Int: Int]] = [:]
    var names: [String: String] = [:]
    var targets: [String: [Int: Int]] = [:]
    var tags: [String: [Int: Int]] = [:]
    for (index, tally) in tallies.enumerated() {
      for (change, count) in tally.changes { changes[change, default: [:]][index] = count }
      for (key, link) in tally.unresolved {
        if names[key] == nil { names[key] = link.name }
        targets[key, default: [:]][index] = link.count
      }
      for (tag, count) in tally.dropped { tags[tag, default: [:]][index] = count }
      if site.notes[index].note.encoding != .utf8 { changes[.encodings, default: [:]][index] = 1 }
      if site.notes[index].note.header.isLoose { changes[.frontMatter, default: [:]][index] = 1 }
    }
    var keys: [String: [Int: Int]] = [:]
    for (index, header) in headers.enumerated() {
      for key in header.dropped { keys[key, default: [:]][index] = 1 }
    }
    func counted(_ table: [String: [Int: Int]]) -> [Counted] {
      table.map { name, places in
        let first = places.keys.sorted()
        return Counted(
          name: name, count: places.values.reduce(0, +),
          notes: first.prefix(3).map { site.notes[$0].note.path },
          noteCount: first.count)
      }.sorted { $0.count == $1.count ? $0.name < $1.name : $0.count > $1.count }
    }
    self.changes = counted(Dictionary(uniqueKeysWithValues: changes.map { ($0.key.rawValue, $0.value) }))
    unresolved = counted(
      Dictionary(targets.map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { a, _ in a }))
    unresolvedLinks = unresolved.reduce(0) { $0 + $1.count }
    renamed = Dictionary(grouping: rehearsal.renamed) { "\($0.heading) → \($0.name)" }
      .map { name, places in
        Counted(
          name: name, count: places.count, notes: places.prefix(3).map(\.path).sorted(),
          noteCount: Set(places.map(\.path)).count)
      }.sorted { $0.count == $1.count ? $0.name < $1.name : $0.count > $1.count }
    keptAsCode = rehearsal.keptAsCode.sorted()
    droppedTags = counted(tags)
    droppedKeys = counted(keys)
  }

  private static func decisions(_ notes: [Moved]) -> [Decision] {
    var places: [String: Int] = [:]
    var decisions: [Decision] = []
    for moved in notes {
      let key = moved.verdict.group + "\n" + moved.kind.folder + "\n" + moved.verdict.reason.text
      let place = places[key] ?? decisions.count
      if place == decisions.count {
        places[key] = place
        decisions.append(
          Decision(
            group: moved.verdict.group, kind: moved.kind, reason: moved.verdict.reason,
            example: moved.note.path))
      }
      decisions[place].count += 1
    }
    return decisions.enumerated().sorted { a, b in
      a.element.count == b.element.count ? a.offset < b.offset : a.element.count > b.element.count
    }.map(\.element)
  }

  /// How many notes each kind has, those with most first.
  var kinds: [(kind: NewKind, count: Int)] {
    var counts: [NewKind: Int] = [:]
    for decision in decisions { counts[decision.kind, default: 0] += decision.count }
    return counts.sorted { $0.value == $1.value ? $0.key.folder < $1.key.folder : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }
}
