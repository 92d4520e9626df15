import Site

/// The site that is served while its files change: every page is made when it is asked for, from the newest good content.
actor LiveSite {
  /// What a request gets.
  struct Answer: Sendable {
    let bytes: [UInt8]
    /// `briefs/index.html`; tells the type.
    let path: String
    var isMissing = false
  }

  private let options: SiteOptions
  private var live: LiveBuild
  /// The places of the pages in the site that is served now.
  private var places: [String: Int] = [:]
  /// Those files of it that are made together, from their first use on.
  private var indexes: Task<[String: [UInt8]], Never>?

  init(_ options: SiteOptions) {
    self.options = options
    live = LiveBuild(options)
  }

  /// Loads the site anew and returns whether it is good; otherwise the one before goes on being served.
  func reload() async -> Bool {
    var next = live
    let isGood = await next.reload()
    live = next
    if isGood {
      places = live.good?.places ?? [:]
      indexes = nil
    }
    return isGood
  }

  /// The file at a path below the root, such as `/briefs/index.html` or `/briefs/`.
  func answer(to request: String) async -> Answer {
    var path = String(request.drop { $0 == "/" })
    switch path {
    case Reloading.statePath: return Answer(bytes: live.state, path: path)
    case Reloading.clientPath: return Answer(bytes: LiveBuild.client, path: path)
    default: break
    }
    if path.isEmpty || request.hasSuffix("/") { path += "index.html" }
    guard let site = live.good else {
      return Answer(bytes: Reloading.placeholder, path: "index.html", isMissing: true)
    }
    if let place = places[path] { return Answer(bytes: site.file(at: place), path: path) }
    if let bytes = site.themeFile(path) { return Answer(bytes: bytes, path: path) }
    if let bytes = asset(path, of: site) { return Answer(bytes: bytes, path: path) }
    if let bytes = await madeTogether(site)[path] { return Answer(bytes: bytes, path: path) }
    let missing = places["404.html"].map { site.file(at: $0) } ?? []
    return Answer(bytes: missing, path: "404.html", isMissing: true)
  }

  private func asset(_ path: String, of site: RenderedSite) -> [UInt8]? {
    guard site.assets.contains(path) else { return nil }
    do {
      return try SiteSession(options).readAsset(path)
    } catch {
      // It was removed a moment ago; the next build will not have it.
      return nil
    }
  }

  private func madeTogether(_ site: RenderedSite) async -> [String: [UInt8]] {
    if let indexes { return await indexes.value }
    let task = Task {
      var files: [String: [UInt8]] = [:]
      await site.renderIndexes { files[$0] = $1 }
      return files
    }
    indexes = task
    return await task.value
  }
}
