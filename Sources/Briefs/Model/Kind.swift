/// A sort of entity that has pages of its own: people, countries, issues, and whatever a desk adds in `site.yml`.
package struct Kind: Sendable, Hashable {
  /// The folder in `content/`, the first part of each address, and the key in a brief's front matter.
  package let folder: String
  /// For example `Person`.
  package let singular: String
  /// For example `People`.
  package let plural: String
  /// Whether its entities can speak and act: hold a position, be quoted.
  package let isActor: Bool

  package init(folder: String, singular: String, plural: String, isActor: Bool) {
    self.folder = folder
    self.singular = singular
    self.plural = plural
    self.isActor = isActor
  }

  package static let people = Kind(folder: "people", singular: "Person", plural: "People", isActor: true)
  package static let countries = Kind(
    folder: "countries", singular: "Country", plural: "Countries", isActor: true)
  package static let issues = Kind(folder: "issues", singular: "Issue", plural: "Issues", isActor: false)

  /// The folder of briefs, which are not entities but share the rules for files and addresses.
  package static let briefsFolder = "briefs"
  /// The folder of archived articles, of which nothing is ever published.
  package static let sourcesFolder = "sources"
  /// The folder of the built site that holds what previews of entities show.
  package static let cardsFolder = "cards"
  /// The folder of the built site that holds what the search loads.
  package static let searchFolder = "search"
  /// Folders of the built site that Dossier keeps for itself.
  package static let ownFolders = [cardsFolder, searchFolder, "assets", "data"]
}
