import ArgumentParser
import Briefs
import Diagnostics

struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Explain the names in a text: which become links, and why.",
    discussion: """
      The text may be a file of the site, read as a build reads it, or any other; a file that ends in .md or .markdown is \
      read as Markdown, and Markdown from elsewhere as a brief. Without a content folder only countries are known.
      """)

  @Argument(help: "The file to explain; - stands for plain text from standard input.")
  var file: String

  @Option(name: .shortAndLong, help: "The site’s folder, whose names are looked for.")
  var source = FolderPath.here

  @Option(help: "How to write them: text for people, json for programs.")
  var format = SiteOptions.Format.text

  @Flag(help: "Show what each mention is by itself, before all but the first link in a section are left out.")
  var all = false

  @Flag(name: [.customShort("D"), .long], help: "Include drafts.")
  var drafts = false

  func run() async throws {
    var report = Report()
    var ignored = Report()
    let folder = DiskFolder(path: source.path(of: "content"))
    let bytes = DiskFile.readArgument(file)
    let content = FileKind(folder.path) == .folder ? await ContentOnDisk(folder, report: &ignored).files : []
    let explainer = Explainer(
      files: content, gazetteer: BuiltIn.gazetteer(report: &report), edition: Edition(includesDrafts: drafts))
    let explained = await explainer.explain(
      subject(bytes, among: content, of: folder), isThinned: !all, report: &report)
    guard let explained else { Console.fail(report) }
    switch format {
    case .json: Console.say(LinksPrinter.json(explained, file: file))
    case .text: if !explained.isEmpty { Console.say(LinksPrinter.text(explained)) }
    }
  }

  private func subject(
    _ bytes: [UInt8], among content: [ContentFile], of folder: DiskFolder
  ) -> Explainer.Subject {
    let text = SourceText(path: file, bytes: bytes)
    guard ContentFile.isMarkdown(file) else { return .plain(text) }
    guard let real = RealPath.resolve(file), let root = RealPath.resolve(folder.path).map({ $0 + "/" }),
      real.utf8.starts(with: root.utf8)
    else { return .markdown(text) }
    let path = String(Substring(real.utf8.dropFirst(root.utf8.count)))
    return content.contains { $0.path == path } ? .content(path) : .markdown(text)
  }
}
