import ArgumentParser

@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dossier", abstract: "Briefing pages from Markdown.", version: "0.1.0")
}
