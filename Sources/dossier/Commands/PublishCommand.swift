import ArgumentParser
import Briefs
import Diagnostics
import Site

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Build the site and bring it to where readers find it.",
    discussion: """
      site.yml names the places under ‘publish:’, each with rclone, rsync or a folder. What will change is shown first. \
      Only what changed is sent, pages after what they load; only files that Dossier sent are removed.
      """)

  @Argument(help: "The place, as site.yml calls it; needless where there is only one.")
  var target: String?

  @OptionGroup var options: SiteOptions
  @OptionGroup var destination: DestinationOption
  @Flag(name: .shortAndLong, help: "Do not ask before anything changes.")
  var yes = false
  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false
  @Flag(help: "Write over files there that Dossier did not send.")
  var overwrite = false

  /// How many files of a sort are named.
  private static let shown = 10

  func run() async throws {
    let session = SiteSession(options)
    let content = await session.readContent()
    guard let site = await session.load(content) else { session.finish() }
    session.putAway(content)
    let target = chosen(among: site.publishTargets)
    let path = destination.path(in: options.source)
    _ = await session.publish(site, into: path)
    do throws(DestinationError) {
      let publication = try HostPublication(
        of: try LocalSite(path), to: target, source: options.source, protecting: session.folders)
      session.finish(saying: try carryOut(publication, to: target, session))
    } catch {
      Console.fail(error.report)
    }
  }

  /// What to say of it in the end.
  private func carryOut(
    _ publication: HostPublication, to target: PublishTarget, _ session: SiteSession
  ) throws(DestinationError) -> String {
    let plan = publication.plan
    if plan.isEmpty {
      return "\(target.name) (\(target.text)) has all of it: \(Plural.count(plan.unchanged, "file"))"
    }
    session.say(
      "\(target.name) (\(target.text)): \(plan.new.count) new, \(plan.changed.count) changed, "
        + "\(plan.removed.count) to be removed, \(plan.unchanged) as they are")
    for (sign, paths) in [("+", plan.new), ("~", plan.changed), ("-", plan.removed)] {
      for path in paths.prefix(Self.shown) { session.say("  \(sign) \(path.text)") }
      if paths.count > Self.shown { session.say("  \(sign) and \(paths.count - Self.shown) more") }
    }
    if dryRun { return "nothing was changed" }
    if !overwrite { try refuseStrangers(try publication.strangers()) }
    guard yes || Console.agrees("publish to \(target.name)?") else { return "nothing was changed" }
    let clock = ContinuousClock()
    let start = clock.now
    try publication.carryOut()
    let sent = plan.new.count + plan.changed.count
    return
      "\(Plural.count(sent, "file")) sent, \(plan.removed.count) removed in \(Console.text(clock.now - start))"
  }

  private func refuseStrangers(_ strangers: [OutputPath]) throws(DestinationError) {
    if strangers.isEmpty { return }
    let names = strangers.prefix(Self.shown).map { "‘\($0.text)’" }.joined(separator: ", ")
    let more = strangers.count > Self.shown ? " and \(strangers.count - Self.shown) more" : ""
    throw DestinationError(
      "\(names)\(more) stand there and were not sent by Dossier",
      help: "move them away, choose another place, or add --overwrite if they may go")
  }

  private func chosen(among targets: [PublishTarget]) -> PublishTarget {
    guard !targets.isEmpty else {
      Console.fail(
        "site.yml names no place to publish to",
        help: "add, for example:\npublish:\n  live: rclone mysite:www/desk\n  stick: /media/stick/desk")
    }
    guard let name = target else {
      if targets.count == 1 { return targets[0] }
      Console.fail(
        "site.yml names several places to publish to",
        help: "say which: \(targets.map(\.name).joined(separator: ", "))")
    }
    if let target = targets.first(where: { $0.name == name }) { return target }
    Console.fail(
      "site.yml names no place ‘\(name.printable)’ to publish to",
      help: Suggestion.question(for: name, among: targets.map(\.name))
        ?? "the places are: \(targets.map(\.name).joined(separator: ", "))")
  }
}
