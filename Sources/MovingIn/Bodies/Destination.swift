import Briefs

/// The destination of a Markdown link as it must be written.
enum Destination {
  /// With what would end it early as percent signs and digits.
  static func spelled(_ path: String) -> String {
    var out = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ", "(", ")", "<", ">", "\\", "\n", "\t", "\"", "`", "*", "_":
        out +=
          scalar == "_" ? "_" : "%" + String(scalar.value + 0x100, radix: 16, uppercase: true).dropFirst()
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The way from one file of the content folder to another, given from that folder.
  static func path(to file: String, from home: String) -> String {
    let name = file.map { "%#?".contains($0) ? Address.escaped(String($0)) : String($0) }.joined()
    return (home.contains("/") ? "../" : "") + spelled(name)
  }
}
