import Site

/// The list of the site's files as a host has them, kept there beside them: what is to be sent and what may be removed.
///
/// One line with the name and version of the format, then on each line the hash of a file and its path, sorted by bytes.
/// While files come or go their hash is `-`, since they may not be there, and while they change `?`: the next publication sends
/// both again.
struct HostList: Equatable {
  static let name = ".dossier-published"
  private static let heading = "dossier-published 1"
  private static let onItsWay = "-"
  /// No file has this hash.
  private static let changing = "?"

  /// Nil for a file that may not be there.
  private(set) var hashes: [OutputPath: String?]

  init(_ hashes: [OutputPath: String?] = [:]) { self.hashes = hashes }

  /// Reads what a host gave; nil if a single line is not as this version writes it.
  init?(reading bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n"), let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    let lines = text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return nil }
    hashes = [:]
    for line in lines.dropFirst() {
      guard let blank = line.firstIndex(of: UInt8(ascii: " ")), blank > line.startIndex,
        let path = OutputPath(String(Substring(line[line.index(after: blank)...])))
      else { return nil }
      let hash = String(Substring(line[..<blank]))
      hashes[path] = .some(hash == Self.onItsWay ? nil : hash)
    }
  }

  var bytes: [UInt8] {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($1 ?? Self.onItsWay) \($0.text)\n" }
    return Array((Self.heading + "\n" + lines.joined()).utf8)
  }

  /// The list while a plan is carried out: all files of both sites.
  func during(_ plan: PublishPlan) -> HostList {
    var list = self
    for path in plan.new + plan.removed { list.hashes[path] = .some(nil) }
    for path in plan.changed where !plan.missing.contains(path) { list.hashes[path] = Self.changing }
    return list
  }

  static func hash(_ bytes: [UInt8]) -> String { String(Fingerprint.of(bytes), radix: 36) }
}

/// What a publication changes on a host.
struct PublishPlan {
  /// Sorted, as the other lists are.
  let new: [OutputPath]
  let changed: [OutputPath]
  /// Those of `changed` that may not be there.
  let missing: Set<OutputPath>
  let removed: [OutputPath]
  let unchanged: Int

  init(from host: HostList, to site: HostList) {
    let paths = site.hashes.keys.sorted()
    new = paths.filter { host.hashes[$0] == nil }
    changed = paths.filter { path in host.hashes[path].map { $0 == nil || $0 != site.hashes[path] } ?? false }
    missing = Set(changed.filter { host.hashes[$0] == .some(nil) })
    removed = host.hashes.keys.filter { site.hashes[$0] == nil }.sorted()
    unchanged = paths.count - new.count - changed.count
  }

  private static let home = "index.html"

  var isEmpty: Bool { new.isEmpty && changed.isEmpty && removed.isEmpty }

  /// What is to be sent, in an order in which the host has a whole site after each step: first what pages load, then pages that
  /// nothing leads to yet, those that a publication which was cut short left there or not, then those that were there, and the
  /// home page last.
  var steps: [[OutputPath]] {
    func isPage(_ path: OutputPath) -> Bool { path.text.hasSuffix(".html") && path.text != Self.home }
    let steps = [
      (new + changed).filter { !$0.text.hasSuffix(".html") }.sorted(), new.filter(isPage),
      changed.filter { isPage($0) && missing.contains($0) },
      changed.filter { isPage($0) && !missing.contains($0) }, (new + changed).filter { $0.text == Self.home },
    ]
    return steps.filter { !$0.isEmpty }
  }
}
