/// Writes the facets: for each a table of its values, and for each document which of them it has.
///
/// Values are numbered as they first appear among the documents, so that a new document changes the last files only.
struct FacetFiles {
  /// Bytes of a file at most, so long as one document does not exceed them.
  private static let limit = 24_000

  /// One facet: what the manifest says of it.
  struct Facet {
    let name: String
    let label: String
    /// The stamps of its tables of values, if it has such, and of its files of documents.
    var tables: [String]
    var documents: [String]
  }

  private(set) var facets: [Facet] = []
  private(set) var files: [SearchFile] = []

  /// - Parameter documents: by number.
  init(
    _ documents: [TermBatch.Document], _ numbering: Numbering, _ settings: SearchSettings, _ kinds: Kinds
  ) {
    write("date", "Date", tables: [], Self.gaps(documents[..<numbering.dated]))
    let labels = Dictionary(kinds.all.map { ($0.id, $0.label) }) { first, _ in first }
    writeValues("kind", settings.kindLabel, documents) { [($0.kind, labels[$0.kind] ?? $0.kind)] }
    for field in settings.facets {
      writeValues(field.name, field.label, documents) { document in
        document.facets.filter { $0.field == field.name }.map { ($0.value, $0.label) }
      }
    }
  }

  /// One number for each dated document: days since the one before, and for the first since the year 0.
  private static func gaps(_ documents: ArraySlice<TermBatch.Document>) -> [[UInt8]] {
    var last = 0
    return documents.map { document in
      let day = document.date?.dayNumber ?? last
      defer { last = day }
      return number(max(0, day - last))
    }
  }

  /// For each document a count and so many values.
  private mutating func writeValues(
    _ field: String, _ label: String, _ documents: [TermBatch.Document],
    of valuesOf: (TermBatch.Document) -> [(value: String, label: String)]
  ) {
    var numbers: [String: Int] = [:]
    var table: [[UInt8]] = []
    let rows = documents.map { document in
      var row: [Int] = []
      for facet in valuesOf(document) {
        let number = numbers[facet.value] ?? numbers.count
        if number == numbers.count {
          numbers[facet.value] = number
          table.append(TitleBlocks.line(facet.value) + TitleBlocks.line(facet.label))
        }
        row.append(number)
      }
      let values = Set(row).sorted()
      return Self.number(values.count) + values.flatMap(Self.number)
    }
    write(field, label, tables: table, rows)
  }

  private mutating func write(_ field: String, _ label: String, tables: [[UInt8]], _ rows: [[UInt8]]) {
    let facet = Facet(
      name: field, label: label, tables: chunks("v-" + field, tables), documents: chunks("d-" + field, rows))
    facets.append(facet)
  }

  /// Writes rows into files; a row is never divided.
  private mutating func chunks(_ name: String, _ rows: [[UInt8]]) -> [String] {
    var stamps: [String] = []
    var content: [UInt8] = []
    for (number, row) in rows.enumerated() {
      content += row
      guard number + 1 == rows.count || content.count + rows[number + 1].count > Self.limit else { continue }
      let stamp = Stamp.of(content)
      files.append(Script.file(name: "f" + name + "-" + String(stamps.count), stamp: stamp, text: content))
      stamps.append(stamp)
      content.removeAll(keepingCapacity: true)
    }
    return stamps
  }

  /// A number in base 46, lowest digit first: symbols from the second half of the alphabet, then one from the first.
  static func number(_ value: Int) -> [UInt8] {
    let half = BitStream.alphabet.count / 2
    var (rest, symbols) = (value, [UInt8]())
    while rest >= half {
      symbols.append(BitStream.alphabet[half + rest % half])
      rest /= half
    }
    return symbols + [BitStream.alphabet[rest]]
  }
}

extension SearchDate {
  /// Days since 1 March of the year 0 in the Gregorian calendar.
  var dayNumber: Int {
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
  }
}
