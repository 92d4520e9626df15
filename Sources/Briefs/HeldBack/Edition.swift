/// For whom, for which moment and for which place a site is built: which files it shows, and which it holds back.
package struct Edition: Sendable {
  /// Whether drafts are shown.
  package var includesDrafts = false
  /// Who may read what is not for everybody; nil where the site is for everybody.
  package var audience: String?
  /// The moment that embargoes are compared with; nil stands for the newest date of the content.
  package var clock: Moment?
  /// Where the site will stand, ending in `/`, if not where `site.yml` says.
  package var baseURL: String?
  /// Whether to show what is under embargo or for an audience as well.
  package private(set) var isForDesk = false

  package init(includesDrafts: Bool = false, audience: String? = nil, clock: Moment? = nil) {
    self.includesDrafts = includesDrafts
    self.audience = audience?.lowercased()
    self.clock = clock
  }

  /// All that the desk has, with drafts or without.
  package static func desk(includingDrafts: Bool) -> Edition {
    var edition = Edition(includesDrafts: includingDrafts)
    edition.isForDesk = true
    return edition
  }

  /// Why a file is held back, embargoes aside; nil where it is shown.
  func reason(for header: PublishingHeader) -> HeldBack.Reason? {
    if header.isDraft, !includesDrafts { return .draft }
    return isForDesk || header.isFor(audience) ? nil : .audience(header.audiences)
  }
}
