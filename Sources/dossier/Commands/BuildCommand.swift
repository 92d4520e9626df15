import ArgumentParser
import Briefs
import Diagnostics
import Site

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: "Nothing is written while the content has an error, and only files that differ are written.")

  @OptionGroup var options: SiteOptions
  @OptionGroup var destination: DestinationOption
  @Flag(help: "Publish the reports for the desk as reports.html.")
  var reports = false
  @Flag(
    name: .shortAndLong, help: "Build again whenever a file changes; open pages then come anew by themselves."
  )
  var watch = false

  func run() async throws {
    if watch { return await WatchedBuild(options, into: destination.path(in: options.source)).run() }
    let timer = ContinuousClock()
    let start = timer.now
    let session = SiteSession(options)
    let stamp = BuildStamp(reading: session.folders, with: "\(options.edition) \(reports)")
    let content = await session.readContent()
    guard let site = await session.load(content, publishingReports: reports) else {
      session.finish()
    }
    session.putAway(content)
    let path = destination.path(in: options.source)
    var counts = Publication.Counts()
    if let fileCount = stamp.fileCount(in: path) {
      counts.unchanged = fileCount
    } else {
      counts = await session.publish(site, into: path)
      stamp.keep(in: path, fileCount: counts.written + counts.unchanged)
    }
    session.say(
      "\(path): \(Plural.count(site.pageCount, "page")) and \(Plural.count(site.graph.linkCount, "link")) "
        + "from \(Plural.count(site.briefCount, "brief")), \(Plural.count(session.warningCount, "warning")); "
        + "\(Plural.count(counts.written, "file")) written, \(counts.unchanged) unchanged, \(counts.removed) removed in \(Console.text(timer.now - start))"
    )
    if let line = HeldBackSummary.text(site) { session.say(line) }
    if let line = site.leftOut { session.say(line) }
    session.finish()
  }
}
