import ArgumentParser
import Briefs
import Diagnostics
import Drafting

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a brief, a person, a country, an issue or a page of another kind of the site.",
    discussion: """
      The file’s name is made from the title, and for a brief from the date as well. It is written into the kind’s folder, \
      its path is shown, and no file of yours is overwritten. A brief is a draft until you take out ‘draft: true’.
      """)

  @Argument(help: "What to begin: brief, person, country, issue, or a kind that site.yml declares.")
  var kind: String

  @Argument(help: "Its title or name; several words need no quotation marks.")
  var title: [String]

  @Option(name: .shortAndLong, help: "The site’s folder.")
  var source = FolderPath.here

  @Option(help: ArgumentHelp("A brief’s date. (default: today)", valueName: "date"))
  var date: Day?

  @OptionGroup var time: ClockOption

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    let folder = DiskFolder(content: source)
    // What is wrong with other files is left to a build to say.
    var ignored = Report()
    let library = await Library(
      files: ContentOnDisk(folder, report: &ignored).files, assets: [], edition: .desk(includingDrafts: true),
      report: &ignored)
    let title = title.joined(separator: " ")
    do throws(Slug.Flaw) {
      let file = try file(titled: title, in: library, of: folder, report: &ignored)
      if let taken = library.file(atAddressOf: file.path) { folder.refuse(taken.source.path) }
      let path = folder.write(file)
      if !quiet { Console.say(path) }
    } catch {
      Console.fail("‘\(title.printable)’ \(error.rawValue)", help: "choose another title")
    }
  }

  private func file(
    titled title: String, in library: Library, of folder: DiskFolder, report: inout Report
  ) throws(Slug.Flaw) -> NewFile {
    let kinds = library.settings.kinds
    if Kind.isBrief(kind) { return try NewPage.brief(titled: title, on: date?.date ?? time.today) }
    guard let kind = kinds.first(where: { $0.goes(by: kind) }) else {
      let known = ["brief"] + kinds.map { $0.singular.lowercased() }
      Console.fail(
        "there is no kind ‘\(kind.printable)’",
        help: Suggestion.question(for: kind.lowercased(), among: known + kinds.map(\.folder))
          ?? "the kinds are: \(known.joined(separator: ", "))")
    }
    let names = SiteNames(library, gazetteer: BuiltIn.gazetteer(report: &report), report: &report)
    let known = names.entity(called: title, of: kind)
    if let profile = known?.profile { folder.refuse(profile.file.source.path) }
    return try NewPage.entity(named: known?.name ?? title, of: kind, slug: known?.slug)
  }
}

extension Kind {
  static func isBrief(_ word: String) -> Bool { ["brief", briefsFolder].contains(word.lowercased()) }

  /// Whether a word is the kind’s folder, or its name for one or for many.
  func goes(by word: String) -> Bool {
    [folder, singular, plural].contains { $0.lowercased() == word.lowercased() }
  }
}
