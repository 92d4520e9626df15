import Briefs
import Diagnostics
import Site

/// One line on what a build holds back, so that nobody wonders where a file is.
enum HeldBackSummary {
  /// Nil where all is shown.
  static func text(_ site: RenderedSite) -> String? {
    var drafts = 0
    var embargoes: [Moment] = []
    var audiences = 0
    var company = 0
    for held in site.heldBack {
      switch held.reason {
      case .draft: drafts += 1
      case .embargo(let moment): embargoes.append(moment)
      case .audience: audiences += 1
      case .company: company += 1
      }
    }
    var parts: [String] = []
    if drafts > 0 { parts.append(Plural.count(drafts, "draft")) }
    if let next = embargoes.min() {
      parts.append("\(embargoes.count) under embargo, until \(next.text) or later")
    }
    if audiences > 0 { parts.append("\(audiences) for other audiences") }
    if company > 0 { parts.append(Plural.count(company, "page") + " that only these name") }
    let assets = site.heldBackAssets.count
    if assets > 0 { parts.append(Plural.count(assets, "file") + " that only these use") }
    return parts.isEmpty ? nil : "held back: " + parts.joined(separator: "; ")
  }
}
