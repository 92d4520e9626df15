/// What the rules know of an English word, whatever its case.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// Goes before a person's name or a country's holder of an office: `President`, `Mr`, `striker`.
  static let title = WordTraits(rawValue: 1 << 0)
  /// `visit`, `arrived`: what follows with to or from is a place.
  static let motion = WordTraits(rawValue: 1 << 1)
  /// `in`, `at`, `near`: what follows is a place.
  static let placePreposition = WordTraits(rawValue: 1 << 2)
  /// `to`, `from`: a place after a word of motion.
  static let direction = WordTraits(rawValue: 1 << 3)
  /// `talks`, `police`, `suburb`: what stands before it, unmarked, is a place.
  static let localNoun = WordTraits(rawValue: 1 << 4)
  /// `Bank`, `Open`, `Airways`: heads of names that only borrow a country's name.
  static let brand = WordTraits(rawValue: 1 << 5)
  /// `Senate`, `Navy`: heads of names that are the country's own.
  static let institution = WordTraits(rawValue: 1 << 6)
  /// `administration`, `campaign`: after a person's name, not the person.
  static let following = WordTraits(rawValue: 1 << 7)
  /// `Jr`, `Tower`: after a person's name, something or someone else.
  static let otherThing = WordTraits(rawValue: 1 << 8)
  static let month = WordTraits(rawValue: 1 << 9)
  static let weekday = WordTraits(rawValue: 1 << 10)
  /// `Kurds`, `Serb`: after a demonym, a people of that country.
  static let people = WordTraits(rawValue: 1 << 11)
  /// `Michael`, `Hunter`.
  static let givenName = WordTraits(rawValue: 1 << 12)
  /// A state of the United States or a town in one, evidence against the country Georgia.
  static let usPlace = WordTraits(rawValue: 1 << 13)
  /// `and`, `or`, `between`: joins names of one sort.
  static let conjunction = WordTraits(rawValue: 1 << 14)
  /// `of`, `for`, `the`: small words inside long names.
  static let connector = WordTraits(rawValue: 1 << 15)
  /// `said`, `told`: what stands before it speaks.
  static let speech = WordTraits(rawValue: 1 << 16)
  /// Opens a sentence or a noun phrase and is part of no name: `The`, `But`, `Former`, `Two`.
  static let opener = WordTraits(rawValue: 1 << 17)
  /// `Anglo`, `Franco`, `Sino`: half of a people's name.
  static let halfPeople = WordTraits(rawValue: 1 << 18)
  /// A surname that is an ordinary word or name of the calendar: `May`, `Brown`.
  static let commonWord = WordTraits(rawValue: 1 << 19)
  static let article = WordTraits(rawValue: 1 << 20)
  static let of = WordTraits(rawValue: 1 << 21)
  /// `in`, `speaks`: before a language.
  static let beforeLanguage = WordTraits(rawValue: 1 << 22)
  /// `Bank`, `University`: before `of`, a name that only borrows the country's.
  static let borrower = WordTraits(rawValue: 1 << 23)
  /// `Northern`, `West`: before a country's name, a part of the country.
  static let compass = WordTraits(rawValue: 1 << 24)
  /// `tell`, `about`: in capitals before `US`, a pronoun is more likely than a country.
  static let beforePronoun = WordTraits(rawValue: 1 << 25)
  /// `de`, `du`: before a country's name, a name in another language.
  static let romance = WordTraits(rawValue: 1 << 26)
  /// `Mr`, `Miss`: what follows is a person, whatever else it may be called.
  static let address = WordTraits(rawValue: 1 << 27)
  /// `strikes`, `shelling`: what they fall on is a place.
  static let assault = WordTraits(rawValue: 1 << 28)
  /// `on`, `against`, `of`: after an assault, before what it falls on.
  static let target = WordTraits(rawValue: 1 << 29)
  /// `Cup`, `Grand` Prix, `War`: right behind a country’s name, a contest or a war that only borrows it.
  static let event = WordTraits(rawValue: 1 << 30)
  /// `Rights`, `Force`: in capitals before `in`, a body that works there.
  static let mandate = WordTraits(rawValue: 1 << 31)
  /// `language`, `dialect`: right behind an adjective, what is spoken rather than who speaks it.
  static let language = WordTraits(rawValue: 1 << 32)
  /// `van`, `de`: written small before a name, half of a longer surname.
  static let particle = WordTraits(rawValue: 1 << 33)
  /// `Jr`, `III`: after a person's name, another person of it.
  static let generation = WordTraits(rawValue: 1 << 34)
}
