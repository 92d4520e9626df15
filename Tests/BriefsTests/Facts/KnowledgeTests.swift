import Testing

@testable import Briefs

struct KnowledgeTests {
  private func desk() async -> Desk {
    func brief(_ date: String, _ sources: String, _ body: String) -> String {
      "---\ntitle: T\ndate: \(date)\nissues: [war]\ntrend: {war: mixed}\nsources: [\(sources)]\n---\n\(body)"
    }
    return await Desk([
      "briefs/old.md": brief(
        "2025-01-01", "{publisher: tass}, {title: x}",
        """
        ## Key judgements

        1. A *likely* by 2026 for Poland. Confidence: low.
        2. B *likely*. Confidence: low.

        ## Timeline

        - 2025: Poland one.
        - March 2024: Poland two.

        ## Ahead

        - 2027: Poland three.

        ## Positions: war

        - Poland: old.

        ## Obstacles

        1. **Old**

        ## Words

        > old
        > — Kirill Dmitriev
        """),
      "briefs/new.md": brief(
        "2025-02-02", "{publisher: Meduza}, {publisher: TASS}",
        """
        ## Key judgements

        1. C *likely* by 2025-12-31. Confidence: low.

        ## Timeline

        - 2–3 April 2024: Poland four.

        ## Ahead

        - 2026: Poland five.

        ## Positions: war

        - Poland, Baltic states: new.

        ## Conditions: Poland

        1. **New.** x

        ## Change

        - war: mixed. Why.

        ## Words

        > new
        > — Kirill Dmitriev

        > older
        > — Kirill Dmitriev, 2024
        """),
      "people/kirill-dmitriev.md": "---\nname: Kirill Dmitriev\n---\n## Timeline\n\n- 2023: Own.\n",
    ])
  }

  @Test func `merges the facts of all files, newest brief first`() async {
    let desk = await desk()
    let knowledge = desk.graph.knowledge
    #expect(desk.complaints == "")
    func texts(_ indices: [Int], _ text: (Int) -> Passage) -> [String] {
      indices.map { text($0).content.text }
    }
    func entity(_ slug: String) -> Int { desk.graph.entities.firstIndex { $0.slug.text == slug }! }
    let (poland, war, dmitriev) = (entity("poland"), entity("war"), entity("kirill-dmitriev"))
    func events(_ indices: [Int]) -> [String] { texts(indices) { knowledge.events[$0].what } }

    #expect(events(knowledge.timeline) == ["Own.", "Poland two.", "Poland four.", "Poland one."])
    #expect(events(knowledge.ahead) == ["Poland five.", "Poland three."])
    #expect(events(knowledge.eventsOf[poland]) == ["Poland two.", "Poland four.", "Poland one."])
    #expect(events(knowledge.eventsOf[dmitriev]) == ["Own."])
    #expect(events(knowledge.aheadOf[poland]) == ["Poland five.", "Poland three."])
    #expect(texts(knowledge.positionsOf[poland]) { knowledge.positions[$0].what } == ["new.", "old."])
    #expect(texts(knowledge.positionsOf[entity("latvia")]) { knowledge.positions[$0].what } == ["new."])
    #expect(texts(knowledge.positionsOn[war]) { knowledge.positions[$0].what } == ["new.", "old."])
    #expect(knowledge.conditionsOf[poland].map { knowledge.conditions[$0].label } == ["New"])
    #expect(knowledge.conditionsOn[war].map { knowledge.conditions[$0].label } == ["New", "Old"])
    #expect(
      texts(knowledge.quotationsOf[dmitriev]) { knowledge.quotations[$0].words } == ["new", "old", "older"])
    #expect(texts(knowledge.changesOf[war]) { knowledge.changes[$0].reason } == ["Why."])
    #expect(
      texts(knowledge.judgementsByDue) { knowledge.judgements[$0].claim }
        == ["C likely by 2025-12-31.", "A likely by 2026 for Poland.", "B likely."])
    #expect(
      texts(knowledge.judgementsOf[poland]) { knowledge.judgements[$0].claim } == [
        "A likely by 2026 for Poland."
      ])
    #expect(knowledge.remarks.isEmpty)
  }

  @Test func `counts an actor of a position as named by its brief`() async {
    let desk = await desk()
    let latvia = desk.graph.entities.firstIndex { $0.slug.text == "latvia" }!
    #expect(desk.graph.named.map { $0.contains(latvia) } == [true, false])
    #expect(desk.graph.appearances[latvia].map(\.count) == [0])
  }
}
