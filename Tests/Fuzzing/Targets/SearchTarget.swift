import Search

/// Documents: each is a part whose path is its address and whose first line is its title.
enum SearchTarget {
  static func check(_ input: [UInt8]) async throws(Flaw) {
    let documents = documents(input)
    for mode in SearchSettings.Mode.allCases {
      let settings = SearchSettings(
        mode: mode, kinds: [.init(id: "brief", label: "Brief", isEntity: false)], facets: [("tag", "Tag")])
      let files = await files(documents, settings)
      if Flaw.isRepeated(input) {
        let again = await Self.files(documents, settings)
        try Flaw.unless(files == again, "indexing twice differs")
      }
      var paths: Set<String> = []
      for file in files {
        try Flaw.unless(paths.insert(file.path).inserted, "two files are called ‘\(file.path)’")
        guard let call = ShardCall(file) else {
          throw Flaw("‘\(file.path)’ is not one call of plain strings")
        }
        try Flaw.unless("search/\(call.name).js" == file.path, "‘\(file.path)’ goes by another name")
        try JSONTarget.checkEmbedding(file.bytes)
      }
    }
    try checkTexts(documents)
  }

  /// The text of a document is handed over as it is.
  private static func checkTexts(_ documents: [SearchDocument]) throws(Flaw) {
    for document in documents where document.body.count < 200_000 {
      guard let file = ExcerptText.file(of: document, settings: SearchSettings()), let call = ShardCall(file),
        let text = String(validating: document.body, as: UTF8.self)
      else { continue }
      try Flaw.unless(call.payload.utf8.elementsEqual(text.utf8), "the text for excerpts is another")
    }
  }

  private static func documents(_ input: [UInt8]) -> [SearchDocument] {
    var seen: Set<String> = []
    return Parts.of(input, first: "briefs/a.html").compactMap { path, bytes in
      guard Sandbox.canBeFile(path), seen.insert(path).inserted else { return nil }
      let (title, body) = Parts.firstLine(bytes)
      let year = Int(body.first ?? 0) + 1900
      return SearchDocument(
        url: path, title: title, kind: "brief", date: SearchDate(year: year, month: 4, day: 3),
        names: [title],
        headings: [title], summary: Array(body.prefix(100)), body: body,
        facets: [SearchFacet(field: "tag", value: title, label: title)])
    }
  }

  private static func files(_ documents: [SearchDocument], _ settings: SearchSettings) async -> [SearchFile] {
    var reader = DocumentReader(settings: settings)
    for document in documents { reader.read(document) }
    return await SearchIndex.files([reader.finish()], settings: settings)
      + documents.compactMap { ExcerptText.file(of: $0, settings: settings) }
  }
}
