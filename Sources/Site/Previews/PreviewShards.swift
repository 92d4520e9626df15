import Briefs
import Diagnostics

/// The preview cards in small scripts, of which a page loads the one that it needs when it needs it.
///
/// The hash of an entity's address tells its shard, so that pages name no shard and stay as they are when a card changes.
/// All that pages hold is the number of shards; a power of two, it moves only when the site has doubled. A page from
/// before finds a card under its address or none, never a wrong one.
struct PreviewShards: Sendable {
  /// Cards that a shard holds at most on average.
  private static let capacity = 32

  /// For each shard the entities whose cards it holds, in the order of the graph.
  private let members: [[Int]]

  var count: Int { members.count }

  init(_ graph: Graph) {
    let entities = graph.entities.indices.filter { graph.hasPage[$0] }
    var count = entities.isEmpty ? 0 : 1
    while count * Self.capacity < entities.count { count *= 2 }
    var members: [[Int]] = Array(repeating: [], count: count)
    for entity in entities {
      members[Self.shard(of: Self.key(graph.entities[entity]), among: count)].append(entity)
    }
    self.members = members
  }

  static func address(of shard: Int) -> String { "\(Kind.cardsFolder)/\(shard).js" }

  /// One call with the shard's number and its cards by address, one a line.
  func script(_ shard: Int, of graph: Graph) -> [UInt8] {
    let cards = members[shard].map { entity in
      JSON.string(Self.key(graph.entities[entity])) + ":" + PreviewCard(entity, in: graph).json
    }
    return Array("dossier.cards(\(shard),{\n\(cards.joined(separator: ",\n"))\n});\n".utf8)
  }

  /// An entity's address as links hold it, which is ASCII.
  private static func key(_ entity: Entity) -> String { Address.escaped(entity.address) }

  /// FNV-1a, 32 bits wide, with its upper half folded into the lower; `preview.js` does the same.
  static func shard(of address: String, among count: Int) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for byte in address.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 16) & (count - 1)
  }
}
