import ArgumentParser
import Briefs
import Diagnostics
import Drafting

struct DraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Make a brief to be edited from an article.",
    discussion: """
      The article may be plain text, Markdown or a saved page. What stands around its text is left out; the text is kept in \
      content/sources, and a brief is written with what the article tells of its origin, the names in it, its quotations with \
      their speakers, its demands and obstacles, and its dated sentences. It is a draft until you take out ‘draft: true’. \
      No file of yours is overwritten.
      """)

  @Argument(help: "The article; - stands for standard input.")
  var article: String

  @Option(name: .shortAndLong, help: "The site’s folder.")
  var source = FolderPath.here

  @Option(help: ArgumentHelp("The brief’s date. (default: the article’s, or else today)", valueName: "date"))
  var date: Day?

  @Option(help: ArgumentHelp("Where on the web the article was read.", valueName: "address"))
  var url: WebAddress?

  @OptionGroup var time: ClockOption

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    let folder = DiskFolder(content: source)
    let bytes = DiskFile.readArgument(article)
    // What is wrong with other files is left to a build to say.
    var ignored = Report()
    let library = await Library(
      files: ContentOnDisk(folder, report: &ignored).files, assets: [], edition: .desk(includingDrafts: true),
      report: &ignored)
    let names = SiteNames(library, gazetteer: BuiltIn.gazetteer(report: &ignored), report: &ignored)
    do throws(Drafter.Refusal) {
      let draft = try Drafter(library, names: names).draft(
        bytes, as: Drafter.format(of: article, bytes), day: date?.date, today: time.today, address: url?.text
      )
      let brief = folder.write(draft.source, draft.brief)
      if !quiet { say(draft, brief) }
    } catch {
      refuse(error)
    }
  }

  private func say(_ draft: Draft, _ path: String) {
    Console.say(
      """
      \(path)

      \(TextTable.text(draft.summary.lines.map { ["  " + $0.label, $0.text.printable] }))

      Edit it, look at it with ‘dossier build --drafts’, and take out ‘draft: true’ when it is done.
      """)
  }

  private func refuse(_ refusal: Drafter.Refusal) -> Never {
    switch refusal {
    case .tooLong: Console.fail("‘\(article)’ is longer than 64 MiB", help: "save the article alone")
    case .noArticle:
      Console.fail(
        "there is no article in ‘\(article)’",
        help: "save the page again once it shows the text, or paste the text into a file")
    case .noName:
      Console.fail(
        "there is no title in ‘\(article)’ to make a file name from", help: "put one above the text")
    case .draftedBefore(let path):
      Console.fail(
        "there is a brief of this article: ‘\(path)’",
        help: "edit that one, or remove it and draft again; nothing was written")
    }
  }
}

/// An address on the web as one writes it on the command line.
struct WebAddress: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard ExternalAddress.isWeb(argument) else { return nil }
    text = argument
  }
}

extension DiskFile {
  /// A file that was named on the command line, or standard input for `-`; one that cannot be read ends the run.
  static func readArgument(_ path: String) -> [UInt8] {
    do {
      return try path == "-" ? readStandardInput() : read(path)
    } catch {
      Console.fail("‘\(path)’ cannot be read: \(error.reason)", help: "check its name and who may read it")
    }
  }
}
