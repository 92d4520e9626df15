import Briefs
import Diagnostics
import Site

/// A content folder, made into a site with the theme of the house.
enum SiteTarget {
  static func check(_ input: [UInt8]) async throws(Flaw) {
    let (files, assets) = Parts.content(input, first: "briefs/2025-04-03-a.md")
    var report = Report()
    let library = await Library(files: files, assets: assets, report: &report)
    let graph = await Graph.build(library, gazetteer: Sandbox.gazetteer, isReporting: true, report: &report)
    let site = RenderedSite(
      graph, theme: Sandbox.theme, land: Sandbox.land, publishingReports: true, report: &report)
    _ = try Sandbox.printed(report)
    if report.hasErrors { return }
    var paths: Set<String> = []
    try await site.renderAll { path, bytes throws(Flaw) in
      do {
        try Flaw.unless(
          paths.insert(path).inserted && Sandbox.canBeFile(path), "no second file can be called so")
        try check(path, bytes)
      } catch {
        throw Flaw("\(path): \(error)")
      }
    }
  }

  private static func check(_ path: String, _ bytes: [UInt8]) throws(Flaw) {
    if path.hasPrefix("assets/") { return }
    switch path.split(separator: ".").last {
    case "html": try HTMLCheck.page(bytes)
    case "json":
      _ = try StrictJSON.parse(bytes)
      try JSONTarget.checkEmbedding(bytes)
    case "js":
      try JSONTarget.checkEmbedding(bytes)
      if path.hasPrefix("search/") {
        try Flaw.unless(ShardCall(bytes) != nil, "not one call of plain strings")
      }
    case "ics":
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      try Flaw.unless(
        lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 }, "a line is no line")
    default: break
    }
  }
}
