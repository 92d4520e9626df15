/// What a field holds for one model.
enum Value {
  /// Not yet asked for.
  case pending
  case text(String)
  case html([UInt8])
  case flag(Bool)
  case texts([String])
  /// The items of a list, or the one or none of a record.
  case items(Items)
}

/// Models whose fields are read by number, whatever their type.
struct Items {
  /// Reads a field of one model.
  typealias Record = (_ field: Int) -> Value

  let count: Int
  let record: (_ item: Int) -> Record

  init(count: Int, record: @escaping (_ item: Int) -> Record) {
    self.count = count
    self.record = record
  }
}
