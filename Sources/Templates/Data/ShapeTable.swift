import Synchronization

/// A shape and all the shapes inside it, numbered, with the field of each name in a dense table.
///
/// Shape 0 is the one that the table was made for. Names are numbered by `Names`; a field that no template names has no
/// entry and is never read.
final class ShapeTable: Sendable {
  let shapes: [ShapeOutline]
  private let nameCount: Int
  /// For each shape a row with the field of each name, or -1.
  private let fields: [Int32]
  /// For each shape and field, the shape of its items, or -1.
  private let items: [[Int]]

  init(_ root: ShapeOutline, _ names: Names) {
    var shapes = [root]
    var numbers = [root.key: 0]
    var fields: [Int32] = []
    var items: [[Int]] = []
    var next = 0
    while next < shapes.count {
      var row = [Int32](repeating: -1, count: names.count)
      var children: [Int] = []
      for (index, field) in shapes[next].fields.enumerated() {
        if let name = names.number(of: field.name), row[name] < 0 { row[name] = Int32(index) }
        guard let shape = field.items?() else {
          children.append(-1)
          continue
        }
        let number = numbers[shape.key] ?? shapes.count
        if number == shapes.count {
          numbers[shape.key] = number
          shapes.append(shape)
        }
        children.append(number)
      }
      fields += row
      items.append(children)
      next += 1
    }
    self.shapes = shapes
    self.nameCount = names.count
    self.fields = fields
    self.items = items
  }

  /// The field of that name in that shape, or nil.
  func field(named name: Int, in shape: Int) -> Int? {
    let field = Int(fields[shape * nameCount + name])
    return field < 0 ? nil : field
  }

  func fieldCount(of shape: Int) -> Int { items[shape].count }

  /// The shape of the items in a field, or -1.
  func items(of field: Int, in shape: Int) -> Int { items[shape][field] }
}

/// The shape tables of one template set, each made when first needed; safe to use from several threads.
final class ShapeTables: Sendable {
  private let tables = Mutex<[ShapeKey: ShapeTable]>([:])

  func table(for shape: ShapeOutline, _ names: Names) -> ShapeTable {
    tables.withLock { tables in
      if let table = tables[shape.key] { return table }
      let table = ShapeTable(shape, names)
      tables[shape.key] = table
      return table
    }
  }
}
