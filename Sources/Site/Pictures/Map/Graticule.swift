/// The net of parallels and meridians, twenty degrees apart.
enum Graticule {
  private static let lines: [[GlobePoint]] = {
    let parallels = stride(from: -80.0, through: 80, by: 20).map { latitude in
      stride(from: -180.0, through: 180, by: 5).map { GlobePoint(latitude: latitude, longitude: $0) }
    }
    let meridians = stride(from: -180.0, to: 180, by: 20).map { longitude in
      stride(from: -80.0, through: 80, by: 5).map { GlobePoint(latitude: $0, longitude: longitude) }
    }
    return parallels + meridians
  }()

  /// The net as the `d` of a path; of each line the part on the paper, and a step beyond.
  static func path(in window: MapWindow) -> Markup {
    var path = PathData()
    for line in lines {
      var part: [MapWindow.Spot] = []
      var before: MapWindow.Spot?
      for point in line {
        let spot = window.spot(point)
        if let spot, window.contains(spot) {
          if part.isEmpty, let before { part.append(before) }
          part.append(spot)
        } else if !part.isEmpty {
          if let spot { part.append(spot) }
          path.addLine(part)
          part = []
        }
        before = spot
      }
      path.addLine(part)
    }
    return path.markup
  }
}
