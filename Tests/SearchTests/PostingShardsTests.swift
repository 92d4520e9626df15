import Fuzzing
import Testing

@testable import Search

struct PostingShardsTests {
  @Test func `writes a list too long for a shard in parts that join to the whole`() async throws {
    let settings = SearchSettings()
    var reader = DocumentReader(settings: settings)
    for number in 0..<(128 * 100) {
      let title = number % 3 == 0 ? "peace" : "war"
      reader.read(
        SearchDocument(
          url: String(100_000 + number), title: title, kind: "brief",
          date: SearchDate(year: 2000, month: 1, day: 1),
          body: Array("peace".utf8)))
    }
    let files = await SearchIndex.files([reader.finish()], settings: settings)
    func payload(_ name: String) throws -> String {
      try #require(files.compactMap(ShardCall.init).first { $0.name == name }).payload
    }
    var record = BitReader(try payload("p-").drop { $0 != "|" }.dropFirst().utf8)
    #expect(record.read(2) == 3)
    let count = record.gamma()
    #expect(count == 2)
    var found: [[Int]] = []
    for part in 0..<count {
      var bits = BitReader(try payload("p-peac.\(part)").utf8)
      let start = bits.gamma() - 1
      found += bits.list(in: start..<start + bits.gamma())
    }
    #expect(found.map { $0[0] } == Array(0..<12_800))
    #expect(found.allSatisfy { ($0[1] >= Impact.bare) == ($0[0] % 3 == 0) })
    for file in files { #expect(file.bytes.count <= 28_000, "\(file.path)") }
  }
}
