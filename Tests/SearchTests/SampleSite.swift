@testable import Search

/// A small site with the pages that one would look for in a site of briefings, and some that mean harm.
enum SampleSite {
  static let settings = SearchSettings(
    language: "en",
    kinds: [
      .init(id: "brief", label: "Brief", isEntity: false),
      .init(id: "person", label: "Person", isEntity: true),
      .init(id: "country", label: "Country", isEntity: true),
      .init(id: "issue", label: "Issue", isEntity: true),
    ],
    facets: [("country", "Country"), ("person", "Person"), ("issue", "Issue")])

  static var documents: [SearchDocument] { entities + briefs + notes + [hostile] }

  private static let entities = [
    entity(
      "people/kirill-dmitriev", "Kirill Dmitriev", "person", ["Dmitriev", "Dmitriyev", "Кирилл Дмитриев"]),
    entity("people/steve-witkoff", "Steve Witkoff", "person", ["Witkoff"]),
    entity(
      "people/salome-zourabichvili", "Salome Zourabichvili", "person", ["Zourabichvili", "Zurabishvili"]),
    entity("people/volodymyr-zelenskyy", "Volodymyr Zelenskyy", "person", ["Zelenskyy"]),
    entity("countries/russia", "Russia", "country", ["Russian Federation", "Россия", "俄罗斯"]),
    entity("countries/cote-d-ivoire", "Côte d’Ivoire", "country", ["Ivory Coast"]),
    entity("countries/georgia", "Georgia", "country", ["Sakartvelo"]),
    entity("issues/war-in-ukraine", "War in Ukraine", "issue", ["Ukraine conflict", "Ukraine war"]),
    entity("issues/grain-deal", "Grain deal", "issue", ["Black Sea Grain Initiative"]),
  ]

  private static let padding = String(repeating: "Little was said of other matters there. ", count: 20)

  private static let briefs = [
    brief(
      "dmitriev-in-washington", "Dmitriev in Washington: a channel, not a deal", 2025, 4, 3, ["russia"],
      ["war-in-ukraine"],
      "Kirill Dmitriev’s visit reopens political contact between Moscow and Washington. Any settlement must remove the root "
        + "causes of the conflict, he said. The U.S. side was led by Steve Witkoff. The White House kept silent."
    ),
    brief(
      "black-sea-shipping", "Black Sea shipping talks stall in Riyadh", 2025, 3, 24, ["russia"],
      ["grain-deal"],
      "American and Russian teams met in Saudi Arabia about the safety of merchant ships. Insurance for grain carriers stays "
        + "the obstacle to closer co-operation; Zelensky was not asked."),
    brief(
      "cocoa-prices", "Cocoa prices and the election in Côte d’Ivoire", 2024, 10, 12, ["cote-d-ivoire"], [],
      "Farmers in the west of the country hold back the harvest. The opposition calls for transparency of the cocoa board."
    ),
    brief(
      "tbilisi-protests", "Protests in Tbilisi enter a third week", 2024, 12, 15, ["georgia"], [],
      "Demonstrators demand new elections. President Zourabichvili refuses to leave the palace; weapons of mass persuasion, a "
        + "banner read."),
    brief(
      "non-proliferation", "The review conference on non-proliferation fails again", 2022, 8, 27, ["russia"],
      [],
      "Delegates could not agree on a text. Negotiators spoke of weapons of mass destruction and of nuclear power plants in "
        + "war zones."),
    brief(
      "weapons-inspection", "Inspectors return to the plant", 2022, 9, 1, [], ["war-in-ukraine"],
      "The mass of reports about destruction at the site could not be confirmed; weapons were seen."),
    brief(
      "zebra-quays", "Dues at the quays", 2019, 5, 6, [], [],
      "The 17 zebra talks: a harbour and a treaty, then a zebra in another harbour treaty. \(padding)"
        + "At last the zebra harbour treaty was signed. \(padding)Saffron is free of dues."),
    brief(
      "moscow-beijing", "北京与莫斯科的会谈", 2023, 3, 21, ["russia"], [], "俄罗斯总统会见中国领导人，讨论能源合作。"),
  ]

  /// So many that most are settled.
  private static let notes = (0..<300).map { number in
    brief(
      "note-\(number)", "Weekly note \(number)", 2015 + number / 52, 1 + number % 12, 1 + number % 28, [],
      ["desk-\(number % 40)"],
      "The desk reviewed the reports of week \(number % 52). No change was seen in the balance of forces; markets were quiet."
    )
  }

  /// What other people’s text may hold: ends of scripts, separators that end lines in scripts, half surrogates, marks of
  /// direction, a word of ten million letters, a hundred thousand words. It is so long that nothing ranks lower.
  static let hostile = SearchDocument(
    url: "briefs/hostile.html", title: "</script><script>window.broken = 1</script>\u{2028}\u{202E}evil",
    kind: "brief",
    date: SearchDate(year: 2021, month: 5, day: 5), names: ["\"); window.broken = 1; (\""],
    headings: ["<img src=x onerror=\"broken=1\">"],
    summary: [],
    body: Array(
      "</script><script>window.broken=1</script> \\ud800 \u{2029} ${broken=1} `\u{200F}שלום. Quiet markets. "
        .utf8)
      + [0xED, 0xA0, 0x80, 0xFF]
      + [UInt8](repeating: UInt8(ascii: "z"), count: 10_000_000)
      + Array((0..<100_000).map { " h" + String($0, radix: 36) + "x" }.joined().utf8),
    facets: [SearchFacet(field: "country", value: "</script>", label: "</script>\n\"")])

  private static func entity(_ path: String, _ name: String, _ kind: String, _ names: [String])
    -> SearchDocument
  {
    SearchDocument(url: path + ".html", title: name, kind: kind, names: names)
  }

  private static func brief(
    _ id: String, _ title: String, _ year: Int, _ month: Int, _ day: Int, _ countries: [String],
    _ issues: [String], _ text: String
  ) -> SearchDocument {
    let facets =
      countries.map { SearchFacet(field: "country", value: $0, label: $0.capitalised) }
      + issues.map { SearchFacet(field: "issue", value: $0, label: $0.capitalised) }
    return SearchDocument(
      url: "briefs/" + id + ".html", title: title, kind: "brief",
      date: SearchDate(year: year, month: month, day: day),
      headings: ["Bottom line"], publishers: ["Weekly Blitz"], body: Array(text.utf8), facets: facets)
  }

  /// All files of the search of this site.
  static var files: [SearchFile] {
    get async { await made.value }
  }

  private static let made = Task {
    var reader = DocumentReader(settings: settings)
    for document in documents { reader.read(document) }
    return await SearchIndex.files([reader.finish()], settings: settings)
      + documents.compactMap { ExcerptText.file(of: $0, settings: settings) }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst().replacing("-", with: " ") }
}
