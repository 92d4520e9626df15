/// The values that names are looked up in, innermost last.
///
/// A field is asked for when it is first named, and kept as long as its record is on the stack.
struct ContextStack {
  private struct Context {
    /// The shape of the record, or -1 for a value without names.
    let shape: Int
    /// What `.` is; for a record, the items that it is one of.
    var value: Value
    /// Those, once more.
    let items: Items?
    var item = 0
    /// Where the record's fields start in `fields`.
    let firstField: Int
  }

  private let table: ShapeTable
  private var contexts: [Context] = []
  private var fields: [Value] = []

  init(_ table: ShapeTable) { self.table = table }

  mutating func push(_ value: Value, shape: Int) {
    guard case .items(let items) = value, shape >= 0 else {
      return contexts.append(Context(shape: -1, value: value, items: nil, firstField: fields.count))
    }
    contexts.append(Context(shape: shape, value: value, items: items, firstField: fields.count))
    for _ in 0..<table.fieldCount(of: shape) { fields.append(.pending) }
  }

  mutating func pop() {
    guard let context = contexts.popLast() else { return }
    fields.removeLast(fields.count - context.firstField)
  }

  /// Moves the top record on to another of its items.
  mutating func moveTop(to item: Int) {
    let top = contexts.count - 1
    contexts[top].item = item
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
      guard case .items(let items) = found.value, items.count > 0,
        let field = table.field(named: name, in: found.shape)
      else { return nil }
      found = (items.value(field, 0), table.items(of: field, in: found.shape))
    }
    return found
  }

  private mutating func value(of field: Int, at index: Int) -> Value {
    let place = contexts[index].firstField + field
    guard case .pending = fields[place], let items = contexts[index].items else { return fields[place] }
    let value = items.value(field, contexts[index].item)
    fields[place] = value
    return value
  }
}
