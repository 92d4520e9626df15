import Glibc
import Testing

@testable import Site

@Suite struct GlobePointTests {
  @Test func `has the sine of any angle`() {
    for degrees in stride(from: -800.0, through: 800, by: 3.7) {
      #expect(abs(GlobePoint.sine(degrees) - sin(degrees * .pi / 180)) < 1e-10, "of \(degrees)°")
    }
  }

  @Test func `finds the way halfway, unless there is none`() throws {
    let pole = GlobePoint(latitude: 90, longitude: 0)
    let middle = try #require(pole.midpoint(GlobePoint(latitude: 0, longitude: 30)))
    let expected = GlobePoint(latitude: 45, longitude: 30)
    #expect(abs(middle.dot(expected) - 1) < 1e-9)
    #expect(pole.midpoint(GlobePoint(latitude: -90, longitude: 0)) == nil)
  }
}
