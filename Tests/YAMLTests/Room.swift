import Diagnostics
import Testing

@testable import YAML

/// What the parser says about `text`, as a person sees it.
func complaint(about text: String) -> String {
  var report = Report()
  let source = SourceText(path: "a.md", text: text)
  _ = YAMLParser.parse(source, 0..<source.bytes.count, report: &report)
  return TerminalPrinter(colour: false).print(LocatedReport(report))
}

@Test func x() {
  for t in ["title: A: B", "a:\n\t- b", "a: \"x", "a: *b", "a: &b c", "a: @x", "a: [1, 2", "a: 1\n b: 2", "just\nb: c", "a: 1\na: 2", "a: \"q\" tail", "- a\nb: c", "a: {b: c", "a: \"\\0\"", "a: !x y", "a: 1\n---\nb: 2", "? [a]\n: b", "key : \u{1}", "é: ü: ö", "a: `x`", "a: %x", "{a: 1}}", String(repeating: "[", count: 4000), "a: |\n  x\n y", "'a': b\n\"c d\": e: f"] { print(t.prefix(30)); print(complaint(about: t)) }
}
