import Diagnostics
import Site

/// `dossier build --watch`: publishes the site whenever its files change, with pages that come anew by themselves.
struct WatchedBuild {
  /// How the writing of a site ended.
  enum Ending {
    case written
    /// It would show what is held back, or the disk failed; it is said which.
    case refused
    /// A later change made it out of date.
    case givenUp
  }

  private let options: SiteOptions
  private let path: String
  private var live: LiveBuild
  /// The newest site that stood there whole.
  private var standing: RenderedSite?
  /// The addresses of its pages that show what newer sites say, which were not written to their end.
  private var ahead: Set<String> = []
  private var writing: (site: RenderedSite, task: Task<Ending, Never>)?

  init(_ options: SiteOptions, into path: String) {
    self.options = options
    self.path = path
    live = LiveBuild(options)
  }

  /// Runs until the program is asked to end; the site that then stands is as an ordinary build leaves it.
  func run() async {
    let session = SiteSession(options)
    let watch = FolderWatch(session.folders)
    let changes = watch.changes()
    let work = Task {
      var build = self
      await build.begin()
      await build.finish()
      session.say("watching; open \(path)/index.html, and end with Ctrl-C")
      for await _ in changes { await build.begin() }
      build.writing?.task.cancel()
      await build.finish()
    }
    let interruption = Interruption(cancelling: work)
    await work.value
    interruption.end()
    // The pages that stay behind must not go on asking.
    let last = SiteSession(options)
    if let site = await last.load() { _ = await last.publish(site, into: path) }
  }

  /// Loads the site, shows the pages that were edited and begins to write the whole, instead of what is still being written;
  /// or lets open pages know of its mistakes.
  mutating func begin() async {
    let start = ContinuousClock.now
    // A large site takes its time.
    writing?.task.cancel()
    let isGood = await live.reload()
    let ending = await finish()
    if !isGood { tell(live.state) }
    // A site that was given up for one with mistakes is the newest good one still.
    guard let site = live.good, isGood || ending == .givenUp else { return }
    // Whoever edits a brief looks at its page.
    if isGood, let standing {
      let pages = site.editedPages(since: standing, or: ahead)
      ahead.formUnion(pages.map(\.path))
      if show(pages) { tell(live.stateAhead) }
    }
    let (build, state) = (self, live.state)
    let task = Task { await build.write(site, state: state, since: start) }
    writing = (site, task)
  }

  /// Waits until nothing is being written any more.
  @discardableResult
  mutating func finish() async -> Ending? {
    guard let (site, task) = writing else { return nil }
    writing = nil
    let ending = await task.value
    if ending == .written { standing = site }
    if ending != .givenUp { ahead = [] }
    return ending
  }

  /// Writes the whole site, unless it is cancelled before all of it is made.
  private func write(
    _ site: RenderedSite, state: [UInt8], since start: ContinuousClock.Instant
  ) async -> Ending {
    do {
      // A session of its own: what is found wrong while this site is written says nothing of the next one.
      let session = SiteSession(options)
      let counts = try await session.write(
        site, into: path, with: [(Reloading.clientPath, LiveBuild.client), (Reloading.statePath, state)])
      session.say(
        "\(Plural.count(counts.written, "file")) written, \(counts.removed) removed in \(Console.text(.now - start))"
      )
      return .written
    } catch {
      if Task.isCancelled { return .givenUp }
      Console.error(error.report)
      // They go with the site that stands, or the old site would stand with pages of the new one.
      if let standing, show(standing.pages(at: ahead.sorted())) { tell(state) }
      return .refused
    }
  }

  /// Shows pages among those that stand there; says whether it could.
  private func show(_ pages: [(path: String, bytes: [UInt8])]) -> Bool {
    do {
      return try Destination(path: path).begin().showAhead(pages)
    } catch {
      Console.error(error.report)
      return false
    }
  }

  /// Lets open pages know of mistakes; they stay those of the last good build.
  private func tell(_ state: [UInt8]) {
    let file = path + "/" + Reloading.statePath
    guard FileKind(file) == .file else { return }
    do {
      try DiskFile.write(state, over: file)
    } catch {
      Console.error("the open pages cannot be told of it: \(error.reason)\n")
    }
  }
}
