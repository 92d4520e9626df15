import Briefs

/// A built site on its way to where the public finds it: first what will change, then, when somebody agrees, the change.
struct HostPublication {
  let plan: PublishPlan
  private let site: LocalSite
  /// Where a folder of this machine is that is published to.
  private let folder: String
  private let list: HostList
  /// Nil for a folder of this machine.
  private let host: (any Host)?

  /// Asks the host what it has.
  ///
  /// - Parameters:
  ///   - source: the site’s folder, from which a relative folder is counted.
  ///   - protected: folders that the author writes, which no site may be sent into.
  init(
    of site: LocalSite, to target: PublishTarget, source: FolderPath, protecting protected: [DiskFolder]
  ) throws(DestinationError) {
    self.site = site
    folder = target.place.hasPrefix("/") ? target.place : source.path(of: target.place)
    switch target.carrier {
    case .folder:
      if let refusal = Destination.refusesToBuild(into: folder, protecting: protected.map(\.path)) {
        throw refusal
      }
      host = nil
      list = try LocalSite(folder).list
    case .rclone, .rsync:
      let host: any Host =
        target.carrier == .rclone
        ? try RcloneHost(from: site.folder, to: target.place)
        : try RsyncHost(from: site.folder, to: target.place)
      guard let bytes = try host.read(HostList.name) else {
        list = HostList()
        self.host = host
        break
      }
      guard let list = HostList(reading: bytes) else {
        throw DestinationError(
          "‘\(HostList.name)’ there is not a list that this version of Dossier wrote",
          help:
            "without it, Dossier cannot tell its files from others; remove it there to publish everything anew"
        )
      }
      self.list = list
      self.host = host
    }
    plan = PublishPlan(from: list, to: site.list)
  }

  /// Files there that the site would take the place of and that Dossier did not send.
  func strangers() throws(DestinationError) -> [OutputPath] { try host?.existing(plan.new) ?? [] }

  /// A folder shows the new site in one step. On a host it comes file by file, and is whole after each step of the plan.
  func carryOut() throws(DestinationError) {
    guard var host else {
      var publication = try Destination(path: folder).begin()
      for path in site.list.files.keys.sorted() { try publication.add(path.text, try site.read(path)) }
      _ = try publication.commit()
      return
    }
    // Whatever happens on the way, the list names every file of ours that is there.
    try host.begin()
    try host.send(list.during(plan).bytes, as: HostList.name)
    let old = Set(list.files.keys)
    for step in plan.steps { try host.send(step, replacing: old) }
    if !plan.removed.isEmpty { try host.remove(plan.removed) }
    try host.send(site.list.bytes, as: HostList.name)
    try host.end()
  }
}
