import Templates

/// A free page.
struct TextPage: Sendable {
  let frame: Frame
  let body: [UInt8]

  static let shape = Shape<TextPage>("page", Frame.fields(\.frame) + [.html("body") { $0.body }])
}

/// The page about the site.
struct AboutPage: Sendable {
  let frame: Frame
  let body: [UInt8]
  let counts: [CountCard]

  static let shape = Shape<AboutPage>(
    "about",
    Frame.fields(\.frame) + [
      .html("body") { $0.body }, .record("kinds", of: CountCard.listShape) { Items($0.counts) },
    ])
}

/// What a host shows for an address that leads nowhere.
struct NotFoundPage: Sendable {
  let frame: Frame

  static let shape = Shape<NotFoundPage>("404", Frame.fields(\.frame))
}
