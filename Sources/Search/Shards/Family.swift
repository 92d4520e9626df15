/// The shards of one kind: those of the words, of the endings or of one segment's postings.
struct Family {
  /// Where each shard begins, in order.
  private(set) var bounds: [String] = []
  /// One stamp for all, or one for each.
  private(set) var stamps: [String]
  private var files: [SearchFile] = []
  private let letter: String
  private let shared: Bool

  /// - Parameters:
  ///   - letter: what the names of its files begin with.
  ///   - stamp: what all its shards are stamped with; by their contents if there is none.
  init(_ letter: String, stamp: String? = nil) {
    self.letter = letter
    shared = stamp != nil
    stamps = stamp.map { [$0] } ?? []
  }

  /// Writes shards, whose contents `payload` makes of their keys.
  mutating func write(_ shards: [Splitter.Shard], payload: (Range<Int>) -> [UInt8]) {
    bounds = shards.map { String(decoding: $0.bound, as: UTF8.self) }
    for (number, shard) in shards.enumerated() {
      let content = payload(shard.keys)
      let stamp = shared ? stamps[0] : Stamp.of(content)
      if !shared { stamps.append(stamp) }
      let upper = number + 1 < bounds.count ? bounds[number + 1] : ""
      files.append(
        Script.file(name: name(bounds[number]), stamp: stamp + upper, text: content))
    }
  }

  /// Writes shards that are files in parts, which one stamp holds together.
  mutating func write(_ shards: [Splitter.Shard], parts: (Range<Int>) -> [[UInt8]]) {
    bounds = shards.map { String(decoding: $0.bound, as: UTF8.self) }
    for (shard, bound) in zip(shards, bounds) {
      let contents = parts(shard.keys)
      let stamp = Stamp.of(contents.joined())
      stamps.append(stamp)
      for (part, content) in contents.enumerated() {
        files.append(Script.file(name: name(bound) + "." + String(part), stamp: stamp, text: content))
      }
    }
  }

  /// Adds a file that stands beside the shards: a part of a long list.
  mutating func add(_ key: ArraySlice<UInt8>, part: Int, _ content: [UInt8]) {
    let name = name(String(decoding: key, as: UTF8.self)) + "." + String(part)
    files.append(Script.file(name: name, stamp: stamps[0], text: content))
  }

  /// The files, which are then no longer here.
  mutating func takeFiles() -> [SearchFile] {
    defer { files = [] }
    return files
  }

  /// A file name that every file system takes: plain letters and digits as they are, others as `_` and five hexadecimal digits.
  private func name(_ key: String) -> String {
    var name = letter + "-"
    for scalar in key.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        name += "_" + String(repeating: "0", count: 5 - digits.count) + digits
      }
    }
    return name
  }
}
