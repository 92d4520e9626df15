import ArgumentParser
import Glibc
import Starter

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small site to begin with, or make one of the notes that you have.",
    discussion: """
      The folder must be new, empty, or without a content folder; no file of yours is overwritten. With --from, an \
      Obsidian vault, the folder of a Hugo or Jekyll site or any folder of Markdown becomes a site; the old folder is only \
      read.
      """)

  @Argument(help: "The folder to write it into.")
  var folder: FolderPath

  @Option(help: "The folder of notes to move in from.")
  var from: FolderPath?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What notes become, such as Concepts=issues; may be given several times.", valueName: "notes=kind"))
  var rules: [String] = []

  @Flag(help: "Say what moving in would do, and write nothing.")
  var dryRun = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    let content = folder.path(of: "content")
    guard FileKind(content) == .missing else {
      Console.fail("‘\(content)’ is there already", help: "choose another folder; nothing was written")
    }
    if let from {
      await MovingInto(folder: folder, from: from, rules: rules, isDryRun: dryRun, isQuiet: quiet).run()
      return
    }
    guard rules.isEmpty, !dryRun else {
      Console.fail(
        "‘--as’ and ‘--dry-run’ are for moving in", help: "name the folder of your notes with --from")
    }
    do {
      for file in Starter.site { try DiskFile.write(file.bytes, toNew: content + "/" + file.path) }
    } catch {
      Console.fail(
        "the site cannot be written into ‘\(folder.text)’: \(error.reason)", help: "choose another folder")
    }
    guard !quiet else { return }
    Console.say("A small site is in ‘\(content)’. " + Self.nextSteps(in: folder))
  }

  static func nextSteps(in folder: FolderPath) -> String {
    """
    Build it, then open its first page in a browser:
      dossier build --source \(ShellText.quoted(folder.text))
      \(folder.path(of: "public/index.html"))
    """
  }
}
