/// The English words by which a text says that someone speaks.
enum SpeechWords {
  static let verbs: Set<String> = words(
    """
    said says say saying tells told adds added adding stated states stating wrote writes writing noted notes noting \
    argued argues warned warns warning explained explains insisted insists stressed stresses emphasised emphasized \
    emphasises emphasizes replied replies continued continues concluded concludes claimed claims declared declares \
    announced announces posted posts tweeted tweets remarked remarks commented comments acknowledged acknowledges \
    admitted admits recalled recalls observed observes suggested suggests predicted predicts urged urges vowed vows \
    pledged pledges promised promises asked asks called calls calling described describes describing frames framed labelled \
    labels labeled dubbed dubs quipped conceded concedes reiterated reiterates underlined underlines underscored asserted asserts \
    maintained maintains contended contends cautioned cautions complained complains confirmed confirms denied denies \
    lamented joked repeated repeats responded responds countered counters hailed hails condemned condemns denounced denounces \
    praised praises criticised criticized criticises criticizes boasted alleged alleges accused accuses estimated testified \
    signalled signaled tells reads read cited branded brands deemed
    """)
  /// What may stand between a speaker and the verb: `has also repeatedly said`.
  static let helpers: Set<String> = words(
    """
    has have had is was were are been being be also then later further again once still even never always often \
    repeatedly previously recently earlier reportedly would will could should may might must did does do not quoted as \
    it first subsequently today yesterday who which that now just too
    """)
  /// Between a verb and another that shares its subject: `said no and asked`.
  static let joints: Set<String> = ["and", "or", "but", "then", "to", "that"]
  static let persons: Set<String> = ["he", "she"]
  static let things: Set<String> = ["it", "they", "we"]
  /// Before a name that is no speaker: `talks with`, `spokesman for`.
  static let prepositions: Set<String> = words(
    "of for from at in with to by on against between about into near over under towards toward behind after before via per"
  )
  /// Where the words that name a speaker end: `said Lavrov in Moscow`.
  static let ends: Set<String> = words(
    """
    in on at during after before when while as who whose which where to from via about adding referring following last \
    this earlier yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday late early because \
    but if that with amid ahead since until through and or upon
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
