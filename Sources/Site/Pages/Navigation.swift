import Briefs
import Templates

/// The way from every page to the lists and the texts of the site, made once for all pages of a folder.
struct Navigation: Sendable {
  /// What an item leads to, for which part of the site it stands, and how it is called.
  private struct Entry {
    let address: String
    /// The folder of a list.
    let folder: String?
    let title: String
  }

  private let entries: [Entry]
  /// As pages in no folder of a list have it.
  private let unmarked: [NavigationItem]
  private let inFolders: [String: [NavigationItem]]

  init(_ graph: Graph, _ words: Words) {
    let lists = [(Kind.briefsFolder, words[.briefs])] + graph.settings.kinds.map { ($0.folder, $0.plural) }
    let about = graph.pages.first { $0.slug.text == PageMaker.aboutSlug }?.title ?? words[.about]
    let entries =
      lists.map { Entry(address: Address.index($0), folder: $0, title: $1) }
      + [Entry(address: "about.html", folder: nil, title: about)]
      + graph.pages.filter { $0.slug.text != PageMaker.aboutSlug }.map {
        Entry(address: $0.address, folder: nil, title: $0.title)
      }
    self.entries = entries
    unmarked = Self.items(entries) { _ in nil }
    var inFolders: [String: [NavigationItem]] = [:]
    for (folder, _) in lists {
      inFolders[folder] = Self.items(entries) { $0.folder == folder ? "true" : nil }
    }
    self.inFolders = inFolders
  }

  /// As the page at an address has it.
  func items(at address: String) -> [NavigationItem] {
    if entries.contains(where: { $0.address == address }) {
      return Self.items(entries) { entry in
        if entry.address == address { return "page" }
        return entry.folder.map { address.hasPrefix($0 + "/") } == true ? "true" : nil
      }
    }
    return address.utf8.firstIndex(of: UInt8(ascii: "/")).flatMap { inFolders[String(address[..<$0])] }
      ?? unmarked
  }

  private static func items(_ entries: [Entry], current: (Entry) -> String?) -> [NavigationItem] {
    entries.map { NavigationItem(url: Address.escaped($0.address), title: $0.title, current: current($0)) }
  }
}
