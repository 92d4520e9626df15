import Foundation
import Testing

@testable import dossier

/// Kills builds at random moments and looks at what stands there.
@Suite(.serialized) struct DestinationKillTests {
  private static let rounds = 30

  @Test func `a site that is exchanged is the old or the new one at every moment`() async throws {
    let folder = TemporaryFolder(inMemory: true)
    let (a, b) = (LinkedSite.a.files, LinkedSite.b.files)
    try folder.destination.publish(a)
    try await kill(publishing: folder) {
      let found = folder.contents()
      #expect(found == a.published || found == b.published)
    }
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
  }

  @Test func `a site that is moved file by file leads nowhere to a file that is not there`() async throws {
    let folder = TemporaryFolder(inMemory: true)
    let (a, b) = (LinkedSite.a.files, LinkedSite.b.files)
    folder.write("mine", to: "public/CNAME")
    try folder.destination.publish(a)
    try await kill(publishing: folder) {
      var found = folder.contents()
      #expect(found["CNAME"] == "mine")
      #expect(LinkedSite.missing(in: found) == [])
      found = found.filter { !$0.key.contains(".dossier-") && $0.value != "/" && $0.key != "CNAME" }
      #expect(found.filter { a[$0.key] != $0.value && b[$0.key] != $0.value } == [:])
    }
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
  }

  /// Lets a process publish the two sites in turn, kills it, looks, mends, and so on.
  private func kill(publishing folder: TemporaryFolder, look: () -> Void) async throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("killing builds at moments from seed \(seed)")
    var generator = SplitMix64(state: seed)
    let time = try ContinuousClock().measure { try folder.destination.publish(LinkedSite.b.files) }
    var interrupted = 0
    for round in 0..<Self.rounds {
      // Every other kill waits for the commit, which is the shorter but the harder part.
      let isLate = round % 2 == 1
      let share = Double.random(in: 0..<(isLate ? 0.5 : 1.5), using: &generator)
      let moment = UInt32(time / .microseconds(1) * share)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [folder = folder.path as String, moment = moment as UInt32, isLate = isLate as Bool] in
        Thread.detachNewThread {
          while isLate, unsafe access("\(folder)/.public.dossier-staging/\(Manifest.name)", F_OK) != 0 {}
          usleep(moment)
          Glibc.kill(getpid(), SIGKILL)
        }
        while true {
          try Destination(path: "\(folder)/public").publish(LinkedSite.b.files)
          try Destination(path: "\(folder)/public").publish(LinkedSite.a.files)
        }
      }
      look()
      if folder.contents("")[".public.dossier-staging"] != nil { interrupted += 1 }

      let wanted = Bool.random(using: &generator) ? LinkedSite.a.files : LinkedSite.b.files
      try folder.destination.publish(wanted)
      let foreign = folder.contents().filter { $0.key == "CNAME" }
      #expect(folder.contents() == wanted.published.merging(foreign) { $1 }, "round \(round) of seed \(seed)")
    }
    // Else the moments were badly chosen, and nothing was tested.
    #expect(interrupted > 0)
  }
}

/// Two sites of some 200 pages in which pages link to each other; many are in only one of them.
private struct LinkedSite {
  let version: Int
  static let a = Self(version: 0)
  static let b = Self(version: 1)

  let files: [String: String]

  private init(version: Int) {
    self.version = version
    let numbers = (0..<300).filter { $0 % 3 != version }
    var files = ["style.css": "/* \(version) */"]
    var home = "home of \(version)"
    for (index, number) in numbers.enumerated() {
      let others = [1, 7, 31].map { numbers[(index + $0) % numbers.count] }
      let links = (others.map(Self.path) + ["index.html", "style.css"]).map { "<a href=\"\($0)\">" }
      let padding = String(repeating: "page \(number) of \(version) ", count: 200)
      files[Self.path(number)] = padding + links.joined() + padding
      home += "<a href=\"\(Self.path(number))\">"
    }
    files["index.html"] = home
    self.files = files
  }

  private static func path(_ number: Int) -> String { "pages-\(number % 5)/\(number).html" }

  /// The targets of links that are not there, as far as links lead from the home page.
  static func missing(in files: [String: String]) -> [String] {
    var seen: Set = ["index.html"]
    var open = ["index.html"]
    var missing: [String] = []
    while let path = open.popLast() {
      guard let text = files[path] else {
        missing.append(path)
        continue
      }
      for part in text.split(separator: "<a href=\"").dropFirst() {
        let target = String(part.prefix { $0 != "\"" })
        if seen.insert(target).inserted { open.append(target) }
      }
    }
    return missing.sorted()
  }
}
