/// What a link in the content leads to.
package enum Target: Sendable, Hashable {
  /// Index into `Graph.briefs`.
  case brief(Int)
  /// Index into `Registry.entities`.
  case entity(Int)
  /// Index into `Graph.pages`.
  case page(Int)
  /// A file that is copied as it is: its path.
  case asset(String)
  /// The list of a kind, or of briefs: its folder.
  case index(String)
}

/// Addresses of pages, from the site's root and with `/`, as the files are called; `escaped` makes them relative URLs.
package enum Address {
  package static func page(_ folder: String?, _ slug: Slug) -> String {
    (folder.map { $0 + "/" } ?? "") + slug.text + ".html"
  }

  package static func index(_ folder: String) -> String { folder + "/index.html" }

  /// How a page reaches the site's root, however deep it stands.
  package static func root(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A path as a relative URL: each byte that a URL cannot carry becomes a percent sign and two digits.
  package static func escaped(_ path: String) -> String {
    if path.utf8.allSatisfy(isSafe) { return path }
    var out = ""
    for byte in path.utf8 {
      if isSafe(byte) {
        out.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }

  /// Whether a byte stands for itself in any address.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// What a relative URL means: `escaped` the other way round; a text that is no UTF-8 then stays as it is.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(validating: out, as: UTF8.self) ?? text
  }
}
