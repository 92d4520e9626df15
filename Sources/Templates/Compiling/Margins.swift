import Diagnostics

/// The indentation of blocks. A block given to a parent loses the indentation that all its lines share, and gets that
/// of the place where the parent shows it.
extension Compiler {
  /// Takes note that a line of the innermost open block starts with this white space.
  mutating func noteMargin(_ lead: Range<Int>) {
    guard let block = open.last?.block else { return }
    if let margin = open[block].margin, margin.count <= lead.count { return }
    open[block].margin = lead
  }

  /// Takes note of all lines that start in a text; blank ones have no margin.
  mutating func noteMargins(in text: Range<Int>, startsLine: Bool) {
    guard open.last?.block != nil else { return }
    let bytes = source.bytes
    var atStart = startsLine
    var offset = text.lowerBound
    while offset < text.upperBound {
      if atStart {
        let start = offset
        while offset < text.upperBound, Lines.isBlank(bytes[offset]) { offset += 1 }
        let isBlank = offset < text.upperBound && Lines.isSpace(bytes[offset])
        if !isBlank { noteMargin(start..<offset) }
        atStart = false
      } else {
        atStart = bytes[offset] == UInt8(ascii: "\n")
        offset += 1
      }
    }
  }

  /// Takes up to `width` bytes of white space from the start of every line that these steps write.
  ///
  /// What an inner parent is given has lost its own indentation already.
  mutating func dedent(_ steps: Range<Int>, by width: Int) {
    guard width > 0 else { return }
    var index = steps.lowerBound
    while index < steps.upperBound {
      var next = index + 1
      switch code.steps[index] {
      case .text(let range, let startsLine):
        code.steps[index] = .text(dedent(range, by: width, startsLine), startsLine: startsLine)
      case .partial(let name, let indent):
        code.steps[index] = .partial(name: name, indent: indent?.dropFirst(width))
      case .parent(let parent):
        code.parents[parent].indent = code.parents[parent].indent?.dropFirst(width)
        // One that was never closed, which has been reported, has no end.
        next = max(next, code.parents[parent].end)
      case .parameter(let parameter):
        code.parameters[parameter].indent = code.parameters[parameter].indent?.dropFirst(width)
      default: break
      }
      index = next
    }
  }

  /// Moves the kept bytes to the front of their range.
  private mutating func dedent(_ range: Range<Int>, by width: Int, _ startsLine: Bool) -> Range<Int> {
    var end = range.lowerBound
    var left = startsLine ? width : 0
    for offset in range {
      let byte = code.text[offset]
      if left > 0, Lines.isBlank(byte) {
        left -= 1
        continue
      }
      left = byte == UInt8(ascii: "\n") ? width : 0
      code.text[end] = byte
      end += 1
    }
    return range.lowerBound..<end
  }
}
