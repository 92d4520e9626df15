/// The kinds of pages by number: those of the settings, then others as they come.
struct Kinds {
  let all: [SearchSettings.Kind]
  let numbers: [String: Int]

  init(_ settings: SearchSettings, _ documents: [TermBatch.Document]) {
    let known = Set(settings.kinds.map(\.id))
    let met = Set(documents.map(\.kind)).subtracting(known).sorted()
    all = settings.kinds + met.map { SearchSettings.Kind(id: $0, label: $0, isEntity: false) }
    numbers = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }
}
