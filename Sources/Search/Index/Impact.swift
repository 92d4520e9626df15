/// How much a term says about a document: BM25F without the part that the term's rarity gives, in sixteen levels.
struct Impact {
  /// Levels below `bare` are of terms in the text or a heading only, the others of terms in a title or name.
  static let bare = 12
  static let levels = 16

  private static let saturation: Float = 1.4
  private static let lengthNormalisation: Float = 0.65
  private static let headingWeight: Float = 1.5
  private static let lowest: Float = 0.16
  private static let highest: Float = 0.92

  private let averageLength: Float
  /// By level: the weighted frequency from which on it holds.
  private let thresholds: [Float]

  /// - Parameter lengths: words in the text of each document; the mean is rounded to a quarter of an octave, lest each new
  ///   document move all levels a little.
  init(lengths: [Int]) {
    let written = lengths.filter { $0 > 0 }
    let mean = Float(written.reduce(0, +)) / Float(max(1, written.count))
    var average: Float = 8
    while average * 1.0905 < mean { average *= 1.189_207_1 }
    averageLength = average
    thresholds = (1..<Self.bare).map { level in
      let boundary = (Self.strength(level - 1) * Self.strength(level)).squareRoot()
      return Self.saturation * boundary / (1 - boundary)
    }
  }

  /// The factor by which a document's frequencies are multiplied.
  func scale(ofLength length: Int) -> Float {
    1 / (1 - Self.lengthNormalisation + Self.lengthNormalisation * Float(length) / averageLength)
  }

  /// The level of a term in a document.
  func level(frequency: UInt16, fields: FieldHits, scale: Float) -> UInt8 {
    let weighted = Float(frequency) * scale + Self.headingWeight * Float(fields.headings)
    var level: UInt8 = 0
    for threshold in thresholds where weighted >= threshold { level += 1 }
    guard fields.inTitle || fields.inName else { return level }
    return UInt8(Self.bare) + (weighted == 0 ? 0 : level / 4 + 1)
  }

  /// The score that a term of each level gives, before its rarity; the client adds something for a title.
  static let scores: [Float] =
    (0..<bare).map(strength) + [0.4, 0.55, 0.75, 0.9]

  private static func strength(_ level: Int) -> Float {
    var strength = lowest
    let step = Self.step
    for _ in 0..<level { strength *= step }
    return strength
  }

  /// The ratio of neighbouring levels: the eleventh root of `highest / lowest`.
  private static let step: Float = 1.172_4
}
