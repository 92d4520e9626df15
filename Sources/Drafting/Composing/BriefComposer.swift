import Briefs
import Diagnostics
import YAML

/// Writes down what was found in an article as a brief to be edited.
///
/// The words are the article’s, in quotation marks; of its own it has headings, notes between `<!--` and `-->`, and
/// stand-ins in round brackets.
struct BriefComposer {
  let findings: Findings
  /// The brief’s day.
  let date: CalendarDate
  /// The file of the folder of sources that keeps the article.
  let sourceName: String

  func text() -> String {
    frontMatter() + sections().map { "\n" + $0 }.joined()
  }

  // MARK: Front matter

  private func frontMatter() -> String {
    var lines = ["---", "title: \(YAMLText.quoted(title))", "date: \(date.iso)"]
    if findings.origin.date == nil { lines.append("# The article does not say its day.") }
    lines.append("draft: true")
    lines += names() + source()
    return (lines + ["---"]).map { $0 + "\n" }.joined()
  }

  private var title: String { findings.origin.title ?? "Untitled" }

  private func names() -> [String] {
    var lines: [String] = []
    for (kind, entities) in findings.names.known {
      var ids = entities.map { $0.slug.text }
      if kind.folder == Kind.people.folder { ids += findings.names.persons.map { YAMLText.quoted($0.name) } }
      if !ids.isEmpty { lines.append(Self.list(kind.folder, ids)) }
    }
    let others = findings.names.others.prefix(Self.mostNames)
    if !others.isEmpty {
      lines.append(
        "# Names without a page. To give one a page, put it into a list above, or take the mark from its line."
      )
      lines += others.map { other in
        "#   \(other.folder): [\(YAMLText.quoted(other.name))]  # \(Plural.count(other.count, "mention"))"
      }
    }
    return lines
  }

  private static let mostNames = 20

  private static func list(_ key: String, _ ids: [String]) -> String {
    MarkdownText.wrapped("\(key): [\(ids.joined(separator: ", "))]", prefix: "  ")
  }

  private func source() -> [String] {
    let origin = findings.origin
    let author = origin.authors.isEmpty ? nil : origin.authors.joined(separator: ", ")
    let fields: [(String, String?)] = [
      ("publisher", origin.publisher), ("title", origin.title), ("author", author),
      ("date", origin.date?.iso),
      ("url", origin.address),
    ]
    return ["sources:", "  - id: S1"]
      + fields.compactMap { key, value in
        value.map { "    \(key): \(key == "date" ? $0 : YAMLText.quoted($0))" }
      } + ["    text: \(YAMLText.quoted(sourceName))"]
  }

  // MARK: Sections

  private func sections() -> [String] {
    var sections = [
      Outline.section("Bottom line", note: "One or two sentences."),
      Outline.section("What happened", note: "In your own words, with [S1] behind what the article says."),
      Outline.section("Key judgements", note: "1. It is *likely* that … Confidence: low. …"),
    ]
    if !findings.quotations.isEmpty {
      sections.append("## What was said\n" + findings.quotations.map { "\n" + quotation($0) }.joined())
    }
    if let issue = findings.names.known.first(where: { $0.kind == .issues })?.entities.first {
      sections.append(
        Outline.section("Positions: \(MarkdownText.escaped(issue.name))", note: "- Russia, Ukraine: … [S1]"))
    }
    sections += findings.terms.map(terms)
    sections.append(events(findings.past, under: "Timeline", note: "- 3 April 2025: … [S1]"))
    sections.append(events(findings.ahead, under: "Ahead", note: "- 30 June 2025: …"))
    return sections + [
      Outline.section(
        "Discrepancies", note: "- Where the article disagrees with itself or with others. [S1]"),
      Outline.section("Gaps", note: "- What is not known."),
    ]
  }

  private func quotation(_ quotation: FoundQuotation) -> String {
    let words = quotation.paragraphs.map {
      "> " + MarkdownText.wrapped(MarkdownText.escaped($0), prefix: "> ")
    }
    var said = [speaker(quotation.voice)]
    if let medium = quotation.medium { said.append(MarkdownText.escaped(medium)) }
    if let date = quotation.date { said.append(date) }
    return (words + ["> — \(said.joined(separator: ", ")) [S1]"]).joined(separator: "\n>\n") + "\n"
  }

  /// The speaker, or in brackets what the article says instead.
  private func speaker(_ voice: Voice) -> String {
    if let name = findings.names.name(of: voice) { return MarkdownText.escaped(name) }
    switch voice {
    case .named(let name): return "(who? \(MarkdownText.escaped(name)) has no page)"
    case .unsure(let words) where !words.isEmpty:
      return "(who? \(MarkdownText.escaped(CleanText.line(words, limit: 80))))"
    default: return "(who?)"
    }
  }

  private func terms(_ list: TermList) -> String {
    let setter = list.setter.flatMap(findings.names.name)
    let heading =
      list.isObstacles
      ? "Obstacles" : setter.map { "Conditions: \(MarkdownText.escaped($0))" } ?? "Conditions of whom?"
    return "## \(heading)\n\n"
      + list.items.enumerated().map { number, item in
        let label = MarkdownText.escaped(item.label)
        return MarkdownText.wrapped(
          "\(number + 1). **\(label)\(label.hasSuffix("…") ? "" : ".")** \(Self.quoted(item.text)) [S1]",
          prefix: "   ") + "\n"
      }.joined()
  }

  private func events(_ events: [FoundEvent], under heading: String, note: String) -> String {
    if events.isEmpty { return Outline.section(heading, note: note) }
    return "## \(heading)\n\n"
      + events.map {
        // The words of an article hold no mark that would end the note.
        let note = $0.wording.map { " <!-- The article says ‘\($0)’. -->" } ?? ""
        return MarkdownText.wrapped(
          "- \($0.span.text): \(Self.quoted($0.sentence)) [S1]\(note)", prefix: "  ") + "\n"
      }
      .joined()
  }

  /// In quotation marks, those within as single ones.
  private static func quoted(_ text: String) -> String {
    var out = "“"
    for character in text {
      switch character {
      case "“", "„", "«": out.append("‘")
      case "”", "»": out.append("’")
      case "\"": out.append("'")
      default: out.append(character)
      }
    }
    return MarkdownText.escaped(out) + "”"
  }
}
