import Briefs
import CLinux
import Diagnostics
import Site
import Starter
import Templates

/// One run of a command on a site: reads it from disk, collects what is wrong, and says it once at the end.
final class SiteSession {
  private let options: SiteOptions
  private var report = Report()
  /// The report with its lines, for which texts that were put away are read again: asked for when all is found.
  private lazy var located = LocatedReport(report)

  init(_ options: SiteOptions) { self.options = options }

  /// Reads the content folder.
  ///
  /// - Parameter earlier: the same folder as an earlier run read it.
  func readContent(after earlier: ContentOnDisk? = nil) async -> ContentOnDisk {
    await ContentOnDisk(DiskFolder(content: options.source), after: earlier, report: &report)
  }

  /// Gives the texts of the content folder up, when a site is made of them and they are not needed any more but for messages.
  func putAway(_ content: ContentOnDisk) {
    for file in content.files {
      let path = contentFolder.path + "/" + file.path
      file.source.putAway {
        do {
          return try DiskFile.read(path)
        } catch {
          // The message does without the line that it is about.
          return nil
        }
      }
    }
    // They are scattered over all the memory there is, and little else fits into the gaps.
    malloc_trim(0)
  }

  /// Reads and builds the site in memory; nil when the content has errors.
  ///
  /// - Parameters:
  ///   - content: the content folder, if this run has read it already.
  ///   - isReporting: whether to gather the reports for the desk.
  ///   - publishingReports: whether they are a page of the site; `site.yml` may say so as well.
  ///   - earlier: the site as an earlier run loaded it; what has not changed since is used again.
  ///   - isReloading: whether the pages come anew by themselves when the site is built again.
  func load(
    _ content: ContentOnDisk? = nil, isReporting: Bool = false, publishingReports: Bool = false,
    after earlier: RenderedSite? = nil,
    isReloading: Bool = false
  ) async -> RenderedSite? {
    let content = if let content { content } else { await readContent() }
    let theme = readTheme()
    let library = await Library(
      files: content.files, assets: content.assets, edition: options.edition,
      after: earlier?.graph.library, report: &report)
    let isPublishing = publishingReports || library.settings.publishesReports
    let graph = await Graph.build(
      library, gazetteer: BuiltIn.gazetteer(report: &report), today: options.time.clock?.day,
      isReporting: isReporting || isPublishing, after: earlier?.graph, report: &report)
    let site = RenderedSite(
      graph, theme: theme, land: BuiltIn.land(report: &report), publishingReports: isPublishing,
      isReloading: isReloading, report: &report)
    for path in site.assets where LoadCheck.concerns(path) {
      guard let bytes = contentFolder.read(path, report: &report) else { continue }
      LoadCheck.look(into: SourceText(path: contentFolder.path + "/" + path, bytes: bytes), report: &report)
    }
    if options.strict { report.escalateWarnings() }
    return report.hasErrors ? nil : site
  }

  /// Writes the site; a failure of the disk, or text of a file that is held back, ends the run.
  func publish(_ site: RenderedSite, into path: String) async -> Publication.Counts {
    do {
      return try await write(site, into: path)
    } catch {
      // What the content is to blame for is in this run's report already.
      if report.hasErrors { finish() }
      Console.fail(error.report)
    }
  }

  /// Writes the site, and files that are none of its own beside it; nothing when the task is cancelled before all is made.
  func write(
    _ site: RenderedSite, into path: String, with more: [(path: String, bytes: [UInt8])] = []
  ) async throws(DestinationError) -> Publication.Counts {
    if let refusal = Destination.refusesToBuild(into: path, protecting: folders.map(\.path)) {
      throw refusal
    }
    var publication = try Destination(path: path).begin()
    for asset in site.assets { try publication.add(asset, readAsset(asset)) }
    var progress = Progress("pages", of: site.pageCount, isQuiet: options.quiet || options.format == .json)
    defer { progress.finish() }
    var loads = LoadCheck(site)
    var leaks = Leaks()
    try await site.renderAll { (path, bytes, goesOn) throws(DestinationError) in
      if Task.isCancelled {
        throw DestinationError("the build was cancelled", help: "run it again")
      }
      if path.hasSuffix(".html") { progress.step() }
      for leak in leaks.new(site.leakCheck?.leaks(in: bytes) ?? [], in: path) { note(leak, in: path) }
      loads?.look(into: bytes, at: path, report: &report)
      if goesOn {
        try publication.add(path, piece: bytes)
      } else {
        try publication.add(path, bytes)
      }
    }
    for file in more { try publication.add(file.path, file.bytes) }
    if report.hasErrors {
      publication.abandon()
      throw DestinationError(report)
    }
    return try publication.commit()
  }

  /// Makes all pages, if there are own templates, to see whether one loads anything from elsewhere; then the run ends.
  func checkLoads(of site: RenderedSite) async {
    guard var loads = LoadCheck(site) else { return }
    await site.renderAll { path, bytes in loads.look(into: bytes, at: path, report: &report) }
    if report.hasErrors { finish() }
  }

  /// A file of the content folder that is copied as it is.
  func readAsset(_ path: String) throws(DestinationError) -> [UInt8] {
    guard let bytes = contentFolder.read(path, report: &report) else { throw DestinationError(report) }
    return bytes
  }

  /// Tries the addresses of a site’s sources, and warns of those that lead to nothing.
  func probeAddresses(of site: RenderedSite) {
    let addresses = site.sourceAddresses
    do throws(SystemError) {
      guard let results = try AddressProbe.probe(addresses.map(\.address)) else {
        Console.fail(
          "the addresses cannot be tried: there is no program ‘curl’", help: "install it: apt install curl")
      }
      if !results.isEmpty, results.allSatisfy({ $0.status == nil }) {
        say("no address could be reached; there may be no network")
        return
      }
      for (result, given) in zip(results, addresses) where result.isDead {
        let reason = result.status.map { "the host answers \($0)" } ?? result.failure.printable
        for place in given.places {
          report.warning(
            "this address leads to nothing: \(reason)", at: place,
            help: "look for the page elsewhere, and give a copy of it with ‘archive:’")
        }
      }
      if options.strict { report.escalateWarnings() }
    } catch {
      Console.fail("the addresses cannot be tried: \(error.reason)", help: nil)
    }
  }

  /// What was found in the file at hand, which may come in pieces.
  private struct Leaks {
    private var path = ""
    private var phrases: Set<String> = []

    mutating func new(_ leaks: [LeakCheck.Leak], in path: String) -> [LeakCheck.Leak] {
      if leaks.isEmpty { return [] }
      if path != self.path { (self.path, phrases) = (path, []) }
      return leaks.filter { phrases.insert($0.phrase).inserted }
    }
  }

  private func note(_ leak: LeakCheck.Leak, in path: String) {
    report.error(
      "the site’s file ‘\(path)’ would show ‘\(leak.phrase)’ of ‘\(leak.file)’, which is held back",
      at: nil,
      help:
        "nothing was written; if that text may be public, write it in a file that is not held back as well")
  }

  var warningCount: Int { located.warningCount }

  func say(_ text: @autoclosure () -> String) {
    if !options.quiet, options.format == .text { Console.say(text()) }
  }

  /// Prints what was found, then what else there is to say, and ends the run with its status.
  func finish(saying more: String? = nil) -> Never {
    let located = printReport()
    if let more { say(more) }
    Console.exit(located.errorCount > 0 ? .contentHasErrors : .clean)
  }

  /// Prints what was found.
  @discardableResult
  func printReport() -> LocatedReport {
    switch options.format {
    case .json: Console.output(JSONPrinter().print(located))
    case .text:
      Console.error(TerminalPrinter(colour: Console.hasColour).print(located))
      let summary = TerminalPrinter.summary(errors: located.errorCount, warnings: located.warningCount)
      if !summary.isEmpty { Console.error(summary + "\n") }
    }
    return located
  }

  /// The folders that a build reads.
  var folders: [DiskFolder] { [contentFolder, templatesFolder] }

  private var contentFolder: DiskFolder { DiskFolder(path: options.source.path(of: "content")) }
  private var templatesFolder: DiskFolder { DiskFolder(path: options.source.path(of: "templates")) }

  /// The built-in theme, with the site's own files in front of those of the same name.
  private func readTheme() -> Theme {
    let builtIn = BuiltIn.templates
    var templates: [SourceText] = []
    var assets = BuiltIn.themeAssets
    var ownAssets: [String: String] = [:]
    guard FileKind(templatesFolder.path) != .missing else {
      return Theme(templates: builtIn, assets: assets)
    }
    for path in templatesFolder.files(report: &report).map(\.path) {
      let isTemplate = path.hasSuffix(".mustache")
      guard isTemplate || path.hasPrefix("assets/"),
        let bytes = templatesFolder.readText(path, report: &report)
      else { continue }
      if isTemplate {
        templates.append(SourceText(path: templatesFolder.path + "/" + path, bytes: bytes))
      } else if templatesFolder.canPublish(path, report: &report) {
        assets[path] = bytes
        ownAssets[path] = templatesFolder.path + "/" + path
      }
    }
    return Theme(templates: builtIn, ownTemplates: templates, assets: assets, ownAssets: ownAssets)
  }
}
