/// One way from a template to another that it includes.
struct Include {
  /// What the records on the context stack have to do with each other at both ends.
  enum Descent {
    /// The same record is on top.
    case none
    /// A record from inside the one that was on top, so that finite data bounds how often this can happen.
    case deeper
    /// A record from further down, which can come again and again.
    case aside
  }

  /// Numbers of the checker's states.
  let from: Int
  let to: Int
  let step: Int
  let descent: Descent

  /// The includes that let templates include each other without end.
  ///
  /// On a way that leads back to where it began, one include must go deeper into the data and none aside. Of each
  /// circle of includes that stay where they are, the first is returned.
  static func endless(_ includes: [Include], states: Int) -> [Include] {
    let circles = components(includes, states: states)
    let aside = includes.filter { $0.descent == .aside && circles[$0.from] == circles[$0.to] }
    let level = includes.filter { $0.descent == .none }
    let levelCircles = components(level, states: states)
    var seen: Set<Int> = []
    let first = level.filter {
      levelCircles[$0.from] == levelCircles[$0.to] && seen.insert(levelCircles[$0.from]).inserted
    }
    return aside + first
  }

  /// For each state, the number of its strongly connected component, by Kosaraju's algorithm without recursion.
  private static func components(_ includes: [Include], states: Int) -> [Int] {
    var forward = [[Int]](repeating: [], count: states)
    var backward = forward
    for include in includes {
      forward[include.from].append(include.to)
      backward[include.to].append(include.from)
    }
    var left: [Int] = []
    var seen = [Bool](repeating: false, count: states)
    for root in 0..<states where !seen[root] {
      seen[root] = true
      var path = [(state: root, next: 0)]
      while let (state, next) = path.last {
        if next == forward[state].count {
          left.append(state)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = forward[state][next]
        if !seen[target] {
          seen[target] = true
          path.append((target, 0))
        }
      }
    }
    var component = [Int](repeating: -1, count: states)
    for root in left.reversed() where component[root] < 0 {
      component[root] = root
      var waiting = [root]
      while let state = waiting.popLast() {
        for source in backward[state] where component[source] < 0 {
          component[source] = root
          waiting.append(source)
        }
      }
    }
    return component
  }
}
