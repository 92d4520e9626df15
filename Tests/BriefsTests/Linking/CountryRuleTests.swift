import Testing

@testable import Briefs

struct CountryRuleTests {
  @Test(arguments: [
    "The Bank of China lends.", "Deputies of the University of Georgia met in Tbilisi.",
    "They flew Air France.",
    "Shares of France Telecom fell.", "The New Zealand Herald asked.", "It left Kuwait City and Panama City.",
    "He wore a Panama hat near the Gulf of Mexico in New Mexico.", "She plays the U.S. Open.",
    "British Airways and American Airlines agreed.",
    "Ships crossed the Indian Ocean and the South China Sea.",
    "Latin America, South America and the Bank of America grew.", "The West Indian captain spoke.",
    "Cuba Gooding and Bill Holland sang.", "She was Miss Poland.", "The Banco de Mexico lends.",
    "Mr Holland spoke.", "It lies in the Russian Empire.", "The Tour of the Netherlands starts.",
    "Anglo-American talks", "The Lebanon, Ohio, council met.",
    "They won the Italian Cup.", "ROMA OUT OF ITALIAN CUP", "BELGIAN GRAND PRIX RESULT",
    "The U.S. Amateur Championship",
    "New detail on the U.S. Civil War", "The Spanish Supercup was lost.", "U.S. Treasuries fell.",
    "He played for British Universities.", "They were the Revolutionary Armed Forces of Colombia.",
    "The group Human Rights in China said so.", "Troops of the Interim Force in Lebanon left.",
    "JORNAL DE ANGOLA",
    "Trevor Holland fled.", "The Irish Independent and the Indian Observer reported it.",
  ])
  func `leaves names that only borrow a country’s alone`(text: String) {
    let kept = LinkingFixture.mentions(text).filter { !$0.contains(" refused, ") }
    #expect(kept == [])
  }

  @Test func `links the same names where they stand for the country`() {
    #expect(
      LinkingFixture.links(
        "The President of China met Republic of Georgia envoys in Tbilisi; France agreed with New Zealand, Kuwait, "
          + "Panama, Mexico and America.") == [
          "China: china", "Republic of Georgia: georgia", "France: france", "New Zealand: new-zealand",
          "Kuwait: kuwait", "Panama: panama", "Mexico: mexico", "America: united-states",
        ])
  }

  @Test(arguments: [
    ("Rain fell in Western Ukraine.", "Ukraine: ukraine"), ("Saturday Iran agreed.", "Iran: iran"),
    ("Critics in Tuesday’s Sri Lankan papers", "Sri Lankan: sri-lanka"),
    ("PARIS 1996-08-31 Controversial Australian Anthony Hill won.", "Australian: australia"),
    ("Former Soviet Armenia agreed.", "Armenia: armenia"), ("Blaming Iraq for riots is easy.", "Iraq: iraq"),
    ("Hungary’s Open Day", "Hungary: hungary"), ("The Italian World Cup squad", "Italian: italy"),
    ("MEXICAN CHAMPIONSHIP RESULTS", "MEXICAN: mexico"),
    ("The Kia Motor Corp of South Korea", "South Korea: south-korea"),
    ("ITALIAN SQUAD FOR WORLD CUP", "ITALIAN: italy"), ("He defended human rights in China.", "China: china"),
    ("A Prime Minister in Lebanon", "Lebanon: lebanon"), ("The cup went to Italian clubs.", "Italian: italy"),
    ("The Republic of Ireland won.", "Republic of Ireland: ireland"),
  ])
  func `keeps a country behind a capital that belongs to no name`(text: String, expected: String) {
    #expect((LinkingFixture.links(text) + LinkingFixture.surfaces(text, .count)) == [expected])
  }

  @Test(arguments: [
    ("The peoples of America and our America; Asia, Europe, Africa, America.", []),
    (
      "In Portuguese Guinea and Guinea (Bissau).",
      ["Portuguese Guinea: guinea-bissau", "Guinea (Bissau): guinea-bissau"]
    ),
    (
      "The Congo (Leopoldville) and the Congo (Brazzaville).",
      ["Congo (Leopoldville): dr-congo", "Congo (Brazzaville): republic-of-the-congo"]
    ),
    ("Troops left Netherlands New Guinea.", []),
    (
      "The former Yugoslav Republic of Macedonia voted.",
      ["former Yugoslav Republic of Macedonia: north-macedonia"]
    ),
  ])
  func `tells a country from a continent, a neighbour and a colony`(text: String, links: [String]) {
    #expect(LinkingFixture.links(text) == links)
  }

  @Test(arguments: [
    "(The talks failed.) Neighbouring Qatar protested.", "The talks failed… Neighbouring Qatar protested.",
    "| Neighbouring Qatar | 3 |", "[ ] Ask Qatar for a date",
  ])
  func `knows where a sentence begins`(text: String) {
    #expect(LinkingFixture.links(text) == ["Qatar: qatar"])
  }

  @Test func `tells the United States from the pronoun and the currency`() {
    #expect(
      LinkingFixture.links("The US and the U.S. told us, CONTACT US, that US$5, $US 6 and U.S.$7 stay.") == [
        "US: united-states", "U.S.: united-states",
      ])
    #expect(LinkingFixture.surfaces("A U.S.-led force met U.K. troops.", .count) == ["U.S.: united-states"])
    #expect(LinkingFixture.mentions("www.US.gov, US.gov, me@France.fr, U.S.S.R.") == [])
  }

  @Test func `counts demonyms and never links them`() {
    #expect(
      LinkingFixture.mentions("Polish voters, two Frenchmen and a Swede.") == [
        "Polish: poland demonym count, an adjective or a people’s name",
        "Frenchmen: france demonym count, an adjective or a people’s name",
        "Swede: sweden demonym count, an adjective or a people’s name",
      ])
  }

  @Test func `refuses languages and keeps adjectives after the same words`() {
    #expect(
      LinkingFixture.surfaces("She speaks Russian, and wrote it in French.", .refused) == [
        "Russian: russia", "French: france",
      ])
    #expect(
      LinkingFixture.surfaces("It speaks Russian power, seen in French cities.", .count) == [
        "Russian: russia", "French: france",
      ])
  }

  @Test func `counts a country inside its own institutions and peoples`() {
    #expect(
      LinkingFixture.mentions("The US Congress met Bosnian Serb envoys.") == [
        "US: united-states embedded count, part of an institution’s name",
        "Bosnian: bosnia-and-herzegovina embedded count, inside a longer name",
        "Serb: serbia embedded count, inside a longer name",
      ])
    #expect(
      LinkingFixture.mentions("Buses in Pakistani Kashmir stopped.") == [
        "Pakistani: pakistan embedded count, inside a longer name"
      ])
    #expect(
      LinkingFixture.surfaces("The Russian Foreign Minister met Australian Tom Moody.", .count) == [
        "Russian: russia", "Australian: australia",
      ])
  }

  @Test func `reads headlines in capitals`() {
    #expect(
      LinkingFixture.surfaces("SOUTH KOREA BEAT TURKEY AS FRENCH CLUB WINS", .count) == [
        "SOUTH KOREA: south-korea", "TURKEY: turkiye", "FRENCH: france",
      ])
    #expect(LinkingFixture.surfaces("RESULTS AT CANADIAN OPEN", .refused) == ["CANADIAN: canada"])
    #expect(LinkingFixture.surfaces("POLISH THE SILVER", .refused) == ["POLISH: poland"])
  }

  @Test(arguments: [
    ("Iran Says It Will Resume Talks With Envoys", ["Iran: iran"]),
    ("Ministers Warn Iran After Attack on a Tanker", ["Iran: iran"]),
    ("How China Became the World’s Factory", ["China: china"]),
    ("Saudi Arabia Cuts Output, and Oil Prices Rise", ["Saudi Arabia: saudi-arabia"]),
    ("Biden Meets Envoys From Poland on Friday", ["Biden: joe-biden", "Poland: poland"]),
  ])
  func `reads headlines that give each word a capital`(text: String, expected: [String]) {
    #expect(LinkingFixture.links(text) == expected)
  }

  @Test(arguments: [
    "Pilots of Air France Vote to Strike Over Pay", "Bank of China Shares Fall After Losses",
    "Cuba Gooding Wins a Prize", "The minister met Iran Heavy Diesel managers.",
    "Iran Railways Orders Forty New Engines Abroad", "Hunter Biden Pleads Guilty to Tax Charges",
  ])
  func `leaves other names alone in such headlines`(text: String) {
    #expect(LinkingFixture.links(text) == [])
  }

  @Test func `links the country of an office whose holder’s name follows`() {
    #expect(
      LinkingFixture.links(
        "The President of Armenia Serzh Sargsyan met the Minister for Trade and Integration of Kazakhstan "
          + "Arman Shakkaliyev and the Ambassador of Poland to the Holy See Adam Kwiatkowski.") == [
          "Armenia: armenia", "Kazakhstan: kazakhstan", "Poland: poland", "Holy See: vatican-city",
        ])
    #expect(LinkingFixture.links("She wrote of Armenia Serzh Motors.") == [])
  }

  @Test func `links neighbours in a list that lost its comma`() {
    #expect(
      LinkingFixture.links("It left Cyprus, Greece Italy and Spain out.") == [
        "Cyprus: cyprus", "Greece: greece", "Italy: italy", "Spain: spain",
      ])
  }

  @Test func `refuses an adjective before a word for its language`() {
    #expect(
      LinkingFixture.surfaces(
        "The Albanian language and the Georgian alphabet, taught in German to all", .refused)
        == ["Albanian: albania", "Georgian: georgia", "German: germany"])
    #expect(LinkingFixture.surfaces("She studied Portuguese.", .refused) == ["Portuguese: portugal"])
    #expect(LinkingFixture.surfaces("Albanian schools", .count) == ["Albanian: albania"])
  }
}
