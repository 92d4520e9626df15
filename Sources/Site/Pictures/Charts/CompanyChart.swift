/// Who appears with whom: one entity, and lines to those that share most briefs with it, the thicker the more they share.
package struct CompanyChart: Sendable {
  package struct Companion: Sendable, Equatable {
    let name: String
    /// From this page.
    let url: String
    /// How many briefs name both; at least 1.
    let shared: Int

    package init(name: String, url: String, shared: Int) {
      self.name = name
      self.url = url
      self.shared = shared
    }
  }

  private let name: String
  /// How many briefs name the entity.
  private let briefs: Int
  private let companions: [Companion]

  /// How many companions are told of at most.
  static let limit = 12

  /// - Parameter companions: Those that share most come first; all behind the limit are left out.
  /// - Returns: Nil for fewer than three, and where none shares a second brief: they are told sooner than drawn.
  package init?(of name: String, briefs: Int, companions: [Companion]) {
    guard companions.count > 2, companions[0].shared > 1 else { return nil }
    self.name = name
    self.briefs = briefs
    self.companions = Array(companions.prefix(Self.limit))
  }

  /// Where the lines begin, and where the companions stand.
  private static let (hub, column) = ((x: 12, y: 14), 112)
  private static let labelStart = 134
  private static let lineHeight = 17
  private static let gap = 13

  package func picture(id: String) -> Picture {
    let labels = companions.map {
      Lettering.lines($0.name, width: Picture.width - Self.labelStart, count: 2)
    }
    let most = companions.map(\.shared).max() ?? 1
    var lines = Markup()
    var nodes = Markup()
    var top = Self.hub.y + 22
    for (companion, label) in zip(companions, labels) {
      let y = top + label.count * Self.lineHeight / 2
      let width = max(1, (companion.shared * 9 + most / 2) / most)
      lines += """
        <path stroke-width="\(width)" d="M\(Self.hub.x) \(Self.hub.y)C\(Self.hub.x) \(y) 50 \(y) \(Self.column) \(y)"/>
        """
      nodes += node(companion, label, y)
      top += label.count * Self.lineHeight + Self.gap
    }
    let title = Lettering.lines(name, width: Picture.width - 30, count: 1)[0]
    let drawing: Markup = """
      <g class="lines">\(lines)</g><circle class="hub" cx="\(Self.hub.x)" cy="\(Self.hub.y)" r="8"/>\
      <text class="name" x="\(Self.hub.x + 16)" y="\(Self.hub.y + 5)">\(title)</text>\(nodes)
      """
    return Picture(
      id: id, style: "company", role: "group", height: top - Self.gap + 6, finding: finding,
      description: "A line leads to each of \(companions.count), thicker the more briefs are shared.",
      drawing: drawing)
  }

  private func node(_ companion: Companion, _ label: [String], _ y: Int) -> Markup {
    let first = y + 5 - (label.count - 1) * Self.lineHeight / 2
    var spans = Markup()
    for (number, line) in label.enumerated() {
      spans += """
        <tspan x="\(Self.labelStart)" y="\(first + number * Self.lineHeight)">\(line)</tspan>
        """
    }
    // A number is drawn in its circle while it has room there; the title tells the whole.
    let count = companion.shared > 999 ? "…" : String(companion.shared)
    return """
      <circle class="count" cx="\(Self.column)" cy="\(y)" r="14"/>\
      <text x="\(Self.column)" y="\(y + 5)" text-anchor="middle">\(count)</text>\
      <a href="\(companion.url)"><text>\(spans)</text></a>
      """
  }

  /// `Russia appears most often with Ukraine, in 4 of 5 briefs`.
  var finding: String {
    let most = companions.map(\.shared).max() ?? 1
    let nearest = companions.filter { $0.shared == most }.map(\.name)
    let share = most == briefs ? "all \(briefs) briefs" : "\(most) of \(briefs) briefs"
    switch nearest.count {
    case 1: return "\(name) appears most often with \(nearest[0]), in \(share)"
    case 2, 3:
      let names = nearest.dropLast().joined(separator: ", ") + " and " + nearest[nearest.count - 1]
      return "\(name) appears most often with \(names), in \(share)"
    default:
      return
        "\(name) shares \(share) with \(nearest.count == Self.limit ? "at least " : "")\(nearest.count) others"
    }
  }
}
