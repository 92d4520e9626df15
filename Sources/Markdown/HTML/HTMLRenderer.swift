/// Writes parts of a document as HTML.
///
/// Raw HTML of the author is left out, and so are addresses that could run code.
package struct HTMLRenderer: Sendable {
  /// What becomes of a link or an image.
  package enum LinkRendering: Sendable, Equatable {
    /// `attributes` is ready HTML such as ` class="brief"`, or empty.
    case anchor(href: String, attributes: String)
    /// Only what is within it.
    case unlinked
    case image(src: String)
    /// Ready HTML in place of it and all that is within.
    case html([UInt8])
  }

  /// Ready HTML in place of a part of a text node.
  package struct Edit: Sendable, Equatable {
    /// A range of the document's literals, within one text node.
    package let literal: Range<Int>
    package let html: [UInt8]

    package init(literal: Range<Int>, html: [UInt8]) {
      self.literal = literal
      self.html = html
    }
  }

  /// A block quotation whose last line names its speaker.
  package struct Figure: Sendable, Equatable {
    /// Its id in the page, in letters, digits and underscores.
    package let id: String
    /// Where the document's literals hold the words, and the line below them.
    package let words: Range<Int>
    package let caption: Range<Int>

    package init(id: String, words: Range<Int>, caption: Range<Int>) {
      self.id = id
      self.words = words
      self.caption = caption
    }
  }

  /// Block quotations that are written as figures, by their nodes.
  package var figures: [Int: Figure] = [:]
  private let document: Document
  private let links: [LinkRendering]
  private let edits: [Edit]
  private let headingShift: Int

  /// - Parameters:
  ///   - links: One for each of the document's links.
  ///   - edits: In the order of their ranges, which do not overlap.
  ///   - headingShift: What is added to the levels of headings; none is above 2, since the page has its own `h1`.
  package init(_ document: Document, links: [LinkRendering], edits: [Edit] = [], headingShift: Int = 0) {
    precondition(links.count == document.links.count, "a rendering for each link")
    self.document = document
    self.links = links
    self.edits = edits
    self.headingShift = headingShift
  }

  /// Adds the HTML of a run of whole sibling subtrees to `out`.
  ///
  /// - Parameter clip: The part of the document's literals that is shown, if not all; an element with nothing in it is
  ///   left out.
  package func render(_ nodes: Range<Int>, within clip: Range<Int>? = nil, into out: inout [UInt8]) {
    var writer = Writer(start: out.count, nextEdit: firstEdit(in: nodes), clip: clip)
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = document.nodes[index]
      if let clip, node.literal.upperBound <= clip.lowerBound || node.literal.lowerBound >= clip.upperBound {
        index = node.end
      } else if begin(node, index, &writer, &out) {
        index += 1
        if node.end > index { writer.open.append(index - 1) } else { end(node, &writer, &out) }
      } else {
        index = node.end
      }
      while let last = writer.open.last, document.nodes[last].end == index {
        writer.open.removeLast()
        end(document.nodes[last], &writer, &out)
      }
    }
  }

  /// What changes while nodes are written.
  private struct Writer {
    let start: Int
    var nextEdit: Int
    let clip: Range<Int>?
    /// The nodes whose children are being written.
    var open: [Int] = []

    /// Begins a new line, unless one has begun.
    func newline(_ out: inout [UInt8]) {
      if out.count > start, out.last != UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
    }
  }

  private func firstEdit(in nodes: Range<Int>) -> Int {
    guard !nodes.isEmpty else { return edits.count }
    let literal = document.nodes[nodes.lowerBound].literal.lowerBound
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].literal.lowerBound < literal { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension HTMLRenderer {
  /// Writes what comes before a node's children; says whether these are to be written too.
  private func begin(_ node: Node, _ index: Int, _ writer: inout Writer, _ out: inout [UInt8]) -> Bool {
    switch node.kind {
    case .document: break
    case .blockQuote:
      writer.newline(&out)
      if let figure = figures[index] {
        write(figure, of: index, &out)
        return false
      }
      out += "<blockquote>\n"
    case .list(let ordered, let start, _):
      writer.newline(&out)
      out += ordered ? start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n" : "<ul>\n"
    case .item:
      writer.newline(&out)
      out += "<li>"
    case .codeBlock(let info):
      writer.newline(&out)
      out += "<pre><code"
      let language = document.infos[info].prefix { !Scan.isSpace($0) }
      if !language.isEmpty {
        out += " class=\"language-"
        Escape.text(language.span, 0..<language.count, into: &out)
        out += "\""
      }
      out += ">"
      Escape.text(document.literals.span, node.literal, into: &out)
      out += "</code></pre>\n"
    case .htmlBlock, .htmlInline: break
    case .thematicBreak:
      writer.newline(&out)
      out += "<hr />\n"
    case .heading(let level):
      writer.newline(&out)
      out += "<h\(shifted(level)) id=\"\(id(of: index))\">"
    case .paragraph:
      if !isTight(writer) {
        writer.newline(&out)
        out += "<p>"
      }
    case .text:
      writeText(writer.clip.map(node.literal.clamped) ?? node.literal, &writer, &out)
    case .lineBreak:
      out += "<br />\n"
    case .code:
      out += "<code>"
      Escape.text(document.literals.span, node.literal, into: &out)
      out += "</code>"
    case .emphasis: out += "<em>"
    case .strong: out += "<strong>"
    case .link(let link), .image(let link):
      return beginLink(link, node, &out)
    }
    return true
  }

  /// Writes what comes behind a node's children.
  private func end(_ node: Node, _ writer: inout Writer, _ out: inout [UInt8]) {
    switch node.kind {
    case .blockQuote:
      writer.newline(&out)
      out += "</blockquote>\n"
    case .list(let ordered, _, _): out += ordered ? "</ol>\n" : "</ul>\n"
    case .item: out += "</li>\n"
    case .heading(let level): out += "</h\(shifted(level))>\n"
    case .paragraph:
      if !isTight(writer) { out += "</p>\n" }
    case .emphasis: out += "</em>"
    case .strong: out += "</strong>"
    case .link(let link), .image(let link):
      if case .anchor(let href, _) = links[link], !Escape.isDangerous(href) { out += "</a>" }
    default: break
    }
  }

  private func write(_ figure: Figure, of quotation: Int, _ out: inout [UInt8]) {
    out += "<figure id=\"\(figure.id)\">\n<blockquote>\n"
    let end = document.nodes[quotation].end
    render(quotation + 1..<end, within: figure.words, into: &out)
    out += "</blockquote>\n<figcaption>"
    var last = quotation + 1
    while document.nodes[last].end < end { last = document.nodes[last].end }
    render(last + 1..<end, within: figure.caption, into: &out)
    out += "</figcaption>\n</figure>\n"
  }

  private func beginLink(_ link: Int, _ node: Node, _ out: inout [UInt8]) -> Bool {
    let title = document.links[link].title
    switch links[link] {
    case .anchor(let href, let attributes):
      guard !Escape.isDangerous(href) else { return true }
      out += "<a href=\""
      Escape.address(href, into: &out)
      out += "\""
      writeTitle(title, &out)
      out += attributes
      out += ">"
      return true
    case .unlinked:
      return true
    case .image(let src):
      out += "<img src=\""
      if !Escape.isDangerous(src) { Escape.address(src, into: &out) }
      out += "\" alt=\""
      writeAlternative(node, &out)
      out += "\""
      writeTitle(title, &out)
      out += " />"
      return false
    case .html(let html):
      out += html
      return false
    }
  }

  private func writeTitle(_ title: String, _ out: inout [UInt8]) {
    guard !title.isEmpty else { return }
    out += " title=\""
    Escape.text(title, into: &out)
    out += "\""
  }

  /// Writes an image's text, on one line.
  private func writeAlternative(_ node: Node, _ out: inout [UInt8]) {
    let start = out.count
    Escape.text(document.literals.span, node.literal, into: &out)
    for at in start..<out.count where out[at] == UInt8(ascii: "\n") { out[at] = UInt8(ascii: " ") }
  }

  /// Writes text with its edits.
  private func writeText(_ literal: Range<Int>, _ writer: inout Writer, _ out: inout [UInt8]) {
    var at = literal.lowerBound
    while writer.nextEdit < edits.count {
      let edit = edits[writer.nextEdit]
      if edit.literal.lowerBound >= literal.upperBound { break }
      writer.nextEdit += 1
      // An edit of a text that was passed over, such as an image's.
      if edit.literal.lowerBound < at || edit.literal.upperBound > literal.upperBound { continue }
      Escape.text(document.literals.span, at..<edit.literal.lowerBound, into: &out)
      out += edit.html
      at = edit.literal.upperBound
    }
    Escape.text(document.literals.span, at..<max(at, literal.upperBound), into: &out)
  }

  /// Whether the node being written stands in an item of a tight list.
  private func isTight(_ writer: Writer) -> Bool {
    guard writer.open.count >= 2,
      case .list(_, _, true) = document.nodes[writer.open[writer.open.count - 2]].kind
    else { return false }
    return true
  }

  private func shifted(_ level: Int) -> Int { max(2, min(level + headingShift, 6)) }

  private func id(of node: Int) -> String {
    var low = 0
    var high = document.headings.count
    while low < high {
      let middle = (low + high) / 2
      if document.headings[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return document.headings[low].id
  }
}
