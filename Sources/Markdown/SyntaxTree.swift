internal import CCMark

/// The tree that libcmark built, freed when this value ends.
@safe struct SyntaxTree: ~Copyable {
  private let root: OpaquePointer?

  init(of text: [UInt8], in body: Range<Int>) {
    unsafe root = unsafe text.withUnsafeBytes { bytes in
      let start = unsafe UnsafeRawBufferPointer(rebasing: bytes[body])
      // An empty array may have no address, but libcmark wants one.
      guard let address = start.baseAddress else {
        return unsafe cmark_parse_document("", 0, CMARK_OPT_DEFAULT)
      }
      return unsafe cmark_parse_document(
        address.assumingMemoryBound(to: CChar.self), start.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Shows every node in document order: leaves once, all others when they begin and when they end.
  ///
  /// It follows the library's iterator, so the depth of the tree costs no stack.
  func walk(_ look: (borrowing Visit) -> Void) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
      unsafe look(Visit(node: node, isEntering: event == CMARK_EVENT_ENTER))
    }
  }
}

/// A node of a living tree, lent for the time of one look.
@safe struct Visit: ~Copyable {
  private let node: OpaquePointer
  let isEntering: Bool

  fileprivate init(node: OpaquePointer, isEntering: Bool) {
    unsafe self.node = node
    self.isEntering = isEntering
  }

  var type: cmark_node_type { unsafe cmark_node_get_type(node) }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(node)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(node) != 0 }
  var destination: String { unsafe string(cmark_node_get_url(node)) }
  var title: String { unsafe string(cmark_node_get_title(node)) }
  var info: String { unsafe string(cmark_node_get_fence_info(node)) }

  /// Lines and columns count from 1; columns are bytes, and the last one is included.
  var start: (line: Int, column: Int) {
    unsafe (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
  }
  var end: (line: Int, column: Int) {
    unsafe (Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node)))
  }

  /// The length of the node's text in bytes.
  var literalCount: Int {
    guard let literal = unsafe cmark_node_get_literal(node) else { return 0 }
    return unsafe strlen(literal)
  }

  /// Adds the node's text to `bytes`.
  func appendLiteral(to bytes: inout [UInt8]) {
    guard let literal = unsafe cmark_node_get_literal(node) else { return }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
  }

  private func string(_ address: UnsafePointer<CChar>?) -> String {
    guard let address = unsafe address else { return "" }
    return unsafe String(cString: address)
  }
}
