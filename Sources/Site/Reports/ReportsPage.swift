import Briefs
import Templates

/// The reports for the desk, as a page of the site or as a file by itself.
struct ReportsPage: Sendable {
  let frame: Frame
  /// The style sheet, for the file that stands alone.
  var style: [UInt8]?
  let lists: [ListCard]

  /// A list, and how much of it is shown.
  struct ListCard: Sendable {
    let list: ReportLists.List

    /// More would be a page that nobody reads to its end.
    private static let longest = 200

    private var items: [ReportLists.Item] { Array(list.items.prefix(Self.longest)) }
    private var count: String {
      items.count < list.items.count
        ? "The first \(items.count) of \(list.items.count)" : String(list.items.count)
    }

    static let shape = Shape<ListCard>(
      "report",
      [
        .text("anchor") { $0.list.anchor }, .text("title") { $0.list.title },
        .text("meaning") { $0.list.meaning }, .text("count") { $0.count },
        .list("items", of: item) { $0.items },
      ])
    static let listShape = Items.shape(of: shape)

    private static let item = Shape<ReportLists.Item>(
      "report item",
      [
        .text("name") { $0.name }, .text("detail") { $0.detail }, .list("pastes", of: paste) { $0.pastes },
      ])

    private static let paste = Shape<ReportLists.Paste>(
      "lines to paste",
      [.text("file") { $0.file }, .text("lines") { $0.lines.joined(separator: "\n") }])
  }

  static let address = OwnPage.reports.address

  static let shape = Shape<ReportsPage>(
    "reports",
    Frame.fields(\.frame) + [
      .html("style") { $0.style },
      .record("reports", of: ListCard.listShape) { Items($0.lists) },
    ])
}

extension PageMaker {
  func reports(style: [UInt8]? = nil, on today: CalendarDate? = nil) -> ReportsPage {
    let lists = ReportLists(graph, today: today)?.lists ?? []
    return ReportsPage(
      frame: frame(at: ReportsPage.address, PageCard(title: "Reports for the desk", trail: [homeLink])),
      style: style, lists: lists.map { ReportsPage.ListCard(list: $0) })
  }
}
