/// People that nobody knows, with names that begin like those that people have.
enum MadeUpNames {
  static func people(_ count: Int) -> [(given: String, surname: String)] {
    var random = Random(state: 7)
    var taken: Set<String> = []
    var people: [(given: String, surname: String)] = []
    while people.count < count {
      var surname = ""
      for _ in 0..<2 + random.below(2) {
        surname += onsets[random.below(onsets.count)] + vowels[random.below(vowels.count)]
      }
      surname = surname.prefix(1).uppercased() + surname.dropFirst() + endings[random.below(endings.count)]
      guard taken.insert(surname).inserted else { continue }
      people.append((given[random.below(given.count)], surname))
    }
    return people
  }

  private static let given = [
    "Ahmed", "Alice", "Anna", "Carlos", "Daniel", "Elena", "Fatima", "George", "Hans", "Ivan", "Jean", "John",
    "Kofi",
    "Li", "Maria", "Mohamed", "Nadia", "Olga", "Paul", "Pedro", "Ravi", "Sarah", "Tomás", "Victor", "Yusuf",
  ]
  private static let onsets = [
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pr", "r", "s",
    "sch", "st",
    "t", "tr", "v", "w", "z",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ai", "ou", "é"]
  private static let endings = ["", "", "n", "r", "s", "son", "ski", "ez", "ov", "ing"]
}
