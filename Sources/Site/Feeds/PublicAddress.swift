import Briefs

/// Where the site will stand on the web, where that is known.
struct PublicAddress: Sendable {
  /// Ends in `/`.
  let base: String

  init?(_ settings: SiteSettings) {
    guard let base = settings.baseURL else { return nil }
    self.base = base
  }

  /// The whole address of a file of the site; the home page goes by the site's own.
  func url(of address: String) -> String {
    address == "index.html" ? base : base + Address.escaped(address)
  }
}

/// How a file of the site writes addresses: whole where the site's own is known, else counted from where the file stands.
struct AddressWriter: Sendable {
  private let site: PublicAddress?
  /// The way from the file to the site's root.
  let root: String

  init(_ site: PublicAddress?, from file: String) {
    self.site = site
    root = Address.root(from: file)
  }

  func url(of address: String) -> String { site?.url(of: address) ?? root + Address.escaped(address) }
}
