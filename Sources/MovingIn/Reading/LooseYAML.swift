/// Front matter that is no YAML, read as its author meant it: `key: the rest of the line`, and `- item` below a key.
enum LooseYAML {
  static func read(_ text: String) -> [OldHeader.Entry] {
    var entries: [OldHeader.Entry] = []
    var key = ""
    var values: [OldHeader.Value] = []
    var isList = false
    func finished() -> OldHeader.Entry {
      .init(key: key, value: isList || values.count > 1 ? .list(values) : values.first ?? .text(""))
    }
    for line in text.split(separator: "\n") {
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      if content == "-" || content.hasPrefix("- ") {
        isList = true
        let item = scalar(content.dropFirst().trimmed)
        if !item.isEmpty { values.append(.text(item)) }
      } else if line.first != " ", line.first != "\t", let colon = content.firstIndex(of: ":"),
        content[content.index(after: colon)...].first.map({ $0 == " " || $0 == "\t" }) ?? true
      {
        if !key.isEmpty { entries.append(finished()) }
        key = scalar(content[..<colon].trimmed)
        (values, isList) = read(value: content[content.index(after: colon)...].trimmed)
      }
    }
    if !key.isEmpty { entries.append(finished()) }
    return entries
  }

  private static func read(value: String) -> (values: [OldHeader.Value], isList: Bool) {
    if value.isEmpty || value == ">" || value == "|" || value == ">-" { return ([], false) }
    if value.hasPrefix("["), value.hasSuffix("]"), !value.hasPrefix("[[") {
      let items = value.dropFirst().dropLast().split(separator: ",").map { scalar($0.trimmed) }
      return (items.filter { !$0.isEmpty }.map { .text($0) }, true)
    }
    return ([.text(scalar(value))], false)
  }

  /// Without the quotation marks around it.
  private static func scalar(_ text: String) -> String {
    for mark in ["\"", "'"] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}
