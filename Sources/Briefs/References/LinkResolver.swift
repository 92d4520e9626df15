import Diagnostics

/// Finds what a link of one content file leads to.
struct LinkResolver {
  let registry: Registry
  let assets: Set<String>
  let kinds: [Kind]
  let unresolved: SiteSettings.Unresolved
  /// The file that holds the links, relative to the content folder.
  let path: String

  enum Answer {
    case target(Target, fragment: String?)
    /// A heading of the same page.
    case samePage(fragment: String)
    case external
    /// A wiki link to a page that does not exist yet, which the site's settings allow.
    case unwritten
    /// Nothing to link to; the report says why, unless the author left the destination empty on purpose.
    case none
  }

  /// Resolves a Markdown link's destination.
  func resolve(_ destination: String, at place: Place, report: inout Report) -> Answer {
    if destination.isEmpty { return .none }
    switch ExternalAddress(destination) {
    case .allowed: return .external
    case .unsafe(let scheme):
      report.warning(
        scheme == "//"
          ? "an address without ‘https:’ is left out" : "a link with the scheme ‘\(scheme)’ is left out",
        at: place,
        help: "links may be https:, http:, mailto: or a path in the site")
      return .none
    case .relative: return resolvePath(destination, at: place, report: &report)
    }
  }

  /// Resolves a wiki link's name.
  func resolve(_ link: WikiLink, at place: Place, report: inout Report) -> Answer {
    if link.name.isEmpty { return link.fragment.map { .samePage(fragment: $0) } ?? .none }
    switch registry.lookUp(link.name) {
    case .found(let target): return .target(target, fragment: link.fragment)
    case .ambiguous(let targets):
      let choices = targets.prefix(5).map { "[[\(registry.path(of: $0))]]" }.joined(separator: ", ")
      report.error(
        "‘\(link.name)’ is the name of \(targets.count) pages", at: place, help: "write one of: \(choices)")
    case .unknown where registry.mayBeUnreadable(link.name): break
    case .unknown:
      let held = registry.heldBack(named: link.name)
      if unresolved == .report, held?.isMereDraft ?? true { return .unwritten }
      if let held {
        report.error("‘\(link.name)’ \(held.refusal.why)", at: place, help: held.refusal.help)
        break
      }
      report.error(
        "no page is called ‘\(link.name)’", at: place,
        help: Suggestion.question(for: link.name, among: registry.names)
          ?? "give the page that name or alias, or write plain text")
    }
    return .none
  }

  private func resolvePath(_ destination: String, at place: Place, report: inout Report) -> Answer {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? Address.decoded(String(parts[1])).nonEmpty : nil
    let written = Address.decoded(String(parts[0].prefix { $0 != "?" }))
    if written.isEmpty { return fragment.map { .samePage(fragment: $0) } ?? .none }
    guard let full = normalise(written) else {
      report.error("this link leaves the content folder", at: place, help: "link to a file inside it")
      return .none
    }
    if let target = target(atFile: full) { return .target(target, fragment: fragment) }
    if registry.isUnreadable(full) { return .none }
    if let held = registry.heldBack(at: full) ?? registry.heldBack(at: Self.withoutExtension(full)) {
      report.error("‘\(written)’ \(held.refusal.why)", at: place, help: held.refusal.help)
    } else {
      let closest = registry.filePaths.closest(to: full)
      report.error(
        "no page or file at ‘\(written)’", at: place,
        help: closest.map { "did you mean ‘\(relative($0))’?" }
          ?? "check the path, which starts at this file’s folder")
    }
    return .none
  }

  private func target(atFile full: String) -> Target? {
    if let target = registry.target(ofFile: full) { return target }
    if assets.contains(full) { return .asset(full) }
    let stem = Self.withoutExtension(full)
    if let target = registry.target(atPath: stem) { return target }
    if stem == "index" || stem.isEmpty { return .index("") }
    let folder = stem.hasSuffix("/index") ? String(stem.dropLast(6)) : stem
    let isFolder = folder == Kind.briefsFolder || kinds.contains { $0.folder == folder }
    return isFolder ? .index(folder) : nil
  }

  private static func withoutExtension(_ path: String) -> String {
    let suffix = [".md", ".markdown", ".html"].first { path.hasSuffix($0) }
    return String(path.dropLast(suffix?.utf8.count ?? 0))
  }

  /// The path from the content folder, or nil when it climbs out of it; a leading `/` starts there too.
  private func normalise(_ written: String) -> String? {
    var parts = written.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in written.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// A path from the content folder as this file would write it.
  private func relative(_ full: String) -> String {
    let here = path.split(separator: "/").dropLast()
    let there = full.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared).map(String.init))
      .joined(separator: "/")
  }
}
