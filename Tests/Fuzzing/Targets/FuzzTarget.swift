/// What can be fed with bytes that nobody wrote: each is a door through which text comes in or goes out.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Front matter and `site.yml`: YAML to typed headers.
  case frontMatter = "front-matter"
  /// A body: Markdown, links, facts.
  case markdown
  /// Templates compiled, checked and rendered.
  case templates
  /// Names and a text that may hold them.
  case linker
  /// An article that becomes a brief.
  case drafting
  /// Values written as JSON.
  case json
  /// A folder of notes that becomes a site.
  case movingIn = "moving-in"
  /// Documents that become the files of the search.
  case search
  /// A whole site: all of its pages and files.
  case site

  /// Gives an input to the target.
  ///
  /// - Throws: `Flaw` when what came of it is not as promised; a trap is a flaw as well.
  package func check(_ input: [UInt8]) async throws(Flaw) {
    switch self {
    case .frontMatter: try await FrontMatterTarget.check(input)
    case .markdown: try await MarkdownTarget.check(input)
    case .templates: try TemplatesTarget.check(input)
    case .linker: try LinkerTarget.check(input)
    case .drafting: try await DraftingTarget.check(input)
    case .json: try JSONTarget.check(input)
    case .movingIn: try await MovingInTarget.check(input)
    case .search: try await SearchTarget.check(input)
    case .site: try await SiteTarget.check(input)
    }
  }
}

/// A promise that an input has broken.
package struct Flaw: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  /// Whether to do the work again and compare; only for some inputs, since it costs as much as doing it once.
  static func isRepeated(_ input: [UInt8]) -> Bool { input.count.isMultiple(of: 8) }

  static func unless(_ isKept: Bool, _ what: @autoclosure () throws(Flaw) -> String) throws(Flaw) {
    if !isKept { throw Flaw(try what()) }
  }
}
