import Testing

@testable import Briefs
@testable import Site

@Suite struct LocatorMapTests {
  private func map(
    _ country: String, _ capital: String?, at dot: (Double, Double), middle: (Double, Double)? = nil,
    region: String = ""
  ) -> Picture {
    let middle = middle ?? dot
    return LocatorMap(
      country: country, capital: capital, dot: .init(latitude: dot.0, longitude: dot.1),
      middle: .init(latitude: middle.0, longitude: middle.1), region: region
    ).picture(id: "_map", land: .builtIn)
  }

  @Test func `shows a capital among its coasts`() {
    PictureFile.expect(
      map("Ukraine", "Kyiv", at: (50.43, 30.52), middle: (49, 32), region: "Eastern Europe"), "ukraine")
  }

  @Test func `moves away from a capital that lies at the edge of a large country`() {
    PictureFile.expect(
      map("Russia", "Moscow", at: (55.75, 37.6), middle: (60, 100), region: "Eastern Europe"), "russia")
  }

  @Test func `draws land across the 180th meridian without a seam`() {
    PictureFile.expect(
      map("Fiji", "Suva", at: (-18.13, 178.42), middle: (-18, 175), region: "Melanesia"), "fiji")
  }

  @Test func `goes far enough to find a coast in the middle of an ocean`() {
    PictureFile.expect(
      map("French Polynesia", "Papeetē", at: (-17.53, -149.56), region: "Polynesia"), "french-polynesia")
  }

  @Test func `draws a pole like every other place`() {
    PictureFile.expect(map("Antarctica", nil, at: (-90, 0)), "antarctica")
  }

  @Test func `fills the land around a place whose opposite is land too`() {
    // Buenos Aires faces China across the globe.
    PictureFile.expect(
      map("Argentina", "Buenos Aires", at: (-34.6, -58.37), middle: (-34, -64), region: "South America"),
      "argentina")
  }

  @Test func `puts a long name to the left where there is no room on the right`() {
    PictureFile.expect(
      map("A & B", "<Santa María de la Antigua del Darién>", at: (10, 20), middle: (10, -20)), "long-name")
  }

  @Test func `needs at most four kilobytes for any of many places`() {
    for latitude in stride(from: -90.0, through: 90, by: 15) {
      for longitude in stride(from: -180.0, to: 180, by: 20) {
        let size = map("X", "Y", at: (latitude, longitude)).svg.count
        #expect(size <= 4096, "at \(latitude), \(longitude)")
      }
    }
  }
}
