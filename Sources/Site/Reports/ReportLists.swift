import Briefs
import Diagnostics
import YAML

/// What the desk may want to mend, in words: lists that a page and the terminal show.
package struct ReportLists: Sendable {
  package struct List: Sendable, Equatable {
    let anchor: String
    package let title: String
    /// What it means to stand in the list, and what to do with the lines.
    package let meaning: String
    package let items: [Item]
  }

  package struct Item: Sendable, Equatable {
    package let name: String
    /// How often, where, why.
    package let detail: String
    package let pastes: [Paste]
  }

  /// Lines to put into a file.
  package struct Paste: Sendable, Equatable {
    /// `content/people/sergei-lavrov.md`, or what kind of file.
    package let file: String
    package let lines: [String]
  }

  /// Those that hold something.
  package let lists: [List]

  /// Nil where the graph was built without reports.
  ///
  /// - Parameter today: the day from which reviews are overdue; nil leaves them out, since a site must not change with
  ///   the day on which it is built.
  init?(_ graph: Graph, today: CalendarDate? = nil) {
    guard let reports = graph.deskReports else { return nil }
    let writer = ReportWriter(graph)
    let lists = [
      List(
        anchor: "names", title: "Names without a page",
        meaning:
          "Briefs use these names often, and nothing here goes by them. To give one a page, save the lines as "
          + "the file; whether it is a person’s name or something else’s is a guess.",
        items: reports.frequentNames.map(writer.item)),
      List(
        anchor: "homonyms", title: "Names left unlinked",
        meaning:
          "Each may mean someone or something that has a page, but the brief does not say so. Put one of the "
          + "lines into the front matter of each brief that has the name.",
        items: reports.unsettledNames.map(writer.item)),
      List(
        anchor: "unmentioned", title: "Pages that no brief mentions",
        meaning:
          "These have a file, and no brief names them. Put the line into the front matter of a brief that is "
          + "about one of them, give it more names with ‘aliases:’, or remove the file.",
        items: reports.unmentioned.map(writer.unmentioned)),
      List(
        anchor: "profiles", title: "Pages without a profile",
        meaning:
          "Front matter names these, and they have a page but no file. Save the lines as the file, and say more "
          + "below them.",
        items: reports.withoutProfile.map(writer.item)),
      List(
        anchor: "stale", title: "Briefs due for review",
        meaning:
          "The day on which these were to be looked at again has passed. Bring them up to date, and set a new day or "
          + "take out the line.",
        items: today.map { graph.briefs(dueOn: $0).map(writer.due) } ?? []),
      List(
        anchor: "unwritten", title: "Links to pages that do not exist",
        meaning:
          "These wiki links are plain text for now. They work as soon as a page has the name; save the lines as "
          + "the file, in the folder of the kind that it is of.",
        items: reports.unwritten.map(writer.item)),
    ]
    self.lists = lists.filter { !$0.items.isEmpty }
  }
}

/// Puts each thing that a report holds into words, with the lines that mend it.
private final class ReportWriter {
  let graph: Graph
  /// By the path of the file.
  private var lines: [String: LineTable] = [:]

  init(_ graph: Graph) { self.graph = graph }

  func item(_ name: FrequentName) -> ReportLists.Item {
    let organizations = "organizations"
    let folder = name.isPerson ? Kind.people.folder : organizations
    var pastes = [profile(folder, Slug(name.name)?.text ?? "", name.name, isPerson: name.isPerson)]
    if graph.settings.kind(folder) == nil {
      pastes.append(
        .init(
          file: "content/site.yml",
          lines: [
            "kinds:",
            "  - {folder: \(organizations), singular: Organization, plural: Organizations, actor: true}",
          ]))
    }
    return .init(
      name: name.name, detail: "\(count(name.mentions, name.briefs)), as in \(address(name.example))",
      pastes: pastes)
  }

  func item(_ page: UnwrittenPage) -> ReportLists.Item {
    .init(
      name: page.name,
      detail:
        "\(Plural.count(page.links, "link")) in \(Plural.count(page.texts, "text")), as in \(address(page.example))",
      pastes: [profile(Kind.issues.folder, Slug(page.name)?.text ?? "", page.name, isPerson: false)])
  }

  func item(_ name: UnsettledName) -> ReportLists.Item {
    let surface = YAMLText.quoted(name.surface)
    var lines: [String] = []
    for candidate in name.candidates {
      let entity = graph.entities[candidate.entity]
      if name.reason == .noEvidence { lines.append("\(entity.kind.folder): [\(entity.slug.text)]") }
      lines.append("links: {\(surface): \(candidate.id)}")
    }
    lines.append("links: {\(surface): none}")
    return .init(
      name: name.surface,
      detail: "\(name.reason.rawValue): \(count(name.mentions, name.briefs)), as in \(address(name.example))",
      pastes: [.init(file: name.example.source.path, lines: lines)])
  }

  func due(_ brief: Brief) -> ReportLists.Item {
    .init(
      name: brief.title,
      detail: "since \(brief.header.review?.text ?? ""), in \(brief.entry.file.source.path)",
      pastes: [])
  }

  func unmentioned(_ index: Int) -> ReportLists.Item {
    let entity = graph.entities[index]
    return .init(
      name: entity.name, detail: entity.profile?.file.source.path ?? "",
      pastes: [.init(file: "a brief", lines: ["\(entity.kind.folder): [\(entity.slug.text)]"])])
  }

  func item(_ missing: MissingProfile) -> ReportLists.Item {
    let entity = graph.entities[missing.entity]
    let isPerson = entity.kind.folder == Kind.people.folder
    return .init(
      name: entity.name,
      detail: "in \(Plural.count(missing.files, "file")), as in \(address(missing.example))",
      pastes: [profile(entity.kind.folder, entity.slug.text, entity.name, isPerson: isPerson)])
  }

  private func profile(
    _ folder: String, _ slug: String, _ name: String, isPerson: Bool
  ) -> ReportLists.Paste {
    let lines = isPerson ? PersonName.lines(for: name) : ["name: \(YAMLText.quoted(name))"]
    return .init(file: "content/\(folder)/\(slug).md", lines: ["---"] + lines + ["---"])
  }

  private func count(_ mentions: Int, _ briefs: Int) -> String {
    Plural.count(mentions, "mention") + " in " + Plural.count(briefs, "brief")
  }

  private func address(_ place: Place) -> String {
    let path = place.source.path
    let table = lines[path] ?? LineTable(place.source.bytes)
    lines[path] = table
    let (line, column) = table.position(of: place.range.lowerBound)
    return "\(path):\(line):\(column)"
  }
}
