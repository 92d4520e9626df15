/// What a template may name, and how to get it from a model: the one source of truth for both checking and rendering.
///
/// Keep each shape in a `static let`. A shape may contain itself, as the node of a tree does, because the shapes of its
/// fields are asked for only when needed; and then each time, which such a constant makes cheap. Where two fields have
/// one name, the first counts.
///
/// What reads fields can be inlined, since pages have hundreds of thousands of them and the models are in other modules.
@usableFromInline package final class Shape<Model>: Sendable {
  package let name: String
  @usableFromInline let outline: ShapeOutline
  @usableFromInline let getters: [@Sendable (Model) -> Value]

  package init(_ name: String, _ fields: [Field<Model>]) {
    self.name = name
    getters = fields.map(\.get)
    outline = ShapeOutline(
      key: ShapeKey(model: ObjectIdentifier(Model.self), name: name, fields: fields.map(\.outline.signature)),
      fields: fields.map(\.outline))
  }

  /// A record, or none.
  @inlinable func items(_ model: Model?) -> Value {
    guard let model else { return .flag(false) }
    return .record(record(model))
  }

  @inlinable func items(_ models: [Model]) -> Value {
    if models.isEmpty { return .flag(false) }
    return .list(List(count: models.count) { [self] item in record(models[item]) })
  }

  @inlinable func record(_ model: Model) -> Record {
    Record { [getters] field in getters[field](model) }
  }
}

/// One name of a shape.
@usableFromInline package struct Field<Model>: Sendable {
  let outline: FieldOutline
  let get: @Sendable (Model) -> Value

  @usableFromInline init(
    _ name: String, _ kind: FieldKind, of items: (@Sendable () -> ShapeOutline)? = nil,
    _ get: @escaping @Sendable (Model) -> Value
  ) {
    outline = FieldOutline(name: name, kind: kind, items: items)
    self.get = get
  }

  /// Text from anywhere, escaped by `{{name}}`. Nil and the empty text are falsey.
  @inlinable package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field
  {
    Field(name, .text) { .text(get($0) ?? "") }
  }

  /// The same, as a stretch of UTF-8.
  @inlinable package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> Stretch) -> Field
  {
    Field(name, .text) { .stretch(get($0)) }
  }

  /// UTF-8 that is safe HTML already, written by `{{{name}}}` as it is. Nil and no bytes are falsey.
  @inlinable package static func html(_ name: String, _ get: @escaping @Sendable (Model) -> [UInt8]?) -> Field
  {
    Field(name, .html) { .html(get($0) ?? []) }
  }

  /// A condition for a section.
  @inlinable package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name, .flag) { .flag(get($0)) }
  }

  /// Texts for a section that writes each as `{{.}}`.
  @inlinable package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String])
    -> Field
  {
    Field(name, .texts) { .texts(get($0)) }
  }

  /// Items for a section that is written once for each of them.
  @inlinable package static func list<Item>(
    _ name: String, of shape: @autoclosure @escaping @Sendable () -> Shape<Item>,
    _ get: @escaping @Sendable (Model) -> [Item]
  ) -> Field {
    Field(name, .list, of: { shape().outline }) { shape().items(get($0)) }
  }

  /// One item or none, for a section or a dotted name.
  @inlinable package static func record<Item>(
    _ name: String, of shape: @autoclosure @escaping @Sendable () -> Shape<Item>,
    _ get: @escaping @Sendable (Model) -> Item?
  ) -> Field {
    Field(name, .record, of: { shape().outline }) { shape().items(get($0)) }
  }
}
