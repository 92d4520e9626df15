import Briefs
import Diagnostics

/// A page that leads on to another: the address under which that one was known before.
struct Redirect: Sendable {
  let address: String
  /// Where it leads, and what stands there.
  let target: String
  let title: String
}

/// All redirects of the content, each with an address of its own.
struct Redirects: Sendable {
  private(set) var all: [Redirect] = []

  /// What stands at an address of the site, so that no redirect may.
  struct Taken {
    /// By path in small letters, since many disks take two spellings of one name for one file.
    private var files: [String: String] = [:]
    private var folders: Set<String> = []

    mutating func add(_ path: String, _ what: String) {
      let key = path.lowercased()
      files[key] = what
      for folder in Self.folders(above: key) where !folders.insert(folder).inserted { break }
    }

    /// What is in the way of a file at a path, or at the place of a folder above it.
    func obstacle(to path: String) -> String? {
      let key = path.lowercased()
      if let what = files[key] { return what }
      if folders.contains(key) { return "a folder of the site" }
      return Self.folders(above: key).lazy.compactMap { files[$0] }.first
    }

    /// Nearest first.
    private static func folders(above path: String) -> [String] {
      var parts = path.split(separator: "/").dropLast()
      var folders: [String] = []
      while !parts.isEmpty {
        folders.append(parts.joined(separator: "/"))
        parts.removeLast()
      }
      return folders
    }
  }

  /// - Parameters:
  ///   - taken: all else that the site is made of; not asked for where there is no redirect.
  ///   - ownFolders: the folders that Dossier keeps for itself.
  init(_ graph: Graph, taken: @autoclosure () -> Taken, ownFolders: [String], report: inout Report) {
    let pages = graph.pagesWithHeaders.filter { !$2.redirects.isEmpty }
    if pages.isEmpty { return }
    let taken = taken()
    var claimed = Taken()
    var first: [String: Place] = [:]
    for (target, title, header) in pages {
      for text in header.redirects {
        let path: String
        do throws(RedirectAddress.Flaw) {
          path = try RedirectAddress(text.value).path
        } catch {
          report.error("the redirect ‘\(text.value)’ \(error.why)", at: text.place, help: error.help)
          continue
        }
        if path == target {
          report.error("this redirect is the page’s own address", at: text.place, help: "leave it out")
        } else if let folder = ownFolders.first(where: { path.lowercased().hasPrefix($0 + "/") }) {
          report.error(
            "a redirect cannot stand in ‘\(folder)’, which Dossier keeps for itself", at: text.place,
            help: "leave it out")
        } else if let what = taken.obstacle(to: path) {
          report.error(
            "the redirect ‘\(path)’ stands where \(what) is", at: text.place,
            help: "leave it out, or give that another address")
        } else if let what = claimed.obstacle(to: path) {
          report.error(
            "the redirect ‘\(path)’ \(first[path.lowercased()] == nil ? "stands where \(what) is" : "is claimed twice")",
            at: text.place,
            notes: first[path.lowercased()].map { [.init("it was first claimed here", at: $0)] } ?? [],
            help: "an address can lead to one page only: leave one of them out")
        } else {
          claimed.add(path, "another redirect")
          first[path.lowercased()] = text.place
          all.append(Redirect(address: path, target: target, title: title))
        }
      }
    }
  }
}

extension Graph {
  /// Every page that has front matter: its address, its title and that.
  fileprivate var pagesWithHeaders: [(String, String, PublishingHeader)] {
    briefs.map { ($0.address, $0.title, $0.header.publishing) }
      + entities.compactMap { entity in entity.header.map { (entity.address, entity.name, $0.publishing) } }
      + pages.map { ($0.address, $0.title, $0.entry.header.publishing) }
  }
}
