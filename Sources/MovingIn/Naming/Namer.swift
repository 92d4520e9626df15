import Briefs

/// Gives every note its name, its file and its address in the new site.
struct Namer {
  private let countries: CountryNames
  private let words: CommonWords
  private let holds: Holds
  /// Headings that open several notes, such as `Overview`: they are no titles.
  private let stockHeadings: Set<String>
  private var taken: Set<String> = []
  /// Where the numbers that are still free begin, by the place of a file without one.
  private var numbers: [String: Int] = [:]

  init(_ notes: [Note], countries: CountryNames, words: CommonWords, holds: Holds) {
    self.countries = countries
    self.words = words
    self.holds = holds
    var counts: [String: Int] = [:]
    for note in notes { if let heading = note.openingHeading { counts[heading, default: 0] += 1 } }
    stockHeadings = Set(counts.filter { $0.value > 2 }.keys)
  }

  mutating func name(_ sorted: [(note: Note, verdict: Verdict)]) -> [Moved] {
    var moved = sorted.compactMap { note, verdict in verdict.kind.map { name(note, $0, verdict) } }
    giveSurnames(&moved)
    return moved
  }

  private mutating func name(_ note: Note, _ kind: NewKind, _ verdict: Verdict) -> Moved {
    let own = note.ownName
    let title = note.header.text("title", "name", "linktitle").map(PlainText.line)
    let heading = note.openingHeading.flatMap { stockHeadings.contains($0) ? nil : $0 }
    var name =
      [title, heading].compactMap { $0 }.first { $0.contains { $0.isLetter || $0.isNumber } }
      ?? cleaned(own, of: kind)
    if note.isFolderNote, ["index", "readme"].contains(name.lowercased()) { name = own }
    if kind == .briefs, let (date, rest) = OldDate.opening(name) {
      name = rest.isEmpty ? "Notes of \(date.text)" : title == nil && heading == nil ? rest : name
    }
    var aliases = note.header.texts("aliases", "alias").filter { !$0.contains("/") }.map(PlainText.line)
    if kind.isEntity, let parted = Abbreviation.parted(name) {
      name = parted.name
      aliases.append(parted.alias)
    }
    var sort: String?
    if kind == .people {
      let parts = name.split(separator: ",").map(\.trimmed)
      if parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase == true }) {
        (sort, aliases) = (name, aliases + [name])
        name = parts[1] + " " + parts[0]
      }
    }
    let country = kind == .countries ? countries.country(own) ?? countries.country(name) : nil
    // A wiki link calls the note by its file.
    aliases.append(note.stem.hasPrefix("@") ? String(note.stem.dropFirst()) : own)
    var seen: Set<String> = [Claims.fold(name)]
    aliases = aliases.filter { !$0.isEmpty && $0.utf8.count <= 200 && seen.insert(Claims.fold($0)).inserted }
    let (slug, path) = place(note, kind, name)
    return Moved(
      note: note, kind: kind, verdict: verdict, name: name, slug: slug, path: path,
      aliases: kind.isEntity ? aliases : [], sort: sort, country: country,
      linksItself: country != nil || kind != .overviews && words.isName(name, of: kind),
      hold: holds.hold(note)
    )
  }

  /// A name for a note without a title: its file’s, without the number or the date that sorts it.
  private func cleaned(_ stem: String, of kind: NewKind) -> String {
    var name = stem.hasPrefix("@") ? String(stem.dropFirst()) : stem
    let digits = name.prefix { $0.isNumber }
    let rest = name.dropFirst(digits.count).drop { " -_.".contains($0) }
    if digits.count >= 12, !rest.isEmpty { name = String(rest) }
    guard !name.contains(" "), name.contains(where: { "-_".contains($0) }), name == name.lowercased() else {
      return name
    }
    let (date, title) = OldDate.opening(name).map { ("\($0.date.iso) ", $0.rest) } ?? ("", name)
    let words = title.map { "-_".contains($0) ? " " : $0 }
    return date + String(words.prefix(1)).uppercased() + String(words.dropFirst())
  }

  /// The file keeps its name where it can, so that whoever opens the folder finds it.
  private mutating func place(_ note: Note, _ kind: NewKind, _ name: String) -> (Slug, String) {
    let above = note.isFolderNote ? note.folders.dropLast().last : note.folders.last
    let own = safe(note.ownName)
    var candidates = [own, safe(name)]
    if let above { candidates.append(own + " (" + safe(above) + ")") }
    candidates.append("note")
    for candidate in candidates { if let found = take(candidate, kind, number: 1) { return found } }
    let place = kind.folder + "/" + (Slug(own)?.text ?? "")
    while true {
      let number = numbers[place, default: 2]
      numbers[place] = number + 1
      for candidate in [own, "note"] { if let found = take(candidate, kind, number: number) { return found } }
    }
  }

  private mutating func take(_ stem: String, _ kind: NewKind, number: Int) -> (Slug, String)? {
    let stem = number == 1 ? stem : stem + " \(number)"
    guard let slug = try? Slug.page(stem, inFolder: true),
      !(kind == .pages && OwnPage(rawValue: slug.text) != nil)
    else { return nil }
    let folder = kind.folder.isEmpty ? "" : kind.folder + "/"
    return taken.insert(folder + slug.text).inserted ? (slug, folder + stem + ".md") : nil
  }

  /// A file name for every disk, short enough.
  private func safe(_ name: String) -> String {
    var out = ""
    for character in name {
      let isBad =
        "/\\:*?\"<>|#^[]".contains(character)
        || character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      if out.utf8.count + character.utf8.count > 150 { break }
      out.append(isBad ? " " : character)
    }
    let words = out.split(separator: " ").joined(separator: " ")
    return String(words.drop { $0 == "." }).trimmedTail
  }

  /// A person’s surname, where one bears it and it is no word.
  private func giveSurnames(_ moved: inout [Moved]) {
    var bearers: [String: Int] = [:]
    var names: Set<String> = []
    for entity in moved where entity.kind.isEntity {
      names.formUnion([entity.name] + entity.aliases)
      if entity.kind == .people, let surname = surname(of: entity.name) { bearers[surname, default: 0] += 1 }
    }
    for index in moved.indices where moved[index].kind == .people && moved[index].linksItself {
      guard let surname = surname(of: moved[index].name), bearers[surname] == 1, !names.contains(surname),
        countries.country(surname) == nil, words.isName(surname, of: .people)
      else { continue }
      moved[index].short = surname
    }
  }

  private func surname(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count), let last = words.last, last.count >= 4,
      last.first?.isUppercase == true,
      last.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }),
      last.contains(where: \.isLowercase)
    else { return nil }
    return String(last)
  }
}

extension String {
  fileprivate var trimmedTail: String {
    var text = self
    while let last = text.last, " .~".contains(last) { text.removeLast() }
    return text
  }
}
