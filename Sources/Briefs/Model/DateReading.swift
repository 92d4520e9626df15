extension CalendarDate {
  package enum Reading: Sendable, Equatable {
    case date(CalendarDate)
    /// Shaped like a date, but no such day exists; the text says which.
    case impossible(String)
    case notADate
  }

  /// Reads `2025-04-03`, `2025-04`, `2025`, `3 April 2025`, `April 3, 2025` or `April 2025`; a time of day behind an
  /// ISO date is passed over.
  package static func read(_ text: String) -> Reading {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    if let first = words.first, let numbers = isoNumbers(first) {
      // `2025-04-03 10:00` and `2025-04-03T10:00Z` are days with a time; `2025 April` is nothing.
      guard words.count == 1 || (numbers.count == 3 && words[1].contains(":")) else { return .notADate }
      return reading(numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
    }
    switch words.count {
    case 2:
      guard let month = month(words[0]), let year = number(words[1], digits: 4) else { return .notADate }
      return reading(year, month, nil)
    case 3:
      guard let year = number(words[2], digits: 4) else { return .notADate }
      if let month = month(words[1]), let day = day(words[0]) { return reading(year, month, day) }
      if let month = month(words[0]), let day = day(words[1]) { return reading(year, month, day) }
      return .notADate
    default: return .notADate
    }
  }

  private static func reading(_ year: Int, _ month: Int?, _ day: Int?) -> Reading {
    if let date = CalendarDate(year: year, month: month, day: day) { return .date(date) }
    guard let month, (1...12).contains(month) else {
      return .impossible(month.map { "there is no month \($0)" } ?? "there is no year \(year)")
    }
    if year == 0 { return .impossible("there is no year 0") }
    return .impossible("\(monthNames[month - 1]) \(year) has no day \(day ?? 0)")
  }

  /// `2025-04-03` and its shorter forms as numbers; the time behind a `T` is dropped.
  private static func isoNumbers(_ word: String) -> [Int]? {
    var day = Substring(word)
    if let time = day.firstIndex(where: { $0 == "T" || $0 == "t" }),
      day.distance(from: day.startIndex, to: time) == 10
    {
      day = day[..<time]
    }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = number(String(parts[0]), digits: 4) else { return nil }
    var numbers = [year]
    for part in parts.dropFirst() {
      guard (1...2).contains(part.utf8.count), let value = number(String(part), digits: part.utf8.count)
      else {
        return nil
      }
      numbers.append(value)
    }
    return numbers
  }

  private static func number(_ text: String, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func day(_ text: String) -> Int? {
    guard text.utf8.count <= 2, !text.isEmpty else { return nil }
    return number(text, digits: text.utf8.count)
  }

  /// A month by its name or its first three letters, with or without a full stop.
  private static func month(_ text: String) -> Int? {
    var word = text.lowercased()
    if word.hasSuffix(".") { word.removeLast() }
    guard word.utf8.count >= 3 else { return nil }
    return monthNames.firstIndex {
      let name = $0.lowercased()
      return name == word || name.prefix(3) == word || (word == "sept" && name == "september")
    }.map { $0 + 1 }
  }
}
