import Briefs
import Diagnostics
import MovingIn

/// A folder of notes, which must become a site without an error.
enum MovingInTarget {
  static func check(_ input: [UInt8]) async throws(Flaw) {
    let move = await move(input)
    var paths: Set<String> = []
    for file in move.files {
      try Flaw.unless(Sandbox.canBeFile(file.path), "no file can be called ‘\(file.path)’")
      try Flaw.unless(paths.insert(file.path).inserted, "two files are called ‘\(file.path)’")
    }
    let texts = move.files.compactMap { file -> ContentFile? in
      guard ContentFile.isText(file.path), case .text(let bytes) = file.content else { return nil }
      return ContentFile(path: file.path, root: "content", bytes: bytes)
    }
    let copies = move.files.map(\.path).filter { path in !texts.contains { $0.path == path } }
    var report = Report()
    let library = await Library(files: texts, assets: copies, report: &report)
    _ = await Graph.build(library, gazetteer: Sandbox.gazetteer, report: &report)
    try Flaw.unless(!report.hasErrors, "the new site has an error: " + (try Sandbox.printed(report)))
    _ = move.report.text(from: "vault", command: "dossier init")
  }

  private static func move(_ input: [UInt8]) async -> Move {
    var seen: Set<String> = []
    let files = Parts.of(input, first: "Notes/a.md")
      .filter { part in
        let parts = part.path.split(separator: "/", omittingEmptySubsequences: false)
        return seen.insert(part.path).inserted && part.path.utf8.count < 1000 && !part.path.utf8.contains(0)
          && parts.allSatisfy { !["", ".", ".."].contains($0) && $0.utf8.count < 256 }
      }
      .map { OldFile(path: $0.path, bytes: OldFile.isText($0.path) ? $0.bytes : nil) }
    return await Move(
      files, name: "Vault", rules: [], now: Moment(startOf: .earliest), gazetteer: Sandbox.gazetteer)
  }
}
