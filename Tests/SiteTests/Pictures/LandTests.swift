import Diagnostics
import Testing

@testable import Site

@Suite struct LandTests {
  private func read(_ text: String) -> (rings: [[GlobePoint]], problems: String) {
    var report = Report()
    let land = Land(SourceText(path: "land.txt", bytes: Array(text.utf8)), report: &report)
    return (land.rings, TerminalPrinter(colour: false).print(LocatedReport(report)))
  }

  @Test func `reads a ring as steps in tenths of a degree`() {
    let (rings, problems) = read("# a comment\n0 0 900 0 0 900\n")
    let expected: [(Double, Double, Double)] = [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    #expect(problems == "")
    #expect(rings.count == 1)
    for (point, want) in zip(rings.joined(), expected) {
      #expect(abs(point.x - want.0) + abs(point.y - want.1) + abs(point.z - want.2) < 1e-9)
    }
  }

  @Test func `reports lines that are no ring and reads on`() {
    for line in [
      "0 0 1 1", "0 0 1 1 2", "0 0 1 1 2 x", "0 0  1 1 2 2", "0 0 1 - 2 2", "0 900 0 1 0 1",
      "0 0 12345 1 2 2",
    ] {
      let (rings, problems) = read(line + "\n0 0 1 0 0 1\n")
      #expect(rings.count == 1)
      let carets = String(repeating: "^", count: line.utf8.count)
      #expect(
        problems == "land.txt:1:1: error: this is no ring of points\n  1 | \(line)\n    | \(carets)\n\n")
    }
  }

  @Test func `has no border that two lands share`() {
    var report = Report()
    let land = Land(Land.source, report: &report)
    #expect(report.hasErrors == false)
    struct Edge: Hashable { let ends: [[Int]] }
    func key(_ point: GlobePoint) -> [Int] { [point.x, point.y, point.z].map { Int(($0 * 1e6).rounded()) } }
    var edges: Set<Edge> = []
    for ring in land.rings {
      for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        edges.insert(Edge(ends: [key(a), key(b)]))
      }
    }
    #expect(edges.count(where: { edges.contains(Edge(ends: $0.ends.reversed())) }) == 0)
  }
}
