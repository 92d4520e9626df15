import ArgumentParser
import Briefs
import Diagnostics

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List briefs, drafts, what is due or ahead, names without a link, or the pages of a kind.",
    discussion: """
      briefs: all of them, newest first. drafts: files with ‘draft: true’. future: briefs and events after today. \
      stale: briefs whose ‘review:’ has passed. unlinked: names that did not become links. unmentioned: pages that no \
      brief names. people, countries, issues …: the pages of a kind, with their briefs and the day of the last one.
      """)

  @Argument(help: "What to list: \(subjects), or a kind’s folder such as people.")
  var what = Listing.Subject.briefs.rawValue

  @Option(name: .shortAndLong, help: "The site’s folder.")
  var source = FolderPath.here

  @OptionGroup var time: ClockOption

  @Option(help: "How to write it: text for people, json for programs.")
  var format = SiteOptions.Format.text

  @Flag(name: [.customShort("D"), .long], help: "Include drafts.")
  var drafts = false

  private static var subjects: String {
    Listing.Subject.allCases.map(\.rawValue).joined(separator: ", ")
  }

  func run() async throws {
    // What is wrong with the content is left to a build to say.
    var ignored = Report()
    let subject = Listing.Subject(rawValue: what)
    let library = await Library(
      files: ContentOnDisk(DiskFolder(content: source), report: &ignored).files, assets: [],
      edition: .desk(includingDrafts: drafts || subject == .drafts), report: &ignored)
    let kind = library.settings.kinds.first { $0.goes(by: what) }
    guard subject != nil || kind != nil else { refuse(library.settings.kinds) }
    let graph = await Graph.build(
      library, gazetteer: BuiltIn.gazetteer(report: &ignored),
      isReporting: subject == .unlinked || subject == .unmentioned, report: &ignored)
    let listing =
      if let subject { Listing(subject, of: graph, today: time.today) } else {
        kind.map { Listing($0, of: graph) }
      }
    guard let listing else { return }
    switch format {
    case .json: Console.say(ListPrinter.json(listing, of: subject?.rawValue ?? kind?.folder ?? what))
    case .text: if !listing.rows.isEmpty { Console.say(ListPrinter.text(listing)) }
    }
  }

  private func refuse(_ kinds: [Kind]) -> Never {
    let known = Listing.Subject.allCases.map(\.rawValue) + kinds.map(\.folder)
    Console.fail(
      "there is no list ‘\(what.printable)’",
      help: Suggestion.question(for: what.lowercased(), among: known)
        ?? "the lists are: \(known.joined(separator: ", "))")
  }
}
