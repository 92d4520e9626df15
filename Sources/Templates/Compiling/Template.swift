import Diagnostics

/// A compiled template: one flat list of steps, so that neither checking nor rendering recurses into it.
final class Template: Sendable {
  let name: String
  let source: SourceText
  let bytes: [UInt8]
  let code: Code

  init(name: String, source: SourceText, code: Code) {
    self.name = name
    self.source = source
    bytes = source.bytes
    self.code = code
  }
}

struct Code: Sendable {
  var steps: [Step] = []
  /// For each step, the bytes of the source that a message about it marks.
  var places: [Range<Int>] = []
  /// The source's bytes, in which blocks given to a parent have lost their indentation. `Step.text` points into it.
  var text: [UInt8] = []
  var dottedNames: [[Int]] = []
  var parents: [Parent] = []
  var parameters: [Parameter] = []
}

enum Step: Sendable {
  /// Literal bytes of `Code.text`. One that starts a line is put behind the indentation of the include around it.
  case text(Range<Int>, startsLine: Bool)
  /// `{{name}}`
  case escaped(Path)
  /// `{{{name}}}`, `{{&name}}`
  case unescaped(Path)
  /// `{{#name}}`; `end` is its `endSection`.
  case section(Path, end: Int)
  case endSection(start: Int)
  /// `{{^name}}`; `end` is the step behind its content.
  case inverted(Path, end: Int)
  /// `{{>name}}`. A nil indentation is that of a tag that shares its line.
  case partial(name: Int, indent: Range<Int>?)
  /// `{{<name}}`, an index into `Code.parents`; the blocks given to it follow.
  case parent(Int)
  /// `{{$name}}` outside a parent, an index into `Code.parameters`; its default follows.
  case parameter(Int)
}

/// A name in a tag, by the numbers of `Names`.
enum Path: Sendable {
  /// `.`
  case current
  case name(Int)
  /// An index into `Code.dottedNames`.
  case dotted(Int)
}

/// A parent tag with the blocks that it passes on.
struct Parent: Sendable {
  struct Argument: Sendable {
    let name: Int
    /// The source's bytes of the name.
    let place: Range<Int>
    var steps: Range<Int>
  }

  let name: Int
  var arguments: [Argument] = []
  /// Bytes of the source, or nil if the parent shares its lines.
  var indent: Range<Int>?
  /// The step behind the parent's closing tag.
  var end = 0
}

/// A block whose content can be replaced from outside.
struct Parameter: Sendable {
  let name: Int
  /// Bytes of the source that indent what replaces the default, or nil in the middle of a line.
  var indent: Range<Int>?
  /// The step behind the default.
  var end = 0
}
