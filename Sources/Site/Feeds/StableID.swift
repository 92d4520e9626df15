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
    let digits = String(value, radix: 16)
    var text = String(repeating: "0", count: 32 - digits.utf8.count) + digits
    for place in [20, 16, 12, 8] { text.insert("-", at: text.index(text.startIndex, offsetBy: place)) }
    return text
  }
}
