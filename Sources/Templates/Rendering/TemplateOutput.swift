package import Diagnostics

/// What templates write, and, where somebody asks for it, what wrote a certain piece of it.
@usableFromInline package struct TemplateOutput {
  package var bytes: [UInt8] = []
  /// The piece whose origin is looked for; rendering ends once it is begun.
  let traced: Range<Int>?
  /// The tag or text of a template that wrote the beginning of that piece.
  package internal(set) var origin: Place?

  package init(tracing piece: Range<Int>? = nil) { traced = piece }

  /// The last byte that is of no interest to who looks for an origin.
  var limit: Int { traced?.lowerBound ?? .max }
}
