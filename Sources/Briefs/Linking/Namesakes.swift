/// Holds back surnames that, on their page, are rather another person's.
///
/// Once a text names another person of a surname, the bare surname may be his, unless the page has named the registered one
/// before or has the name in its front matter.
struct Namesakes {
  /// People whose surname the page has used for somebody else.
  private var others: Set<EntityID> = []
  /// People whom the page has named.
  private var named: Set<EntityID> = []

  /// What becomes of a mention; mentions are given in the order of the text.
  mutating func settled(_ mention: Mention, at place: Int, by judge: Judge) -> Mention {
    guard judge.index.traits(of: mention.entity).contains(.person) else { return mention }
    if mention.verdict == .refused {
      if mention.reason == .otherPerson, mention.form == .short { others.insert(mention.entity) }
      return mention
    }
    if mention.form == .short, mention.reason != .chosen, others.contains(mention.entity),
      !named.contains(mention.entity), !judge.isSure(of: mention.entity, at: place)
    {
      return mention.with(.refused, .otherPerson)
    }
    if mention.form != .embedded { named.insert(mention.entity) }
    return mention
  }
}
