internal import CXML2

/// The tree that libxml2 built, freed when this value ends.
@safe struct SyntaxTree: ~Copyable {
  private let root: xmlDocPtr?
  private let isCut: Bool

  /// More nodes than any article has.
  private static let nodeLimit = 2_000_000
  private static let commentLimit = 20
  private static let commentLength = 4096

  /// - Parameter text: UTF-8 without NUL.
  init(of text: [UInt8]) {
    let context = unsafe htmlNewParserCtxt()
    defer { unsafe htmlFreeParserCtxt(context) }
    // The text has been decoded, whatever it says of itself; nothing is fetched.
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    unsafe root = unsafe text.withUnsafeBytes { bytes -> xmlDocPtr? in
      guard let address = bytes.baseAddress else { return nil }
      return unsafe htmlCtxtReadMemory(
        context, address.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", Int32(options)
      )
    }
    // The parser stops where elements are nested more than 256 deep.
    isCut = unsafe context?.pointee.disableSAX != 0
  }

  deinit {
    unsafe xmlFreeDoc(root)
  }

  /// Everything as a value; the depth of the tree costs no stack.
  func document() -> HTMLDocument {
    var document = HTMLDocument()
    document.isCut = isCut
    document.nodes.append(.init(name: "#document", parent: 0, end: 1, text: 0..<0, attributes: 0..<0))
    var open = [0]
    func close() {
      let node = open.removeLast()
      document.nodes[node].end = document.nodes.count
      document.nodes[node].text = document.nodes[node].text.lowerBound..<document.text.count
    }
    var next = unsafe root?.pointee.children
    while let node = unsafe next {
      if document.nodes.count >= Self.nodeLimit {
        document.isCut = true
        break
      }
      let isElement = unsafe enter(node, in: open[open.count - 1], &document)
      if isElement, let child = unsafe node.pointee.children {
        open.append(document.nodes.count - 1)
        unsafe next = unsafe child
        continue
      }
      if isElement { document.nodes[document.nodes.count - 1].end = document.nodes.count }
      var last = unsafe node
      while unsafe last.pointee.next == nil, open.count > 1, let parent = unsafe last.pointee.parent {
        close()
        unsafe last = unsafe parent
      }
      unsafe next = unsafe last.pointee.next
    }
    while !open.isEmpty { close() }
    return document
  }

  /// Adds a node; whether it is an element.
  private func enter(_ node: xmlNodePtr, in parent: Int, _ document: inout HTMLDocument) -> Bool {
    let (start, index) = (document.text.count, document.nodes.count)
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      let attributes = document.attributes.count
      unsafe read(node.pointee.properties, into: &document)
      document.nodes.append(
        .init(
          name: unsafe Self.string(node.pointee.name).lowercased(), parent: parent, end: index + 1,
          text: start..<start, attributes: attributes..<document.attributes.count))
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = unsafe node.pointee.content else { return false }
      unsafe document.text.append(
        contentsOf: UnsafeRawBufferPointer(start: content, count: Int(xmlStrlen(content))))
      document.nodes.append(
        .init(name: "", parent: parent, end: index + 1, text: start..<document.text.count, attributes: 0..<0))
      return false
    case XML_COMMENT_NODE:
      if document.comments.count < Self.commentLimit {
        document.comments.append(String(unsafe Self.string(node.pointee.content).prefix(Self.commentLength)))
      }
      return false
    default: return false
    }
  }

  private func read(_ first: UnsafeMutablePointer<_xmlAttr>?, into document: inout HTMLDocument) {
    var next = unsafe first
    while let attribute = unsafe next {
      let value = unsafe attribute.pointee.children.map { unsafe Self.string($0.pointee.content) } ?? ""
      document.attributes.append(
        .init(name: unsafe Self.string(attribute.pointee.name).lowercased(), value: value))
      unsafe next = unsafe attribute.pointee.next
    }
  }

  private static func string(_ address: UnsafePointer<xmlChar>?) -> String {
    guard let address = unsafe address else { return "" }
    return unsafe String(cString: address)
  }
}
