/// Where someone stands on an issue.
package struct Position: Sendable {
  /// Index of the entity that the section's heading names.
  package let issue: Int
  /// Those who share the position.
  package let actors: [Actor]
  package let what: Passage
}

/// Someone who speaks or acts, as a text names them.
package struct Actor: Sendable, Equatable {
  /// As the author wrote it.
  package let name: String
  /// None where the name is unknown, several for a group of countries.
  package let entities: [Int]
}

/// A term that someone sets, or an obstacle to be overcome.
package struct Condition: Sendable {
  /// Whose term it is; empty for an obstacle that is nobody's.
  package let actors: [Actor]
  package let issues: [Int]
  package let isObstacle: Bool
  /// For example `Neutrality`.
  package let label: String
  package let what: Passage
}
