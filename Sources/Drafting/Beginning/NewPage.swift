package import Briefs
import YAML

/// A page to begin with: its front matter, and for a brief its headings.
package enum NewPage {
  /// A brief without a word of text; it is a draft until its author says otherwise.
  package static func brief(titled title: String, on date: CalendarDate) throws(Slug.Flaw) -> NewFile {
    let slug = try Slug.page("\(date.iso)-\(title)", inFolder: true)
    // A date alone is no address.
    if Slug(title) == nil { throw .empty }
    let header = ["title: \(YAMLText.quoted(title))", "date: \(date.iso)", "draft: true"]
    return NewFile(
      path: "\(Kind.briefsFolder)/\(slug).md",
      text: frontMatter(header) + Outline.empty.sections.map { "\n\($0)" }.joined())
  }

  /// A person, a country or something else with a page of its own.
  ///
  /// - Parameter slug: the id that it has already, such as a country’s; made from the name where there is none.
  package static func entity(
    named name: String, of kind: Kind, slug: Slug? = nil
  ) throws(Slug.Flaw) -> NewFile {
    let slug = if let slug { slug } else { try Slug.page(name, inFolder: true) }
    var header = ["name: \(YAMLText.quoted(name))"]
    if kind.folder == Kind.people.folder, let (given, surname) = parts(of: name) {
      header.append("short: [\(YAMLText.quoted(surname))]")
      header.append("sort: \(YAMLText.quoted("\(surname), \(given)"))")
    }
    return NewFile(path: "\(kind.folder)/\(slug).md", text: frontMatter(header))
  }

  private static func frontMatter(_ lines: [String]) -> String {
    (["---"] + lines + ["---"]).map { $0 + "\n" }.joined()
  }

  /// The last word of a name, and those before it.
  private static func parts(of name: String) -> (given: String, surname: String)? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count > 1 else { return nil }
    return (words.dropLast().joined(separator: " "), String(last))
  }
}
