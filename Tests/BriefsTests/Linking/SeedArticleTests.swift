import Testing

@testable import Briefs

/// Holds the linker to the verdicts of the seed article, which stands beside a full checkout and is not part of it.
@Suite(.enabled(if: seedArticle != nil, "the seed article is not beside the checkout"))
struct SeedArticleTests {
  private static let verdicts = LinkingFixture.shared("seed/gold-links.tsv")

  /// What follows the article proper in its copy.
  private static let boilerplate = 5690

  private struct Expectation {
    let start: Int
    let end: Int
    let surface: String
    let entity: String
    let verdict: String
  }

  private struct Found {
    let start: Int
    let surface: String
    let mention: Mention
  }

  private static func codePoints(_ text: ArraySlice<UInt8>) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  @Test func `gives each mention of the seed article its verdict`() throws {
    let text = try #require(seedArticle)
    var runs = LinkingFixture.runs(of: text)
    runs[0] = ProseRun(runs[0].range, context: .heading)
    let mentions = LinkingFixture.linker.mentions(in: text, runs: runs)
    var found: [Int: Found] = [:]
    for mention in mentions {
      let start = Self.codePoints(text[..<mention.range.lowerBound])
      let end = start + Self.codePoints(text[mention.range])
      let surface = String(decoding: text[mention.range], as: UTF8.self)
      found[start << 16 | end] = Found(start: start, surface: surface, mention: mention)
    }

    var wrong: [String] = []
    for expected in try Self.expectations() where expected.start < Self.boilerplate {
      let mention = found.removeValue(forKey: expected.start << 16 | expected.end)
      let verdict = mention?.mention.verdict ?? .refused
      let entity = mention.map { LinkingFixture.index[$0.mention.entity].slug } ?? "nothing"
      let agrees =
        switch expected.verdict {
        case "link": verdict == .link && entity == expected.entity
        case "count": verdict == .count && entity == expected.entity || expected.entity == "group:nato"
        case "none": verdict == .refused
        case "nopage": verdict != .link
        default: true
        }
      if !agrees { wrong.append("\(expected.surface) at \(expected.start): \(entity) \(verdict)") }
    }
    wrong += found.values.filter { $0.mention.verdict == .link && $0.start < Self.boilerplate }.map {
      "\($0.surface) at \($0.start): linked, and not among the expected"
    }
    #expect(wrong == [])
  }

  private static func expectations() throws -> [Expectation] {
    let table = try #require(verdicts)
    return table.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard cells.count > 6, let start = Int(cells[0]), let end = Int(cells[1]) else { return nil }
      return Expectation(start: start, end: end, surface: cells[3], entity: cells[4], verdict: cells[6])
    }
  }
}

private let seedArticle = LinkingFixture.shared("seed/article.txt")
