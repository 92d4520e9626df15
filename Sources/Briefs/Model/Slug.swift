/// The id of a brief or an entity: its file name, and its page's address, in lower case.
///
/// Letters and digits of any script, joined by single hyphens. So an address never depends on a file system's view of
/// case, and needs no escaping but percent signs for letters beyond ASCII.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// Made from any name, such as `Kirill Dmitriev` or `kirill_dmitriev`; nil when nothing of it can be kept.
  package init?(_ name: String) {
    var result = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      let isMark =
        scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark {
        if needsHyphen, !result.isEmpty { result.append("-") }
        needsHyphen = false
        result.append(scalar)
      } else if scalar != "'" && scalar != "’" {
        needsHyphen = true
      }
    }
    guard !result.isEmpty else { return nil }
    text = String(result)
  }

  package var description: String { text }

  package static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }

  /// A name to show where there is no profile to tell it: `kirill-dmitriev` becomes `Kirill Dmitriev`.
  package var asName: String {
    text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
