package import Diagnostics

/// Reads YAML through libyaml into nodes that know their place.
///
/// Only what front matter needs is let through: one document, no anchors, aliases or tags, nesting of at most 32
/// levels. So no input can grow beyond its own size, and no value means something else than it says.
package enum YAMLParser {
  static let depthLimit = 32

  /// Parses the bytes of `source` in `range`.
  ///
  /// - Returns: the document's top node; nil when it is empty, or has an error, which is then in `report`.
  package static func parse(
    _ source: SourceText, _ range: Range<Int>, report: inout Report
  ) -> YAMLNode? {
    var builder = YAMLBuilder(source: source, offsets: ByteOffsets(source.bytes, range))
    return builder.build(EventReader(source.bytes[range]), report: &report)
  }
}

struct YAMLBuilder {
  let source: SourceText
  let offsets: ByteOffsets
  private var open: [Collection] = []
  private var root: YAMLNode?

  private struct Collection {
    let isMapping: Bool
    let start: Int
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var keys: [String: Range<Int>] = [:]
    var pendingKey: (text: String, range: Range<Int>)?
  }

  init(source: SourceText, offsets: ByteOffsets) {
    self.source = source
    self.offsets = offsets
  }

  mutating func build(_ reader: consuming EventReader, report: inout Report) -> YAMLNode? {
    var documents = 0
    do throws(EventReader.Failure) {
      while true {
        let (event, points) = try reader.next()
        let range = offsets[points.lowerBound]..<offsets[points.upperBound]
        switch event {
        case .streamEnd: return root
        case .documentStart:
          documents += 1
          if documents > 1 {
            report.error(
              "a second YAML document starts here", at: source.place(range), help: "keep one document")
            return nil
          }
        case .scalar(let text, let isPlain):
          guard check(text, range, &report) else { return nil }
          add(YAMLNode(value: .scalar(text, isPlain: isPlain), range: range), &report)
        case .sequenceStart, .mappingStart:
          let isMapping = if case .mappingStart = event { true } else { false }
          guard begin(isMapping: isMapping, at: range, &report) else { return nil }
        case .sequenceEnd, .mappingEnd: end(range, &report)
        case .alias, .anchorOrTag:
          refuseReference(range, &report)
          return nil
        case .documentEnd, .other: continue
        }
      }
    } catch {
      describe(error, &report)
      return nil
    }
  }

  private mutating func begin(isMapping: Bool, at range: Range<Int>, _ report: inout Report) -> Bool {
    if open.count == YAMLParser.depthLimit {
      report.error(
        "values are nested more than \(YAMLParser.depthLimit) levels deep", at: source.place(range),
        help: "write them flatter")
      return false
    }
    if let parent = open.last, parent.isMapping, parent.pendingKey == nil {
      report.error(
        "a key must be text, not \(isMapping ? "a group of keys" : "a list")", at: source.place(range),
        help: "put the value in quotes if it is text that starts with ‘\(isMapping ? "{" : "[")’")
      return false
    }
    open.append(Collection(isMapping: isMapping, start: range.lowerBound))
    return true
  }

  private mutating func end(_ range: Range<Int>, _ report: inout Report) {
    guard let done = open.popLast() else { return }
    let last = done.isMapping ? done.entries.last?.value.range : done.items.last?.range
    // A block collection ends, for libyaml, where the next thing starts; its last value is the better end.
    let end = range.isEmpty ? max(last?.upperBound ?? done.start, done.start) : range.upperBound
    let value: YAMLNode.Value = done.isMapping ? .mapping(done.entries) : .sequence(done.items)
    add(YAMLNode(value: value, range: done.start..<end), &report)
  }

  private mutating func add(_ node: YAMLNode, _ report: inout Report) {
    guard let top = open.indices.last else {
      root = node
      return
    }
    guard open[top].isMapping else {
      open[top].items.append(node)
      return
    }
    guard let key = open[top].pendingKey else {
      if case .scalar(let text, _) = node.value { open[top].pendingKey = (text, node.range) }
      return
    }
    open[top].pendingKey = nil
    if let first = open[top].keys[key.text] {
      report.error(
        "‘\(key.text)’ is given twice", at: source.place(key.range),
        notes: [.init("it was first given here", at: source.place(first))],
        help: "keep one of them, or join their values in one list")
    } else {
      open[top].keys[key.text] = key.range
      let point = node.isNull && node.range.isEmpty ? key.range.upperBound..<key.range.upperBound : node.range
      let value = YAMLNode(value: node.value, range: point)
      open[top].entries.append(.init(key: key.text, keyRange: key.range, value: value))
    }
  }

  private func check(_ text: String, _ range: Range<Int>, _ report: inout Report) -> Bool {
    guard let control = text.unicodeScalars.first(where: { $0.value < 0x20 && $0 != "\t" && $0 != "\n" })
    else {
      return true
    }
    let code = String(control.value, radix: 16, uppercase: true)
    report.error(
      "this text has the control character U+\(String(repeating: "0", count: 4 - code.count))\(code)",
      at: source.place(range), help: "remove the escape that makes it")
    return false
  }

  private func refuseReference(_ range: Range<Int>, _ report: inout Report) {
    let sign = source.bytes[range].first.map { String(UnicodeScalar($0)) } ?? ""
    report.error(
      "a value cannot start with ‘\(sign)’, which YAML keeps for references and types",
      at: source.place(range),
      help: "put the value in quotes")
  }
}
