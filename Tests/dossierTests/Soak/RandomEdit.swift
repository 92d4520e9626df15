/// What an author does to a site; each returns what it was, or nil where it cannot be done.
enum RandomEdit {
  typealias Kind = @Sendable (inout Author) -> String?

  /// One edit, or sometimes several at once, and what they are.
  static func make(by author: inout Author) -> String {
    var said: [String] = []
    repeat {
      if let edit = author.one(of: all)(&author) { said.append(edit) }
    } while said.isEmpty || author.happens(oneIn: 6)
    return said.joined(separator: "; ")
  }

  private static let all: [Kind] = texts + texts + headers + headers + files + surroundings + mistakes

  private static let texts: [Kind] = [
    { author in
      guard let path = author.text() else { return nil }
      let more = author.paragraph()
      author[path]? += "\n\(more)\n"
      return "a paragraph more in \(path)"
    },
    { author in
      guard let path = author.text() else { return nil }
      let more = author.section()
      author[path]? += "\n\(more)\n"
      return "a section more in \(path)"
    },
    { author in
      guard let path = author.text(), let text = author[path], let end = text.ranges(of: "\n\n").last,
        text[..<end.lowerBound].contains("\n---\n")
      else { return nil }
      author[path] = String(text[..<end.lowerBound]) + "\n"
      return "the last paragraph out of \(path)"
    },
    { author in
      let (old, new) = (author.someName(), author.someName())
      guard let path = author.text(), author[path]?.contains(old) == true else { return nil }
      author[path]?.replace(old, with: new)
      return "\(new) for \(old) in \(path)"
    },
  ]

  private static let headers: [Kind] = [
    { author in
      guard let path = author.path(in: "content/briefs", ending: ".md") else { return nil }
      let values: [(String, String)] = [
        ("title", "A title of its own, \(author.number(below: 999))"), ("date", author.date()),
        ("updated", author.date()), ("status", "provisional"), ("summary", author.sentence()),
        ("issues", author.list(3, of: MadeUpDesk.issues)), ("people", author.list(3, of: MadeUpDesk.people)),
        ("countries", author.list(3, of: MadeUpDesk.countries)),
        ("organizations", author.list(2, of: MadeUpDesk.organizations)), ("tags", "[trade, ships]"),
        ("review", author.date()), ("links", "{Example: none}"),
        ("redirects", "[old-\(author.number(below: 5))]"),
        (
          "sources",
          "[{id: S1, publisher: Other, origin: Agency}, {id: S2, publisher: Third, origin: Agency}]"
        ),
      ]
      let (key, value) = author.one(of: values)
      author.set(key, author.happens(oneIn: 5) && key != "title" ? nil : value, in: path)
      return "\(key) of \(path)"
    },
    { author in
      guard let path = author.path(in: "content", ending: ".md") else { return nil }
      let values: [(String, String)] = [
        ("draft", "true"), ("embargo", author.date()), ("embargo", "2026-01-01"), ("audience", "internal"),
        ("audience", "public"),
      ]
      let (key, value) = author.one(of: values)
      author.set(key, author.happens(oneIn: 2) ? nil : value, in: path)
      return "\(key) of \(path)"
    },
    { author in
      guard let path = author.path(in: "content/\(author.one(of: MadeUpDesk.kinds))", ending: ".md") else {
        return nil
      }
      let word = "Alias \(author.number(below: 30))"
      let values: [(String, String)] = [
        ("name", author.someName()), ("aliases", "[\(word), \(author.someName())]"), ("aliases", "[\(word)]"),
        ("short", "[Example]"), ("short", "[\(word)]"), ("never", "[Example Street]"), ("autolink", "false"),
        ("sort", "\(word)"), ("summary", author.sentence()),
        ("related", author.list(2, of: MadeUpDesk.issues)),
        ("country", author.one(of: MadeUpDesk.countries)),
        ("parties", author.list(2, of: MadeUpDesk.countries)),
        ("since", "2021"), ("question", "Who pays?"), ("status", "open"), ("capital", "Example City"),
        ("roles", "[{title: Envoy, organization: \(author.one(of: MadeUpDesk.organizations)), since: 2021}]"),
        ("metonyms", "[\(word)]"), ("demonyms", "[\(word)s]"),
      ]
      let (key, value) = author.one(of: values)
      author.set(key, author.happens(oneIn: 5) ? nil : value, in: path)
      return "\(key) of \(path)"
    },
  ]

  private static let files: [Kind] = [
    { "new brief \($0.writeBrief())" },
    { author in
      let kind = author.one(of: MadeUpDesk.kinds)
      let name = author.happens(oneIn: 2) ? author.someName() : "Somebody \(author.nextNumber())"
      return "new entity \(author.writeEntity(name, kind))"
    },
    { author in
      let path = "content/page-\(author.number(below: 4)).md"
      author[path] = "# A page\n\n\(author.paragraph())\n"
      return "new page \(path)"
    },
    { "new article \($0.writeArticle())" },
    { author in
      guard let path = author.text() else { return nil }
      author[path] = nil
      return "\(path) is gone"
    },
    { author in
      guard let path = author.text(), let slash = path.lastIndex(of: "/") else { return nil }
      let new = "\(path[..<slash])/\(author.date())-renamed-\(author.nextNumber()).md"
      author[new] = author[path]
      author[path] = nil
      return "\(path) becomes \(new)"
    },
    { author in
      guard let path = author.path(in: "content/people", ending: ".md") else { return nil }
      let new = "content/issues/" + path.split(separator: "/").last!
      author[new] = author[path]
      author[path] = nil
      return "\(path) becomes \(new)"
    },
    { author in
      guard let path = author.path(in: "content/briefs", ending: ".md"), let text = author[path] else {
        return nil
      }
      let new = "content/briefs/copy-\(author.nextNumber()).md"
      author[new] = text
      return "\(path) is copied to \(new)"
    },
    { author in
      guard let path = author.path(in: "content/briefs", ending: ".md"),
        let other = author.path(in: "content/briefs", ending: ".md")
      else { return nil }
      (author[path], author[other]) = (author[other], author[path])
      return "\(path) and \(other) exchange their texts"
    },
    { author in
      let steps = 1 + author.number(below: 20)
      author.goBack(by: steps)
      return "back by \(steps) sites"
    },
  ]

  private static let surroundings: [Kind] = [
    { author in
      guard let path = author.path(in: "content/briefs", ending: ".md") else { return nil }
      let picture = "picture-\(author.number(below: 6)).svg"
      author["content/briefs/\(picture)"] = "<svg><!-- \(author.number(below: 99)) --></svg>"
      author[path]? += "\n![A picture](\(picture))\n"
      return "\(picture) in \(path)"
    },
    { author in
      guard let path = author.path(in: "content", ending: ".svg") else { return nil }
      author[path] = author.happens(oneIn: 3) ? nil : "<svg><!-- \(author.number(below: 99)) --></svg>"
      return "\(path) changes"
    },
    { author in
      guard let path = author.path(in: "content/sources") else { return nil }
      author[path] = author.happens(oneIn: 3) ? nil : author.paragraph() + "\n"
      return "\(path) changes"
    },
    { author in
      guard let path = author.path(in: "content/briefs", ending: ".md") else { return nil }
      let article = author.path(in: "content/sources").map { $0.split(separator: "/").last! } ?? "none.txt"
      author.set("sources", "[{id: S1, publisher: The Daily Example, text: \(article)}]", in: path)
      return "\(path) cites \(article)"
    },
    { author in
      let lines = [
        "language: de", "feeds: 3", "feeds: 0", "search: off", "search: summary", "json: off", "json: site",
        "reports: true", "unresolved: report", "base_url: https://example.org/desk/",
        "theme: {latest: 3, footer: Foot}",
        "words: {briefs: Notes}", "headings: {bottom line: In short}", "labels: {confidence: Trust}",
        "likelihood: [{term: unlikely, low: 0, high: 40}, {terms: [likely, probable], low: 60, high: 100}]",
        "title: Desk \(author.number(below: 9))", "feed_id: https://example.org/\(author.number(below: 3))/",
      ]
      let line = author.one(of: lines)
      let key = line.prefix { $0 != ":" } + ":"
      var settings = (author["content/site.yml"] ?? MadeUpDesk.settings).split(separator: "\n").map(
        String.init)
      settings.removeAll { $0.hasPrefix(key) }
      if !author.happens(oneIn: 3) { settings.append(line) }
      author["content/site.yml"] = settings.joined(separator: "\n") + "\n"
      return "settings: \(line)"
    },
    { author in
      let footer = "<footer>{{site.title}} \(author.number(below: 99))</footer>\n"
      author["templates/footer.mustache"] = author.happens(oneIn: 3) ? nil : footer
      return "the footer's template"
    },
    { author in
      let page =
        "{{<layout}}{{$main}}<h1>{{page.title}}</h1>{{{body}}} \(author.number(below: 99)){{/main}}{{/layout}}\n"
      author["templates/page.mustache"] = author.happens(oneIn: 2) ? nil : page
      return "the template of pages"
    },
    { author in
      let path = author.one(of: ["style/own.css", "style/print.css", "picture.svg", "style.css"])
      author["templates/assets/\(path)"] =
        author.happens(oneIn: 2) ? nil : "/* \(author.number(below: 99)) */\n"
      return "templates/assets/\(path)"
    },
    { author in
      let path = author.one(of: [
        "content/.hidden.md", "content/briefs/kept.md~", "content/briefs/.kept.md.swp",
      ])
      author[path] = author.sentence()
      return "\(path), which is nobody's business"
    },
  ]

  private static let mistakes: [Kind] = [
    { author in
      guard let path = author.text() else { return nil }
      let mistake = author.one(of: [
        "[Nothing](nowhere.md)", "[S9]", "[[Nobody at all]]", "<b>", "![](no.svg)",
      ])
      author[path]? += "\n\(mistake)\n"
      return "a mistake in \(path)"
    },
    { author in
      guard let path = author.text() else { return nil }
      let (key, value) = author.one(of: [
        ("isues", "[x]"), ("date", "2025-02-31"), ("title", "[a"), ("trend", "{x: y}"), ("aliases", "{"),
      ])
      author.set(key, value, in: path)
      return "a mistake in the front matter of \(path)"
    },
    { author in
      author["templates/footer.mustache"] = author.one(of: ["{{nothing}}", "{{#site}}", "{{> nowhere}}"])
      return "a mistake in a template"
    },
  ]
}

extension Author {
  /// One of the files that hold Markdown.
  fileprivate mutating func text() -> String? { path(in: "content", ending: ".md") }
}
