/// A block given to a parent.
struct Override: Sendable {
  let name: Int
  let template: Template
  /// What stands in the block's place.
  let steps: Range<Int>
  /// The set that was in force where the block was written. Its content finds fields where the parent shows it, but the
  /// blocks in it belong to the template that it stands in.
  let set: Int
}

/// The sets of blocks in force while templates include each other, by number; set 0 is empty.
struct OverrideTable: Sendable {
  private struct Source: Hashable {
    let outer: Int
    let template: String
    let parent: Int
  }

  private var sets: [[Override]] = [[]]
  private var numbers: [Source: Int] = [:]

  /// The set inside a parent: what was given from outside wins over what this parent gives.
  ///
  /// A new set has more names than the one outside, so templates that include each other endlessly still make few sets.
  mutating func set(inside parent: Int, of template: Template, within outer: Int) -> Int {
    let given = template.code.parents[parent].arguments
    if given.isEmpty { return outer }
    let source = Source(outer: outer, template: template.name, parent: parent)
    if let number = numbers[source] { return number }
    let new = given.filter { find($0.name, in: outer) == nil }
    let number = new.isEmpty ? outer : sets.count
    if !new.isEmpty {
      sets.append(
        sets[outer] + new.map { Override(name: $0.name, template: template, steps: $0.steps, set: outer) })
    }
    numbers[source] = number
    return number
  }

  func find(_ name: Int, in set: Int) -> Override? { sets[set].first { $0.name == name } }
}
