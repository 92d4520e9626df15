import ArgumentParser
import Briefs
import Diagnostics
import Site

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for mistakes, and for what the desk may want to mend.",
    discussion: """
      Nothing is written, unless a file for the reports is given. They list names without a page, names left unlinked, \
      pages that no brief mentions, pages without a profile and briefs due for review, with the lines to paste.
      """)

  @OptionGroup var options: SiteOptions
  @Flag(help: "Also try the addresses of sources, one at a time, and warn of those that lead to nothing.")
  var links = false
  @Option(help: "Write all reports into this file, a page for the browser.")
  var reports: String?

  func run() async throws {
    let session = SiteSession(options)
    let isShown = !options.quiet && options.format == .text
    guard let site = await session.load(isReporting: isShown || reports != nil) else {
      session.finish()
    }
    await session.checkLoads(of: site)
    session.say(
      "\(Plural.count(site.briefCount, "brief")) and \(Plural.count(site.entityCount, "entity", "entities")) checked"
    )
    if let line = HeldBackSummary.text(site) { session.say(line) }
    if links { session.probeAddresses(of: site) }
    let today = options.time.today
    if let reports { write(site.reportsFile(on: today), to: reports, protecting: session.folders) }
    session.finish(saying: isShown ? site.reports(on: today).flatMap(ReportsPrinter.text) : nil)
  }

  /// Writes the reports, in place of earlier ones but of nothing else.
  private func write(_ bytes: [UInt8], to path: String, protecting folders: [DiskFolder]) {
    let file = RealPath.ofFuture(path)
    for folder in folders where RealPath.contains(RealPath.ofFuture(folder.path), file) {
      Console.fail(
        "‘\(path)’ lies in the source folder ‘\(folder.path)’", help: "choose a file outside of it")
    }
    do {
      if FileKind(path) == .file, !Self.isReports(try DiskFile.read(path, limit: 64 << 20), like: bytes) {
        Console.fail(
          "‘\(path)’ is there already and holds no reports", help: "choose another file, or remove that one")
      }
      try DiskFile.write(bytes, over: path)
    } catch {
      Console.fail("‘\(path)’ cannot be written: \(error.reason)", help: "choose another file")
    }
  }

  /// Whether a file begins as new reports do, up to their title; one that is still empty may become some.
  private static func isReports(_ old: [UInt8], like new: [UInt8]) -> Bool {
    let title = new.firstRange(of: Array("</title>".utf8))?.upperBound ?? new.count
    return old.isEmpty || old.starts(with: new[..<title])
  }
}
