import ArgumentParser
import FlyingSocks

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while you write.",
    discussion: """
      Pages come anew by themselves whenever a file changes, and show mistakes until they are mended. Nothing is written, and no \
      other machine can reach the site.
      """)

  @OptionGroup var options: SiteOptions
  @Option(name: .shortAndLong, help: "The port on this machine; 0 takes any that is free.")
  var port: UInt16 = 1717
  @Flag(name: [.customShort("O"), .long], help: "Open the site in your browser.")
  var open = false

  func run() async throws {
    let isQuiet = options.quiet
    let site = LiveSite(options)
    let changes = FolderWatch(SiteSession(options).folders).changes()
    _ = await site.reload()
    let server = PreviewServer(site: site, port: port)
    let opens = open
    do {
      try await server.start { address in
        if !isQuiet { Console.say("the site is at \(address); end with Ctrl-C") }
        if opens { Self.openBrowser(at: address) }
        for await _ in changes where await site.reload() && !isQuiet { Console.say("built again") }
      }
    } catch {
      let reason =
        if case SocketError.failed(_, let code, _) = error { SystemError(code: code).reason } else {
          "\(error)"
        }
      Console.fail(
        "the site cannot be served at \(PreviewServer.address(at: port)): \(reason)",
        help: "choose another port; --port 0 takes any that is free")
    }
  }

  /// Asks the desktop to show an address; without one, the person opens it by hand.
  private static func openBrowser(at address: String) {
    // The shell ends at once and leaves the browser to the system, so that nothing waits for its end.
    let command = "command -v xdg-open && { xdg-open \"$0\" & }"
    let run = try? Program(name: "sh").run(["-c", command, address], in: ScratchFolder())
    if run?.status != 0 { Console.error("no browser could be opened; open \(address) yourself\n") }
  }
}
