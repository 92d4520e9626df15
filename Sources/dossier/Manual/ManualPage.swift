import ArgumentParser

/// The manual page: what every command tells of itself, and what is true of all of them.
enum ManualPage {
  /// Nil if the commands cannot be described.
  static var text: String? {
    guard let dossier = CommandDescription(of: DossierCommand.self) else { return nil }
    var page = Roff(title: dossier.name, section: 1, footer: "Dossier \(Version.text)")
    page.heading("NAME")
    page.paragraph(.plain("\(dossier.name) - \(dossier.abstract.lowercasedFirst.withoutStop)"))
    page.heading("SYNOPSIS")
    for command in dossier.subcommands { page.paragraph(synopsis(of: command, in: dossier)) }
    page.heading("DESCRIPTION")
    for paragraph in description { page.paragraph(.plain(paragraph)) }
    page.heading("OPTIONS")
    add(dossier.arguments, to: &page)
    page.heading("COMMANDS")
    for command in dossier.subcommands { add(command, to: &page) }
    add("FILES", files, to: &page)
    add("ENVIRONMENT", environment, to: &page)
    add("EXIT STATUS", Console.Status.allCases.map { (String($0.rawValue), $0.meaning) }, to: &page)
    page.heading("EXAMPLES")
    page.example(examples)
    page.heading("SEE ALSO")
    page.paragraph(
      .bold("rclone"), .plain("(1), "), .bold("rsync"), .plain("(1), "), .bold("curl"), .plain("(1)"))
    return page.text
  }

  private static func add(_ command: CommandDescription, to page: inout Roff) {
    page.subheading(command.name)
    page.paragraph(.plain(command.abstract))
    if let discussion = command.discussion { page.paragraph(.plain(discussion)) }
    // What all commands have stands above.
    add(command.arguments.filter { !["--help", "--version"].contains($0.names.last) }, to: &page)
  }

  private static func add(_ arguments: [CommandDescription.Argument], to page: inout Roff) {
    for argument in arguments {
      let names = Array(argument.names.map { [Roff.Inline.bold($0)] }.joined(separator: [.plain(", ")]))
      let value = argument.value.map { [Roff.Inline.italic($0)] } ?? []
      page.item(names + (names.isEmpty || value.isEmpty ? [] : [.plain(" ")]) + value, argument.meaning)
    }
  }

  private static func add(_ heading: String, _ items: [(String, String)], to page: inout Roff) {
    page.heading(heading)
    for (tag, meaning) in items { page.item([.bold(tag)], meaning) }
  }

  private static func synopsis(of command: CommandDescription, in dossier: CommandDescription) -> [Roff
    .Inline]
  {
    let positions = command.arguments.filter(\.names.isEmpty).flatMap { argument -> [Roff.Inline] in
      let value = Roff.Inline.italic(argument.value ?? "")
      let more = argument.isRepeating ? " ..." : ""
      return argument.isOptional
        ? [.plain(" ["), value, .plain(more + "]")] : [.plain(" "), value, .plain(more)]
    }
    return [.bold("\(dossier.name) \(command.name)"), .plain(" ["), .italic("options"), .plain("]")]
      + positions
  }

  private static let description = [
    """
    Dossier turns a folder of short notes in Markdown into a site in which every person, country and issue has a page of its \
    own, put together from every brief that mentions it. The site opens from a disk as from a host.
    """,
    """
    Begin with ‘dossier init’, write briefs or draft them from articles, and build. Mistakes are shown with their file, line and \
    column; while there is one, nothing is written.
    """,
  ]

  private static let files = [
    (
      "content/",
      "The briefs, the people, countries, issues and other pages, and the pictures that they show."
    ),
    ("content/site.yml", "The site’s title, address, kinds, words and places to publish to."),
    ("content/sources/", "Articles that are kept, to hold quotations to them; never published."),
    ("templates/", "The site’s own templates and assets, each in place of the built-in one of its name."),
    ("public/", "The built site."),
    (
      "public/\(Manifest.name)",
      "The files in it that Dossier wrote, which are the only ones that it changes or removes."
    ),
    (HostList.name, "The same on a host that the site was published to."),
  ]

  private static let environment = [
    ("HOME", "No site is built into this folder itself."),
    ("NO_COLOR", "If set, mistakes are shown without colours."),
    ("TERM", "A terminal called ‘dumb’ gets no colours either."),
    ("PATH", "Where rclone, rsync, curl and xdg-open are found, for the commands that need them."),
    ("TMPDIR", "Where files for these programs are kept meanwhile; otherwise /tmp."),
    ("TZ", "Which day it is, for lists and new files."),
  ]

  private static let examples = """
    dossier init desk
    dossier draft article.html --source desk
    dossier serve --open --drafts --source desk
    dossier publish live --source desk
    """
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
