import ArgumentParser
import Glibc

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while you write.",
    discussion: """
      Pages come anew by themselves whenever a file changes, and show mistakes until they are mended. Nothing is written, and no \
      other machine can reach the site.
      """)

  @OptionGroup var options: SiteOptions
  @Option(name: .shortAndLong, help: "The port on this machine.")
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
      try await server.start {
        if !isQuiet { Console.say("the site is at \(server.address); end with Ctrl-C") }
        if opens { Self.openBrowser(at: server.address) }
        for await _ in changes where await site.reload() && !isQuiet { Console.say("built again") }
      }
    } catch {
      Console.fail(
        "the site cannot be served at \(server.address): the port may be taken",
        help: "choose another one, for example --port \(port &+ 1)")
    }
  }

  /// Asks the desktop to show an address; without one, the person opens it by hand.
  private static func openBrowser(at address: String) {
    var arguments = unsafe [strdup("xdg-open"), strdup(address), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child = pid_t()
    if unsafe posix_spawnp(&child, "xdg-open", nil, nil, &arguments, environ) != 0 {
      Console.error("no browser could be opened; open \(address) yourself\n")
    }
  }
}
