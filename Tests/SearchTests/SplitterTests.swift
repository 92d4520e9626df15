import Testing

@testable import Search

struct SplitterTests {
  private func shards(_ words: [String], limit: Int) -> [String: [String]] {
    let keys = words.map { Array($0.utf8)[...] }
    let shards = Splitter(keys, sizes: keys.map(\.count), limit: limit).shards()
    return Dictionary(
      uniqueKeysWithValues: shards.map { shard in
        (String(decoding: shard.bound, as: UTF8.self), shard.keys.map { words[$0] })
      })
  }

  private let words = ["ab", "abba", "abbey", "b", "ba", "bad", "bade", "c", "ca", "é", "éa"]

  @Test func `keeps together what fits, and divides what does not by its next letter`() {
    #expect(
      shards(words, limit: 11) == [
        "": ["ab", "abba", "abbey"], "b": ["b", "ba", "bad", "bade"], "c": ["c", "ca", "é", "éa"],
      ])
    #expect(
      shards(words, limit: 6) == [
        "": ["ab"], "abba": ["abba"], "abbe": ["abbey"], "b": ["b"], "ba": ["ba"], "bad": ["bad"],
        "bade": ["bade"],
        "c": ["c", "ca"], "é": ["é", "éa"],
      ])
  }

  @Test func `leaves the bounds elsewhere alone when a word comes in`() {
    let more = shards((words + ["bah"]).sorted(), limit: 11)
    #expect(more["c"] == ["c", "ca", "é", "éa"])
    #expect(more[""] == ["ab", "abba", "abbey"])
  }

  @Test func `fills shards where their places do not matter, with the shortest bounds that tell them apart`()
  {
    let keys = words.map { Array($0.utf8)[...] }
    let shards = Splitter(keys, sizes: keys.map(\.count), limit: 11).packed()
    #expect(shards.map { String(decoding: $0.bound, as: UTF8.self) } == ["", "b", "ca"])
    #expect(
      shards.map { $0.keys.map { words[$0] } } == [
        ["ab", "abba", "abbey"], ["b", "ba", "bad", "bade", "c"], ["ca", "é", "éa"],
      ])
    #expect(Splitter([], sizes: [], limit: 5).packed().map(\.keys) == [0..<0])
  }

  @Test func `makes one shard of nothing, and one of a key that is too large`() {
    #expect(shards([], limit: 5) == ["": []])
    #expect(shards(["immense", "immense"], limit: 5) == ["": ["immense", "immense"]])
  }
}
