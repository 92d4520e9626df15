import Markdown

/// Settles links to headings when all texts are there: a heading that is not found leaves a link to its page.
enum HeadingLinks {
  static func settled(_ bodies: [NoteBody.Result], in site: NewPlaces) -> [[UInt8]] {
    let headings = bodies.map { Headings($0.text) }
    return zip(bodies, site.notes).map { body, moved in
      guard body.text.contains(PendingFragment.mark) else { return body.text }
      var out: [UInt8] = []
      out.reserveCapacity(body.text.count)
      var rest = body.text[...]
      while let start = rest.firstIndex(of: PendingFragment.mark) {
        out += rest[..<start]
        let end = rest[(start + 1)...].firstIndex(of: PendingFragment.mark) ?? rest.endIndex
        let number = Int(String(decoding: rest[(start + 1)..<end], as: UTF8.self)) ?? 0
        if body.fragments.indices.contains(number) {
          let fragment = body.fragments[number]
          if let id = headings[fragment.note].id(of: fragment.heading) {
            out += "#\(fragment.isWiki && fragment.isPlain(id) ? fragment.heading : id)".utf8
          } else if out.last == UInt8(ascii: "(") {
            out += Destination.path(to: moved.path, from: moved.path).utf8
          }
        }
        rest = rest[min(end + 1, rest.endIndex)...]
      }
      return out + rest
    }
  }

  /// The headings of a text by what a link may call them.
  private struct Headings {
    private var ids: [String: String] = [:]

    init(_ text: [UInt8]) {
      guard case .success(let document) = Markdown.Parser.parse(text, from: 0) else { return }
      for heading in document.headings {
        for name in [
          heading.id, HeadingIDs.slug(heading.text), HeadingIDs.slug(PlainText.line(heading.text)),
        ] {
          if ids[name] == nil { ids[name] = heading.id }
        }
      }
    }

    func id(of heading: String) -> String? {
      ids[HeadingIDs.slug(PlainText.line(heading))] ?? ids[HeadingIDs.slug(heading)]
    }
  }
}

extension PendingFragment {
  /// Whether the heading’s own words can stand in a wiki link and mean it.
  fileprivate func isPlain(_ id: String) -> Bool {
    HeadingIDs.slug(heading) == id && !heading.contains { "[]|#*_`<>&\\~".contains($0) }
  }
}
