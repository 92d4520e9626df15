import Diagnostics

/// What briefs name in their front matter.
struct FrontMatterReferences {
  /// For each brief the entities named, each once.
  private(set) var named: [[Int]] = []
  /// For each brief how it judges issues to have moved.
  private(set) var trends: [[(issue: Int, trend: Trend, place: Place)]] = []

  /// Resolves the references; entities without a file are added to the registry.
  init(_ briefs: [Brief], in registry: inout Registry, report: inout Report) {
    named = briefs.map { brief in
      var found: [Int] = []
      for (kind, references) in brief.header.named {
        for reference in references {
          if let entity = registry.entityOrNew(reference, of: kind, report: &report) { found.append(entity) }
        }
      }
      return found
    }
    for (index, brief) in briefs.enumerated() {
      var judged: [(issue: Int, trend: Trend, place: Place)] = []
      for (issue, trend) in brief.header.trends {
        // A slip is reported with what was meant.
        if case .unknown = registry.entity(issue.value, of: .issues),
          registry.described[Kind.issues.folder]?.slip(issue.value) == nil
        {
          report.warning(
            "no brief has ‘\(issue.value)’ among its issues", at: issue.place, help: "add it under ‘issues:’")
        }
        if let entity = registry.entityOrNew(issue, of: .issues, report: &report) {
          judged.append((entity, trend, issue.place))
        }
      }
      var seen: Set<Int> = []
      named[index] = (named[index] + judged.map(\.issue)).filter { seen.insert($0).inserted }
      trends.append(judged)
    }
  }
}

extension Registry {
  /// The entity that front matter names, made without a profile when no file describes it.
  mutating func entityOrNew(_ reference: Located<String>, of kind: Kind, report: inout Report) -> Int? {
    let kind = kinds.first { $0.folder == kind.folder } ?? kind
    switch entity(reference.value, of: kind) {
    case .found(.entity(let index)): return index
    case .ambiguous(let targets):
      let choices = targets.prefix(5).map { path(of: $0) }.joined(separator: ", ")
      report.error(
        "‘\(reference.value)’ is the name of \(targets.count) pages in \(kind.folder)", at: reference.place,
        help: "write the id of one of: \(choices)")
      return nil
    case .found, .unknown: break
    }
    if let near = described[kind.folder]?.slip(reference.value) {
      report.warning(
        "no file in \(kind.folder) has the id or name ‘\(reference.value)’, so it gets a page without a profile",
        at: reference.place, help: "did you mean ‘\(near)’?")
    }
    do throws(Slug.Flaw) {
      return try addWithoutProfile(reference.value, of: kind)
    } catch {
      report.error("‘\(reference.value)’ \(error.rawValue)", at: reference.place)
      return nil
    }
  }
}
