/// Text in the language of manual pages, man(7), as every system with a `man` reads it.
struct Roff {
  private(set) var text = ""
  /// A heading begins a paragraph of its own.
  private var isBelowHeading = false

  /// - Parameter section: where the page stands among others; 1 is for commands.
  init(title: String, section: Int, footer: String) {
    request("TH", [title.uppercased(), String(section), "", footer])
  }

  mutating func heading(_ heading: String) {
    request("SH", [heading])
    isBelowHeading = true
  }

  mutating func subheading(_ heading: String) {
    request("SS", [heading])
    isBelowHeading = true
  }

  mutating func paragraph(_ inlines: Inline...) { paragraph(inlines) }

  mutating func paragraph(_ inlines: [Inline]) {
    beginParagraph()
    line(inlines)
  }

  /// Something and what it means, further in.
  mutating func item(_ tag: [Inline], _ meaning: String) {
    request("TP")
    line(tag)
    line([.plain(meaning)])
  }

  /// Lines as they are.
  mutating func example(_ lines: String) {
    beginParagraph()
    request("EX")
    for one in lines.split(separator: "\n", omittingEmptySubsequences: false) { line([.plain(String(one))]) }
    request("EE")
  }

  enum Inline {
    case plain(String)
    /// What is typed as it stands.
    case bold(String)
    /// What stands for something else.
    case italic(String)
  }

  private mutating func beginParagraph() { if !isBelowHeading { request("P") } }

  private mutating func request(_ name: String, _ arguments: [String] = []) {
    text += "." + name + arguments.map { " \"\(Self.escaped($0))\"" }.joined() + "\n"
  }

  private mutating func line(_ inlines: [Inline]) {
    let line = inlines.map { inline in
      switch inline {
      case .plain(let text): Self.escaped(text)
      case .bold(let text): "\\fB\(Self.escaped(text))\\fR"
      case .italic(let text): "\\fI\(Self.escaped(text))\\fR"
      }
    }.joined()
    isBelowHeading = false
    // A dot or an apostrophe at the start would be a request.
    text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }

  /// In ASCII alone, since programs disagree on how a page says its encoding.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "\"": out += "\\(dq"
      case "'": out += "\\(aq"
      case "\n": out += " "
      default:
        if scalar.isASCII {
          out.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          out += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
  }
}
