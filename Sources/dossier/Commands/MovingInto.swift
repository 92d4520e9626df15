import Briefs
import Diagnostics
import Glibc
import MovingIn
import Site

/// `dossier init --from`: a site made of the notes of another folder, which is only read.
struct MovingInto {
  let folder: FolderPath
  let from: FolderPath
  let rules: [String]
  let isDryRun: Bool
  let isQuiet: Bool

  /// What was decided and changed, beside the new content.
  private static let reportName = "moving-in.md"

  func run() async {
    guard FileKind(from.text) == .folder else {
      Console.fail("there is no folder ‘\(from.text)’", help: "name the folder of your notes with --from")
    }
    let report = folder.path(of: Self.reportName)
    guard FileKind(report) == .missing else {
      Console.fail("‘\(report)’ is there already", help: "choose another folder; nothing was written")
    }
    guard let old = RealPath.resolve(from.text), !RealPath.contains(old, RealPath.ofFuture(folder.text))
    else {
      Console.fail(
        "‘\(folder.text)’ lies in ‘\(from.text)’",
        help: "choose a folder outside of your notes; nothing was written")
    }
    let found = OldFolder(path: from.text).read()
    let loading = Set(found.files.map(\.path).filter(loadsFromElsewhere))
    let move = await Move(
      found.files.filter { !loading.contains($0.path) },
      name: old.split(separator: "/").last.map(String.init) ?? "Notes",
      rules: rules.map(Self.rule), now: Moment(secondsSince1970: time(nil)) ?? Moment(startOf: .earliest),
      gazetteer: gazetteer())
    guard move.hasNotes else {
      Console.fail(
        "‘\(from.text)’ holds no notes in Markdown", help: "name the folder of your notes with --from")
    }
    let text = move.report.text(from: from.text, command: command) + passedOver(found, loading.sorted())
    if isDryRun {
      Console.output(text)
      return
    }
    write(move, text, to: report)
    guard !isQuiet else { return }
    Console.say(
      """
      \(move.report.summary)

      What was decided and changed, and how to have it otherwise: \(report)
      \(InitCommand.nextSteps(in: folder))
      """)
  }

  /// All of it is written under another name first, so that a content folder that is there is whole.
  private func write(_ move: Move, _ text: String, to report: String) {
    let content = folder.path(of: "content")
    let staging = folder.path(of: ".content-moving-in")
    do {
      for file in move.files {
        switch file.content {
        case .text(let bytes): try DiskFile.write(bytes, toNew: staging + "/" + file.path)
        case .copy(of: let original):
          try DiskFile.copy(from.path(of: original), toNew: staging + "/" + file.path)
        }
      }
      try DiskFile.write(Array(text.utf8), toNew: report)
      guard unsafe rename(staging, content) == 0 else { throw SystemError.current }
    } catch {
      let reason = (error as? SystemError)?.reason ?? "\(error)"
      Console.fail(
        "the site cannot be written into ‘\(folder.text)’: \(reason)",
        help: "what was written lies in ‘\(staging)’; remove it, and choose another folder")
    }
  }

  private static func rule(_ text: String) -> SortingRule {
    guard let rule = SortingRule(text) else {
      Console.fail(
        "‘\(text)’ does not say what becomes what",
        help:
          "write --as 'Concepts=issues', 'type:analyst=people', 'tag:bank=organizations' or 'Private=none'")
    }
    return rule
  }

  private func gazetteer() -> Gazetteer {
    var report = Report()
    return BuiltIn.gazetteer(report: &report)
  }

  private var command: String {
    "dossier init NEW-FOLDER --from \(ShellText.quoted(from.text))"
      + rules.map { " --as \(ShellText.quoted($0))" }.joined()
  }

  /// Whether a file is a picture that a site must not show, as it has a browser fetch something: a font, another picture.
  private func loadsFromElsewhere(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".svg") else { return false }
    do {
      var report = Report()
      let bytes = try DiskFile.read(from.path(of: path))
      LoadCheck.look(into: SourceText(path: path, bytes: bytes), report: &report)
      return report.hasErrors
    } catch {
      // Should it be wanted, copying it says why it cannot be.
      return false
    }
  }

  private func passedOver(_ found: OldFolder.Contents, _ loading: [String]) -> String {
    var text = ""
    if !loading.isEmpty {
      text +=
        "\n## Pictures that were left out\n\nWhoever sees them would load something from elsewhere.\n\n"
        + loading.map { "- \($0.printable)\n" }.joined()
    }
    if found.links > 0 {
      text += "\n## Not followed\n\n\(Plural.count(found.links, "symbolic link")).\n"
    }
    if !found.unreadable.isEmpty {
      text += "\n## Not read\n\n" + found.unreadable.map { "- \($0.path.printable): \($0.reason)\n" }.joined()
    }
    return text
  }
}
