package import Diagnostics

/// Holds a site to what it promises: that no page of it loads anything from elsewhere.
///
/// The built-in theme keeps that by itself. This looks at what a site brings of its own: its templates, by the pages that they
/// make, and the style sheets, scripts, pictures and pages that are copied.
package struct LoadCheck {
  private let site: RenderedSite
  private let files: [String: Int]
  /// Where something was found already; a template makes many pages.
  private var reported: Set<Origin> = []
  /// By folder, how many findings on its pages were followed to their template.
  private var traces: [Substring: Int] = [:]

  private struct Origin: Hashable {
    let path: String
    let range: Range<Int>
  }

  /// Pages of one folder are made alike, so that all which is wrong with their templates shows on the first ones.
  private static let mostTraces = 200

  private static let help = "keep a copy with the site and load that, or link to it"

  /// Nil for a site whose templates are all built in.
  package init?(_ site: RenderedSite) {
    if site.theme.ownTemplates.isEmpty { return nil }
    self.site = site
    files = site.places
  }

  /// Reports what a finished page would load from elsewhere, at the place of the template that wrote it.
  package mutating func look(into page: [UInt8], at address: String, report: inout Report) {
    guard address.hasSuffix(".html"), let file = files[address] else { return }
    for found in PageLoads(page).found {
      let folder = address.prefix { $0 != "/" }
      guard traces[folder, default: 0] < Self.mostTraces else { return }
      traces[folder, default: 0] += 1
      let origin = site.origin(of: found, in: file)
      let key = Origin(path: origin?.source.path ?? address, range: origin?.range ?? found)
      guard reported.insert(key).inserted else { continue }
      let loaded = String(decoding: LoadedAddress.decoded(page[found]), as: UTF8.self)
      report.error(
        "the page ‘\(address)’ would load ‘\(loaded.printable)’ from elsewhere", at: origin, help: Self.help)
    }
  }

  /// Whether a file is of a sort that can load others.
  package static func concerns(_ path: String) -> Bool { kind(of: path) != nil }

  /// Reports what a file that is copied as it is would load from elsewhere.
  package static func look(into file: SourceText, report: inout Report) {
    let bytes = file.bytes
    let found: [Range<Int>] =
      switch kind(of: file.path) {
      case .page: PageLoads(bytes).found
      case .style: StyleLoads(bytes, in: bytes.indices).found
      case .script: ScriptLoads.find(in: bytes, bytes.indices)
      case nil: []
      }
    for place in found {
      let loaded = String(decoding: bytes[place], as: UTF8.self)
      report.error("this would load ‘\(loaded.printable)’ from elsewhere", at: file.place(place), help: help)
    }
  }

  private enum Kind { case page, style, script }

  private static func kind(of path: String) -> Kind? {
    let name = path.split(separator: "/").last ?? ""
    return switch name.split(separator: ".").dropFirst().last?.lowercased() {
    case "html", "htm", "xhtml", "svg": .page
    case "css": .style
    case "js", "mjs": .script
    default: nil
    }
  }
}
