import Diagnostics

/// What a Markdown file says above its body, and what is wrong there, whichever build it is for.
///
/// It depends on nothing but the file, its place in the folder and the kinds that `site.yml` names.
struct FileReading: Sendable {
  /// What a file is, by the folder that it lies in.
  enum Role: Sendable {
    case brief, page
    case entity(Kind)
  }

  enum Content: Sendable {
    case brief(Library.Entry<BriefHeader>)
    case entity(Kind, Library.Entry<EntityHeader>)
    case page(Library.Entry<PageHeader>)
  }

  let file: ContentFile
  /// Nil when the file cannot be read, which is then reported.
  let content: Content?
  let report: Report

  init(_ file: ContentFile, as role: Role, kinds: [Kind]) {
    var report = Report()
    if let front = FrontMatter.read(file.source, report: &report), let slug = Self.slug(of: file, &report) {
      content =
        switch role {
        case .brief:
          .brief(
            .init(
              file, slug, BriefHeader(front.node, of: file.source, kinds: kinds, report: &report), front))
        case .entity(let kind):
          .entity(kind, .init(file, slug, EntityHeader(front.node, of: file.source, report: &report), front))
        case .page:
          .page(.init(file, slug, PageHeader(front.node, of: file.source, report: &report), front))
        }
    } else {
      content = nil
    }
    self.file = file
    self.report = report
  }

  /// Whether it is what a file of the same path says as well.
  func isOf(_ other: ContentFile) -> Bool {
    file.source.path == other.source.path && file.source.bytes == other.source.bytes
  }

  private static func slug(of file: ContentFile, _ report: inout Report) -> Slug? {
    do throws(Slug.Flaw) {
      return try Slug.page(file.stem, inFolder: file.folder != nil)
    } catch {
      let help =
        switch error {
        case .empty: "rename it, for example to kirill-dmitriev.md"
        case .tooLong: "shorten it to \(Slug.limit) bytes or less"
        case .isIndex, .isDevice: "rename the file"
        }
      report.error("the file name ‘\(file.stem)’ \(error.rawValue)", at: file.source.place(0..<0), help: help)
      return nil
    }
  }
}
