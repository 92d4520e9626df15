/// Writes an article down as the text that quotations are looked up in.
enum ArchiveComposer {
  static func text(_ article: Article) -> String {
    var out = article.origin.title.map { $0 + "\n" } ?? ""
    var wasItem = false
    for block in article.blocks {
      let isItem = if case .item = block.kind { true } else { false }
      if !(isItem && wasItem) { out += "\n" }
      out += (isItem ? "• " : "") + block.text + "\n"
      wasItem = isItem
    }
    return out
  }
}
