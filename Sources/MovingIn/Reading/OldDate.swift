import Briefs

/// Dates as other programs and people write them; the day is the one written, whatever the time zone.
enum OldDate {
  /// Longer texts are no dates.
  private static let longest = 60

  static func read(_ text: String) -> CalendarDate? {
    guard text.utf8.count <= longest else { return nil }
    let plain = text.filter { !"[]\"'".contains($0) }.trimmed
    if case .date(let date) = CalendarDate.read(plain) { return date }
    return opening(plain)?.date ?? wordy(plain) ?? byNumbers(plain)
  }

  /// A date with its day.
  static func day(_ text: String) -> CalendarDate? { read(text).flatMap { $0.day == nil ? nil : $0 } }

  /// The date that opens a text such as `2024-05-01 Visit`, `2024_05_01`, `2024.05.01` or `20240501-visit`, and the rest.
  static func opening(_ text: String) -> (date: CalendarDate, rest: String)? {
    let bytes = Array(text.utf8.prefix(11))
    func number(at start: Int, _ lengths: ClosedRange<Int>) -> (value: Int, end: Int)? {
      let digits = bytes.dropFirst(start).prefix(lengths.upperBound).prefix(while: isDigit)
      guard lengths.contains(digits.count) else { return nil }
      return (digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }, start + digits.count)
    }
    guard let year = number(at: 0, 4...4), bytes.count > 4 else { return nil }
    let mark = bytes[4]
    let isParted = "-_./".utf8.contains(mark)
    // `2024-5-1` is parted, too.
    let (gap, lengths) = isParted ? (1, 1...2) : (0, 2...2)
    guard let month = number(at: year.end + gap, lengths),
      !isParted || bytes.dropFirst(month.end).first == mark, let day = number(at: month.end + gap, lengths)
    else { return nil }
    let length = day.end
    // More digits are an id made of a date and a time, as some give to every note.
    guard bytes.count == length || !isDigit(bytes[length]), (1000...2999).contains(year.value),
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    let rest = String(decoding: text.utf8.dropFirst(length), as: UTF8.self)
    return (date, rest.drop { "-_ .,:–—".contains($0) }.trimmed)
  }

  /// `Thursday, July 3rd 2025, 8:47:41 pm` and `Wed, 02 Oct 2002 13:00:00 GMT`.
  private static func wordy(_ text: String) -> CalendarDate? {
    let words = text.split { $0.isWhitespace || $0 == "," }.map { word -> String in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let isOrdinal = ["st", "nd", "rd", "th", "."].contains(word.dropFirst(digits.count).lowercased())
      return digits.isEmpty || !isOrdinal ? String(word) : String(digits)
    }
    for start in words.indices.prefix(2) where start + 3 <= words.count {
      if case .date(let date) = CalendarDate.read(words[start..<start + 3].joined(separator: " ")) {
        return date
      }
    }
    return nil
  }

  /// `1.5.2024` and `31/12/2024`; with strokes the larger number is the day, and of two small ones the second.
  private static func byNumbers(_ text: String) -> CalendarDate? {
    let word = text.prefix { !$0.isWhitespace }
    for mark in [".", "/", "-"] as [Character] {
      let parts = word.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].utf8.count == 4, let first = Int(parts[0]), let second = Int(parts[1]),
        let year = Int(parts[2])
      else { continue }
      let dayFirst = mark != "/" || first > 12
      return CalendarDate(
        year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
