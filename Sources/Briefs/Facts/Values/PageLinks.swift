extension Snippet {
  /// The HTML as a page shows it that is not its home's own: links go from there, and citations to the home.
  ///
  /// - Parameters:
  ///   - home: the address of the page for which the HTML was made, in a folder of the site.
  ///   - address: the address of the page that shows it.
  package func html(of home: String, on address: String) -> [UInt8] {
    if home == address { return html }
    let root = Array(Address.root(from: address).utf8)
    let anchors = root + Array(Address.escaped(home).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(html.count)
    var index = 0
    // A quotation mark within text is a character reference, so that this one opens an attribute.
    while index < html.count {
      out.append(html[index])
      index += 1
      guard html[index - 1] == UInt8(ascii: "\""),
        html[..<index].suffix(6).elementsEqual("href=\"".utf8)
          || html[..<index].suffix(5).elementsEqual("src=\"".utf8)
      else { continue }
      if html[index...].starts(with: "../".utf8) {
        out += root
        index += 3
      } else if index < html.count, html[index] == UInt8(ascii: "#") {
        out += anchors
      }
    }
    return out
  }
}
