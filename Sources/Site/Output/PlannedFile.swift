import Briefs

/// One file of the site that can be made by itself: its address and what it shows.
struct PlannedFile: Sendable {
  let address: String
  let subject: Subject

  /// What is large goes by a reference, since a site has as many files as briefs and entities, several times over.
  enum Subject: Sendable {
    case home, briefs, about, notFound, reports, search
    case brief(Int)
    case entity(Int)
    indirect case entityArchive(Int, Period)
    indirect case briefsArchive(Period)
    indirect case index(EntityIndex, Alphabet.Part?)
    case regions
    indirect case byIssue(Alphabet.Part?)
    case text(Int)
    case previews(Int)
    case feed(Int)
    case redirect(Int)
    indirect case events(EventList, Period?)
    indirect case facts(FactBlock, Int, Period)
    case judgements
    indirect case judgementsArchive(Judgement.Status, Period)
    case briefData(Int)
    case entityData(Int)
    indirect case sources(SourceList.Part?)

    /// Whether a search engine should read it: not the lists for the desk, nor what only leads to other pages.
    var isForSearchEngines: Bool {
      switch self {
      case .notFound, .reports, .search: false
      default: true
      }
    }

    /// When what it shows was last changed, as far as the content tells.
    func lastChange(in graph: Graph) -> CalendarDate? {
      switch self {
      case .home, .briefs: graph.lastChange()
      case .brief(let index): graph.briefs[index].lastChange
      case .entity(let index): graph.lastChange(of: index)
      default: nil
      }
    }
  }
}

extension PlannedFile {
  /// The pages that every site has, and those that its content calls for.
  static func pages(_ maker: PageMaker) -> [PlannedFile] {
    let graph = maker.graph
    var files = [
      PlannedFile(address: "index.html", subject: .home), PlannedFile(address: "about.html", subject: .about),
      PlannedFile(address: "404.html", subject: .notFound),
      PlannedFile(address: Address.index(Kind.briefsFolder), subject: .briefs),
    ]
    files += maker.briefsArchive.map { period in
      PlannedFile(
        address: PageMaker.archiveAddress(Address.index(Kind.briefsFolder), period),
        subject: .briefsArchive(period))
    }
    files += indexFiles(maker)
    files += graph.briefs.indices.map { PlannedFile(address: graph.briefs[$0].address, subject: .brief($0)) }
    for index in graph.entities.indices where graph.hasPage[index] {
      let address = graph.entities[index].address
      files.append(PlannedFile(address: address, subject: .entity(index)))
      files += maker.archive(of: index).map { period in
        PlannedFile(
          address: PageMaker.archiveAddress(address, period), subject: .entityArchive(index, period))
      }
      for block in FactBlock.allCases {
        let base = PageMaker.archiveBase(address, block)
        files += maker.entries(block, of: index).archive.map { period in
          PlannedFile(address: PageMaker.archiveAddress(base, period), subject: .facts(block, index, period))
        }
      }
    }
    for index in graph.pages.indices where graph.pages[index].slug.text != PageMaker.aboutSlug {
      files.append(PlannedFile(address: graph.pages[index].address, subject: .text(index)))
    }
    return files + eventFiles(maker) + judgementFiles(maker) + sourcesFiles(maker)
  }

  private static func indexFiles(_ maker: PageMaker) -> [PlannedFile] {
    maker.listings.flatMap { listing in
      ([nil] + maker.alphabet(of: listing).parts).map { part in
        PlannedFile(address: maker.address(of: listing, part), subject: .index(listing, part))
      }
    } + (maker.regions.isEmpty ? [] : [PlannedFile(address: PageMaker.regionsAddress, subject: .regions)])
      + maker.byIssue.map { PlannedFile(address: $0.address, subject: .byIssue($0.part)) }
  }

  private static func eventFiles(_ maker: PageMaker) -> [PlannedFile] {
    maker.eventLists.flatMap { list in
      [PlannedFile(address: list.address, subject: .events(list, nil))]
        + maker.entries(of: list).archive.map { period in
          PlannedFile(address: PageMaker.archiveAddress(list.address, period), subject: .events(list, period))
        }
    }
  }

  private static func judgementFiles(_ maker: PageMaker) -> [PlannedFile] {
    guard maker.judgementCount.count > 0 else { return [] }
    return [PlannedFile(address: JudgementsPage.address, subject: .judgements)]
      + Judgement.Status.allCases.flatMap { status in
        maker.judgements(status).archive.map { period in
          PlannedFile(
            address: PageMaker.archiveAddress(PageMaker.archiveBase(status), period),
            subject: .judgementsArchive(status, period))
        }
      }
  }

  /// A site whose briefs name no source has no list of them.
  private static func sourcesFiles(_ maker: PageMaker) -> [PlannedFile] {
    guard maker.sources.count > 0 else { return [] }
    return [PlannedFile(address: PageMaker.sourcesAddress, subject: .sources(nil))]
      + maker.sources.parts.map { PlannedFile(address: PageMaker.sourcesAddress($0), subject: .sources($0)) }
  }

  /// What lies beside the pages of briefs and entities.
  static func data(_ graph: Graph) -> [PlannedFile] {
    guard graph.settings.json == .full else { return [] }
    return graph.briefs.indices.map { index in
      PlannedFile(address: SiteData.address(besides: graph.briefs[index].address), subject: .briefData(index))
    }
      + graph.entities.indices.filter { graph.hasPage[$0] }.map { index in
        PlannedFile(
          address: SiteData.address(besides: graph.entities[index].address), subject: .entityData(index))
      }
  }

  static func previews(_ shards: PreviewShards) -> [PlannedFile] {
    (0..<shards.count).map { PlannedFile(address: PreviewShards.address(of: $0), subject: .previews($0)) }
  }
}
