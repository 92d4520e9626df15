/// The `d` of an SVG path with whole numbers, as short as SVG allows: relative steps, and no space before a minus.
struct PathData {
  private(set) var markup = Markup()

  /// Adds a closed outline; spots that fall on one another or lie on nearly a straight line are left out, and with them
  /// what is too small to be seen.
  mutating func addOutline(_ spots: [MapWindow.Spot]) {
    var points = Self.rounded(spots)
    if let first = points.first, let last = points.last, points.count > 1, first == last {
      points.removeLast()
    }
    guard points.count > 2 else { return }
    add(points)
    markup.append(UInt8(ascii: "z"))
  }

  /// Adds an open line.
  mutating func addLine(_ spots: [MapWindow.Spot]) {
    let points = Self.rounded(spots)
    if points.count > 1 { add(points) }
  }

  /// A bend that takes in no more than this, in half squares of a unit, is drawn straight.
  private static let flatness = 56

  private static func rounded(_ spots: [MapWindow.Spot]) -> [(x: Int, y: Int)] {
    var points: [(x: Int, y: Int)] = []
    for spot in spots {
      let point = (x: Int(spot.x.rounded()), y: Int(spot.y.rounded()))
      if let last = points.last, last == point { continue }
      if points.count > 1 {
        let (a, b) = (points[points.count - 2], points[points.count - 1])
        let bend = (b.x - a.x) * (point.y - b.y) - (b.y - a.y) * (point.x - b.x)
        let isForward = (b.x - a.x) * (point.x - b.x) + (b.y - a.y) * (point.y - b.y) > 0
        if abs(bend) <= flatness, isForward { points.removeLast() }
      }
      points.append(point)
    }
    return points
  }

  private mutating func add(_ points: [(x: Int, y: Int)]) {
    var last = points[0]
    markup.append(UInt8(ascii: "M"))
    markup.append(last.x)
    append(last.y, isFirst: false)
    markup.append(UInt8(ascii: "l"))
    for (number, point) in points.dropFirst().enumerated() {
      append(point.x - last.x, isFirst: number == 0)
      append(point.y - last.y, isFirst: false)
      last = point
    }
  }

  /// A minus parts two numbers as well as a space does.
  private mutating func append(_ number: Int, isFirst: Bool) {
    if !isFirst, number >= 0 { markup.append(UInt8(ascii: " ")) }
    markup.append(number)
  }
}
