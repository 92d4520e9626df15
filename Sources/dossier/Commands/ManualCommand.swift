import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page of all commands, for man.")

  func run() {
    guard let page = ManualPage.text else {
      Console.fail("the commands cannot be described", help: "ask each with ‘dossier help COMMAND’")
    }
    Console.output(page)
  }
}
