import Briefs
import Templates

/// How often judgements came out as their words had it.
///
/// A judgement counts once it was decided as true, false or partly true and has a word of the scale; what fell away counts
/// for nothing. It leans to the side of 50 percent on which the middle of its word’s range lies, and hits if it came out
/// that way; what came out partly neither hits nor misses.
struct TrackRecord: Sendable {
  private struct Decided {
    let band: Int
    /// 1 for true, 0 for false, a half for partly.
    let result: Double
  }

  private let scale: LikelihoodScale
  private let decided: [Decided]

  /// Nil while nothing is decided.
  init?(_ judgements: [Judgement], scale: LikelihoodScale) {
    decided = judgements.compactMap { judgement in
      guard let band = judgement.band, let verdict = judgement.outcome?.verdict else { return nil }
      return switch verdict {
      case .true: Decided(band: band, result: 1)
      case .partly: Decided(band: band, result: 0.5)
      case .false: Decided(band: band, result: 0)
      case .void: nil
      }
    }
    self.scale = scale
    if decided.isEmpty { return nil }
  }

  /// What a word means, as one number from 0 to 1: the middle of its range.
  private func probability(_ band: Int) -> Double {
    Double(scale.bands[band].low + scale.bands[band].high) / 200
  }

  private var leaning: [Decided] { decided.filter { $0.result != 0.5 && probability($0.band) != 0.5 } }
  private var hits: Int { leaning.count { ($0.result == 1) == (probability($0.band) > 0.5) } }

  /// `5 of 7 judgements came out as they leaned.`
  var finding: String? {
    switch leaning.count {
    case 0: nil
    case 1:
      hits == 1
        ? "The one judgement that leaned came out so." : "The one judgement that leaned came out otherwise."
    default: "\(hits) of \(leaning.count) judgements that leaned came out so."
    }
  }

  /// The mean squared difference between what was said and what came, from 0 to 1: the score of Brier (1950).
  var brierScore: Double {
    decided.map { ($0.result - probability($0.band)) * ($0.result - probability($0.band)) }.reduce(0, +)
      / Double(decided.count)
  }

  private var score: String {
    let hundredths = Int((brierScore * 100).rounded())
    let count = decided.count == 1 ? "1 judgement" : "\(decided.count) judgements"
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) over \(count)"
  }

  /// A word, what it means, and how often what it was said of came true.
  struct Row: Sendable {
    let word: String
    let range: String
    let result: String

    static let shape = Shape<Row>(
      "row of the record",
      [.text("word") { $0.word }, .text("range") { $0.range }, .text("result") { $0.result }])
  }

  var rows: [Row] {
    scale.bands.enumerated().compactMap { number, band in
      let own = decided.filter { $0.band == number }
      if own.isEmpty { return nil }
      let came = own.count { $0.result == 1 }
      let partly = own.count { $0.result == 0.5 }
      return Row(
        word: band.terms[0], range: band.range,
        result: "\(came) of \(own.count)" + (partly > 0 ? ", \(partly) partly" : ""))
    }
  }

  static let shape = Shape<TrackRecord>(
    "track record",
    [
      .text("finding") { $0.finding }, .text("score") { $0.score }, .list("rows", of: Row.shape) { $0.rows },
    ])
}

extension LikelihoodScale.Band {
  /// `55–80 %`
  var range: String { low == high ? "\(low) %" : "\(low)–\(high) %" }
}
