package import Diagnostics
import Search

/// Templates and what pages load, with the site's own files already in front of the built-in ones.
package struct Theme: Sendable {
  /// Later ones replace earlier ones of the same name.
  package let templates: [SourceText]
  /// By path from the site's root: `assets/style.css`.
  package let assets: [String: [UInt8]]
  /// The path under which the author knows each of those that are the site's own.
  package let ownAssets: [String: String]

  package init(
    templates: [SourceText], assets: [String: [UInt8]], ownAssets: [String: String] = [:]
  ) {
    self.templates = templates
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
    return Theme(templates: templates, assets: loaded, ownAssets: ownAssets)
  }

  /// For a site that has no search.
  var withoutSearch: Theme {
    let unused = Self.searchParts.union(["assets/search.js", "assets/search.css"])
    return Theme(
      templates: templates, assets: assets.filter { !unused.contains($0.key) }, ownAssets: ownAssets)
  }

  private static let searchParts = Set(ClientScript.parts.map { "assets/" + $0 })
}
