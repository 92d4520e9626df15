import Fuzzing
import Testing

@testable import Search

struct SearchIndexTests {
  private let settings = SearchSettings(
    kinds: [
      .init(id: "brief", label: "Brief", isEntity: false),
      .init(id: "person", label: "Person", isEntity: true),
    ],
    facets: [("country", "Country")])

  /// Three hundred briefs, so that some are settled, and two people.
  private var documents: [SearchDocument] {
    let briefs = (0..<300).map { number in
      SearchDocument(
        url: "briefs/\(number).html", title: "Visit \(number % 7) to Kyiv", kind: "brief",
        date: SearchDate(year: 2020 + number / 100, month: 1 + number % 12, day: 1 + number % 28),
        headings: ["Bottom line"],
        body: Array("Nations talk about grain deal \(number). Nation \(number % 50) résumé resume.".utf8),
        facets: [SearchFacet(field: "country", value: "c\(number % 3)", label: "Country \(number % 3)")])
    }
    let people = ["Kirill Dmitriev", "Emmanuel Macron"].map { name in
      SearchDocument(
        url: "people/\(name).html", title: name, kind: "person",
        names: [String(name.split(separator: " ")[1])])
    }
    return briefs + people
  }

  private func index(_ documents: [SearchDocument], readers: Int, _ settings: SearchSettings) async
    -> [String: [UInt8]]
  {
    var batches: [TermBatch] = []
    for reader in 0..<readers {
      var documentReader = DocumentReader(settings: settings)
      for number in stride(from: reader, to: documents.count, by: readers) {
        documentReader.read(documents[number])
      }
      batches.append(documentReader.finish())
    }
    let files = await SearchIndex.files(batches, settings: settings)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  private func payload(_ name: String, in files: [String: [UInt8]]) throws -> String {
    let path = "search/" + name + ".js"
    let bytes = try #require(files[path])
    return try #require(ShardCall(SearchFile(path: path, bytes: bytes))).payload
  }

  @Test func `is the same whatever the number of readers and the order of documents`() async {
    let one = await index(documents, readers: 1, settings)
    #expect(await index(documents, readers: 3, settings) == one)
    #expect(await index(documents.reversed(), readers: 2, settings) == one)
  }

  @Test func `is one call for each file, with settled and recent postings apart`() async throws {
    let files = await index(documents, readers: 1, settings)
    #expect(
      files.keys.sorted().filter { !$0.hasPrefix("search/t-") } == [
        "search/e-.js", "search/fd-country-0.js", "search/fd-date-0.js", "search/fd-kind-0.js",
        "search/fv-country-0.js", "search/fv-kind-0.js",
        "search/manifest.js", "search/p-.js", "search/r-.js", "search/w-.js",
      ])
    // A hundred briefs a year, in blocks of sixteen, and two people.
    #expect(
      files.keys.filter { $0.hasPrefix("search/t-") }.sorted()
        == [
          (0..<7).map { "search/t-.\($0).js" }, (0..<7).map { "search/t-2021.\($0).js" },
          (0..<7).map { "search/t-2022.\($0).js" }, ["search/t-_0007e.0.js"],
        ].flatMap { $0 })
    for (path, bytes) in files { #expect(ShardCall(SearchFile(path: path, bytes: bytes)) != nil) }
  }

  @Test func `numbers documents by date and then address, those without a date last`() async throws {
    let files = await index(documents, readers: 1, settings)
    let lines = try payload("t-.0", in: files).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(3) == ["briefs/0.html", "Visit 0 to Kyiv", "0 2020-01-01"])
    #expect(lines.count == 16 * 3 + 1)
  }

  @Test func `has every posting of a word in the segment of its document`() async throws {
    let files = await index(documents, readers: 1, settings)
    let text = try payload("p-", in: files)
    let keys = text.prefix { $0 != "|" }
    #expect(keys.hasPrefix(" 0"))
    var reader = BitReader(text.dropFirst(keys.count + 1).utf8)
    // The first word is ‘0’: in the titles of every seventh brief, and in the text of briefs 0, 50, 100 …
    #expect(reader.read(2) == 2)
    let order = documents.prefix(300).sorted { ($0.date!, $0.url) < ($1.date!, $1.url) }.map(\.title)
    let titled = order.prefix(256).indices.filter { order[$0] == "Visit 0 to Kyiv" }
    let found = reader.list(in: 0..<256)
    #expect(found.filter { $0[1] >= Impact.bare }.map { $0[0] } == titled)
  }

  /// The files that differ once a brief was added that is like the first but for its date.
  private func changes(byAdding date: SearchDate) async -> [String] {
    let before = await index(documents, readers: 1, settings)
    var brief = documents[0]
    brief.url = "briefs/added.html"
    brief.date = date
    let after = await index(documents + [brief], readers: 1, settings)
    return after.filter { before[$0.key] != $0.value }.keys.sorted()
  }

  @Test func `changes few files when the newest brief is added`() async {
    #expect(
      await changes(byAdding: SearchDate(year: 2030, month: 1, day: 1)) == [
        "search/fd-country-0.js", "search/fd-date-0.js", "search/fd-kind-0.js", "search/manifest.js",
        "search/r-.js", "search/t-203.0.js",
      ])
  }

  @Test func `changes the titles of its period alone when an old brief is added`() async {
    let titles = await changes(byAdding: SearchDate(year: 2021, month: 6, day: 1)).filter {
      $0.hasPrefix("search/t-")
    }
    #expect(titles == (0..<7).map { "search/t-2021.\($0).js" })
  }

  @Test func `marks a document that has no file of its text`() async throws {
    let day = SearchDate(year: 2025, month: 4, day: 3)
    let bare = SearchDocument(url: "a.html", title: "A", kind: "brief", date: day)
    let written = SearchDocument(
      url: "b.html", title: "B", kind: "brief", date: day, summary: Array("b".utf8))
    #expect(ExcerptText.file(of: bare, settings: settings) == nil)
    #expect(ExcerptText.file(of: written, settings: settings) != nil)
    let titles = try payload("t-.0", in: await index([written, bare], readers: 1, settings))
    #expect(titles == "a.html\nA\n-0 2025-04-03\nb.html\nB\n0 2025-04-03\n")
  }

  @Test func `learns how words differ from their stems, the shortest ending first`() {
    let words =
      "talk talks talked talking nature measure produce receive believe promise examine increase decide promote settle"
    var reader = DocumentReader(settings: settings)
    reader.read(SearchDocument(url: "a", title: words, kind: "brief"))
    // No word that is a stem has an `e` behind it.
    #expect(
      Endings(Vocabulary([reader.finish()])).text == "e- s+ s- ed+ ed- ing+ ing-")
  }

  @Test func `indexes names, headings and summary only in summary mode, and nothing when off`() async throws {
    var settings = settings
    settings.mode = .summary
    let brief = SearchDocument(
      url: "b.html", title: "Talks", kind: "brief", headings: ["Ahead"], summary: Array("short".utf8),
      body: Array("long".utf8))
    let words = vocabulary(try payload("w-", in: await index([brief], readers: 1, settings)))
    #expect(words == ["ahead": "ahead", "short": "short", "talks": "talk"])
    #expect(ExcerptText.file(of: brief, settings: settings).flatMap(ShardCall.init)?.payload == "short")
    settings.mode = .off
    #expect(await index([brief], readers: 1, settings) == [:])
    #expect(ExcerptText.file(of: brief, settings: settings) == nil)
  }
}
