/// How likely a judgement holds something to be: its words, and their range on the way from 0 to 100 percent.
package struct LikelihoodBar: Sendable {
  /// A word for a likelihood, and what it stands for.
  package struct Likelihood: Sendable, Equatable {
    /// As the judgement has it: `very unlikely`.
    let term: String
    /// Percent, 0–100.
    let range: ClosedRange<Int>

    package init(term: String, range: ClosedRange<Int>) {
      self.term = term
      self.range = range.clamped(to: 0...100)
    }
  }

  private let likelihood: Likelihood
  /// Where one term ends and the next begins, percent.
  private let bounds: [Int]

  package init(_ likelihood: Likelihood, bounds: [Int]) {
    self.likelihood = likelihood
    self.bounds = bounds.filter { (1...99).contains($0) }
  }

  private static let width = 240
  private static let height = 36
  /// Units from the left edge to 0 percent, and from there to 100.
  private static let (start, length) = (2, 236)

  package func picture(id: String) -> Picture {
    let (low, high) = (likelihood.range.lowerBound, likelihood.range.upperBound)
    let percent = low == high ? "\(low)%" : "\(low)–\(high)%"
    let room = Self.width - Lettering.width(percent) - 12
    let term = Lettering.lines(likelihood.term, width: room, count: 1)[0]
    let ticks = bounds.map { "M\(Self.x($0)) 21v13" as Markup }.reduce(into: Markup()) { $0 += $1 }
    let drawing: Markup = """
      <text x="\(Self.start)" y="13">\(term)</text>\
      <text x="\(Self.start + Self.length)" y="13" text-anchor="end">\(percent)</text>\
      <rect class="track" x="\(Self.start)" y="22" width="\(Self.length)" height="11"/>\
      <rect class="bar" x="\(Self.x(low))" y="22" width="\(max(3, Self.x(high) - Self.x(low)))" height="11"/>\
      <path class="ticks" d="\(ticks)"/>
      """
    let words = low == high ? "\(low) percent" : "\(low) to \(high) percent"
    return Picture(
      id: id, style: "likelihood", width: Self.width, height: Self.height,
      finding: "\(likelihood.term.prefix(1).uppercased())\(likelihood.term.dropFirst()): \(words)",
      description: "A bar from 0 to 100 percent, on which \(words) are marked.", drawing: drawing)
  }

  private static func x(_ percent: Int) -> Int { start + (percent * length + 50) / 100 }
}
