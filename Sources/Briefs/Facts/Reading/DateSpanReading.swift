extension DateSpan {
  enum Reading: Equatable {
    case span(DateSpan)
    /// A range with something else where an en dash belongs, and the range as it should be written.
    case misspelt(DateSpan, correct: String)
    /// Shaped like a date, but there is no such day; the text says which.
    case impossible(String)
    case notADate
  }

  /// Longer texts are no dates, whatever they hold.
  private static let longest = 60
  private static let standIns = ["—", "--", "‒", "‑", "−", "-"]

  /// Reads what `CalendarDate.read` reads, and ranges such as `2–3 April 2025` or `2022–2024`.
  static func read(_ text: String) -> Reading {
    guard text.utf8.count <= longest else { return .notADate }
    let single = CalendarDate.read(text)
    if case .date(let date) = single { return .span(DateSpan(date)) }
    if let reading = range(text, partedBy: "–") {
      return reading
    }
    for dash in standIns {
      for place in text.ranges(of: dash) {
        let (left, right) = (text[..<place.lowerBound], text[place.upperBound...])
        guard case .span(let span) = range(left, right) else { continue }
        return .misspelt(span, correct: "\(left)".trimmingBlanks + "–" + "\(right)".trimmingBlanks)
      }
    }
    if case .impossible(let why) = single { return .impossible(why) }
    return .notADate
  }

  private static func range(_ text: String, partedBy dash: Character) -> Reading? {
    let parts = text.split(separator: dash, omittingEmptySubsequences: false)
    return parts.count == 2 ? range(parts[0], parts[1]) : nil
  }

  private static func range(_ left: Substring, _ right: Substring) -> Reading {
    let left = String(left).trimmingBlanks
    guard !left.isEmpty, right.contains(where: \.isNumber) else { return .notADate }
    var end = CalendarDate.read(String(right))
    // `April 2–3, 2025`
    if end == .notADate, let month = left.split(separator: " ").first {
      end = CalendarDate.read(month + " " + String(right))
    }
    switch end {
    case .notADate: return .notADate
    case .impossible(let why): return .impossible(why)
    case .date(let end): return beginning(left, upTo: end)
    }
  }

  /// The range whose first part leaves out what its end says as well.
  private static func beginning(_ left: String, upTo end: CalendarDate) -> Reading {
    var tails = ["", " " + String(end.year)]
    if let month = end.month { tails.insert(" \(CalendarDate.monthNames[month - 1]) \(end.year)", at: 1) }
    for tail in tails {
      switch CalendarDate.read(left + tail) {
      case .notADate: continue
      case .impossible(let why): return .impossible(why)
      case .date(let start):
        return DateSpan(from: start, to: end).map { .span($0) } ?? .impossible("it ends before it begins")
      }
    }
    return .notADate
  }
}

extension CalendarDate {
  /// The date with which some words begin, the longest that makes sense; a full stop or bracket behind it is passed over.
  static func leading(_ words: ArraySlice<Substring>) -> Reading {
    var impossible: Reading?
    for count in stride(from: min(3, words.count), through: 1, by: -1) {
      var text = words.prefix(count).joined(separator: " ")
      while let last = text.last, ".,;:)!?".contains(last) { text.removeLast() }
      switch read(text) {
      case .date(let date): return .date(date)
      case .impossible(let why): impossible = impossible ?? .impossible(why)
      case .notADate: continue
      }
    }
    return impossible ?? .notADate
  }
}
