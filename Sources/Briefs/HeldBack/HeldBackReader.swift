import Diagnostics

/// Reads the files that are held back for what they name and use, and for nothing else.
struct HeldBackReader: Sendable {
  let names: SiteNames

  struct Finding: Sendable {
    /// Indices of all entities that the file may mean, wherever in it.
    let entities: [Int]
    /// Paths of the files that its text shows or links to.
    let assets: Set<String>
  }

  func readAll() async -> [Finding] {
    let assets = Set(names.library.assets)
    return await Parallel.map(names.library.heldBack) { read($0, assets) }
  }

  @Sendable private func read(_ held: HeldBack, _ assets: Set<String>) -> Finding {
    // What is wrong with it is for the build that shows it to say.
    var ignored = Report()
    let text = PageText(
      file: held.file, start: held.bodyStart, root: "", evidence: PageEvidence())
    let body = names.reader(of: text, assets: assets).read(
      held.file.source, from: text.start, report: &ignored)
    let bytes = held.file.source.bytes
    // Names count in front matter, headings and quotations too, and even where they may mean something else.
    let mentions = names.linker.mentions(in: bytes, runs: PlainText(bytes).runs).map { Int($0.entity.index) }
    let references = held.references.compactMap { kind, name -> Int? in
      let answer = kind.map { names.registry.entity(name, of: $0) } ?? names.registry.entity(name)
      if case .found(.entity(let index)) = answer { return index }
      return nil
    }
    let count = names.registry.entities.count
    return Finding(
      entities: body.named + mentions.filter { $0 < count } + references, assets: body.assets)
  }
}
