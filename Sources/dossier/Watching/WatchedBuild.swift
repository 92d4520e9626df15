import Site

/// `dossier build --watch`: publishes the site whenever its files change, with pages that come anew by themselves.
struct WatchedBuild {
  let options: SiteOptions
  let path: String

  /// Runs until the program is asked to end; the site that then stands is as an ordinary build leaves it.
  func run() async {
    let session = SiteSession(options)
    let watch = FolderWatch(session.folders)
    let changes = watch.changes()
    let work = Task {
      var live = LiveBuild(options)
      await build(&live, insteadOf: nil)?.value
      session.say("watching; open \(path)/index.html, and end with Ctrl-C")
      var writing: Task<Void, Never>?
      for await _ in changes { writing = await build(&live, insteadOf: writing) }
      writing?.cancel()
      await writing?.value
    }
    let interruption = Interruption(cancelling: work)
    await work.value
    interruption.end()
    // The pages that stay behind must not go on asking.
    let last = SiteSession(options)
    if let site = await last.load() { _ = await last.publish(site, into: path) }
  }

  /// Loads the site and shows the pages that were edited, or lets open pages know of its mistakes.
  ///
  /// - Parameter earlier: what writes an earlier site, which is out of date now; a large site takes its time.
  /// - Returns: what writes the whole site; nil when it has mistakes.
  func build(_ live: inout LiveBuild, insteadOf earlier: Task<Void, Never>?) async -> Task<
    Void, Never
  >? {
    let start = ContinuousClock.now
    let before = live.good
    earlier?.cancel()
    let isGood = await live.reload()
    await earlier?.value
    guard isGood, let site = live.good else {
      tell(live.state)
      return nil
    }
    do {
      // Whoever edits a brief looks at its page.
      if let before, try Destination(path: path).begin().showAhead(site.editedPages(since: before)) {
        tell(live.stateAhead)
      }
    } catch {
      Console.error(error.report)
      return nil
    }
    let state = live.state
    return Task { await write(site, state: state, since: start) }
  }

  /// Writes the whole site, unless it is cancelled before all of it is made.
  private func write(_ site: RenderedSite, state: [UInt8], since start: ContinuousClock.Instant) async {
    do {
      // A session of its own: what is found wrong while this site is written says nothing of the next one.
      let session = SiteSession(options)
      let counts = try await session.write(
        site, into: path, with: [(Reloading.clientPath, LiveBuild.client), (Reloading.statePath, state)])
      session.say(
        "\(Console.count(counts.written, "file")) written, \(counts.removed) removed in \(Console.text(.now - start))"
      )
    } catch {
      if !Task.isCancelled { Console.error(error.report) }
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
