import Briefs

/// Names that stay the same for ever, by which feed readers and calendars know what they have seen.
///
/// They are UUIDs of version 8 (RFC 9562), made from what names the site and from what names the thing in it. Addresses
/// would change with the host; these follow `feed_id`, so that a site that moves can keep them.
struct StableID: Sendable {
  private let site: UInt128

  init(_ settings: SiteSettings) {
    site = Fingerprint.of((settings.feedID ?? settings.baseURL ?? settings.title))
  }

  /// For example `2f1b3c4d-…`, for the path of a page or another name that is unique in the site.
  func uuid(of name: String) -> String {
    // A byte that no text has keeps the two names apart.
    var value = Fingerprint.of(name, after: Fingerprint.of([0xFF], after: site))
    value = value & ~(0xF << 76) | 8 << 76
    value = value & ~(0x3 << 62) | 2 << 62
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      let digit = UInt8(truncatingIfNeeded: value >> (124 - 4 * place)) & 0xF
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
