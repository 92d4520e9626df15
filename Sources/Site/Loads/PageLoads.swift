import Briefs

/// Finds what a browser would load from elsewhere by itself when it shows a page.
///
/// Links and forms, which wait for the reader, may lead anywhere, and so may addresses that only tell of a page: canonical,
/// alternate, those for sharing.
struct PageLoads {
  /// Where in the page the addresses stand, ascending.
  private(set) var found: [Range<Int>] = []
  private let page: [UInt8]
  private let depth: Int
  private var at = 0

  /// Pages within pages; what lies deeper is taken for something that is loaded.
  private static let deepest = 4

  /// What `rel` says of a link whose address is loaded, or whose host is called.
  private static let loadingRelations: Set<Substring> = [
    "stylesheet", "icon", "apple-touch-icon", "apple-touch-startup-image", "mask-icon", "fluid-icon",
    "preload",
    "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch", "manifest", "import",
  ]

  /// - Parameters:
  ///   - page: HTML or SVG.
  ///   - depth: how many pages it lies in, each in an attribute of the one around it.
  init(_ page: [UInt8], depth: Int = 0) {
    self.page = page
    self.depth = depth
    while let open = index(of: "<", from: at, before: page.count) {
      at = open + 1
      if matches("!--", at: at) {
        at = end(of: "-->", from: at + 3)
      } else if at < page.count, page[at].isLetter {
        readElement()
      }
    }
  }

  private struct Attribute {
    let name: String
    let value: Range<Int>
  }

  private struct Element {
    let name: String
    /// Whether `rel` says that its address is loaded.
    var isLoading = false
    /// Whether `http-equiv` says that it leads to another page.
    var isRefresh = false
  }

  private mutating func readElement() {
    var element = Element(name: word { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") })
    var attributes: [Attribute] = []
    var hasRelation = false
    while let attribute = readAttribute() {
      switch attribute.name {
      case "rel" where !hasRelation:
        hasRelation = true
        element.isLoading = text(attribute.value).words.contains(where: Self.loadingRelations.contains)
      case "http-equiv" where text(attribute.value) == "refresh": element.isRefresh = true
      default: break
      }
      attributes.append(attribute)
    }
    for attribute in attributes { judge(attribute, of: element) }
    // What is text for a browser has no elements in it.
    guard ["script", "style", "title", "textarea"].contains(element.name) else { return }
    let start = at
    at = index(of: "</" + element.name, from: start, before: page.count) ?? page.count
    switch element.name {
    case "style": found += StyleLoads(page, in: start..<at).found
    case "script": found += ScriptLoads.find(in: page, start..<at)
    default: break
    }
  }

  /// The next attribute of an element; nil at the element’s end, which is then passed.
  private mutating func readAttribute() -> Attribute? {
    while at < page.count, page[at] <= 0x20 || page[at] == UInt8(ascii: "/") { at += 1 }
    guard at < page.count, page[at] != UInt8(ascii: ">") else {
      at += 1
      return nil
    }
    let start = at
    at += 1
    let rest = word { $0 <= 0x20 || [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0) }
    let name = String(decoding: page[start...start], as: UTF8.self).lowercased() + rest
    skipBlanks()
    guard at < page.count, page[at] == UInt8(ascii: "=") else { return Attribute(name: name, value: at..<at) }
    at += 1
    skipBlanks()
    guard at < page.count else { return nil }
    let quote = page[at]
    let valueStart: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      valueStart = at + 1
      at = page[valueStart...].firstIndex(of: quote) ?? page.count
    } else {
      valueStart = at
      while at < page.count, page[at] > 0x20, page[at] != UInt8(ascii: ">") { at += 1 }
      return Attribute(name: name, value: valueStart..<at)
    }
    let value = valueStart..<at
    at += 1
    return Attribute(name: name, value: value)
  }

  private mutating func judge(_ attribute: Attribute, of element: Element) {
    let value = attribute.value
    switch attribute.name {
    case "src", "poster", "background": check(value)
    case "data" where element.name == "object": check(value)
    case "href" where element.name == "link": if element.isLoading { check(value) }
    // A link waits for the reader; elsewhere, as in pictures, an address is followed at once, and a base moves all others.
    case "href", "xlink:href": if element.name != "a", element.name != "area" { check(value) }
    case "srcset", "imagesrcset": for address in candidates(value) { check(address) }
    case "ping": for address in words(value) { check(address) }
    case "content":
      if element.name == "meta", element.isRefresh,
        let address = index(of: "url=", from: value.lowerBound, before: value.upperBound)
      {
        check(address + 4..<value.upperBound)
      }
    case "style":
      let style = LoadedAddress.decoded(page[value])
      if !StyleLoads(style, in: style.indices).found.isEmpty { found.append(value) }
    case "srcdoc":
      let isTooDeep = depth == Self.deepest
      if isTooDeep || !PageLoads(LoadedAddress.decoded(page[value]), depth: depth + 1).found.isEmpty {
        found.append(value)
      }
    default: break
    }
  }

  private mutating func check(_ address: Range<Int>) {
    let blanks = page[address].prefix { $0 <= 0x20 || $0 == UInt8(ascii: "'") }.count
    let address = address.dropFirst(blanks)
    if LoadedAddress.isElsewhere(LoadedAddress.decoded(page[address])) {
      found.append(address.lowerBound..<address.upperBound)
    }
  }

  /// The addresses of a list such as `small.jpg 1x, large.jpg 2x`.
  private func candidates(_ list: Range<Int>) -> [Range<Int>] {
    var isAddress = true
    return words(list).filter { word in
      defer { isAddress = page[word].last == UInt8(ascii: ",") }
      return isAddress
    }
  }

  private func words(_ range: Range<Int>) -> [Range<Int>] {
    page[range].split { $0 <= 0x20 }.map { $0.startIndex..<$0.endIndex }
  }

  private mutating func skipBlanks() { while at < page.count, page[at] <= 0x20 { at += 1 } }

  /// The lower-case text up to where something ends it, which is then passed.
  private mutating func word(endingAt isEnd: (UInt8) -> Bool) -> String {
    let start = at
    while at < page.count, !isEnd(page[at]) { at += 1 }
    return text(start..<at)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self).lowercased()
  }

  /// Where a text begins that may be in capitals.
  private func index(of text: String, from start: Int, before end: Int) -> Int? {
    let first = text.utf8.first ?? 0
    var at = start
    while at < end {
      if page[at] | 0x20 == first | 0x20, matches(text, at: at) { return at }
      at += 1
    }
    return nil
  }

  private func end(of text: String, from start: Int) -> Int {
    index(of: text, from: start, before: page.count).map { $0 + text.utf8.count } ?? page.count
  }

  private func matches(_ text: String, at start: Int) -> Bool {
    page[start...].prefix(text.utf8.count).elementsEqual(text.utf8) {
      $0 == $1 || $1.isLetter && $0 | 0x20 == $1
    }
  }
}
