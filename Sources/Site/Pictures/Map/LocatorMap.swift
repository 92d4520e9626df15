package import Briefs

/// Where a country is: the land around it without any border, and a dot at its capital.
///
/// The dot is all that is said of the country's shape, so that the map takes no side on any border.
package struct LocatorMap: Sendable {
  /// What the map shows, for its title: `Kyiv, Ukraine`.
  private let name: String
  private let label: String
  private let dot: Gazetteer.Coordinates
  /// A point inside the country, which counts for large ones, whose capital may be far off.
  private let middle: Gazetteer.Coordinates
  private let region: String

  /// - Parameters:
  ///   - capital: What the dot is called; nil where it stands for the country itself.
  ///   - region: A part of the world, such as `Eastern Europe`; may be empty.
  package init(
    country: String, capital: String?, dot: Gazetteer.Coordinates, middle: Gazetteer.Coordinates,
    region: String
  ) {
    name = if let capital, capital != country { "\(capital), \(country)" } else { country }
    label = capital ?? country
    self.dot = dot
    self.middle = middle
    self.region = region
  }

  private static let height = 240
  /// Coasts are drawn to half a unit.
  private static let fineness = 2
  /// About 57° from left to right.
  private static let nearReach = 0.5
  /// About 100°, for the largest countries.
  private static let farReach = 0.85
  /// About 130°: as much as is needed to see a coast from the middle of the Pacific.
  private static let oceanReach = 1.1
  /// How much of a map has to be land to tell where in the world it is.
  private static let recognisableShare = 0.03

  package func picture(id: String, land: Land) -> Picture {
    let here = GlobePoint(dot)
    let inland = GlobePoint(middle)
    let centre = here.midpoint(inland) ?? here
    let distance = max(0, 2 - 2 * here.dot(inland)).squareRoot()
    var window = window(around: centre, reach: min(max(Self.nearReach, 1.5 * distance), Self.farReach))
    var cut = window.cut(land)
    if cut.share < Self.recognisableShare {
      window = self.window(around: centre, reach: Self.oceanReach)
      cut = window.cut(land)
    }
    var coasts = PathData()
    for outline in cut.outlines { coasts.addOutline(outline) }
    var drawing: Markup = """
      <rect class="sea" width="\(Picture.width)" height="\(Self.height)"/><g transform="scale(.5)">\
      <path class="net" d="\(Graticule.path(in: window))"/><path class="land" d="\(coasts.markup)"/></g>
      """
    if let spot = window.spot(here) { drawing += mark(spot) }
    return Picture(
      id: id, style: "locator", height: Self.height, finding: "Location of \(name)",
      description: description, drawing: drawing)
  }

  private func window(around centre: GlobePoint, reach: Double) -> MapWindow {
    MapWindow(
      around: centre, reach: reach, width: Picture.width * Self.fineness,
      height: Self.height * Self.fineness)
  }

  /// The dot and its name, which stands to its right while there is room.
  private func mark(_ spot: MapWindow.Spot) -> Markup {
    let x = Int((spot.x / Double(Self.fineness)).rounded())
    let y = Int((spot.y / Double(Self.fineness)).rounded())
    let gap = 10
    // Lettering of 16 units in bold: a third wider than that of other pictures.
    let text = Lettering.lines(label, width: Picture.width * 3 / 8, count: 1)[0]
    let isLeft = x + gap + Lettering.width(text) * 4 / 3 > Picture.width - 4
    return """
      <circle class="dot" cx="\(x)" cy="\(y)" r="6"/>\
      <text x="\(isLeft ? x - gap : x + gap)" y="\(y + 6)"\(isLeft ? " text-anchor=\"end\"" : "" as Markup)>\(text)</text>
      """
  }

  /// `Kyiv lies at 50.4° N, 30.5° E, in Eastern Europe.`
  private var description: String {
    let place =
      "\(Self.degrees(dot.latitude, "N", "S")), \(Self.degrees(dot.longitude, "E", "W"))"
    return
      "\(label) lies at \(place)\(region.isEmpty ? "" : ", in \(region)"). The map shows land and sea, no borders."
  }

  private static func degrees(_ angle: Double, _ positive: String, _ negative: String) -> String {
    let tenths = Int((abs(angle) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)° \(angle < 0 ? negative : positive)"
  }
}
