/// Somebody who writes a site: its files by their path from the site's folder, and what chance decides.
struct Author {
  var files: [String: String] = [:]
  private var random: SplitMix64
  /// The sites that there were, to go back to.
  private var past: [[String: String]] = []
  /// Numbers the files that are made, so that each has a name of its own.
  private var made = 0

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  subscript(path: String) -> String? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// One time in `odds`.
  mutating func happens(oneIn odds: Int) -> Bool { number(below: odds) == 0 }

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func one<Element>(of choices: [Element]) -> Element { choices[number(below: choices.count)] }

  /// So many of the choices, none twice.
  mutating func some<Element>(_ count: Int, of choices: [Element]) -> [Element] {
    Array(choices.shuffled(using: &random).prefix(count))
  }

  mutating func nextNumber() -> Int {
    made += 1
    return made
  }

  /// The files below a folder, sorted, as their order in a dictionary is another one in each run.
  func paths(in folder: String, ending: String = "") -> [String] {
    files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }.sorted()
  }

  /// One of the files below a folder; nil where there is none.
  mutating func path(in folder: String, ending: String = "") -> String? {
    let paths = paths(in: folder, ending: ending)
    return paths.isEmpty ? nil : one(of: paths)
  }

  /// Gives a key of the front matter, in one line, another value; nil takes it out.
  mutating func set(_ key: String, _ value: String?, in path: String) {
    guard var lines = files[path]?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---")
    else { return }
    let line = value.map { "\(key): \($0)" }
    if let place = lines[..<end].firstIndex(where: { $0.hasPrefix(key + ":") }) {
      lines.replaceSubrange(place...place, with: line.map { [$0] } ?? [])
    } else if let line {
      lines.insert(line, at: 1)
    }
    files[path] = lines.joined(separator: "\n")
  }

  /// Keeps the site as it is, so that `goBack` may return to it.
  mutating func remember() {
    past.append(files)
    if past.count > 30 { past.removeFirst() }
  }

  /// Makes all files what they were when one of the last sites was remembered.
  mutating func goBack(by steps: Int) {
    if let earlier = past.dropLast(min(steps, past.count - 1)).last { files = earlier }
  }
}
