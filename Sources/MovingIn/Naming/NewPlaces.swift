import Briefs

/// Where everything of the old folder stands in the new site: what links are rewritten by.
struct NewPlaces: Sendable {
  let system: Survey.System
  let notes: [Moved]
  let links: OldLinks
  let claims: Claims
  /// For each note the addresses that it had in the old site.
  let redirects: [[String]]
  /// From the path of a file in the old folder to the one in `content/`, should it be used.
  private let files: [String: String]

  init(_ notes: [Moved], _ survey: Survey, _ gazetteer: Gazetteer) {
    system = survey.system
    self.notes = notes
    links = OldLinks(notes, survey)
    claims = Claims(notes, gazetteer)
    redirects = OldRedirects(notes, survey).all
    files = Self.places(of: survey.attachments)
  }

  /// Nil for what a site must not carry, such as another site’s pages with their scripts.
  func place(ofFile path: String) -> String? { files[path] }

  static func isPicture(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico"].contains(OldFile.pathExtension(path))
  }

  private static let unwanted: Set<String> = [
    "html", "htm", "xhtml", "js", "mjs", "php", "exe", "sh", "bat", "css", "",
  ]

  /// All in one folder, each under its own name where that is free.
  private static func places(of files: [String]) -> [String: String] {
    var places: [String: String] = [:]
    var taken: Set<String> = []
    // The last number behind each name.
    var numbers: [String: Int] = [:]
    for file in files where !unwanted.contains(OldFile.pathExtension(file)) {
      let ending = "." + OldFile.pathExtension(file)
      let letters = OldFile.stem(file).map { character in
        "/\\:*?\"<>|#^[]%".contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
          ? " " : character
      }
      var stem = String(String(letters).split(separator: " ").joined(separator: " ").drop { $0 == "." })
      while stem.utf8.count > 150 { stem.removeLast() }
      if stem.isEmpty { stem = "file" }
      let own = (stem + ending).lowercased()
      var name = stem + ending
      while !taken.insert(name.lowercased()).inserted {
        let number = numbers[own, default: 1] + 1
        numbers[own] = number
        name = "\(stem) \(number)\(ending)"
      }
      places[file] = "files/" + name
    }
    return places
  }
}

/// A link to a heading, which is found out when all texts are converted.
struct PendingFragment: Sendable {
  /// Index of the note that it leads to.
  let note: Int
  /// The heading as the author called it.
  let heading: String
  /// Whether a wiki link leads there, which may call the heading by its words.
  let isWiki: Bool

  /// What stands in the text until then: a number between two of these.
  static let mark: UInt8 = 1
}
