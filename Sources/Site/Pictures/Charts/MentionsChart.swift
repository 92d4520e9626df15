/// How often something was mentioned in each month, as bars.
package struct MentionsChart: Sendable {
  private let months: [(month: Month, count: Int)]

  /// How many months a chart goes back at most.
  private static let limit = 24

  /// Counts that bear the same month add up; those outside the chart are left out.
  ///
  /// - Parameters:
  ///   - first: The oldest month that the content speaks of; a chart of less than 24 months begins there.
  ///   - newest: The newest one, with which every chart ends.
  /// - Returns: Nil unless there are mentions in two months: one bar tells nothing.
  package init?(_ counts: [(month: Month, count: Int)], first: Month, newest: Month) {
    let start = max(first.ordinal, newest.ordinal - Self.limit + 1)
    guard start < newest.ordinal else { return nil }
    var months = (start...newest.ordinal).map { (month: Month(ordinal: $0), count: 0) }
    for (month, count) in counts where (start...newest.ordinal).contains(month.ordinal) {
      months[month.ordinal - start].count += count
    }
    guard months.count(where: { $0.count > 0 }) > 1 else { return nil }
    self.months = months
  }

  private static let height = 176
  /// Where the bars stand.
  private static let ground = 130
  private static let tallest = 104
  /// How wide a bar has to be for the first three letters of its month; others have one.
  private static let pitchOfNames = 32

  package func picture(id: String) -> Picture {
    let pitch = min(44, Picture.width / months.count)
    let peak = months.map(\.count).max() ?? 1
    // Over bars too narrow for their numbers only the first of the tallest is told.
    let showsAll = months.allSatisfy { Lettering.width(String($0.count)) <= pitch }
    let tallest = months.firstIndex { $0.count == peak }
    var drawing = Markup()
    for (index, (month, count)) in months.enumerated() {
      let middle = index * pitch + pitch / 2
      let height = count == 0 ? 1 : max(2, count * Self.tallest / peak)
      let width = max(4, pitch * 3 / 4)
      drawing += """
        <rect class="\(count == 0 ? "none" : "bar")" x="\(middle - width / 2)" y="\(Self.ground - height)" \
        width="\(width)" height="\(height)"/>
        """
      if count > 0, showsAll || index == tallest {
        drawing += text("\(count)", x: middle, y: Self.ground - height - 5)
      }
      let letters = pitch < Self.pitchOfNames ? 1 : 3
      drawing += text(String(month.name.prefix(letters)), x: middle, y: Self.ground + 17)
      if index == 0 || month.number == 1 { drawing += yearLabel(index, month, pitch) }
    }
    return Picture(
      id: id, style: "months", height: Self.height, finding: finding, description: description,
      lines: months.map { "\($0.month.text): \($0.count)" }, drawing: drawing)
  }

  /// Centred on `x` as far as the picture's edges allow.
  private func text(_ text: String, x: Int, y: Int) -> Markup {
    let half = Lettering.width(text) / 2
    return
      "<text x=\"\(min(max(x, half), Picture.width - half))\" y=\"\(y)\" text-anchor=\"middle\">\(text)</text>"
  }

  /// The year under its first month, unless the next year begins too soon for both to have room.
  private func yearLabel(_ index: Int, _ month: Month, _ pitch: Int) -> Markup {
    let monthsLeft = 13 - month.number
    let needed = Lettering.width(String(month.year)) + 6
    if index == 0, monthsLeft * pitch < needed, monthsLeft < months.count { return "" }
    let x = min(index * pitch + (pitch < Self.pitchOfNames ? 3 : 8), Picture.width - needed + 6)
    return "<text class=\"year\" x=\"\(x)\" y=\"\(Self.ground + 36)\">\(month.year)</text>"
  }

  private var description: String {
    let total = months.reduce(0) { $0 + $1.count }
    return
      "Bars for \(months.count) months, from \(months[0].month.text) to \(months[months.count - 1].month.text); \(total) mentions in all."
  }

  /// What happened last: `Mentions rose from 2 in March to 9 in April 2025`.
  var finding: String {
    let (last, before) = (months[months.count - 1], months[months.count - 2])
    let span =
      last.month.year == before.month.year
      ? (before.month.name, last.month.text) : (before.month.text, last.month.text)
    switch (before.count, last.count) {
    case (0, 0):
      let newest = months.last { $0.count > 0 } ?? last
      return "No mention since \(newest.month.text), when there \(Self.wereMentions(newest.count))"
    case (0, let now):
      let earlier = months.dropLast().last { $0.count > 0 } ?? before
      return "\(Self.mentions(now)) in \(last.month.text), the first since \(earlier.month.text)"
    case (let then, 0): return "No mention in \(last.month.text), after \(then) in \(before.month.text)"
    case (let then, let now) where then == now:
      return "\(Self.mentions(now)) in \(last.month.text), as many as in \(before.month.text)"
    case (let then, let now):
      return "Mentions \(then < now ? "rose" : "fell") from \(then) in \(span.0) to \(now) in \(span.1)"
    }
  }

  private static func mentions(_ count: Int) -> String { count == 1 ? "1 mention" : "\(count) mentions" }
  private static func wereMentions(_ count: Int) -> String { count == 1 ? "was 1" : "were \(count)" }
}
