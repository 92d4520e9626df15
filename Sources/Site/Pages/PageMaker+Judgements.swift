import Briefs

extension PageMaker {
  /// The judgements among the lists of the site.
  var judgementCount: CountCard {
    CountCard(
      url: JudgementsPage.address, title: words[.allJudgements], count: graph.knowledge.judgements.count)
  }

  /// Those that stand so today: due and open ones by the day on which they fall due, decided ones the newest first.
  func judgements(_ status: Judgement.Status) -> DatedEntries {
    if let sorted = judgementEntries[status] { return sorted }
    let known = graph.knowledge
    let indices = known.judgementsByDue.filter { known.judgements[$0].status(on: graph.today) == status }
    let entries = indices.map { index in
      let judgement = known.judgements[index]
      let date = (status == .decided ? judgement.outcome?.date : nil) ?? judgement.due ?? .earliest
      return DatedEntries.Entry(date: date, index: index)
    }
    guard status == .decided else { return DatedEntries(entries, ascending: true) }
    return DatedEntries(entries.sorted { ($1.date, $0.index) < ($0.date, $1.index) })
  }

  func judgements() -> JudgementsPage {
    var lists: [Judgement.Status: DatedList<JudgementCard>] = [:]
    for status in Judgement.Status.allCases {
      let entries = judgements(status)
      lists[status] = list(
        entries.first, on: JudgementsPage.address,
        archive: entries.archive.map { archiveCount($0, of: Self.archiveBase(status)) })
    }
    let page = PageCard(title: words[.allJudgements], date: DateCard(graph.today), trail: [homeLink])
    return JudgementsPage(
      frame: frame(at: JudgementsPage.address, page), today: DateCard(graph.today),
      record: TrackRecord(graph.knowledge.judgements, scale: graph.settings.likelihood), lists: lists)
  }

  /// The part of those that stand so which a page of its own shows.
  func judgements(_ status: Judgement.Status, _ period: Period) -> JudgementsPage {
    let address = Self.archiveAddress(Self.archiveBase(status), period)
    let page = PageCard(
      title: "\(words[.allJudgements]): \(period.title)",
      trail: [homeLink, LinkCard(url: JudgementsPage.address, title: words[.allJudgements])])
    let list = list(judgements(status).entries(of: period), on: address)
    return JudgementsPage(
      frame: frame(at: address, page), today: DateCard(graph.today), record: nil,
      lists: list.map { [status: $0] } ?? [:])
  }

  /// `judgements--open.html`, from which the addresses of an archive are made.
  static func archiveBase(_ status: Judgement.Status) -> String {
    address(of: status.rawValue, below: JudgementsPage.address)
  }

  private func list(
    _ entries: [DatedEntries.Entry], on address: String, archive: [CountCard] = []
  ) -> DatedList<JudgementCard>? {
    DatedList(
      entries.map { (date: $0.date, card: entry(graph.knowledge.judgements[$0.index], on: address)) },
      archive: archive)
  }

  /// A judgement in the list of all: its likelihood in words, which weigh less than a picture.
  private func entry(_ judgement: Judgement, on address: String) -> JudgementCard {
    let band = judgement.band.map { graph.settings.likelihood.bands[$0] }
    return card(
      judgement, on: address,
      standing: .init(
        due: judgement.due.map { DateCard($0) },
        likelihood: band.map { "\($0.terms[0]), \($0.range)" }))
  }
}
