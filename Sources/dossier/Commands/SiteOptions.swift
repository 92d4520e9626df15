import ArgumentParser
import Briefs

/// Where the site is and how to speak of it: what every command on a site takes.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "The site's folder, which holds content/ (and templates/, if it has its own).")
  var source = FolderPath.here

  @Flag(name: [.customShort("D"), .long], help: "Include drafts.")
  var drafts = false

  @Option(help: "Include what is for this audience only, such as internal.")
  var audience: String?

  @OptionGroup var time: ClockOption

  @Option(
    name: [.customShort("b"), .customLong("base-url")],
    help: ArgumentHelp("Where the site will stand. (default: base_url in site.yml)", valueName: "address"))
  var baseURL: BaseURL?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Say nothing but errors and warnings.")
  var quiet = false

  @Option(help: "How to write errors and warnings: text for people, json for editors.")
  var format = Format.text

  /// What the command line says of drafts, audiences, embargoes and the site’s address.
  var edition: Edition {
    var edition = Edition(includesDrafts: drafts, audience: audience, clock: time.clock?.moment)
    edition.baseURL = baseURL?.text
    return edition
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}

/// Where the pages go.
struct DestinationOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder to publish into. (default: public in the site's folder)")
  var destination: FolderPath?

  func path(in source: FolderPath) -> String { destination?.text ?? source.path(of: "public") }
}
