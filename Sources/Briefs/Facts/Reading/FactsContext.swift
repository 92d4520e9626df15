import Diagnostics

/// What a body's facts are read with, the same for all bodies or settled by the front matter.
struct FactsContext: Sendable {
  let home: Target
  let actors: ActorResolver
  let wording: Wording
  let scale: LikelihoodScale
  let origins: SourceOrigins
  /// The issue that a page is mostly about: its own, or the first one of a brief.
  let mainIssue: Int?
  /// How the front matter judges issues to have moved; nil where it cannot.
  let trends: [(issue: Int, trend: Trend, place: Place)]?
  /// For each source the archived article, if one is kept.
  let articles: [Article?]
}

extension SiteNames {
  func factsContext(ofBrief index: Int, _ archive: Archive) -> FactsContext {
    let brief = briefs[index]
    return FactsContext(
      home: .brief(index), actors: actors(text(ofBrief: index).evidence), wording: library.settings.wording,
      scale: library.settings.likelihood, origins: brief.origins,
      mainIssue: references.named[index].first {
        registry.entities[$0].kind.folder == Kind.issues.folder
      }, trends: references.trends[index],
      articles: brief.header.sources.map { $0.text.flatMap { archive[$0.value] } })
  }

  /// An entity's own file has no sources and judges no trends.
  func factsContext(ofEntity index: Int) -> FactsContext {
    FactsContext(
      home: .entity(index), actors: actors(Evidence.forProfile(of: index, relations[index])),
      wording: library.settings.wording, scale: library.settings.likelihood, origins: SourceOrigins([]),
      mainIssue: registry.entities[index].kind.isActor ? nil : index, trends: nil, articles: [])
  }

  private func actors(_ evidence: PageEvidence) -> ActorResolver {
    ActorResolver(
      registry: registry, index: linker.index, groups: groups, evidence: evidence, spellings: actorSpellings)
  }
}
