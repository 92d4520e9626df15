import Diagnostics

/// A brief before its body is read: what other pages need to know of it.
///
/// A class, since a value of so many parts would be counted part by part wherever it is handed on.
package final class Brief: Sendable {
  package let entry: Library.Entry<BriefHeader>
  package let title: String
  package let date: CalendarDate
  /// The day on which it was last changed, as far as it says.
  package let lastChange: CalendarDate
  /// Which of its sources are independent of each other.
  package let origins: SourceOrigins

  package var header: BriefHeader { entry.header }
  package let address: String

  package var slug: Slug { entry.slug }

  init(entry: Library.Entry<BriefHeader>, title: String, date: CalendarDate, origins: SourceOrigins) {
    self.entry = entry
    self.title = title
    self.date = date
    lastChange = entry.header.updated.map { max($0, date) } ?? date
    self.origins = origins
    address = Address.page(Kind.briefsFolder, entry.slug)
  }

  /// The same brief when only the text below its front matter is another.
  func with(_ entry: Library.Entry<BriefHeader>) -> Brief {
    Brief(entry: entry, title: title, date: date, origins: origins)
  }

  /// All briefs, the newest first and of one day by path.
  ///
  /// One that lacks a title or a date is reported and kept under a stand-in, so that its text is checked as well.
  static func all(in library: Library, report: inout Report) -> [Brief] {
    var briefs: [Brief] = []
    for entry in library.briefs {
      let title = entry.header.title?.value ?? entry.openingTitle
      let date = date(of: entry)
      briefs.append(
        Brief(
          entry: entry, title: title ?? entry.slug.asName, date: date ?? .earliest,
          origins: SourceOrigins(entry.header.sources)))
      if entry.headerIsBroken { continue }
      // A date that is there and wrong has been reported where it stands.
      if title == nil {
        report.error(
          "this brief has no title", at: entry.headerPlace,
          help: "add ‘title: …’ between two lines ‘---’ at the top")
      }
      if date == nil, !entry.header.dateIsWrong {
        let fault =
          if case .impossible(let fault) = readName(entry.file.stem) { fault } else { nil as String? }
        report.error(
          fault.map { "the file’s name begins with no date: \($0)" } ?? "this brief has no date",
          at: entry.headerPlace,
          help: "add ‘date: 2025-04-03’ to its front matter, or begin its file name with the date")
      }
    }
    return briefs.sorted { a, b in
      a.date == b.date ? a.entry.file.path < b.entry.file.path : b.date < a.date
    }
  }

  /// The date that a brief gives, in its front matter or its file name.
  static func date(of entry: Library.Entry<BriefHeader>) -> CalendarDate? {
    if let date = entry.header.date?.value { return date }
    guard case .date(let date) = readName(entry.file.stem) else { return nil }
    return date
  }

  /// Reads the date that opens a file name such as `2025-04-03-visit.md`.
  private static func readName(_ stem: String) -> CalendarDate.Reading {
    guard stem.utf8.count >= 10 else { return .notADate }
    let reading = CalendarDate.read(String(stem.prefix(10)))
    if case .date(let date) = reading, date.day == nil { return .notADate }
    return reading
  }
}

extension Brief {
  /// Whom one of its sources rests on; where that is another of them, its publisher or title.
  package func origin(ofSource index: Int) -> String? {
    guard let origin = header.sources[index].origin else { return nil }
    guard let other = origins.index(of: origin) else { return origin }
    return header.sources[other].publisher ?? header.sources[other].title ?? origin
  }
}

/// A page that stands for itself, such as `about.md`.
package struct FreePage: Sendable {
  package let entry: Library.Entry<PageHeader>
  package let title: String

  package var slug: Slug { entry.slug }
  package var address: String { Address.page(nil, slug) }

  init(_ entry: Library.Entry<PageHeader>) {
    self.entry = entry
    title = entry.header.title?.value ?? entry.openingTitle ?? entry.slug.asName
  }
}
