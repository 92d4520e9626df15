extension MapWindow {
  /// How far beyond the paper land is kept, so that the line along a cut is not seen.
  private static let bleed = 4.0

  /// The land on the paper as closed outlines, and which part of the paper it covers.
  func cut(_ land: Land) -> (outlines: [[Spot]], share: Double) {
    var outlines = land.rings.map { clipped(outline($0)) }.filter { $0.count > 2 }
    let paper = (Double(width) + 2 * Self.bleed) * (Double(height) + 2 * Self.bleed)
    var area = outlines.reduce(0) { $0 + Self.area($1) }
    // The sums of turns are right but for a constant: they count from the point that faces away from the centre. Where
    // that is land, the sea came out as less than nothing, and the whole paper is to be added.
    if area < -1 {
      outlines.insert(edges, at: 0)
      area += paper
    }
    return (outlines, area / paper)
  }

  /// The corners of the paper and its bleed, in the direction of an outline of land.
  private var edges: [Spot] {
    let (right, bottom) = (Double(width) + Self.bleed, Double(height) + Self.bleed)
    return [
      Spot(x: -Self.bleed, y: -Self.bleed), Spot(x: -Self.bleed, y: bottom), Spot(x: right, y: bottom),
      Spot(x: right, y: -Self.bleed),
    ]
  }

  /// Twice halved cross products: positive for land, whose outline runs to the left, though `y` grows downwards.
  private static func area(_ outline: [Spot]) -> Double {
    guard var last = outline.last else { return 0 }
    var sum = 0.0
    for spot in outline {
      sum += spot.x * last.y - last.x * spot.y
      last = spot
    }
    return sum / 2
  }

  /// Cut along the four edges, one after the other (Sutherland and Hodgman, 1974).
  private func clipped(_ outline: [Spot]) -> [Spot] {
    let (right, bottom) = (Double(width) + Self.bleed, Double(height) + Self.bleed)
    // Most islands are far from the paper, all on one side of it.
    if outline.allSatisfy({ $0.x < -Self.bleed }) || outline.allSatisfy({ $0.x > right })
      || outline.allSatisfy({ $0.y < -Self.bleed }) || outline.allSatisfy({ $0.y > bottom })
    {
      return []
    }
    var spots = Self.cut(outline) { $0.x + Self.bleed }
    spots = Self.cut(spots) { right - $0.x }
    spots = Self.cut(spots) { $0.y + Self.bleed }
    return Self.cut(spots) { bottom - $0.y }
  }

  /// What of an outline is not outside, given how far inside a spot is.
  private static func cut(_ outline: [Spot], _ inside: (Spot) -> Double) -> [Spot] {
    guard var last = outline.last else { return [] }
    var depthOfLast = inside(last)
    var kept: [Spot] = []
    kept.reserveCapacity(outline.count + 8)
    for spot in outline {
      let depth = inside(spot)
      if (depth < 0) != (depthOfLast < 0) {
        let part = depthOfLast / (depthOfLast - depth)
        kept.append(Spot(x: last.x + (spot.x - last.x) * part, y: last.y + (spot.y - last.y) * part))
      }
      if depth >= 0 { kept.append(spot) }
      (last, depthOfLast) = (spot, depth)
    }
    return kept
  }
}
