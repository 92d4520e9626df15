import Briefs

/// Who belongs to whom, told from the other side than entities' files tell it.
struct Membership: Sendable {
  /// For each entity those whose country it is, by name within their kind.
  let members: [[Int]]
  /// For each entity the issues to which it is a party.
  let issues: [[Int]]

  init(_ graph: Graph, sorted: [String: [Int]]) {
    var members: [[Int]] = Array(repeating: [], count: graph.entities.count)
    var issues = members
    for kind in graph.settings.kinds {
      for index in sorted[kind.folder] ?? [] {
        if let country = graph.relations[index].country { members[country].append(index) }
        for party in graph.relations[index].parties { issues[party].append(index) }
      }
    }
    self.members = members
    self.issues = issues
  }
}
