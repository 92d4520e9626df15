import Diagnostics

/// When and for whom a file is published, and where it stood before: what briefs, entities and pages have in common.
package struct PublishingHeader: Sendable {
  package var isDraft = false
  /// Until when the file is held back.
  package var embargo: Located<Moment>?
  /// In small letters; empty where the file says nothing, and then it is for everybody.
  package var audiences: [String] = []
  /// Addresses under which the page was known before.
  package var redirects: [Located<String>] = []

  /// The keys, none of which a kind can take for its folder.
  static let keys = ["draft", "embargo", "audience", "redirects"]

  /// The audience that is everybody.
  static let everybody = "public"

  init(_ fields: inout Fields) {
    isDraft = fields.flag("draft") ?? false
    // What was meant to hold a file back must not fail to for want of a value.
    for key in ["embargo", "audience"] {
      if let place = fields.placeIfEmpty(key) {
        fields.fail(
          "‘\(key)’ has no value", at: place,
          help: key == "embargo"
            ? "write the day or time until which it holds" : "write ‘internal’ or ‘public’")
      }
    }
    embargo = fields.moment("embargo")
    audiences = fields.texts("audience").map { $0.value.lowercased() }
    redirects = fields.texts("redirects")
  }

  /// Whether the file says that everybody may read it.
  var isExpresslyPublic: Bool { audiences.contains(Self.everybody) }

  /// Whether the file is for an audience, or for everybody.
  func isFor(_ audience: String?) -> Bool {
    audiences.isEmpty || isExpresslyPublic || audience.map { audiences.contains($0) } == true
  }
}
