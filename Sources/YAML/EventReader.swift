import CYAML

/// libyaml behind one door: a parser that owns its C state and hands out Swift values.
@safe struct EventReader: ~Copyable {
  enum Event {
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentStart, documentEnd, streamEnd
    case alias, anchorOrTag
    case other
  }

  /// A syntax error in libyaml's words.
  struct Failure: Error {
    /// Counted from the start of the text.
    enum Position {
      case codePoint(Int)
      case byte(Int)
    }

    let problem: String
    let position: Position
    /// Where the construct that went wrong began, in code points, if libyaml knows.
    let contextOffset: Int?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event with its range in code points.
  mutating func next() throws(Failure) -> (event: Event, range: Range<Int>) {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&raw) }
    let start = unsafe Int(raw.start_mark.index)
    let range = unsafe start..<max(start, Int(raw.end_mark.index))
    return unsafe (Self.event(raw), range)
  }

  private static func event(_ raw: yaml_event_t) -> Event {
    switch unsafe raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe raw.data.scalar
      if unsafe scalar.anchor != nil || (scalar.tag != nil) { return .anchorOrTag }
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return unsafe .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe raw.data.sequence_start
      return unsafe start.anchor == nil && start.tag == nil ? .sequenceStart : .anchorOrTag
    case YAML_MAPPING_START_EVENT:
      let start = unsafe raw.data.mapping_start
      return unsafe start.anchor == nil && start.tag == nil ? .mappingStart : .anchorOrTag
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_ALIAS_EVENT: return .alias
    default: return .other
    }
  }

  private func failure() -> Failure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "unreadable"
    // For a character that YAML forbids, libyaml knows the byte; the marks still stand where the last token ended.
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe Failure(
        problem: problem, position: .byte(parser.pointee.problem_offset), contextOffset: nil)
    }
    let hasContext = unsafe parser.pointee.context != nil
    return unsafe Failure(
      problem: problem, position: .codePoint(Int(parser.pointee.problem_mark.index)),
      contextOffset: hasContext ? Int(parser.pointee.context_mark.index) : nil)
  }
}
