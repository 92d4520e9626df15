/// What months are called in other languages, for the lines in which their pages give a date.
enum MonthNames {
  static func number(of word: String) -> Int? { numbers[word] }

  /// French, German, Spanish, Italian.
  private static let numbers: [String: Int] = {
    let lists = [
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ]
    let pairs = lists.flatMap { list in
      list.split(separator: " ").enumerated().map { (String($0.element), $0.offset + 1) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()
}
