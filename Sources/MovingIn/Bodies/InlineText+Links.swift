import Briefs

extension InlineText {
  /// `[[Name#Heading|text]]`, and with `!` before it what is shown in place.
  mutating func wikiLink(at index: Int, before limit: Int, isEmbed: Bool, inLink: Bool) -> Int? {
    guard let end = next("]]", from: index + 2, before: limit), end - index < 1000 else { return nil }
    let inside = string(index + 2..<end)
    guard !inside.contains("[["), !inside.contains("\n"), !inside.trimmed.isEmpty else { return nil }
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
    var target = parts[0]
    if target.hasSuffix("\\") { target.removeLast() }
    let pieces = target.split(separator: "#", omittingEmptySubsequences: false).map(\.trimmed)
    let heading = pieces.dropFirst().last.flatMap { $0.isEmpty || $0.hasPrefix("^") ? nil : $0 }
    let shown = parts.count > 1 ? shownText(parts[1]) : nil
    if pieces.count > 1, heading == nil { tally.note(.fragments) }
    if pieces[0].isEmpty, heading == nil {
      out += (shown ?? shownText(String(target.drop { "#^".contains($0) })) ?? "").utf8
    } else if inLink {
      out += (shown ?? shownText(pieces[0]) ?? "").utf8
    } else {
      write(pieces[0], heading, shown, isEmbed)
    }
    return end + 2
  }

  /// As the text of a link can be: without brackets, strokes and marks.
  private func shownText(_ text: String) -> String? {
    let plain = PlainText.line(text).filter { !"[]|<>\\".contains($0) }.trimmed
    return plain.isEmpty ? nil : plain
  }

  private mutating func write(_ name: String, _ heading: String?, _ shown: String?, _ isEmbed: Bool) {
    if name.isEmpty {
      anchor({ $0.out += (shown ?? heading.flatMap($0.shownText) ?? "").utf8 }) {
        if let heading { $0.mark($0.note, heading) }
      }
      return
    }
    switch site.links.wiki(name, from: moved.note) {
    case .note(let target): wiki(target, name, heading, shown, isEmbed)
    case .list: out += (shown ?? lastPart(name)).utf8
    case .file(let path):
      file(path, shown ?? "", isImage: isEmbed) { $0.out += (shown ?? $0.lastPart(name)).utf8 }
    case .leftOut, .missing:
      let bearers = site.claims.bearers(of: name)
      if let first = bearers.min() {
        wiki(first, name, nil, shown, isEmbed)
      } else if isEmbed, !OldFile.pathExtension(name).isEmpty {
        tally.noteUnresolved(name)
        out += (shown.flatMap { Self.isSize($0) ? nil : $0 } ?? lastPart(name)).utf8
      } else {
        // It stays a link that leads nowhere yet, as it was: the page may come one day.
        if !site.claims.isCountry(name) { tally.noteUnresolved(name) }
        out += "[[\(shownText(name) ?? name)\(shown.map { "|" + $0 } ?? "")]]".utf8
      }
    }
  }

  private mutating func wiki(
    _ target: Int, _ name: String, _ heading: String?, _ shown: String?, _ isEmbed: Bool
  ) {
    let there = site.notes[target]
    if isEmbed { tally.note(.embeds) }
    if there.kind == .sources {
      out += (shown ?? lastPart(name)).utf8
      return
    }
    let isPlain = !name.contains { "*`<>&\\_~/".contains($0) } && site.claims.bearers(of: name) == [target]
    let text = shown ?? (isPlain ? nil : there.note.isFolderNote ? there.name : lastPart(name))
    out += "[[\(isPlain ? name : there.address)".utf8
    if let heading { mark(target, heading, isWiki: true) }
    out += "\(text.flatMap(shownText).map { "|" + $0 } ?? "")]]".utf8
  }

  private func lastPart(_ name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return shownText(OldFile.isNote(last) ? OldFile.stem(last) : last)?.replacing("_", with: " ") ?? ""
  }

  /// Leaves a mark for the heading of a note, which is known when all texts are converted.
  private mutating func mark(_ target: Int, _ heading: String, isWiki: Bool = false) {
    if isHeading { return }
    out += [PendingFragment.mark] + String(fragments.count).utf8 + [PendingFragment.mark]
    fragments.append(PendingFragment(note: target, heading: heading, isWiki: isWiki))
  }

  /// `[text](destination "title")`, or a picture.
  mutating func link(at index: Int, before limit: Int, isImage: Bool, inLink: Bool) -> Int? {
    guard let close = closing(index, before: limit) else { return nil }
    let inside = index + 1..<close
    guard let (destination, end) = destination(behind: inside, before: limit) else {
      return isImage ? nil : field(inside)
    }
    let behind = AttributeList.end(in: text, from: end, before: limit) ?? end
    if isImage {
      picture(destination, inside, inLink)
    } else if inLink {
      emit(inside, inLink: true)
    } else {
      write(destination, isImage: false) { $0.emit(inside, inLink: true) }
    }
    return behind
  }

  /// Where a link leads whose text stands between these brackets, and where it ends: `[text](destination)`, or by a name
  /// that the note defines, `[text][name]`, `[name][]` and `[name]`.
  private func destination(behind inside: Range<Int>, before limit: Int) -> (String, end: Int)? {
    let next = inside.upperBound + 1
    if next < limit, text[next] == UInt8(ascii: "("),
      let written = LinkDestination.read(text, from: next + 1, before: limit)
    {
      return written
    }
    guard next < limit, text[next] == UInt8(ascii: "["), let end = closing(next, before: limit) else {
      return defined(inside).map { ($0, next) }
    }
    return defined(end == next + 1 ? inside : next + 1..<end).map { ($0, end + 1) }
  }

  private func defined(_ name: Range<Int>) -> String? {
    name.count > LinkDefinitions.longestName ? nil : definitions[string(name)]
  }

  /// `[key:: value]` in the text.
  private mutating func field(_ inside: Range<Int>) -> Int? {
    guard inside.count < 300, let colon = text[inside].firstIndex(of: UInt8(ascii: ":")),
      colon + 2 < inside.upperBound,
      text[colon + 1] == UInt8(ascii: ":"), text[colon + 2] == 0x20
    else { return nil }
    emit(inside.lowerBound..<colon + 1)
    emit(colon + 2..<inside.upperBound)
    tally.note(.fields)
    return inside.upperBound + 1
  }

  /// `300`, `300x200` or nothing.
  private static func isSize(_ text: String) -> Bool { text.allSatisfy { $0.isNumber || $0 == "x" } }

  private mutating func picture(_ destination: String, _ inside: Range<Int>, _ inLink: Bool) {
    // `![300](x.png)` and `![text|300](x.png)` give a width.
    let words = string(inside).split(separator: "|").map(\.trimmed)
    let text = words.first { !Self.isSize($0) }.flatMap(shownText) ?? ""
    if inLink, ExternalAddress(destination) == .allowed {
      out += text.utf8
      return
    }
    write(destination, isImage: true, alternative: text) { $0.out += text.utf8 }
  }

  /// A link to wherever a destination of the old folder leads; where it leads nowhere, the text alone.
  mutating func write(
    _ destination: String, isImage: Bool, alternative: String = "", text: (inout InlineText) -> Void
  ) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "")
    let heading = parts.count > 1 ? Address.decoded(String(parts[1])) : nil
    if path.isEmpty {
      guard let heading, !heading.isEmpty else { return text(&self) }
      return anchor(text) { $0.mark($0.note, heading) }
    }
    switch site.links.destination(path, from: moved.note) {
    case nil: external(destination, isImage, text)
    case .note(let target):
      let there = site.notes[target]
      // An archived article is never in the site.
      guard there.kind != .sources, moved.canLead(to: there) else { return text(&self) }
      anchor(text) {
        $0.out += Destination.path(to: there.path, from: $0.moved.path).utf8
        if let heading, !heading.isEmpty, !heading.hasPrefix("^") { $0.mark(target, heading) }
      }
    case .list(let folder): anchor(text) { $0.out += (folder.isEmpty ? "/" : "/\(folder)/").utf8 }
    case .file(let file): self.file(file, alternative, isImage: isImage, text: text)
    case .leftOut, .missing:
      tally.noteUnresolved(Address.decoded(path))
      let start = out.count
      text(&self)
      if isImage, out.count == start { out += lastPart(Address.decoded(path)).utf8 }
    }
  }

  private mutating func external(
    _ destination: String, _ isImage: Bool, _ text: (inout InlineText) -> Void
  ) {
    let address = destination.hasPrefix("//") ? "https:" + destination : destination
    guard ExternalAddress(address) == .allowed else { return text(&self) }
    if isImage { tally.note(.pictures) }
    let start = out.count
    anchor(text) { $0.out += Destination.spelled(address).utf8 }
    // A picture without words needs some to be a link.
    if out[start...].starts(with: "[](".utf8) {
      out.insert(contentsOf: (isImage ? "Picture" : "Link").utf8, at: start + 1)
    }
  }

  private mutating func file(
    _ path: String, _ alternative: String, isImage: Bool, text: (inout InlineText) -> Void
  ) {
    guard let place = site.place(ofFile: path) else {
      tally.note(.files)
      return text(&self)
    }
    files.insert(path)
    let destination = Destination.path(to: place, from: moved.path)
    guard isImage, NewPlaces.isPicture(path) else {
      let start = out.count
      anchor(text) { $0.out += destination.utf8 }
      if out[start...].starts(with: "[](".utf8) {
        out.insert(contentsOf: (shownText(OldFile.stem(path)) ?? "File").utf8, at: start + 1)
      }
      return
    }
    let shown =
      Self.isSize(alternative)
      ? OldFile.stem(path).map { "-_[]".contains($0) ? " " : String($0) }.joined() : alternative
    out += "![\(shown)](\(destination))".utf8
  }

  private mutating func anchor(_ text: (inout InlineText) -> Void, _ destination: (inout InlineText) -> Void)
  {
    out.append(UInt8(ascii: "["))
    text(&self)
    out += "](".utf8
    destination(&self)
    out.append(UInt8(ascii: ")"))
  }
}

/// What stands between the parentheses of a link.
enum LinkDestination {
  /// The destination from behind the opening parenthesis, and where the link ends; a title is passed over.
  static func read(_ text: [UInt8], from start: Int, before limit: Int) -> (String, end: Int)? {
    let limit = min(limit, start + 4000)
    guard let (destination, behind) = bare(text, from: start, before: limit),
      let end = closing(text, skipBlanks(text, behind, limit), limit)
    else { return nil }
    return (destination, end)
  }

  /// The destination alone.
  static func bare(_ text: [UInt8], from start: Int, before limit: Int) -> (String, end: Int)? {
    var index = skipBlanks(text, start, limit)
    let first = index
    var last = index
    if index < limit, text[index] == UInt8(ascii: "<") {
      guard
        let end = text[index..<limit].firstIndex(where: {
          $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n")
        }),
        text[end] == UInt8(ascii: ">")
      else { return nil }
      (last, index) = (end, end + 1)
    } else {
      var depth = 0
      while index < limit, text[index] > 0x20 {
        if text[index] == UInt8(ascii: "(") { depth += 1 }
        if text[index] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        index += text[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      last = min(index, limit)
    }
    let begin = first < limit && text[first] == UInt8(ascii: "<") ? first + 1 : first
    let bytes = text[begin..<last].filter { $0 != UInt8(ascii: "\\") }
    return (String(decoding: bytes, as: UTF8.self), min(index, limit))
  }

  /// Behind the closing parenthesis, a title before it passed over.
  private static func closing(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    if text[start] == UInt8(ascii: ")") { return start + 1 }
    let mark = text[start]
    guard "\"'(".utf8.contains(mark) else { return nil }
    let ending = mark == UInt8(ascii: "(") ? UInt8(ascii: ")") : mark
    guard let end = text[(start + 1)..<limit].firstIndex(of: ending) else { return nil }
    let behind = skipBlanks(text, end + 1, limit)
    return behind < limit && text[behind] == UInt8(ascii: ")") ? behind + 1 : nil
  }

  private static func skipBlanks(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, text[index] <= 0x20 { index += 1 }
    return index
  }
}
