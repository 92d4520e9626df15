import ArgumentParser

@main
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Briefing pages from Markdown: linked, searchable, readable from any folder.",
    version: Version.text,
    subcommands: [
      InitCommand.self, DraftCommand.self, NewCommand.self, BuildCommand.self, ServeCommand.self,
      CheckCommand.self, LinksCommand.self, ListCommand.self, CleanCommand.self, PublishCommand.self,
      ManualCommand.self,
    ])

  /// Runs the command; wrong arguments exit with 2, since ArgumentParser's own 64 is no status that Dossier documents.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let isUsage = exitCode(for: error) == .validationFailure
      if isUsage {
        Console.error(fullMessage(for: error) + "\n")
        Console.exit(.couldNotRun)
      }
      exit(withError: error)
    }
  }
}
