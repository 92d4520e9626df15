import Templates

/// The page of a person, a country, an issue or an entity of another kind.
struct EntityPage: Sendable {
  let frame: Frame
  let entity: Content
  var person: Person?
  var country: Country?
  var issue: Issue?

  /// What entities of every kind have.
  struct Content: Sendable {
    let name: String
    let kind: String
    let summary: String?
    let country: EntityCard?
    let aliases: [String]
    let lastSeen: DateCard?
    let profile: [UInt8]?
    /// Ids that links into the profile may name although no heading has them.
    let movedAnchors: [String]
    let facts: EntityFacts
    let briefs: [AppearanceCard]
    /// Where all briefs are, when they are too many for this page.
    let archive: [CountCard]
    let related: [EntityGroup]
    let mentions: Picture?
    /// Those that appear in the same briefs most often.
    let companions: [EntityGroup]
    /// The same as a picture, where there are enough of them.
    let company: Picture?
    /// Other entities whose own files name it.
    let mentionedOn: BacklinkList?

    static let shape = Shape<Content>(
      "entity page’s entity",
      [
        .text("name") { $0.name }, .text("kind") { $0.kind }, .text("summary") { $0.summary },
        .record("country", of: EntityCard.shape) { $0.country },
        .record("aliases", of: Items.texts) { Items($0.aliases) },
        .record("lastSeen", of: DateCard.shape) { $0.lastSeen }, .html("profile") { $0.profile },
        .texts("movedAnchors") { $0.movedAnchors }, .record("facts", of: EntityFacts.shape) { $0.facts },
        .record("briefs", of: AppearanceCard.listShape) { Items($0.briefs) },
        .record("archive", of: CountCard.listShape) { Items($0.archive) },
        .record("related", of: EntityGroup.listShape) { Items($0.related) },
        .record("mentions", of: Picture.shape) { $0.mentions },
        .record("companions", of: EntityGroup.listShape) { Items($0.companions) },
        .record("company", of: Picture.shape) { $0.company },
        .record("mentionedOn", of: BacklinkList.shape) { $0.mentionedOn },
      ])
  }

  struct Person: Sendable {
    let roles: [String]

    static let shape = Shape<Person>("person", [.record("roles", of: Items.texts) { Items($0.roles) }])
  }

  struct Country: Sendable {
    let officialName: String?
    let capital: String?
    let region: String?
    let codes: [String]
    let map: Picture?
    let issues: IssueTable?
    /// People, organizations and others whose country it is.
    let members: [MemberGroup]

    static let shape = Shape<Country>(
      "country",
      [
        .text("officialName") { $0.officialName }, .text("capital") { $0.capital },
        .text("region") { $0.region },
        .record("codes", of: Items.texts) { Items($0.codes) },
        .record("map", of: Picture.shape) { $0.map },
        .record("issues", of: IssueTable.shape) { $0.issues },
        .record("members", of: MemberGroup.listShape) { Items($0.members) },
      ])
  }

  struct Issue: Sendable {
    let question: String?
    let status: String?
    let since: DateCard?
    let parties: [EntityCard]
    let trend: TrendCard?
    let trendBrief: BriefCard?
    var nextDate: SpanCard?

    static let shape = Shape<Issue>(
      "issue",
      [
        .text("question") { $0.question }, .text("status") { $0.status },
        .record("since", of: DateCard.shape) { $0.since },
        .record("parties", of: EntityCard.listShape) { Items($0.parties) },
        .record("trend", of: TrendCard.shape) { $0.trend },
        .record("trendBrief", of: BriefCard.shape) { $0.trendBrief },
        .record("nextDate", of: SpanCard.shape) { $0.nextDate },
      ])
  }

  private static let common: [Field<EntityPage>] =
    Frame.fields(\.frame) + [.record("entity", of: Content.shape) { $0.entity }]

  static let shape = Shape<EntityPage>("entity page", common)
  static let personShape = Shape<EntityPage>(
    "person page", common + [.record("person", of: Person.shape) { $0.person }])
  static let countryShape = Shape<EntityPage>(
    "country page", common + [.record("country", of: Country.shape) { $0.country }])
  static let issueShape = Shape<EntityPage>(
    "issue page", common + [.record("issue", of: Issue.shape) { $0.issue }])
}

/// A part of the briefs that name an entity, when they are too many for its page.
struct EntityArchivePage: Sendable {
  let frame: Frame
  let briefs: [AppearanceCard]

  static let shape = Shape<EntityArchivePage>(
    "archive page",
    Frame.fields(\.frame) + [
      .record("briefs", of: AppearanceCard.listShape) { Items($0.briefs) }
    ])
}

/// A part of a block of facts of an entity, when they are too many for its page.
struct FactArchivePage: Sendable {
  let frame: Frame
  let facts: EntityFacts

  static let shape = Shape<FactArchivePage>(
    "archive page of facts",
    Frame.fields(\.frame) + [.record("facts", of: EntityFacts.shape) { $0.facts }])
}
