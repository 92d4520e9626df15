import Briefs

/// Finds dates in running text: `3 April 2025`, `April 3`, `2–3 April 2025`, `2025-04-03`, `April 2025`, `in 2022`.
struct DateScan {
  /// A date as it stands in a text.
  struct Found: Equatable {
    let span: DateSpan
    /// The tokens that make it.
    let tokens: Range<Int>
  }

  private let tokens: [Token]
  /// The day from which a date without a year is counted.
  private let near: CalendarDate?

  init(_ tokens: [Token], near: CalendarDate?) {
    self.tokens = tokens
    self.near = near
  }

  /// The date that a page or a line gives, with or without a time of day; the first one if there are several.
  static func stamp(_ text: String) -> CalendarDate? {
    guard text.utf8.count <= 200 else { return nil }
    if case .date(let date) = CalendarDate.read(text) { return date.day == nil ? nil : date }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8 || digits.count == 14, let year = Int(digits.prefix(4)),
      let month = Int(digits.dropFirst(4).prefix(2)), let day = Int(digits.dropFirst(6).prefix(2)),
      let date = CalendarDate(year: year, month: month, day: day), (1900...2200).contains(year)
    {
      return date
    }
    let bytes = Array(text.utf8)
    let scan = DateScan(Token.all(in: bytes, 0..<bytes.count), near: nil)
    return scan.all.first { $0.span.start.day != nil }?.span.start
  }

  var all: [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int) -> Found? {
    if let found = numeric(at: index) { return found }
    // `3 April 2025`, `2–3 April 2025`, `3rd of April`
    if let day = day(at: index) {
      var next = index + 1
      var last: Int?
      if isDash(next), let second = self.day(at: next + 1) {
        last = second
        next += 2
      } else if word(next) == "and", let second = self.day(at: next + 1), month(at: next + 2) != nil {
        last = second
        next += 2
      }
      if last == nil, let date = foreign(day, at: next, from: index) { return date }
      if word(next) == "of" { next += 1 }
      guard let month = month(at: next) else { return nil }
      let (year, end) = year(behind: next + 1)
      return found(index..<end, year, month, day, last)
    }
    // `April 3, 2025`, `April 2–3`, `April 2025`, `April`
    if let month = month(at: index) {
      guard let day = day(at: index + 1) else {
        guard let year = fourDigits(at: index + 1), let date = CalendarDate(year: year, month: month) else {
          return nil
        }
        return Found(span: DateSpan(date), tokens: index..<index + 2)
      }
      var next = index + 2
      var last: Int?
      if isDash(next), let second = self.day(at: next + 1) {
        last = second
        next += 2
      }
      let (year, end) = year(behind: next)
      return found(index..<end, year, month, day, last)
    }
    // `in 2022`, `since 2014`
    if tokens[index].kind == .word, Self.beforeYears.contains(tokens[index].small),
      let year = fourDigits(at: index + 1), let date = CalendarDate(year: year)
    {
      return Found(span: DateSpan(date), tokens: index..<index + 2)
    }
    return nil
  }

  /// `3 avril 2025`, `3. April 2025`, `3 de abril de 2025`; with a year, since many such names are words elsewhere.
  private func foreign(_ day: Int, at index: Int, from start: Int) -> Found? {
    func behindMark(_ index: Int) -> Int { ["de", "."].contains(word(index)) ? index + 1 : index }
    let place = behindMark(index)
    guard let month = word(place).flatMap(MonthNames.number),
      let year = fourDigits(at: behindMark(place + 1)),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Found(span: DateSpan(date), tokens: start..<behindMark(place + 1) + 1)
  }

  private static let beforeYears: Set<String> = [
    "in", "since", "by", "during", "until", "early", "late", "mid",
  ]

  /// `2025-04-03` and `3.4.2025`, which are one token.
  private func numeric(at index: Int) -> Found? {
    let text = tokens[index].text.replacing("‑", with: "-")
    let parts = text.split(separator: ".").compactMap { Int($0) }
    if parts.count == 3, text.utf8.count >= 8, (1900...2200).contains(parts[2]),
      let date = CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    {
      return Found(span: DateSpan(date), tokens: index..<index + 1)
    }
    guard text.utf8.count >= 10, text.utf8.prefix(4).allSatisfy({ 0x30...0x39 ~= $0 }),
      case .date(let date) = CalendarDate.read(text), date.day != nil
    else {
      // `2025/04/03` is five.
      guard tokens[index].isNumber, text.count == 4, index + 4 < tokens.count, tokens[index + 1].text == "/",
        tokens[index + 3].text == "/", let year = Int(text), let month = Int(tokens[index + 2].text),
        let day = Int(tokens[index + 4].text), let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return Found(span: DateSpan(date), tokens: index..<index + 5)
    }
    return Found(span: DateSpan(date), tokens: index..<index + 1)
  }

  private func found(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int, _ last: Int?) -> Found? {
    guard let year = year ?? self.year(of: month, day),
      let start = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    guard let last, let end = CalendarDate(year: year, month: month, day: last),
      let span = DateSpan(from: start, to: end), span.isRange
    else { return Found(span: DateSpan(start), tokens: tokens) }
    return Found(span: span, tokens: tokens)
  }

  /// The year in which a day lies nearest to the article’s.
  private func year(of month: Int, _ day: Int) -> Int? {
    guard let near, let nearMonth = near.month else { return nil }
    let distance = month - nearMonth
    return near.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0)
  }

  private func year(behind index: Int) -> (year: Int?, end: Int) {
    var next = index
    if next < tokens.count, tokens[next].text == "," { next += 1 }
    if let year = fourDigits(at: next) { return (year, next + 1) }
    return (nil, index)
  }

  private func fourDigits(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].isNumber, tokens[index].text.utf8.count == 4,
      let year = Int(tokens[index].text), (1000...2999).contains(year)
    else { return nil }
    return year
  }

  private func day(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    var text = tokens[index].small[...]
    for ending in ["st", "nd", "rd", "th", "er"] where text.hasSuffix(ending) { text = text.dropLast(2) }
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let day = Int(text),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private func month(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapital else { return nil }
    let text = tokens[index].text
    let number = CalendarDate.monthNames.firstIndex {
      $0 == text || $0.prefix(3) == text || $0.uppercased() == text || text == "Sept" && $0 == "September"
    }
    guard let number else { return nil }
    // `May` needs a number beside it, which the caller looks for.
    return number + 1
  }

  private func word(_ index: Int) -> String? { index < tokens.count ? tokens[index].small : nil }

  private func isDash(_ index: Int) -> Bool {
    index < tokens.count && ["–", "-", "—", "‑"].contains(tokens[index].text)
  }
}
