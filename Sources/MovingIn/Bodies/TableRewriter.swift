import Briefs

/// Tables, which CommonMark does not have, as lists: a row each, with what its cells are.
enum TableRewriter {
  /// The lines that stand for the table that begins with the first of `lines`, and how many lines it has.
  static func read(_ lines: ArraySlice<ArraySlice<UInt8>>, isTimeline: Bool) -> (
    lines: [[UInt8]], count: Int
  )? {
    guard lines.count > 1, let first = lines.first, first.contains(UInt8(ascii: "|")) else { return nil }
    let second = lines[lines.startIndex + 1]
    guard isRule(second) else { return nil }
    let header = cells(first)
    guard header.count == cells(second).count else { return nil }
    let indent = first.prefix { $0 == 0x20 || $0 == 0x09 }
    var out: [[UInt8]] = [[]]
    var count = 2
    for line in lines.dropFirst(2) {
      guard line.contains(UInt8(ascii: "|")), line.contains(where: { $0 > 0x20 }) else { break }
      count += 1
      out += row(cells(line), header, isTimeline).map { indent + Array($0.utf8) }
    }
    out.append([])
    return (out, count)
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
      && line.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private static func row(_ cells: [String], _ header: [String], _ isTimeline: Bool) -> [String] {
    guard let label = cells.first(where: { !$0.isEmpty }) else { return [] }
    let rest = cells.indices.filter { $0 > (cells.firstIndex(of: label) ?? 0) && !cells[$0].isEmpty }
    if isTimeline, OldDate.read(PlainText.line(label)) != nil, !rest.isEmpty {
      return ["- **\(PlainText.line(label))**: " + rest.map { cells[$0] }.joined(separator: "; ")]
    }
    let shown = label.contains("*") || label.contains("`") ? label : "**\(label)**"
    if rest.isEmpty { return ["- " + label] }
    if rest.count == 1, header.count == 2 { return ["- \(shown): \(cells[rest[0]])"] }
    return ["- \(shown)"]
      + rest.map { index in
        let name = index < header.count ? header[index] : ""
        return "  - " + (name.isEmpty ? "" : name + ": ") + cells[index]
      }
  }

  /// What stands between strokes; a stroke behind a backslash belongs to its cell.
  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    var cells: [[UInt8]] = [[]]
    var index = line.startIndex
    var isCode = false
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: "\\"), index + 1 < line.endIndex, line[index + 1] == UInt8(ascii: "|") {
        cells[cells.count - 1].append(UInt8(ascii: "|"))
        index += 1
      } else if byte == UInt8(ascii: "|"), !isCode {
        cells.append([])
      } else {
        if byte == UInt8(ascii: "`") { isCode.toggle() }
        cells[cells.count - 1].append(byte)
      }
      index += 1
    }
    var texts = cells.map { String(decoding: $0, as: UTF8.self).trimmed }
    if texts.first == "" { texts.removeFirst() }
    if texts.last == "", texts.count > 1 { texts.removeLast() }
    return texts
  }
}
