import HTML

/// What of a page may be an article’s text: which elements part its blocks, and which hold something else.
struct PageOutline {
  let page: HTMLDocument
  /// For each node whether it and all within it are no part of an article.
  private(set) var isClutter: [Bool]
  /// For each node the nearest element around it that makes a block of its text.
  private(set) var block: [Int]
  /// For each node how many bytes of running text it holds: of blocks that are no menus, captions or buttons.
  private(set) var mass: [Int]
  /// Elements that were taken for clutter though running text is in them, with that text.
  private(set) var dropped: [Int: String] = [:]

  private static let blocks: Set<String> = [
    "#document", "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd",
    "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot",
    "th", "thead", "tr", "ul",
  ]

  /// A block with less text is a title, a caption or a button.
  private static let shortest = 60
  /// With less running text, in bytes, where most of it stands tells nothing.
  private static let little = 250

  init(_ page: HTMLDocument) {
    self.page = page
    let count = page.nodes.count
    isClutter = Array(repeating: false, count: count)
    block = Array(repeating: 0, count: count)
    mass = Array(repeating: 0, count: count)
    let clutter = Clutter(page)
    let verdicts = page.nodes.indices.map { page.nodes[$0].isText ? .text : clutter.verdict(on: $0) }
    for index in 1..<max(1, count) {
      let node = page.nodes[index]
      isClutter[index] = isClutter[node.parent] || verdicts[index] == .sure
      block[index] = Self.isBlock(node.name) ? index : block[node.parent]
    }
    weigh()
    for index in 1..<max(1, count) {
      guard !isClutter[index] else { continue }
      let isMost = mass[0] > Self.little && mass[index] * 2 >= mass[0]
      let isLikely =
        verdicts[index] == .likely && !isMost || verdicts[index] == .doubtful && mass[index] == 0
      if isLikely { drop(index) }
    }
    weigh()
  }

  private mutating func drop(_ root: Int) {
    let inner = root..<page.nodes[root].end
    if mass[root] > 0 {
      let texts = inner.filter { page.nodes[$0].isText && !isClutter[$0] }
      dropped[root] = CleanText.line(
        texts.map { String(decoding: page.text[page.nodes[$0].text], as: UTF8.self) }.joined(separator: " "))
    }
    for index in inner { isClutter[index] = true }
  }

  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// The element that holds the article: the innermost with nearly all of the running text.
  var article: Int {
    var node = 0
    while true {
      let heavy = page.children(of: node).max { mass[$0] < mass[$1] }
      guard let heavy, mass[heavy] * 10 >= mass[node] * 7, mass[heavy] > 0,
        !Self.isText(page.nodes[heavy].name)
      else { return node }
      node = heavy
    }
  }

  /// A single paragraph is too little to be the whole.
  private static func isText(_ name: String) -> Bool {
    ["", "p", "blockquote", "pre", "li", "h1", "h2", "h3", "span", "a", "b", "i", "em", "strong", "font"]
      .contains(name)
  }

  private mutating func weigh() {
    mass = Array(repeating: 0, count: mass.count)
    var (text, linked) = (Array(repeating: 0, count: mass.count), Array(repeating: 0, count: mass.count))
    var isInLink = Array(repeating: false, count: mass.count)
    for index in 1..<max(1, mass.count) {
      let node = page.nodes[index]
      isInLink[index] = isInLink[node.parent] || node.name == "a"
      guard node.isText, !isClutter[index] else { continue }
      let length = page.text[node.text].count { $0 > 0x20 }
      text[block[index]] += length
      if isInLink[index] { linked[block[index]] += length }
    }
    for index in mass.indices.reversed() {
      if text[index] >= Self.shortest, linked[index] * 5 < text[index] * 2 { mass[index] += text[index] }
      if index > 0 { mass[page.nodes[index].parent] += mass[index] }
    }
  }
}
