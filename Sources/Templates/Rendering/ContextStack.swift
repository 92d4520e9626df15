/// The values that names are looked up in, innermost last.
///
/// A field is asked for when it is first named, and kept as long as its record is on the stack.
struct ContextStack {
  private struct Context {
    /// The shape of the record, or -1 for a value without names.
    let shape: Int
    /// What `.` is.
    var value: Value
    /// Where the record's fields start in `fields`.
    let firstField: Int
  }

  private let table: ShapeTable
  private var contexts: [Context] = []
  private var fields: [Value] = []

  init(_ table: ShapeTable) { self.table = table }

  mutating func push(_ record: Record, shape: Int) {
    contexts.append(Context(shape: shape, value: .record(record), firstField: fields.count))
    for _ in 0..<table.fieldCount(of: shape) { fields.append(.pending) }
  }

  /// A value without names.
  mutating func push(_ value: Value) {
    contexts.append(Context(shape: -1, value: value, firstField: fields.count))
  }

  mutating func pop() {
    guard let context = contexts.popLast() else { return }
    fields.removeLast(fields.count - context.firstField)
  }

  /// Puts another record of the same shape in the place of the top one.
  mutating func replaceTop(_ record: Record) {
    let top = contexts.count - 1
    contexts[top].value = .record(record)
    for field in contexts[top].firstField..<fields.count { fields[field] = .pending }
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
    guard case .pending = fields[place], case .record(let record) = contexts[index].value else {
      return fields[place]
    }
    let value = record.value(field)
    fields[place] = value
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
