/// A place where the site is to stand, and what brings it there.
package struct PublishTarget: Sendable, Equatable {
  package enum Carrier: String, Sendable {
    case rclone, rsync
    /// A folder of this machine, which Dossier writes itself.
    case folder
  }

  /// What the author calls it: `live`.
  package let name: String
  package let carrier: Carrier
  /// As the carrier takes it: `mysite:www/desk`, `desk@example.org:/var/www/desk`, `/media/stick/desk`.
  package let place: String

  /// Reads `rclone mysite:www/desk`, `rsync desk@example.org:/var/www/desk` or the path of a folder; nil for a text that a
  /// program would take for one of its options.
  package init?(name: String, _ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let tool = words.first.flatMap(Carrier.init(rawValue:)) ?? .folder
    let place = tool == .folder ? text : words.count > 1 ? words[1].trimmingBlanks : ""
    guard !place.isEmpty, !place.hasPrefix("-") else { return nil }
    self.name = name
    carrier = tool
    self.place = place
  }

  package var text: String { carrier == .folder ? place : "\(carrier.rawValue) \(place)" }
}
