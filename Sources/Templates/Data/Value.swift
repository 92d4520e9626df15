/// What a field holds for one model.
@usableFromInline enum Value {
  case text(String)
  /// A text that is a stretch of UTF-8.
  case stretch(Stretch)
  case html([UInt8])
  case flag(Bool)
  case texts([String])
  case record(Record)
  case list(List)
}

/// A text that shares its bytes with others.
@usableFromInline package struct Stretch: Sendable {
  let bytes: [UInt8]
  private let start: UInt32
  private let end: UInt32

  /// - Parameter range: of less than 4 GB.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A model whose fields are read by number, whatever its type.
@usableFromInline struct Record {
  let value: (_ field: Int) -> Value

  @usableFromInline init(value: @escaping (_ field: Int) -> Value) { self.value = value }
}

/// Models, at least one, of which each becomes a record when its turn comes: then its fields are read where it lies, while
/// each look into an array would copy the model.
@usableFromInline struct List {
  let count: Int
  let record: (_ item: Int) -> Record

  @usableFromInline init(count: Int, record: @escaping (_ item: Int) -> Record) {
    self.count = count
    self.record = record
  }
}
