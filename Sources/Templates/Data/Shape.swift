/// What a template may name, and how to get it from a model: the one source of truth for both checking and rendering.
///
/// Keep a shape in a `static let`. A shape may contain itself, as the node of a tree does, because the shapes of its
/// fields are asked for only when needed, and then kept. Where two fields have one name, the first counts.
package struct Shape<Model>: Sendable {
  package let name: String
  let outline: ShapeOutline
  let getters: [@Sendable (Model) -> Value]

  package init(_ name: String, _ fields: [Field<Model>]) {
    self.name = name
    getters = fields.map(\.get)
    outline = ShapeOutline(
      key: ShapeKey(model: ObjectIdentifier(Model.self), name: name, fields: fields.map(\.outline.signature)),
      fields: fields.map(\.outline))
  }

  /// The one item of a record, or none.
  func items(_ model: Model?) -> Items {
    guard let model else { return Items(count: 0) { _ in { _ in .pending } } }
    return Items(count: 1) { [getters] _ in { field in getters[field](model) } }
  }

  func items(_ models: [Model]) -> Items {
    Items(count: models.count) { [getters] item in
      let model = models[item]
      return { field in getters[field](model) }
    }
  }
}

/// One name of a shape.
package struct Field<Model>: Sendable {
  let outline: FieldOutline
  let get: @Sendable (Model) -> Value

  private init(
    _ name: String, _ kind: FieldKind, of items: (@Sendable () -> ShapeOutline)? = nil,
    _ get: @escaping @Sendable (Model) -> Value
  ) {
    outline = FieldOutline(name: name, kind: kind, items: items)
    self.get = get
  }

  /// Text from anywhere, escaped by `{{name}}`. Nil and the empty text are falsey.
  package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name, .text) { .text(get($0) ?? "") }
  }

  /// UTF-8 that is safe HTML already, written by `{{{name}}}` as it is. Nil and no bytes are falsey.
  package static func html(_ name: String, _ get: @escaping @Sendable (Model) -> [UInt8]?) -> Field {
    Field(name, .html) { .html(get($0) ?? []) }
  }

  /// A condition for a section.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name, .flag) { .flag(get($0)) }
  }

  /// Texts for a section that writes each as `{{.}}`.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Field {
    Field(name, .texts) { .texts(get($0)) }
  }

  /// Items for a section that is written once for each of them.
  package static func list<Item>(
    _ name: String, of shape: @autoclosure @escaping @Sendable () -> Shape<Item>,
    _ get: @escaping @Sendable (Model) -> [Item]
  ) -> Field {
    let shape = Once(shape)
    return Field(name, .list, of: { shape.value.outline }) { .items(shape.value.items(get($0))) }
  }

  /// One item or none, for a section or a dotted name.
  package static func record<Item>(
    _ name: String, of shape: @autoclosure @escaping @Sendable () -> Shape<Item>,
    _ get: @escaping @Sendable (Model) -> Item?
  ) -> Field {
    let shape = Once(shape)
    return Field(name, .record, of: { shape.value.outline }) {
      .items(shape.value.items(get($0)))
    }
  }
}
