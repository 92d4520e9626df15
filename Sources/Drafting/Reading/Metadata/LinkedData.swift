import Diagnostics
import HTML

/// What a page tells of its article in JSON-LD, in the words of schema.org.
struct LinkedData {
  private var nodes: [JSONValue] = []
  private var byID: [String: JSONValue] = [:]

  /// What a node tells of one article.
  struct Facts: Equatable {
    var title: String?
    var publisher: String?
    var authors: [String] = []
    var published: String?
    var address: String?
    var body: String?
    /// Whether all may read it, as far as it says.
    var isFree = true
  }

  init(_ scripts: [String]) {
    for script in scripts {
      if let value = JSONReader.read(script) { gather(value, depth: 0) }
    }
    for node in nodes {
      if let id = node["@id"]?.text, byID[id] == nil || node["name"] != nil { byID[id] = node }
    }
  }

  /// Of the page’s articles the one that it is about: of the title or at the address that the page itself gives.
  func article(titled titles: [String], at addresses: [String]) -> Facts? {
    var best: (score: Int, node: JSONValue)?
    for node in nodes {
      guard let rank = rank(of: node) else { continue }
      var score = rank
      if let title = title(of: node), titles.contains(where: { Self.same($0, title) }) { score += 10 }
      if let address = address(of: node), addresses.contains(where: { Self.sameAddress($0, address) }) {
        score += 10
      }
      if node["datePublished"] != nil { score += 1 }
      if best == nil || score > best?.score ?? 0 { best = (score, node) }
    }
    return best.map { facts(of: $0.node) }
  }

  /// The name of the site, where a node describes it.
  var siteName: String? {
    nodes.first { types(of: $0).contains("WebSite") }.flatMap { $0["name"]?.text }
  }

  /// A page that stands for others as well, such as a list of news, is passed over below its first level.
  private mutating func gather(_ value: JSONValue, depth: Int) {
    guard depth < 8 else { return }
    switch value {
    case .array(let values): for value in values { gather(value, depth: depth + 1) }
    case .object(let fields):
      nodes.append(value)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "isPartOf"] {
        if let inner = fields[key] { gather(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  private func types(of node: JSONValue) -> [String] { (node["@type"]?.values ?? []).compactMap(\.text) }

  private func rank(of node: JSONValue) -> Int? {
    let types = types(of: node)
    if types.contains(where: { $0.hasSuffix("NewsArticle") || Self.kinds.contains($0) }) { return 4 }
    return types.contains("WebPage") ? 1 : nil
  }

  private static let kinds: Set<String> = [
    "Article", "BlogPosting", "Report", "PressRelease", "ScholarlyArticle", "LiveBlogPosting", "TechArticle",
    "SocialMediaPosting", "GovernmentReport",
  ]

  private func facts(of node: JSONValue) -> Facts {
    Facts(
      title: title(of: node), publisher: node["publisher"].flatMap(name).map(Self.plain),
      authors: ((node["author"] ?? node["creator"])?.values.compactMap(name) ?? []).map(Self.plain),
      published: (node["datePublished"] ?? node["dateCreated"])?.text, address: address(of: node),
      body: node["articleBody"]?.text, isFree: !Self.isFalse(node["isAccessibleForFree"]))
  }

  private static func isFalse(_ value: JSONValue?) -> Bool {
    switch value {
    case .literal(let text), .string(let text): text.lowercased().hasSuffix("false")
    default: false
    }
  }

  private func title(of node: JSONValue) -> String? {
    (node["headline"] ?? node["name"])?.text.map(Self.plain)
  }

  /// Some sites write HTML into these texts.
  private static func plain(_ text: String) -> String {
    guard text.contains(where: "&<".contains), let page = HTMLParser.parse(Array(text.utf8)) else {
      return text
    }
    return CleanText.line(page.text(of: 0))
  }

  private func address(of node: JSONValue) -> String? {
    let page = node["mainEntityOfPage"]
    return node["url"]?.text ?? page?.text ?? page?["@id"]?.text
  }

  /// A name as it stands there, or that of the node that is referred to.
  private func name(_ value: JSONValue) -> String? {
    if case .string(let text) = value { return byID[text]?["name"]?.text ?? text }
    if let name = value["name"]?.text { return name }
    if let id = value["@id"]?.text { return byID[id]?["name"]?.text }
    if case .array(let values) = value { return values.lazy.compactMap(name).first }
    return nil
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased().filter(\.isLetter), b.lowercased().filter(\.isLetter))
    return !a.isEmpty && (a == b || min(a.count, b.count) > 20 && (a.hasPrefix(b) || b.hasPrefix(a)))
  }

  private static func sameAddress(_ a: String, _ b: String) -> Bool {
    func path(_ text: String) -> Substring {
      let plain = text.prefix { $0 != "#" && $0 != "?" }
      return plain.hasSuffix("/") ? plain.dropLast() : plain
    }
    return path(a) == path(b)
  }
}
