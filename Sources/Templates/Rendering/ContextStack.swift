/// The values that names are looked up in, innermost last.
///
/// A field is asked for when it is first named, and kept as long as its record is on the stack.
struct ContextStack {
  private struct Context {
    /// The shape of the record, or -1 for a value without names.
    let shape: Int
    /// What `.` is.
    var value: Value
    /// Where the record's fields start in `kept`.
    let firstField: Int
    /// Tells what was kept of this record from what is left there of others.
    var turn: Int
  }

  /// The value of a field, and in which turn it was asked for.
  private struct Kept {
    var turn = 0
    var value = Value.flag(false)
  }

  private let table: ShapeTable
  private var contexts: [Context] = []
  private var kept: [Kept] = []
  /// How many fields the records on the stack have.
  private var fieldCount = 0
  /// Counts the records that have been on top, so that none needs to clear what the one before left.
  private var turn = 0

  init(_ table: ShapeTable) { self.table = table }

  mutating func push(_ record: Record, shape: Int) {
    turn += 1
    contexts.append(Context(shape: shape, value: .record(record), firstField: fieldCount, turn: turn))
    fieldCount += table.fieldCount(of: shape)
    while kept.count < fieldCount { kept.append(Kept()) }
  }

  /// A value without names.
  mutating func push(_ value: Value) {
    contexts.append(Context(shape: -1, value: value, firstField: fieldCount, turn: turn))
  }

  mutating func pop() {
    if let context = contexts.popLast() { fieldCount = context.firstField }
  }

  /// Puts another record of the same shape in the place of the top one.
  mutating func replaceTop(_ record: Record) {
    turn += 1
    contexts[contexts.count - 1].value = .record(record)
    contexts[contexts.count - 1].turn = turn
  }

  mutating func replaceTop(_ value: Value) { contexts[contexts.count - 1].value = value }

  /// `.`, which has no fields of its own to be pushed again.
  var current: Value { contexts.last?.value ?? .flag(false) }

  var isRecordOnTop: Bool { (contexts.last?.shape ?? -1) >= 0 }

  /// The value of a name, and the shape of its items or -1; nil if no record has the name.
  mutating func value(named name: Int) -> (value: Value, shape: Int)? {
    var index = contexts.count - 1
    while index >= 0 {
      let shape = contexts[index].shape
      if shape >= 0, let field = table.field(named: name, in: shape) {
        return (value(of: field, at: index), table.items(of: field, in: shape))
      }
      index -= 1
    }
    return nil
  }

  /// The value at the end of a dotted name: only its first part is looked up in the whole stack.
  mutating func value(named names: [Int]) -> (value: Value, shape: Int)? {
    guard var found = value(named: names[0]) else { return nil }
    for name in names.dropFirst() {
      guard let record = found.value.first, let field = table.field(named: name, in: found.shape) else {
        return nil
      }
      found = (record.value(field), table.items(of: field, in: found.shape))
    }
    return found
  }

  private mutating func value(of field: Int, at index: Int) -> Value {
    let place = contexts[index].firstField + field
    let turn = contexts[index].turn
    if kept[place].turn == turn { return kept[place].value }
    guard case .record(let record) = contexts[index].value else { return .flag(false) }
    let value = record.value(field)
    kept[place] = Kept(turn: turn, value: value)
    return value
  }
}

extension Value {
  /// The record that a dotted name goes into; of a list it is the first.
  fileprivate var first: Record? {
    switch self {
    case .record(let record): record
    case .list(let list): list.record(0)
    default: nil
    }
  }
}
