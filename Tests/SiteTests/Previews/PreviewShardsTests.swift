import Diagnostics
import Testing

@testable import Briefs
@testable import Site

struct PreviewShardsTests {
  private func scripts(_ graph: Graph) -> [String] {
    let shards = PreviewShards(graph)
    return (0..<shards.count).map { String(decoding: shards.script($0, of: graph), as: UTF8.self) }
  }

  @Test func `shows name, role or region or kind, two sentences and the last date`() async {
    let graph = await previewGraph([
      "people/kirill-dmitriev.md": """
      ---
      name: Kirill Dmitriev
      roles: [{title: Banker, until: 2011}, {title: Envoy, organization: Kremlin}]
      summary: Putin’s envoy. Second. Third.
      ---

      Not this.
      """,
      "people/steve-witkoff.md":
        "---\nname: Steve Witkoff\n---\n\nHe met [[Kirill Dmitriev|the envoy]] of St. Petersburg. Twice? No.\n",
      "countries/norway.md": "---\nname: Norway\nregion: Europe\n---\n",
      "issues/war.md": "---\nname: The war\n---\n",
      "briefs/2025-04-02-older.md":
        "---\ntitle: Older\nsources: [{id: S1, title: A talk}]\n---\n\nOslo waits. So Norway spoke [S1].\n",
      "briefs/2025-04-03-newer.md":
        "---\ntitle: Newer\ndate: 2025-04-03\ncountries: [norway]\n---\n\nNothing.\n",
    ])
    #expect(
      scripts(graph) == [
        """
        dossier.cards(0,{
        "countries/norway.html":["Norway","Europe","So Norway spoke.","2025-04-03","3 April 2025"],
        "issues/war.html":["The war","Issue","","",""],
        "people/kirill-dmitriev.html":["Kirill Dmitriev","Envoy, Kremlin","Putin’s envoy. Second.","",""],
        "people/steve-witkoff.html":["Steve Witkoff","Person","He met the envoy of St. Petersburg. Twice?","",""]
        });

        """
      ])
  }

  @Test func `writes text that ends no script and no string`() async {
    let graph = await previewGraph([
      "people/łukasz.md": #"---\#nname: "</script> \" \\ \L \P 😀"\#n---\#n"#
    ])
    #expect(
      scripts(graph) == [
        #"""
        dossier.cards(0,{
        "people/%C5%82ukasz.html":["\u003c/script> \" \\ \u2028 \u2029 😀","Person","","",""]
        });

        """#
      ])
  }

  @Test func `tells the shard by FNV-1a, its halves folded`() {
    // Its published values are 811c9dc5 for nothing, e40c292c for “a” and bf9cf968 for “foobar”.
    #expect(PreviewShards.shard(of: "", among: 0x10000) == 0x9dc5 ^ 0x811c)
    #expect(PreviewShards.shard(of: "a", among: 0x10000) == 0x292c ^ 0xe40c)
    #expect(PreviewShards.shard(of: "foobar", among: 0x10000) == 0xf968 ^ 0xbf9c)
    #expect(PreviewShards.shard(of: "foobar", among: 4) == 0)
    #expect(PreviewShards.shard(of: "foobar", among: 1) == 0)
  }

  @Test(arguments: [(0, 0), (1, 1), (32, 1), (33, 2), (64, 2), (65, 4)])
  func `has about as many cards in a shard in a site of any size`(entities: Int, shards: Int) async {
    let list = (0..<entities).map { "p\($0)" }.joined(separator: ", ")
    let graph = await previewGraph(["briefs/2025-04-03-all.md": "---\ntitle: All\npeople: [\(list)]\n---\n"])
    let found = PreviewShards(graph)
    #expect(found.count == shards)
    // Each card stands in one shard, and it is the one that its address tells.
    let cards = scripts(graph).enumerated().flatMap { shard, script in
      script.split(separator: "\n").dropFirst().dropLast().map { (shard, $0.split(separator: "\"")[0]) }
    }
    #expect(cards.map(\.1).sorted() == (0..<entities).map { "people/p\($0).html" }.sorted())
    #expect(cards.allSatisfy { $0.0 == PreviewShards.shard(of: String($0.1), among: shards) })
  }
}
