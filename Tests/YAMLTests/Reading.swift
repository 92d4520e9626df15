import Diagnostics

@testable import YAML

/// The node that the parser makes of `text`, and what it says about it as a person sees it.
func parse(_ text: String) -> (node: YAMLNode?, complaints: String) {
  let source = SourceText(path: "a.md", text: text)
  var report = Report()
  let node = YAMLParser.parse(source, 0..<source.bytes.count, report: &report)
  return (node, TerminalPrinter(colour: false).print(LocatedReport(report)))
}

func complaints(about text: String) -> String { parse(text).complaints }

/// A document in one line: groups in braces, lists in brackets, quoted texts in ‘’, nothing as ∅.
func outline(_ text: String) -> String {
  let (node, complaints) = parse(text)
  return complaints + (node.map(outline) ?? "nil")
}

private func outline(_ node: YAMLNode) -> String {
  switch node.value {
  case .scalar(let text, let isPlain): node.isNull ? "∅" : isPlain ? text : "‘\(text)’"
  case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}
