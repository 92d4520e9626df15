import Briefs
import Templates

/// What a redirect's template shows.
struct RedirectPage: Sendable {
  let frame: Frame
  /// Where the page is now, as every address of a template's data.
  let url: String
  /// The same as search engines are told it.
  let canonical: String

  static let shape = Shape<RedirectPage>(
    "redirect",
    Frame.fields(\.frame) + [.text("url") { $0.url }, .text("canonical") { $0.canonical }])
}

extension PageMaker {
  func redirect(_ redirect: Redirect) -> RedirectPage {
    let url = Address.escaped(redirect.target)
    let root = Address.root(from: redirect.address)
    return RedirectPage(
      frame: frame(at: redirect.address, PageCard(title: redirect.title)), url: url,
      canonical: publicAddress?.url(of: redirect.target) ?? root + url)
  }
}
