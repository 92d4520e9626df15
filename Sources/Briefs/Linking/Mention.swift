/// One place in a page's text that names an entity, and what is to become of it.
package struct Mention: Sendable, Equatable {
  package enum Verdict: String, Sendable {
    /// May be anchored.
    case link
    /// Belongs to the entity and is never anchored.
    case count
    /// Is left alone.
    case refused
  }

  /// Byte offsets into the page's text, without title and possessive.
  package let range: Range<Int>
  /// The index of the run that holds it.
  package let run: Int
  package let entity: EntityID
  package let form: NameForm
  package let verdict: Verdict
  package let reason: Reason

  package init(
    _ range: Range<Int>, run: Int, entity: EntityID, form: NameForm, verdict: Verdict, reason: Reason
  ) {
    self.range = range
    self.run = run
    self.entity = entity
    self.form = form
    self.verdict = verdict
    self.reason = reason
  }

  /// The same with words of a full name before it.
  func with(start: Int) -> Mention {
    Mention(
      start..<range.upperBound, run: run, entity: entity, form: .name, verdict: verdict, reason: reason)
  }

  func with(_ verdict: Verdict, _ reason: Reason) -> Mention {
    Mention(range, run: run, entity: entity, form: form, verdict: verdict, reason: reason)
  }
}

/// Why a mention got its verdict, as a phrase for the author.
package enum Reason: String, Sendable {
  // Linked.
  case named = "a registered name"
  case standsFor = "the seat of government stands for the country"
  case settledByPage = "the page shows which one is meant"
  case chosen = "the page’s links decide"

  // Counted.
  case demonym = "an adjective or a people’s name"
  case heading = "inside a heading"
  case quotation = "inside a quotation"
  case linkText = "inside a link"
  case insideMatch = "inside a longer name"
  case compound = "half of a hyphenated word"
  case institution = "part of an institution’s name"
  case notThePerson = "an administration is not the person"
  case shouted = "written in capitals"
  case likely = "a homonym that its sentence makes likely"
  case group = "a group without a page"
  case ownPage = "the entity’s own page"
  case linkedBefore = "linked before in this section"

  // Refused.
  case never = "a name that is never meant"
  case chosenNone = "the page’s links say none"
  case homonym = "several entities go by this name"
  case noEvidence = "a homonym with no evidence on the page"
  case place = "the place, not the government"
  case otherPlace = "another place of that name"
  case language = "a language"
  case longerName = "part of the name of something else"
  case otherPerson = "the name of another person"
  case word = "an ordinary word"
  case currency = "a currency"
}
