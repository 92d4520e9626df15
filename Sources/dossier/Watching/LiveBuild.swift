import Diagnostics
import Site
import Starter

/// A site that is loaded again and again while its files change: the newest that is good, and what is wrong with a later one.
struct LiveBuild {
  private let options: SiteOptions
  /// The newest site without a mistake.
  private(set) var good: RenderedSite?
  /// The newest content, good or not.
  private var content: ContentOnDisk?
  /// Tells the pages of one build from those of another.
  private(set) var name = "none"
  /// What is wrong with the newest content, as the terminal shows it; empty when it is good.
  private(set) var mistakes = ""

  init(_ options: SiteOptions) { self.options = options }

  /// Loads the site anew, prints what is wrong, and returns whether it is good.
  mutating func reload() async -> Bool {
    let session = SiteSession(options)
    let content = await session.readContent(after: content)
    self.content = content
    let site = await session.load(content, after: good, isReloading: true)
    let located = session.printReport()
    guard let site else {
      mistakes = TerminalPrinter(colour: false).print(located)
      return false
    }
    good = site
    mistakes = ""
    name = Self.newName()
    return true
  }

  /// What pages ask for while they are open.
  var state: [UInt8] { Reloading.state(build: name, mistakes: mistakes) }

  /// The same while only the first pages of the build can be seen, so that they come anew once more when all can.
  var stateAhead: [UInt8] { Reloading.state(build: name + ".ahead", mistakes: mistakes) }

  /// The script that asks.
  static var client: [UInt8] {
    Starter.preview.first { "assets/" + $0.path == Reloading.clientPath }?.bytes ?? []
  }

  /// Never the same, in this run and in the next.
  private static func newName() -> String {
    let now = ClockTime.now
    return "\(now.seconds).\(now.nanoseconds)"
  }
}
