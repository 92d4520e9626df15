import Diagnostics
import YAML

/// A post that someone holds or held.
package struct Role: Sendable, Equatable {
  package var title: String
  package var organization: String?
  package var since: CalendarDate?
  package var until: CalendarDate?
}

/// The front matter of a person, a country, an issue or another entity.
///
/// A class, since a value of so many parts would be counted part by part wherever it is handed on.
package final class EntityHeader: Sendable {
  package let name: Located<String>?
  /// Other full names; they link as the name does.
  package let aliases: [Located<String>]
  /// Short names, such as a surname: they link while they are unique.
  package let short: [Located<String>]
  package let metonyms: [Located<String>]
  package let demonyms: [Located<String>]
  /// Longer names that contain one of these names and mean something else.
  package let never: [Located<String>]
  package let sort: String?
  package let summary: String?
  package let status: String?
  package let country: Located<String>?
  package let roles: [Role]
  package let official: String?
  package let iso2: String?
  package let iso3: String?
  package let capital: String?
  package let region: String?
  package let parties: [Located<String>]
  package let since: CalendarDate?
  package let question: String?
  package let related: [Located<String>]
  /// Whether its names link themselves; otherwise only the author's links lead to it.
  package let linksItself: Bool
  package let publishing: PublishingHeader

  init(_ node: YAMLNode?, of source: SourceText, report: inout Report) {
    var fields = Fields(node, of: source, owner: "this page")
    name = fields.text("name")
    aliases = fields.texts("aliases")
    short = fields.texts("short")
    metonyms = fields.texts("metonyms")
    demonyms = fields.texts("demonyms")
    never = fields.texts("never")
    sort = fields.text("sort")?.value
    summary = fields.text("summary")?.value
    status = fields.text("status")?.value
    country = fields.text("country")
    roles = fields.groups(
      "roles", owner: "a role", shorthand: { Role(title: $0.value) },
      read: { role in
        let title = role.text("title")?.value
        let organization = role.text("organization")?.value
        let since = role.date("since", needsDay: false)?.value
        let until = role.date("until", needsDay: false)?.value
        if title == nil {
          role.fail("a role needs a title", at: role.place, help: "write ‘title: Presidential envoy’")
        }
        return title.map { Role(title: $0, organization: organization, since: since, until: until) }
      })
    official = fields.text("official")?.value
    iso2 = Self.code("iso2", letters: 2, &fields)
    iso3 = Self.code("iso3", letters: 3, &fields)
    capital = fields.text("capital")?.value
    region = fields.text("region")?.value
    parties = fields.texts("parties")
    since = fields.date("since", needsDay: false)?.value
    question = fields.text("question")?.value
    related = fields.texts("related")
    linksItself = fields.flag("autolink") ?? true
    publishing = PublishingHeader(&fields)
    fields.finish(into: &report)
  }

  private static func code(_ key: String, letters: Int, _ fields: inout Fields) -> String? {
    guard let text = fields.text(key) else { return nil }
    let code = text.value.uppercased()
    if code.utf8.count == letters,
      code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    {
      return code
    }
    fields.fail("‘\(key)’ is a code of \(letters) letters, not ‘\(text.value)’", at: text.place)
    return nil
  }
}
