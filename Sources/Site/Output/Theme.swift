package import Diagnostics

/// Templates and what pages load, with the site's own files already in front of the built-in ones.
package struct Theme: Sendable {
  /// Later ones replace earlier ones of the same name.
  package let templates: [SourceText]
  /// By path from the site's root: `assets/style.css`.
  package let assets: [String: [UInt8]]

  package init(templates: [SourceText], assets: [String: [UInt8]]) {
    self.templates = templates
    self.assets = assets
  }
}
