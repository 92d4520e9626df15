/// What is known about the context stack at one step of a template.
struct Scope {
  /// What `.` is.
  enum Current: Hashable {
    case record, text, html, flag
  }

  struct Record: Hashable {
    let shape: Int
    /// Whether the record is, or was reached from, the one that was on top where the template began.
    let descends: Bool
  }

  private(set) var records: [Record]
  private(set) var current: Current
  private let firstCount: Int
  private var sections: [(records: Int, current: Current)] = []

  init(_ records: [Int], _ current: Current) {
    self.records = records.map { Record(shape: $0, descends: false) }
    self.records[records.count - 1] = Record(shape: records[records.count - 1], descends: true)
    self.current = current
    firstCount = records.count
  }

  /// The shapes on the stack. One that comes again hides all fields of the earlier one, which is left out.
  var shapes: [Int] {
    var seen: Set<Int> = []
    return records.reversed().map(\.shape).filter { seen.insert($0).inserted }.reversed()
  }

  /// What an include here has to do with the record that was on top where the template began.
  var descent: Include.Descent {
    if records.count == firstCount { return .none }
    return records[records.count - 1].descends ? .deeper : .aside
  }

  /// `.` as a found value.
  var found: Found {
    let kind: FieldKind =
      switch current {
      case .record: .record
      case .text: .text
      case .html: .html
      case .flag: .flag
      }
    return Found(kind: kind, items: nil, descends: true)
  }

  mutating func enter(_ found: Found) {
    sections.append((records.count, current))
    switch found.kind {
    case .text, .texts: current = .text
    case .html: current = .html
    case .flag: current = .flag
    case .list, .record:
      guard let shape = found.items else { return }
      records.append(Record(shape: shape, descends: found.descends))
      current = .record
    }
  }

  mutating func leave() {
    guard let section = sections.popLast() else { return }
    records.removeSubrange(section.records...)
    current = section.current
  }

  /// A value that a name in a template stands for.
  struct Found {
    let kind: FieldKind
    /// The shape of a list's or record's items; nil for `.`, which is on the stack already.
    let items: Int?
    let descends: Bool
  }
}
