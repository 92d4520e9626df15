import Briefs

/// A point on a globe whose radius is 1: `z` runs through the north pole, `x` through latitude and longitude 0.
struct GlobePoint: Sendable, Equatable {
  let x: Double
  let y: Double
  let z: Double

  init(_ x: Double, _ y: Double, _ z: Double) {
    (self.x, self.y, self.z) = (x, y, z)
  }

  /// From degrees; north and east are positive.
  init(latitude: Double, longitude: Double) {
    let ring = Self.sine(90 - latitude)
    self.init(ring * Self.sine(90 - longitude), ring * Self.sine(longitude), Self.sine(latitude))
  }

  init(_ place: Gazetteer.Coordinates) { self.init(latitude: place.latitude, longitude: place.longitude) }

  func dot(_ other: GlobePoint) -> Double { x * other.x + y * other.y + z * other.z }

  /// The point halfway to another; nil when they face each other across the globe.
  func midpoint(_ other: GlobePoint) -> GlobePoint? {
    let sum = GlobePoint(x + other.x, y + other.y, z + other.z)
    let length = sum.dot(sum).squareRoot()
    return length > 0.001 ? GlobePoint(sum.x / length, sum.y / length, sum.z / length) : nil
  }

  /// The sine of an angle in degrees, to eleven digits.
  ///
  /// The standard library has none. The terms of the series are enough for a quarter of a turn, and all other angles
  /// fall back on one.
  static func sine(_ degrees: Double) -> Double {
    var angle = degrees.truncatingRemainder(dividingBy: 360)
    if angle > 180 { angle -= 360 } else if angle < -180 { angle += 360 }
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    let square = x * x
    var term = x
    var sum = x
    for step in stride(from: 2.0, through: 16, by: 2) {
      term *= -square / (step * (step + 1))
      sum += term
    }
    return sum
  }
}
