/// A page at the top of a site that Dossier makes itself; its raw value is its address without the ending.
package enum OwnPage: String, CaseIterable, Sendable {
  case home = "index"
  case notFound = "404"
  case about, ahead, judgements, reports, search, sources, timeline

  package var address: String { rawValue + ".html" }
}
