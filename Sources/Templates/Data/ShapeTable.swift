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
  /// For each field of each shape, the shape of its items, or -1.
  private let items: [Int]
  /// Where each shape's fields start in `items`, and where the last one's end.
  private let firstItems: [Int]

  init(_ root: ShapeOutline, _ names: Names) {
    var shapes = [root]
    var numbers = [root.key: 0]
    var fields: [Int32] = []
    var items: [Int] = []
    var firstItems = [0]
    var next = 0
    while next < shapes.count {
      var row = [Int32](repeating: -1, count: names.count)
      for (index, field) in shapes[next].fields.enumerated() {
        if let name = names.number(of: field.name), row[name] < 0 { row[name] = Int32(index) }
        guard let shape = field.items?() else {
          items.append(-1)
          continue
        }
        let number = numbers[shape.key] ?? shapes.count
        if number == shapes.count {
          numbers[shape.key] = number
          shapes.append(shape)
        }
        items.append(number)
      }
      fields += row
      firstItems.append(items.count)
      next += 1
    }
    self.shapes = shapes
    self.nameCount = names.count
    self.fields = fields
    self.items = items
    self.firstItems = firstItems
  }

  /// The field of that name in that shape, or nil.
  func field(named name: Int, in shape: Int) -> Int? {
    let field = Int(fields[shape * nameCount + name])
    return field < 0 ? nil : field
  }

  func fieldCount(of shape: Int) -> Int { firstItems[shape + 1] - firstItems[shape] }

  /// The shape of the items in a field, or -1.
  func items(of field: Int, in shape: Int) -> Int { items[firstItems[shape] + field] }
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
