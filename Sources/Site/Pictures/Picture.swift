/// An inline SVG picture with its text equivalent: what it found, and what can be seen in it.
///
/// Nothing in it has a style of its own: classes leave light, dark and print to the style sheet, as the page's
/// Content-Security-Policy demands. One unit is about a pixel on a phone, where a picture that is 360 wide fills the
/// column, so that the style sheet's 13 units are text of more than 12 pixels.
package struct Picture: Sendable {
  /// A sentence: “Mentions rose from 2 in March to 9 in April 2025”.
  package let finding: String
  /// UTF-8.
  package let svg: [UInt8]
  /// The same facts as lines of text; empty where the page tells them already.
  package let lines: [String]

  /// The width of every picture that stands for itself, in units.
  static let width = 360

  /// - Parameters:
  ///   - id: Begins the ids within the picture; no other picture of the page has it.
  ///   - role: `img`, or `group` for one that holds links.
  ///   - description: What the picture shows beyond its finding.
  init(
    id: String, style: String, role: String = "img", width: Int = Picture.width, height: Int, finding: String,
    description: String, lines: [String] = [], drawing: Markup
  ) {
    self.finding = finding
    self.lines = lines
    let markup: Markup = """
      <svg class="\(style)" viewBox="0 0 \(width) \(height)" role="\(role)" \
      aria-labelledby="\(id)-title" aria-describedby="\(id)-desc">\
      <title id="\(id)-title">\(finding)</title><desc id="\(id)-desc">\(description)</desc>\
      \(drawing)</svg>
      """
    svg = markup.bytes
  }
}
