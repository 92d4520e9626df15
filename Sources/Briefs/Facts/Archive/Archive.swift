import Diagnostics

/// The archived articles that briefs refer to, by their path in `content/sources/`.
struct Archive: Sendable {
  private var articles: [String: Article] = [:]

  /// Reads each article once, however many briefs cite it.
  init(_ library: Library, _ briefs: [Brief], report: inout Report) async {
    var files: [ContentFile] = []
    var seen: Set<String> = []
    for text in briefs.flatMap({ $0.header.sources.compactMap(\.text) }) {
      guard let file = library.articles[text.value] else {
        report.error(
          "no file of \(Kind.sourcesFolder) is called ‘\(text.value)’", at: text.place,
          help: Suggestion.question(for: text.value, among: library.articles.keys.sorted())
            ?? "put the article there, or leave this key out")
        continue
      }
      if seen.insert(text.value).inserted { files.append(file) }
    }
    let read = await Parallel.map(files) { file -> (Article?, Report) in
      var report = Report()
      return (Article(file, report: &report), report)
    }
    for (file, (article, articleReport)) in zip(files, read) {
      report.append(articleReport)
      articles[Self.name(of: file)] = article
    }
  }

  subscript(name: String) -> Article? { articles[name] }

  /// The path of a file of the folder of sources, from that folder.
  static func name(of file: ContentFile) -> String {
    String(file.path.dropFirst(Kind.sourcesFolder.count + 1))
  }
}
