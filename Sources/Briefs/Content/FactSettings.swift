import Diagnostics
import YAML

extension SiteSettings {
  /// Rows of `term, low, high` that take the place of the standard scale.
  mutating func readLikelihood(_ fields: inout Fields) {
    let bands = fields.groups("likelihood", owner: "a step of the scale") { step -> LikelihoodScale.Band? in
      let terms = step.texts("term") + step.texts("terms")
      let low = step.count("low")
      let high = step.count("high")
      guard !terms.isEmpty, let low, let high, low <= high, high <= 100 else {
        step.fail(
          "a step of the scale needs its words and two numbers from 0 to 100", at: step.place,
          help: "write ‘- {term: very unlikely, low: 5, high: 20}’")
        return nil
      }
      return LikelihoodScale.Band(terms: terms.map(\.value), low: low, high: high)
    }
    if !bands.isEmpty { likelihood = LikelihoodScale(bands) }
  }

  /// Further names of headings and labels, by their English ones.
  mutating func readWording(_ fields: inout Fields) {
    if let node = fields.node("headings") {
      let names = fields.group(node, owner: "headings") { group in
        SectionKind.allCases.map { kind in (kind, group.texts(kind.rawValue)) }
      }
      for (kind, list) in names ?? [] {
        for name in list {
          if name.value.contains(":") {
            fields.fail(
              "a heading’s name has no colon", at: name.place, help: "what follows it is the subject")
          } else if let other = wording.add(name.value, for: kind) {
            fields.fail("‘\(name.value)’ is a name of ‘\(other.rawValue)’ already", at: name.place)
          }
        }
      }
    }
    if let node = fields.node("labels") {
      let words = fields.group(node, owner: "labels") { group in
        Label.allCases.map { label in (label, group.texts(label.rawValue)) }
      }
      for (label, list) in words ?? [] {
        for word in list {
          if word.value.contains(where: \.isWhitespace) {
            fields.fail("a label is one word", at: word.place)
          } else if let other = wording.add(word.value, for: label) {
            fields.fail("‘\(word.value)’ is a word for ‘\(other.rawValue)’ already", at: word.place)
          }
        }
      }
    }
  }
}
