package import Diagnostics
import YAML

/// What `content/site.yml` says; each part has a default, so the file may be short or missing.
package struct SiteSettings: Sendable {
  package var title = "Briefings"
  package var description: String?
  /// A BCP 47 tag such as `en` or `pt-BR`.
  package var language = "en"
  /// Where the site will be published, if known; ends in `/`.
  package var baseURL: String?
  /// In the order of the site's navigation.
  package var kinds: [Kind] = [.people, .countries, .issues]
  package var theme = Theme()
  /// The scale of likelihood words that judgements use.
  package var likelihood = LikelihoodScale.icd203
  /// The names of headings and labels.
  package var wording = Wording()
  /// The site's own words of the interface, by the names that templates call them.
  package private(set) var words: [(name: Located<String>, text: Located<String>)] = []
  /// Whether the reports for the desk are published with the site.
  package var publishesReports = false
  package var search = Search.full
  /// How many briefs a feed holds; 0 for no feeds.
  package var feeds = 20
  /// What feeds and the calendar call the site, so that they outlast its address; nil for the address itself.
  package var feedID: String?
  package var unresolved = Unresolved.error
  /// Where the site is published, in the order given.
  package var publish: [PublishTarget] = []
  package var json = JSON.full

  /// What of the site is there for programs as well.
  package enum JSON: String, Sendable, CaseIterable {
    /// All of it in one file, and what concerns a brief or an entity beside its page.
    case full
    /// One file of all.
    case site
    case off
  }

  /// What of the pages the search knows.
  package enum Search: String, Sendable, CaseIterable {
    /// Their whole text.
    case full
    /// Their names, headings and summaries.
    case summary
    /// Nothing: the site has no search.
    case off
  }

  /// What becomes of a wiki link to a page that does not exist.
  package enum Unresolved: String, Sendable, CaseIterable {
    /// It is a mistake.
    case error
    /// It is plain text, and the reports for the desk list it.
    case report
  }

  /// What the default theme lets a site choose.
  package struct Theme: Sendable, Equatable {
    /// A line at the foot of each page.
    package var footer: String?
    /// How many briefs the home page shows.
    package var latest = 12
  }

  package init() {}

  package func kind(_ folder: String) -> Kind? { kinds.first { $0.folder == folder } }

  /// Reads `site.yml`; what is wrong is reported and keeps its default.
  package init(_ source: SourceText, report: inout Report) {
    guard FrontMatter.checkUTF8(source, report: &report) else { return }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let node = YAMLParser.parse(source, start..<source.bytes.count, report: &report) else { return }
    var fields = Fields(node, of: source, owner: "site.yml")
    if let title = fields.text("title") { self.title = title.value }
    description = fields.text("description")?.value
    if let language = fields.text("language") { readLanguage(language, &fields) }
    if let base = fields.text("base_url") { readBaseURL(base, &fields) }
    if let node = fields.node("kinds") { readKinds(node, &fields) }
    if let node = fields.node("theme") {
      let read = fields.group(node, owner: "theme") { theme -> Theme in
        Theme(footer: theme.text("footer")?.value, latest: theme.count("latest") ?? Theme().latest)
      }
      theme = read ?? Theme()
    }
    readLikelihood(&fields)
    readWording(&fields)
    words = fields.pairs("words").map { ($0.key, $0.value) }
    publishesReports = fields.flag("reports") ?? false
    search = fields.choice("search", as: Search.self)?.value ?? .full
    feeds = fields.count("feeds") ?? feeds
    feedID = fields.text("feed_id")?.value
    unresolved = fields.choice("unresolved", as: Unresolved.self)?.value ?? .error
    publish = fields.pairs("publish").compactMap { name, text in
      let target = PublishTarget(name: name.value, text.value)
      if target == nil {
        fields.fail(
          "‘\(text.value)’ is no place to publish to", at: text.place,
          help: "write ‘rclone mysite:www/desk’, ‘rsync me@example.org:/var/www/desk’ or a folder")
      }
      return target
    }
    json = fields.choice("json", as: JSON.self)?.value ?? .full
    fields.finish(into: &report)
  }

  private mutating func readLanguage(_ tag: Located<String>, _ fields: inout Fields) {
    let parts = tag.value.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      part.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || (index > 0 && 0x30...0x39 ~= $0)
      }
        && (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
    }
    guard isTag else {
      fields.fail("‘\(tag.value)’ is no language tag", at: tag.place, help: "write it as en, de or pt-BR")
      return
    }
    language = tag.value
  }

  private mutating func readBaseURL(_ base: Located<String>, _ fields: inout Fields) {
    baseURL = Self.baseURL(base.value)
    if baseURL == nil {
      fields.fail(
        "‘base_url’ is the address of the published site", at: base.place,
        help: "write it as https://example.org/briefs/")
    }
  }

  /// The address of a site with a slash at its end; nil for a text that no page can go on from, or that has a password.
  package static func baseURL(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\"?#\\^`{|}".utf8.contains($0) }
    guard ExternalAddress.isWeb(text), isPlain, parts.count > 2, !parts[2].contains("@") else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// Rows of `folder, singular, plural, actor`, or the same keyed by folder; a row for a default kind renames it.
  private mutating func readKinds(_ node: YAMLNode, _ fields: inout Fields) {
    switch node.value {
    case .mapping(let entries):
      for entry in entries {
        let folder = Located(entry.key, at: fields.source.place(entry.keyRange))
        let kind = fields.group(entry.value, owner: "a kind") { Self.kind(folder, &$0) }
        if let kind { add(kind) }
      }
    case .sequence(let rows):
      for row in rows {
        let kind = fields.group(row, owner: "a kind") { fields -> Kind? in
          guard let folder = fields.text("folder") else {
            fields.fail(
              "a kind needs a folder", at: fields.source.place(row.range),
              help: "write ‘folder: organizations’")
            for key in ["singular", "plural", "actor"] { _ = fields.node(key) }
            return nil
          }
          return Self.kind(folder, &fields)
        }
        if let kind { add(kind) }
      }
    case .scalar:
      fields.fail(
        "‘kinds’ is a list of rows, not \(node.noun)", at: fields.source.place(node.range),
        help: "write ‘- {folder: organizations, singular: Organization, plural: Organizations, actor: true}’")
    }
  }

  private static func kind(_ folder: Located<String>, _ fields: inout Fields) -> Kind? {
    let singular = fields.text("singular")?.value
    let plural = fields.text("plural")?.value
    let isActor = fields.flag("actor")
    guard let slug = Slug(folder.value), slug.text == folder.value, slug.text.utf8.allSatisfy({ $0 < 0x80 })
    else {
      fields.fail(
        "‘\(folder.value)’ cannot be a folder of pages", at: folder.place,
        help: "use small letters, digits and hyphens: organizations")
      return nil
    }
    guard canBeKind(slug.text) else {
      fields.fail(
        "‘\(slug.text)’ has a meaning of its own and cannot be a kind", at: folder.place,
        help: "choose another name")
      return nil
    }
    let standard = SiteSettings().kind(slug.text)
    return Kind(
      folder: slug.text, singular: singular ?? standard?.singular ?? plural ?? slug.asName,
      plural: plural ?? standard?.plural ?? slug.asName, isActor: isActor ?? standard?.isActor ?? false)
  }

  /// Whether a kind can have a folder of that name, which must be of small letters, digits and hyphens: the others have
  /// a meaning of their own, for Dossier or for Windows.
  package static func canBeKind(_ folder: String) -> Bool {
    let taken = [Kind.briefsFolder, Kind.sourcesFolder] + Kind.ownFolders
    return !taken.contains(folder) && !BriefHeader.ownKeys.contains(folder) && !Slug.isDevice(folder)
  }

  private mutating func add(_ kind: Kind) {
    if let index = kinds.firstIndex(where: { $0.folder == kind.folder }) {
      kinds[index] = kind
    } else {
      kinds.append(kind)
    }
  }
}
