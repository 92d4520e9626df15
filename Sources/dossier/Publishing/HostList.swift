import Site

/// The list of the site's files as a host has them, kept there beside them: what is to be sent and what may be removed.
///
/// One line with the name and version of the format, then on each line how a file stands there and its path, sorted by bytes.
struct HostList: Equatable {
  /// How a file stands; the next publication sends again what is not `sent`.
  enum Standing: Equatable {
    /// It has the bytes of this hash.
    case sent(String)
    /// It comes or goes, and may not be there: `-`.
    case onItsWay
    /// It is there, as it was or as it will be: `?`.
    case changing

    fileprivate init(reading text: String) {
      self =
        switch text {
        case "-": .onItsWay
        case "?": .changing
        default: .sent(text)
        }
    }

    fileprivate var text: String {
      switch self {
      case .sent(let hash): hash
      case .onItsWay: "-"
      case .changing: "?"
      }
    }
  }

  static let name = ".dossier-published"
  private static let heading = "dossier-published 1"

  private(set) var files: [OutputPath: Standing]

  init(_ files: [OutputPath: Standing] = [:]) { self.files = files }

  /// Reads what a host gave; nil if a single line is not as this version writes it.
  init?(reading bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n"), let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    let lines = text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return nil }
    files = [:]
    for line in lines.dropFirst() {
      guard let blank = line.firstIndex(of: UInt8(ascii: " ")), blank > line.startIndex,
        let path = OutputPath(String(Substring(line[line.index(after: blank)...])))
      else { return nil }
      files[path] = Standing(reading: String(Substring(line[..<blank])))
    }
  }

  var bytes: [UInt8] {
    let lines = files.sorted { $0.key < $1.key }.map { "\($1.text) \($0.text)\n" }
    return Array((Self.heading + "\n" + lines.joined()).utf8)
  }

  /// The list while a plan is carried out: all files of both sites.
  func during(_ plan: PublishPlan) -> HostList {
    var list = self
    for path in plan.new + plan.removed { list.files[path] = .onItsWay }
    for path in plan.changed where !plan.missing.contains(path) { list.files[path] = .changing }
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
    let paths = site.files.keys.sorted()
    new = paths.filter { host.files[$0] == nil }
    changed = paths.filter { path in
      host.files[path].map { $0 == .onItsWay || $0 != site.files[path] } ?? false
    }
    missing = Set(changed.filter { host.files[$0] == .onItsWay })
    removed = host.files.keys.filter { site.files[$0] == nil }.sorted()
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
