/// What was changed in a note on the way and what could not be kept, and how often.
struct Tally: Sendable {
  enum Change: String, Sendable, CaseIterable {
    case tables = "tables became lists"
    case callouts = "callouts became paragraphs"
    case footnotes = "footnotes moved to the end of their note"
    case embeds = "embedded notes became links"
    case pictures = "pictures from other sites became links"
    case players = "videos, sounds and frames became links"
    case tasks = "boxes of tasks became signs"
    case formulas = "formulas stand as code"
    case comments = "comments were left out"
    case queries = "queries (Dataview and others) were left out"
    case fields = "fields (key:: value) became lines"
    case highlights = "highlights became emphasis"
    case html = "HTML tags were left out or became Markdown"
    case shortcodes = "shortcodes and Liquid tags were replaced or left out"
    case headings = "headings moved one level down, below the title"
    case fragments = "links to a heading or block that is not there lead to its page"
    case encodings = "notes in another encoding are UTF-8 now"
    case frontMatter = "notes whose front matter is no YAML were read line by line"
    case files = "links to HTML files and programs are plain text, and the files were not copied"
  }

  private(set) var changes: [Change: Int] = [:]
  /// By target without regard to case, in the words of the first link.
  private(set) var unresolved: [String: (name: String, count: Int)] = [:]
  /// Shortcodes and Liquid tags that nothing stands for now.
  private(set) var dropped: [String: Int] = [:]

  mutating func note(_ change: Change) { changes[change, default: 0] += 1 }

  mutating func noteUnresolved(_ name: String) {
    unresolved[Claims.fold(name), default: (name, 0)].count += 1
  }

  mutating func noteDropped(_ tag: String) { dropped[tag, default: 0] += 1 }
}
