/// What a field holds for one model.
@usableFromInline enum Value {
  /// Not yet asked for.
  case pending
  case text(String)
  /// A text that is a stretch of UTF-8.
  case stretch(Stretch)
  case html([UInt8])
  case flag(Bool)
  case texts([String])
  /// The items of a list, or the one of a record.
  case items(Items)
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

/// Models whose fields are read by number, whatever their type.
@usableFromInline struct Items {
  let count: Int
  /// Reads a field of one of the models.
  let value: (_ field: Int, _ item: Int) -> Value

  @usableFromInline init(count: Int, value: @escaping (_ field: Int, _ item: Int) -> Value) {
    self.count = count
    self.value = value
  }
}
