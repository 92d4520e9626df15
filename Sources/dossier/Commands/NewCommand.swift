import ArgumentParser
import Briefs
import Diagnostics
import Drafting

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a brief, a person, a country, an issue or another page.",
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

  @OptionGroup var clock: ClockOption

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let folder = DiskFolder(content: source)
    // What is wrong with other files is left to a build to say.
    var ignored = Report()
    let library = Library(
      files: ContentOnDisk(folder, report: &ignored).files, assets: [], edition: .desk(includingDrafts: true),
      report: &ignored)
    let title = title.joined(separator: " ")
    do throws(Slug.Flaw) {
      let file = try file(titled: title, in: library, report: &ignored)
      if let taken = library.file(atAddressOf: file.path) { refuse(taken.source.path) }
      write(file, into: folder)
    } catch {
      Console.fail("‘\(title.printable)’ \(error.rawValue)", help: "choose another title")
    }
  }

  private func file(
    titled title: String, in library: Library, report: inout Report
  ) throws(Slug.Flaw) -> NewFile {
    let kinds = library.settings.kinds
    if Kind.isBrief(kind) { return try NewPage.brief(titled: title, on: date?.date ?? clock.today) }
    guard let kind = kinds.first(where: { $0.goes(by: kind) }) else {
      let known = ["brief"] + kinds.map { $0.singular.lowercased() }
      Console.fail(
        "there is no kind ‘\(kind.printable)’",
        help: Suggestion.question(for: kind.lowercased(), among: known + kinds.map(\.folder))
          ?? "the kinds are: \(known.joined(separator: ", "))")
    }
    let names = SiteNames(library, gazetteer: BuiltIn.gazetteer(report: &report), report: &report)
    let known = names.entity(called: title, of: kind)
    if let profile = known?.profile { refuse(profile.file.source.path) }
    return try NewPage.entity(named: known?.name ?? title, of: kind, slug: known?.slug)
  }

  private func write(_ file: NewFile, into folder: DiskFolder) {
    let path = folder.path + "/" + file.path
    if FileKind(path) != .missing { refuse(path) }
    do {
      try DiskFile.write(Array(file.text.utf8), toNew: path)
    } catch {
      Console.fail("‘\(path)’ cannot be written: \(error.reason)", help: "check who may write there")
    }
    if !quiet { Console.say(path) }
  }

  private func refuse(_ path: String) -> Never {
    Console.fail(
      "‘\(path)’ is there already", help: "edit that file, or choose another title; nothing was written")
  }
}

extension Kind {
  static func isBrief(_ word: String) -> Bool { ["brief", briefsFolder].contains(word.lowercased()) }

  /// Whether a word is the kind’s folder, or its name for one or for many.
  func goes(by word: String) -> Bool {
    [folder, singular, plural].contains { $0.lowercased() == word.lowercased() }
  }
}

extension DiskFolder {
  /// The content folder of a site; without one, the run ends.
  init(content source: FolderPath) {
    path = source.path(of: "content")
    guard FileKind(path) == .folder else {
      Console.fail(
        "there is no folder ‘\(path)’",
        help: "go to your site’s folder, name it with --source, or begin one with ‘dossier init’")
    }
  }
}
