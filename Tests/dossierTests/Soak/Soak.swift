import ArgumentParser
import Foundation
import Site

@testable import dossier

/// A site on disk that somebody edits, and what each way of building it again makes of it.
struct Soak {
  /// How a clean build ends.
  enum Outcome: String, CaseIterable {
    case good
    /// The content has mistakes.
    case bad = "with mistakes"
    /// The site would show text that is held back, and was not written.
    case refused = "refused for what is held back"
  }

  private let folder: TemporaryFolder
  private let heard: Heard
  private let options: SiteOptions
  private var author: Author
  /// The files as the disk has them.
  private var saved: [String: String] = [:]
  /// The newest site that could be written: as its author wrote it, and as a clean build made it.
  private var source: [String: String] = [:]
  private var clean: [String: Data] = [:]
  private var watchedBuild: WatchedBuild
  private let served: LiveSite
  private(set) var outcomes: [Outcome: Int] = [:]

  init(seed: UInt64, briefs: Int) throws {
    folder = TemporaryFolder(inMemory: true)
    heard = try Heard(folder.at("heard"))
    options = try SiteOptions.parse(["--source", folder.at("site"), "--quiet"])
    watchedBuild = WatchedBuild(options, into: folder.at("watched"))
    served = LiveSite(options)
    author = Author(seed: seed)
    author.begin(briefs: briefs)
    try save()
  }

  /// Makes an edit and says which; mistakes are mended soon.
  mutating func edit() throws -> String {
    author.remember()
    var edit = "all is mended"
    if saved != source, !author.happens(oneIn: 3) {
      author.files = source
    } else {
      edit = RandomEdit.make(by: &author)
    }
    try save()
    return edit
  }

  private mutating func save() throws {
    for path in saved.keys where author.files[path] == nil { try folder.remove("site/" + path) }
    for (path, text) in author.files where saved[path] != text { folder.write(text, to: "site/" + path) }
    saved = author.files
  }

  /// Builds the site in every way, and tells what one of them does not have in common with the clean build.
  mutating func difference() async throws -> String? {
    let before = Set(clean.keys)
    let outcome = await build(into: "clean")
    let said = try heard.next()
    outcomes[outcome, default: 0] += 1
    if outcome == .good {
      (source, clean) = (saved, FileTree.files(in: folder.at("clean")))
      try folder.remove("clean")
    }

    _ = await build(into: "built")
    if let difference = try difference(saying: said) ?? difference(to: FileTree.files(in: folder.at("built")))
    {
      return "an ordinary build " + difference
    }

    await watchedBuild.begin()
    await watchedBuild.finish()
    // It refuses in two steps, and says so in two.
    let saidWatching = outcome == .refused ? nil : said
    if let difference = try difference(saying: saidWatching) ?? difference(to: watched()) {
      return "a watched build " + difference
    }

    _ = await served.reload()
    if let difference = try difference(saying: saidWatching) { return "the server " + difference }
    // It refuses nothing, since nobody but the author sees it; and pictures are those that stand there now.
    guard outcome != .refused else { return nil }
    let paths = clean.keys.filter { outcome == .good || saved["content/" + $0] == source["content/" + $0] }
    return await differenceServed(paths, gone: before.subtracting(clean.keys)).map { "the server " + $0 }
  }

  /// Builds as `dossier build` does.
  private func build(into destination: String) async -> Outcome {
    let session = SiteSession(options)
    let site = await session.load()
    defer { session.printReport() }
    guard let site else { return .bad }
    do {
      _ = try await session.write(site, into: folder.at(destination))
      return .good
    } catch {
      return .refused
    }
  }

  /// What the watched build wrote, without the code by which its pages come anew.
  private func watched() -> [String: Data] {
    var files = FileTree.files(in: folder.at("watched"))
    for path in [Reloading.statePath, Reloading.clientPath] { files[path] = nil }
    for (path, bytes) in files { files[path] = Self.withoutReloading(bytes, at: path) }
    return files
  }

  private static func withoutReloading(_ bytes: Data, at path: String) -> Data {
    let newline = UInt8(ascii: "\n")
    if path == Manifest.name {
      let own = [Reloading.statePath, Reloading.clientPath].map { Data($0.utf8) }
      let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
      return Data(lines.filter { !own.contains($0) }.joined(separator: [newline]))
    }
    // The script is a page's last line.
    guard path.hasSuffix(".html"), let end = bytes.dropLast().lastIndex(of: newline) else { return bytes }
    return bytes[...end]
  }

  /// Nil where what was said is this, or where this is nil.
  private func difference(saying text: String?) throws -> String? {
    let said = try heard.next()
    return said == text ?? said ? nil : "said «\(said)» in place of «\(text ?? "")»"
  }

  private func difference(to files: [String: Data]) -> String? {
    let paths = Set(files.keys).union(clean.keys).sorted()
    return paths.first { files[$0] != clean[$0] }.map { difference(at: $0, files[$0]) }
  }

  private func differenceServed(_ paths: [String], gone: Set<String>) async -> String? {
    for path in paths.sorted() where path != Manifest.name {
      let answer = await served.answer(to: "/" + path)
      let bytes = answer.isMissing ? nil : Self.withoutReloading(Data(answer.bytes), at: path)
      if bytes != clean[path] { return difference(at: path, bytes) }
    }
    for path in gone.sorted() where await !served.answer(to: "/" + path).isMissing {
      return "still has ‘\(path)’"
    }
    return nil
  }

  private func difference(at path: String, _ bytes: Data?) -> String {
    guard let bytes else { return "lacks ‘\(path)’" }
    guard let wanted = clean[path] else { return "has ‘\(path)’ besides" }
    let lines = [bytes, wanted].map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
    let (line, other) =
      zip(lines[0], lines[1]).first { $0 != $1 } ?? ("… \(lines[0].count) lines", "\(lines[1].count) lines")
    return "has in ‘\(path)’ «\(line.prefix(400))» in place of «\(other.prefix(400))»"
  }
}
