package import Briefs
import YAML

/// A page to begin with: its front matter, and for a brief its headings.
package enum NewPage {
  /// A brief without a word of text; it is a draft until its author says otherwise.
  package static func brief(titled title: String, on date: CalendarDate) throws(Slug.Flaw) -> NewFile {
    // A date alone is no address.
    guard let stem = stem(of: title, on: date) else { throw .empty }
    let header = ["title: \(YAMLText.quoted(title))", "date: \(date.iso)", "draft: true"]
    return NewFile(
      path: "\(Kind.briefsFolder)/\(stem).md",
      text: frontMatter(header) + Outline.empty.sections.map { "\n\($0)" }.joined())
  }

  /// The file name of a brief: its date and the first words of its title; nil where there are none.
  static func stem(of title: String, on date: CalendarDate) -> String? {
    guard let slug = Slug(title) else { return nil }
    var start = ""
    for word in slug.text.split(separator: "-") {
      if !start.isEmpty, start.utf8.count + 1 + word.utf8.count > longestStem { break }
      start += (start.isEmpty ? "" : "-") + word
    }
    while start.utf8.count > longestStem { start.removeLast() }
    return "\(date.iso)-\(start)"
  }

  /// In bytes.
  private static let longestStem = 80

  /// A person, a country or something else with a page of its own.
  ///
  /// - Parameter slug: the id that it has already, such as a country’s; made from the name where there is none.
  package static func entity(
    named name: String, of kind: Kind, slug: Slug? = nil
  ) throws(Slug.Flaw) -> NewFile {
    let slug = if let slug { slug } else { try Slug.page(name, inFolder: true) }
    let isPerson = kind.folder == Kind.people.folder
    let header = isPerson ? PersonName.lines(for: name) : ["name: \(YAMLText.quoted(name))"]
    return NewFile(path: "\(kind.folder)/\(slug).md", text: frontMatter(header))
  }

  private static func frontMatter(_ lines: [String]) -> String {
    (["---"] + lines + ["---"]).map { $0 + "\n" }.joined()
  }
}
