package import Diagnostics
import Search

/// Templates and what pages load; of the latter, the site's own files are already in front of the built-in ones.
package struct Theme: Sendable {
  package let templates: [SourceText]
  /// The site's own, which replace those of the same name.
  package let ownTemplates: [SourceText]
  /// By path from the site's root: `assets/style.css`.
  package let assets: [String: [UInt8]]
  /// The path under which the author knows each of those that are the site's own.
  package let ownAssets: [String: String]

  package init(
    templates: [SourceText], ownTemplates: [SourceText] = [], assets: [String: [UInt8]],
    ownAssets: [String: String] = [:]
  ) {
    self.templates = templates
    self.ownTemplates = ownTemplates
    self.assets = assets
    self.ownAssets = ownAssets
  }
}

extension Theme {
  /// With the search's client in one file, as pages load it, in place of its parts.
  var withSearchClient: Theme {
    let parts = ClientScript.parts.compactMap { assets["assets/" + $0] }
    if parts.isEmpty { return self }
    var loaded = assets.filter { !Self.searchParts.contains($0.key) }
    loaded["assets/" + ClientScript.name] = ClientScript.joined(parts)
    return with(assets: loaded)
  }

  /// For a site that has no search.
  var withoutSearch: Theme {
    let unused = Self.searchParts.union(["assets/search.js", "assets/search.css"])
    return with(assets: assets.filter { !unused.contains($0.key) })
  }

  func with(assets: [String: [UInt8]]) -> Theme {
    Theme(templates: templates, ownTemplates: ownTemplates, assets: assets, ownAssets: ownAssets)
  }

  /// Reports what the site's own files would load from elsewhere.
  func checkLoads(report: inout Report) {
    for (path, file) in ownAssets.sorted(by: { $0.key < $1.key }) where LoadCheck.concerns(path) {
      LoadCheck.look(into: SourceText(path: file, bytes: assets[path] ?? []), report: &report)
    }
  }

  private static let searchParts = Set(ClientScript.parts.map { "assets/" + $0 })
}
