import ArgumentParser
import Diagnostics

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the files that Dossier built, and no others.")

  @Option(name: .shortAndLong, help: "The site's folder.")
  var source = FolderPath.here
  @OptionGroup var destination: DestinationOption
  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let path = destination.path(in: source)
    do {
      let result = try Destination(path: path).clean()
      guard !quiet else { return }
      Console.say("\(path): \(Plural.count(result.removed, "file")) removed")
      if !result.kept.isEmpty {
        Console.say("kept, because Dossier did not write them: \(result.kept.joined(separator: ", "))")
      }
    } catch {
      Console.fail(error.report)
    }
  }
}
