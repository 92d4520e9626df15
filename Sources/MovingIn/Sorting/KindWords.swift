import Briefs

/// The words by which people call the kinds of their notes: in `type:`, in tags and as names of folders.
enum KindWords {
  /// The kind that a word means; numbers, signs and pictures before it, as in `02 - People`, do not count.
  static func kind(_ word: String) -> NewKind? {
    let plain = fold(word)
    return table[plain] ?? (plain.hasSuffix("s") ? table[String(plain.dropLast())] : nil)
  }

  /// Small letters and single hyphens: `🏛 Think Tanks` becomes `think-tanks`.
  static func fold(_ word: String) -> String {
    let letters = word.lowercased().map { character -> Character in
      character.isLetter || character.isNumber ? character : "-"
    }
    let parts = String(letters).split(separator: "-")
    return parts.drop { $0.allSatisfy(\.isNumber) }.joined(separator: "-")
  }

  private static let table: [String: NewKind] = {
    var table: [String: NewKind] = [:]
    for (kind, words) in words {
      for word in words.words { table[String(word)] = kind }
    }
    return table
  }()

  private static let words: [(NewKind, String)] = [
    (
      .people,
      """
      person people persons politician leader president minister prime-minister diplomat ambassador official
      decision-maker journalist author analyst scholar thinker academic economist historian philosopher scientist
      general officer biography bio bios contact individual individuals figure key-figure character staff personen
      personne personnes persona personas persone politiker
      """
    ),
    (
      .countries,
      "country countries state-actor nation nation-state länder land pays país paises países paese paesi"
    ),
    (
      .organizations,
      """
      organization organisation org orgs organizations organisations institution institute agency ministry company
      companies corporation firm business bank party parties political-party think-tank thinktank ngo igo
      international-organization alliance bloc coalition group militia movement media outlet newspaper publisher
      university council court organisationen organización organizaciones organizzazione organizzazioni
      """
    ),
    (.actors, "actor actors akteur akteure acteur acteurs actores attori"),
    (
      .places,
      """
      place places region regions territory city cities town location locations strait sea river mountain geography
      area sub-region base orte lieux lugares luoghi
      """
    ),
    (
      .events,
      """
      event events summit election elections meeting meetings battle attack coup ereignis ereignisse événements
      eventos eventi
      """
    ),
    (
      .issues,
      """
      issue issues topic topics theme themes conflict conflicts crisis crises war wars flashpoint dispute disputes
      current-event current-events negotiation negotiations policy policies dossier dossiers problem themen thema
      enjeux temas temi
      """
    ),
    (
      .concepts,
      """
      concept concepts theory theories doctrine framework frameworks term terms glossary definition definitions idea
      ideas model permanent evergreen konzept konzepte begriffe notion notions conceptos concetti
      """
    ),
    (
      .works,
      """
      book books literature literature-note paper papers film movie movies podcast video videos report reports
      reading readings reference references primary-source secondary-source library bücher livres libros libri
      """
    ),
    (.sources, "clipping clippings web-clipping readwise"),
    (
      .briefs,
      """
      brief briefs briefing briefings post posts blog blogs news article articles story stories daily daily-note
      daily-notes dailies journal diary log update updates newsletter newsletters press-release press-releases
      tagebuch journaux diario
      """
    ),
    (
      .overviews,
      "moc mocs map-of-content maps-of-content maps map overview overviews index hub dashboard structure-note"
    ),
  ]
}
