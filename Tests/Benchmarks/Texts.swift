import Foundation

/// Texts to measure with.
enum Texts {
  /// Every Markdown and text file under a folder, without front matter, in the order of their paths.
  static func read(_ folder: String) -> [[UInt8]] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted().compactMap { path in
      FileManager.default.contents(atPath: "\(folder)/\(path)").map { body(Array($0)) }
    }
  }

  /// Ten thousand briefs of four thousand bytes, the same in each run: a name about every hundred bytes, half of them
  /// of countries and half of people.
  static func madeUp() -> [[UInt8]] {
    var random = Random(state: 1)
    let people = MadeUpNames.people(5_000)
    return (0..<10_000).map { _ in
      var text = ""
      while text.utf8.count < 4_000 {
        let sentence = sentences[random.below(sentences.count)]
        for part in sentence.split(separator: "@", omittingEmptySubsequences: false).enumerated() {
          if part.offset > 0 { text += name(&random, people) }
          text += part.element
        }
        text += random.below(6) == 0 ? "\n\n" : " "
      }
      return Array(text.utf8)
    }
  }

  private static func name(_ random: inout Random, _ people: [(given: String, surname: String)]) -> String {
    if random.below(2) == 0 { return countries[random.below(countries.count)] }
    let person = people[random.below(people.count)]
    return random.below(2) == 0 ? person.surname : "\(person.given) \(person.surname)"
  }

  private static func body(_ file: [UInt8]) -> [UInt8] {
    guard file.starts(with: "---\n".utf8) else { return file }
    var offset = 4
    while offset < file.count {
      let end = file[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? file.count
      if file[offset..<end].elementsEqual("---".utf8) { return Array(file[min(end + 1, file.count)...]) }
      offset = end + 1
    }
    return file
  }

  private static let countries = [
    "France", "Germany", "the United States", "Polish", "Kenya", "Moscow", "Brazilian", "South Korea",
    "Ankara",
    "Côte d’Ivoire", "Nigeria", "Japan", "the U.S.", "Ukraine", "Chinese", "São Tomé", "Washington",
    "Viet Nam",
  ]

  private static let sentences = [
    "Talks between delegations ended on Friday without a statement, said @, who had opened them.",
    "The Ministry of Finance in @ expects that prices for wheat will rise again before the harvest.",
    "After the vote, @ and @ agreed to meet once more in the autumn, on neutral ground.",
    "Nothing in the text binds either side, and its third article leaves open who would pay for the pipeline.",
    "Observers from @ counted four hundred lorries at the border, twice as many as a week before.",
    "A spokesman told reporters that “every option” had been discussed, though not by @ itself.",
    "It was the second such visit this year; the first, in February, had been called off at short notice.",
    "Under the plan, inspectors would return to the plant within sixty days, and @ would lift its embargo.",
  ]
}

/// A small generator whose numbers are the same on each machine.
struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
