import HTML

/// Reads the text of an element block by block.
struct BlockReader {
  private let outline: PageOutline
  private(set) var blocks: [Article.Block] = []
  /// What was set off as a block and is mostly links, or stands in elements that were taken for clutter.
  private(set) var leftOut: [String] = []

  private var text: [UInt8] = []
  private var linkedCount = 0
  private var kind = Article.Block.Kind.paragraph
  private var wasBreak = false

  init(_ outline: PageOutline, in root: Int) {
    self.outline = outline
    read(root)
    close()
  }

  private mutating func read(_ root: Int) {
    let page = outline.page
    var index = root
    /// Elements that the node at `index` stands in, innermost last.
    var open: [(node: Int, kind: Article.Block.Kind?)] = []
    var links = 0
    while index < page.nodes[root].end {
      while let last = open.last, page.nodes[last.node].end <= index {
        leave(&open, &links)
      }
      let node = page.nodes[index]
      guard !outline.isClutter[index] || index == root else {
        if PageOutline.isBlock(node.name) { close() }
        if let text = outline.dropped[index] { leftOut.append(text) }
        index = node.end
        continue
      }
      if node.isText {
        append(page.text[node.text], isLinked: links > 0)
      } else {
        enter(index, in: &open, &links)
      }
      index += 1
    }
    while !open.isEmpty { leave(&open, &links) }
  }

  private mutating func enter(
    _ index: Int, in open: inout [(node: Int, kind: Article.Block.Kind?)], _ links: inout Int
  ) {
    let name = outline.page.nodes[index].name
    switch name {
    case "br":
      // Two of them part paragraphs.
      if wasBreak { close() } else { text.append(UInt8(ascii: "\n")) }
      wasBreak = true
      return
    case "a": links += 1
    case "time":
      if text.last.map({ $0 >= 0x30 && $0 != UInt8(ascii: "[") }) == true { text.append(UInt8(ascii: " ")) }
    default: break
    }
    if isSignature(index) {
      close()
      let hasDash = outline.page.text(of: index).first { !$0.isWhitespace }.map("—–-―".contains) == true
      if !hasDash { text += "— ".utf8 }
    }
    guard PageOutline.isBlock(name), !isSignature(index) else {
      open.append((index, nil))
      return
    }
    let inItem = open.contains { if case .item? = $0.kind { true } else { false } }
    let kind: Article.Block.Kind? =
      switch name {
      case "h1", "h2", "h3", "h4", "h5", "h6": .heading
      case "li": .item(list: outline.page.nodes[index].parent)
      case "blockquote": .quotation
      default: nil
      }
    // The paragraphs of an item belong together.
    if inItem, kind == nil || kind == .heading { text.append(UInt8(ascii: " ")) } else { close() }
    open.append((index, kind))
    self.kind = open.last { $0.kind != nil }?.kind ?? .paragraph
  }

  private mutating func leave(
    _ open: inout [(node: Int, kind: Article.Block.Kind?)], _ links: inout Int
  ) {
    let (node, kind) = open.removeLast()
    let name = outline.page.nodes[node].name
    if name == "a" { links -= 1 }
    if isSignature(node) { close() }
    guard PageOutline.isBlock(name) else { return }
    let inItem = open.contains { if case .item? = $0.kind { true } else { false } }
    if inItem, kind == nil || kind == .heading { text.append(UInt8(ascii: " ")) } else { close() }
    self.kind = open.last { $0.kind != nil }?.kind ?? .paragraph
  }

  /// Whether an element stands below a quotation and says whose it is.
  private func isSignature(_ index: Int) -> Bool {
    let node = outline.page.nodes[index]
    return ["cite", "footer"].contains(node.name) && outline.page.nodes[node.parent].name == "blockquote"
  }

  /// Lines of a paragraph that begin with the marks of a list are its items.
  private mutating func closeList() -> Bool {
    guard kind == .paragraph, text.contains(UInt8(ascii: "\n")) else { return false }
    let lines = text.split(separator: UInt8(ascii: "\n")).map {
      CleanText.line(String(decoding: $0, as: UTF8.self))
    }
    guard lines.count(where: { ListMark.strip($0) != nil }) > 1 else { return false }
    let list = -blocks.count - 1
    for line in lines where !line.isEmpty {
      let item = ListMark.strip(line)
      blocks.append(.init(kind: item == nil ? .paragraph : .item(list: list), text: item ?? line))
    }
    return true
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, isLinked: Bool) {
    for byte in bytes { text.append(byte < 0x20 ? UInt8(ascii: " ") : byte) }
    let count = bytes.count { $0 > 0x20 }
    if count > 0 { wasBreak = false }
    if isLinked { linkedCount += count }
  }

  private mutating func close() {
    defer {
      text.removeAll(keepingCapacity: true)
      linkedCount = 0
      wasBreak = false
    }
    let line = CleanText.line(String(decoding: text, as: UTF8.self))
    guard !closeList() else { return }
    guard line.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let isMenu = linkedCount * 10 > text.count(where: { $0 > 0x20 }) * 8 && line.count < 300
    if isMenu { leftOut.append(line) } else { blocks.append(.init(kind: kind, text: line)) }
  }
}
