/// A piece of the globe on flat paper: what lies around a point, in the equal-area projection of Lambert.
///
/// It has no seam at any meridian and no edge at the poles, so that Fiji and Antarctica are drawn like every other place.
/// Source: J. P. Snyder, Map Projections (USGS Professional Paper 1395), “Lambert azimuthal equal-area”.
struct MapWindow {
  let width: Int
  let height: Int
  private let centre: GlobePoint
  private let east: GlobePoint
  private let north: GlobePoint
  private let scale: Double

  struct Spot: Equatable {
    var x: Double
    var y: Double
  }

  /// - Parameter reach: How far the paper goes to the left and right of the centre, in radii of the globe.
  init(around centre: GlobePoint, reach: Double, width: Int, height: Int) {
    self.centre = centre
    self.width = width
    self.height = height
    scale = Double(width) / 2 / reach
    let ring = (centre.x * centre.x + centre.y * centre.y).squareRoot()
    // At a pole every way leads to the same quarter; Greenwich then points down from the north and up from the south.
    east = ring > 0.0001 ? GlobePoint(-centre.y / ring, centre.x / ring, 0) : GlobePoint(0, 1, 0)
    north = GlobePoint(
      -centre.z * east.y, centre.z * east.x, centre.x * east.y - centre.y * east.x)
  }

  /// Where a point stands on the paper; nil for the half of the globe that looks away.
  func spot(_ point: GlobePoint) -> Spot? {
    let facing = point.dot(centre)
    return facing < 0 ? nil : spot(point, facing)
  }

  func contains(_ spot: Spot) -> Bool {
    (0...Double(width)).contains(spot.x) && (0...Double(height)).contains(spot.y)
  }

  private func spot(_ point: GlobePoint, _ facing: Double) -> Spot {
    let factor = (2 / (1 + facing)).squareRoot() * scale
    return place(point.dot(east) * factor, point.dot(north) * factor)
  }

  private func place(_ right: Double, _ up: Double) -> Spot {
    Spot(x: Double(width) / 2 + right, y: Double(height) / 2 - up)
  }

  /// A ring on the paper and far around it.
  ///
  /// The far half of the globe is moved out to a circle: only the way around the paper counts there, and no edge of the
  /// ring may cut across the paper on its way to the other side.
  func outline(_ ring: [GlobePoint]) -> [Spot] {
    var outline: [Spot] = []
    outline.reserveCapacity(ring.count)
    var last: (right: Double, up: Double)?
    func far(_ point: GlobePoint) -> (right: Double, up: Double) {
      let (right, up) = (point.dot(east), point.dot(north))
      let length = (right * right + up * up).squareRoot()
      return length > 0 ? (right / length, up / length) : (1, 0)
    }
    func step(to direction: (right: Double, up: Double)) {
      if let last, last.right * direction.right + last.up * direction.up < 0 {
        // More than a quarter of a turn: by way of the point between, so that the edge stays away from the paper.
        let (right, up) = (last.right + direction.right, last.up + direction.up)
        let length = (right * right + up * up).squareRoot()
        let between = length > 0.001 ? (right / length, up / length) : (-last.up, last.right)
        outline.append(place(between.0 * 2 * scale, between.1 * 2 * scale))
      }
      outline.append(place(direction.right * 2 * scale, direction.up * 2 * scale))
      last = direction
    }
    for point in ring {
      let facing = point.dot(centre)
      if facing < 0 {
        step(to: far(point))
      } else {
        outline.append(spot(point, facing))
        last = nil
      }
    }
    if last != nil, let first = ring.first, first.dot(centre) < 0 { step(to: far(first)) }
    return outline
  }
}
