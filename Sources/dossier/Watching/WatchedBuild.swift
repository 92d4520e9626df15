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
      await publish(&live, session)
      session.say("watching; open \(path)/index.html, and end with Ctrl-C")
      for await _ in changes { await publish(&live, session) }
    }
    let interruption = Interruption(cancelling: work)
    await work.value
    interruption.end()
    // The pages that stay behind must not go on asking.
    let last = SiteSession(options)
    if let site = await last.load() { _ = await last.publish(site, into: path) }
  }

  /// Builds once: writes the site, or lets open pages know of its mistakes.
  func publish(_ live: inout LiveBuild, _ session: SiteSession) async {
    let start = ContinuousClock.now
    let before = live.good
    guard await live.reload(), let site = live.good else {
      tell(live.state)
      return
    }
    do {
      // Whoever edits a brief looks at its page, and a large site takes its time.
      if let before, try Destination(path: path).begin().showAhead(site.editedPages(since: before)) {
        tell(live.stateAhead)
      }
      // A session of its own: what is found wrong while this site is written says nothing of the next one.
      let counts = try await SiteSession(options).write(
        site, into: path,
        with: [(Reloading.clientPath, LiveBuild.client), (Reloading.statePath, live.state)])
      session.say(
        "\(Console.count(counts.written, "file")) written, \(counts.removed) removed in \(Console.text(.now - start))"
      )
    } catch {
      Console.error(error.report)
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
