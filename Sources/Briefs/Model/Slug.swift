/// The id of a brief or an entity: its file name, and its page's address, in lower case.
///
/// Letters and digits of any script, joined by single hyphens. So an address never depends on a file system's view of
/// case, and needs no escaping but percent signs for letters beyond ASCII.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// Why a name cannot be an address; reads on from the name.
  package enum Flaw: String, Error {
    case empty = "has no letter or digit to make an address from"
    case tooLong = "is too long for an address"
    case isIndex = "is the address of the list of its folder"
    case isDevice = "is a name that Windows keeps for itself"
  }

  /// How many bytes a slug may have, so that `slug.html` is a file name on every disk.
  package static let limit = 200

  /// The slug of a page in a folder, or at the top of the site, where `index` is for the home page to judge.
  package static func page(_ name: String, inFolder: Bool) throws(Flaw) -> Slug {
    guard let slug = Slug(name) else { throw .empty }
    guard slug.text.utf8.count <= limit else { throw .tooLong }
    guard slug.text != "index" || !inFolder else { throw .isIndex }
    guard !isDevice(slug.text) else { throw .isDevice }
    return slug
  }

  /// Whether Windows takes a file for a device, such as a printer, whatever stands behind the first full stop of its name.
  package static func isDevice(_ name: String) -> Bool {
    let length = name.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    guard length == 3 || length == 4 else { return false }
    let stem = name.prefix { $0 != "." }.lowercased()
    let isNumbered = ["com", "lpt"].contains(stem.prefix(3)) && ("1"..."9").contains(stem.dropFirst(3))
    return isNumbered || ["con", "prn", "aux", "nul"].contains(stem)
  }

  /// Made from any name, such as `Kirill Dmitriev` or `kirill_dmitriev`; nil when nothing of it can be kept.
  package init?(_ name: String) {
    var result = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      // Most are ASCII, of which Unicode need not be asked.
      let properties = scalar.isASCII ? nil : scalar.properties
      if properties?.isDefaultIgnorableCodePoint == true { continue }
      let category = properties?.generalCategory
      let isMark = category == .nonspacingMark || category == .spacingMark
      let isKept =
        properties.map { $0.isAlphabetic || $0.numericType != nil }
        ?? ("a"..."z" ~= scalar || "0"..."9" ~= scalar)
      // A mark belongs to the letter before it, and goes with a sign that is not kept.
      if isKept || isMark && !needsHyphen && !result.isEmpty {
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
