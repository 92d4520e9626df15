package import Briefs
import Markdown

/// A folder of notes made into a site: every file of it, and a report of what was decided, changed and left out.
///
/// Files in memory become files in memory; the old folder is only read.
package struct Move: Sendable {
  package enum Content: Sendable, Equatable {
    case text([UInt8])
    /// A copy of a file of the old folder.
    case copy(of: String)
  }

  package struct File: Sendable {
    /// Relative to the new `content/`.
    package let path: String
    package let content: Content
  }

  /// Sorted by path.
  package let files: [File]
  package let report: MoveReport

  package var hasNotes: Bool { files.count > 1 }

  /// - Parameters:
  ///   - name: the title of the site, should its own settings give none.
  ///   - rules: what the author decides; of two that fit a note the last counts.
  ///   - now: what the old site would not have shown by then is held back.
  package init(
    _ files: [OldFile], name: String, rules: [SortingRule], now: Moment, gazetteer: Gazetteer
  ) async {
    var survey = Survey(files)
    let notes = Self.read(&survey)
    let countries = CountryNames(gazetteer)
    let sorter = Sorter(notes, rules: rules, survey: survey, countries: countries)
    let sorted = notes.map { (note: $0, verdict: sorter.judge($0)) }
    for (note, verdict) in sorted {
      if case .left(let reason) = verdict.reason { survey.leave(survey.root + note.path, reason) }
    }
    var namer = Namer(notes, countries: countries, words: CommonWords(notes), holds: Holds(survey, now: now))
    let site = NewPlaces(namer.name(sorted), survey, gazetteer)
    let headers = site.notes.indices.map { HeaderWriter.write($0, in: site, countries) }
    let bodies = site.notes.indices.map { NoteBody.convert($0, in: site, details: headers[$0].details) }
    let texts = HeadingLinks.settled(bodies, in: site)

    var files = [
      File(path: "site.yml", content: .text(Array(SettingsWriter.write(survey, site.notes, name: name).utf8)))
    ]
    for (index, note) in site.notes.enumerated() {
      // An archived article stays word for word.
      let content =
        note.kind == .sources && note.note.encoding == .utf8
        ? Content.copy(of: survey.root + note.note.path)
        : .text(Self.joined(headers[index].lines, texts[index]))
      files.append(File(path: note.path, content: content))
    }
    let shown = zip(site.notes, bodies).reduce(into: Set<String>()) { shown, note in
      if note.0.kind != .sources { shown.formUnion(note.1.files) }
    }
    for path in survey.otherTexts where !shown.contains(path) { survey.leave(path, .notation) }
    for path in shown.sorted() {
      if let place = site.place(ofFile: path) { files.append(File(path: place, content: .copy(of: path))) }
    }
    var rehearsal = Rehearsal(files, gazetteer)
    await rehearsal.run()
    self.files = rehearsal.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    report = MoveReport(
      survey, site, headers, bodies.map(\.tally), rehearsal, copied: shown.count,
      idleRules: sorter.idleRules(among: notes))
  }

  /// The notes that can be read; the others are left out.
  private static func read(_ survey: inout Survey) -> [Note] {
    var notes: [Note] = []
    for file in survey.notes {
      let note = Note(file, path: String(file.path.dropFirst(survey.root.utf8.count)))
      if note.isDrawing {
        survey.leave(file.path, .drawing)
      } else if note.isTemplate {
        survey.leave(file.path, .template)
      } else if case .failure = Markdown.Parser.parse(note.body, from: 0) {
        survey.leave(file.path, .refused)
      } else {
        notes.append(note)
      }
    }
    if survey.system == .hugo { Cascade.apply(to: &notes, survey.settings) }
    return notes
  }

  private static func joined(_ header: [String], _ text: [UInt8]) -> [UInt8] {
    let front = header.isEmpty ? "" : "---\n" + header.joined(separator: "\n") + "\n---\n\n"
    let start = text.firstIndex { $0 != UInt8(ascii: "\n") } ?? text.count
    let end = (text.lastIndex { $0 != UInt8(ascii: "\n") } ?? start - 1) + 1
    return Array(front.utf8) + text[start..<end] + (start == end ? [] : [UInt8(ascii: "\n")])
  }
}

extension Note {
  fileprivate var isDrawing: Bool { header.value("excalidraw-plugin") != nil }

  /// Whether its program would fill something in before it is a note.
  fileprivate var isTemplate: Bool {
    let text = body.prefix(4000)
    return text.firstRange(of: Array("<% tp.".utf8)) != nil
      || text.firstRange(of: Array("{{title}}".utf8)) != nil
      || text.firstRange(of: Array("{{date:".utf8)) != nil
  }
}
