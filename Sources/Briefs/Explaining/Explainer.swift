package import Diagnostics
import Markdown

/// Says of every name in a file what a build makes of it, and why.
package struct Explainer {
  private let files: [ContentFile]
  private let gazetteer: Gazetteer
  private let edition: Edition

  /// Where the text to be explained belongs.
  package enum Subject {
    /// A Markdown file of the content folder, by its path in it.
    case content(String)
    /// Markdown from anywhere else; it is taken for a brief of the site.
    case markdown(SourceText)
    /// Text without markup.
    case plain(SourceText)
  }

  /// - Parameter files: the text files of the content folder, in any order.
  package init(files: [ContentFile], gazetteer: Gazetteer, edition: Edition = Edition()) {
    self.files = files
    self.gazetteer = gazetteer
    self.edition = edition
  }

  /// Explains the mentions of a text in the order in which they stand.
  ///
  /// What is wrong with other files, or with front matter, is left to a build to say. The report tells only why a
  /// text cannot be explained; the result is then nil.
  ///
  /// - Parameter isThinned: whether only the first link to an entity in each section stays one, as on a page.
  package func explain(_ subject: Subject, isThinned: Bool, report: inout Report) async -> [Explanation]? {
    switch subject {
    case .content(let path):
      guard let file = files.first(where: { $0.path == path }), check(file.source, &report) else {
        return nil
      }
      if let (names, text) = await find(path, in: files) { return names.explain(text, isThinned, &report) }
      return await explain(.markdown(file.source), isThinned: isThinned, report: &report)
    case .markdown(let source):
      guard check(source, &report) else { return nil }
      let file = ContentFile(path: Self.guest, source: source)
      if let (names, text) = await find(Self.guest, in: files + [file]) {
        return names.explain(text, isThinned, &report)
      }
      // Front matter without an end is text.
      let names = await names(of: files, edition)
      return names.explain(PageText(file: file, start: 0, root: "../"), isThinned, &report)
    case .plain(let source):
      guard check(source, &report) else { return nil }
      return await names(of: files, edition).explain(plain: source, isThinned)
    }
  }

  /// Where a guest stands among the site’s briefs; no file of a folder has such a path.
  private static let guest = Kind.briefsFolder + "//guest.md"

  /// The text of a file among others; what the edition holds back is read as the desk has it.
  private func find(_ path: String, in files: [ContentFile]) async -> (SiteNames, PageText)? {
    for edition in [edition, .desk(includingDrafts: true)] {
      let names = await names(of: files, edition)
      if let text = names.text(at: path) { return (names, text) }
    }
    return nil
  }

  private func names(of files: [ContentFile], _ edition: Edition) async -> SiteNames {
    var ignored = Report()
    let library = await Library(files: files, assets: [], edition: edition, report: &ignored)
    return SiteNames(library, gazetteer: gazetteer, report: &ignored)
  }

  private func check(_ source: SourceText, _ report: inout Report) -> Bool {
    FrontMatter.checkUTF8(source, report: &report)
  }
}

extension SiteNames {
  /// The text of a content file that has a page.
  fileprivate func text(at path: String) -> PageText? {
    switch registry.target(ofFile: path) {
    case .brief(let index): text(ofBrief: index)
    case .entity(let index): text(ofEntity: index)
    case .page(let index): text(ofPage: index)
    case .asset, .index, nil: nil
    }
  }

  fileprivate func explain(_ text: PageText, _ isThinned: Bool, _ report: inout Report) -> [Explanation]? {
    // Where links lead to does not matter here, so that pictures need not be known.
    let reader = reader(of: text, assets: [])
    guard let mentions = reader.placedMentions(of: text, isThinned, titleStart: titleStart(of: text), &report)
    else { return nil }
    return Explanation.all(mentions, in: text.file.source, names: self)
  }

  /// Byte offset of a brief’s title; nil where the file spells it in another way, as YAML can, or has none.
  private func titleStart(of text: PageText) -> Int? {
    guard case .brief(let index) = registry.target(ofFile: text.file.path) else { return nil }
    let (entry, bytes) = (briefs[index].entry, text.file.source.bytes)
    var start: Int
    if let title = entry.header.title {
      start = title.place.range.lowerBound
    } else {
      guard entry.openingTitle != nil else { return nil }
      start = entry.bodyStart
      while start > 0, [0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
      while start > 0, ![0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    }
    // A title stands behind the quotation mark of YAML, or behind the mark of a heading.
    for offset in start..<min(start + 8, bytes.count) {
      if bytes[offset...].starts(with: briefs[index].title.utf8) { return offset }
    }
    return nil
  }

  fileprivate func explain(plain source: SourceText, _ isThinned: Bool) -> [Explanation] {
    let runs = PlainText(source.bytes).runs
    let all = linker.mentions(in: source.bytes, runs: runs)
    let mentions = isThinned ? Linker.thinned(all, runs: runs) : all
    return Explanation.all(
      mentions.map { PlacedMention(mention: $0, range: $0.range) }, in: source, names: self)
  }
}

extension BodyReader {
  /// The mentions of a body and of its title, as `read` finds them; nil when the text is refused.
  fileprivate func placedMentions(
    of text: PageText, _ isThinned: Bool, titleStart: Int?, _ report: inout Report
  ) -> [PlacedMention]? {
    let source = text.file.source
    guard let document = parse(source, from: text.start, report: &report) else { return nil }
    var ignored = Report()
    let walk = walk(document, of: source, report: &ignored)
    let (all, prose) = names.mentions(in: document, walk)
    let placed = (isThinned ? Linker.thinned(all, runs: prose.runs) : all).map {
      PlacedMention(mention: $0, range: document.source(ofLiteral: $0.range))
    }
    guard let title, let titleStart else { return placed }
    let named =
      all.filter { $0.verdict != .refused }.map { Int($0.entity.index) } + walk.entityLinks.map(\.entity)
    let titles = names.mentions(in: title, over: named.filter { $0 < names.entityCount }).map { mention in
      let range = mention.range.lowerBound + titleStart..<mention.range.upperBound + titleStart
      return PlacedMention(mention: mention, range: range)
    }
    return titles + placed
  }
}
