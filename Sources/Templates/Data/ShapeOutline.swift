/// A shape without its model type: all that checking needs.
@usableFromInline struct ShapeOutline: Sendable {
  let key: ShapeKey
  let fields: [FieldOutline]
}

struct FieldOutline: Sendable {
  let name: String
  let kind: FieldKind
  /// The shape of the items of a list or record.
  let items: (@Sendable () -> ShapeOutline)?

  var signature: String { "\(kind) \(name)" }
}

@usableFromInline enum FieldKind: Sendable {
  case text, html, flag, texts, list, record
}

/// Tells shapes apart: equal keys have equal fields in equal order.
struct ShapeKey: Hashable, Sendable {
  let model: ObjectIdentifier
  let name: String
  let fields: [String]

  // The fields of one shape share their storage, so comparing them is cheap where hashing them would not be.
  func hash(into hasher: inout Hasher) {
    hasher.combine(model)
    hasher.combine(name)
  }
}
