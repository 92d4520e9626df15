/// A stretch of a page's text in which names are looked for.
///
/// The text of a page is one buffer of UTF-8: the literals of its inlines, one after another, with a line end where
/// the source has a soft or hard break. Runs are ascending and do not overlap; code is left out of them.
package struct ProseRun: Sendable, Equatable {
  package enum Context: Sendable, Equatable {
    case body, heading, quotation, link
  }

  /// Byte offsets into the page's text.
  package let range: Range<Int>
  package let context: Context
  /// The section that the run belongs to; thinning keeps one anchor for each entity in each.
  package let section: Int
  /// Whether the run goes on in the block of the run before it, so that their words are neighbours. The two must
  /// then touch in the text.
  package let continues: Bool

  package init(_ range: Range<Int>, context: Context = .body, section: Int = 0, continues: Bool = false) {
    self.range = range
    self.context = context
    self.section = section
    self.continues = continues
  }
}

/// What a page says about names outside its prose.
package struct PageEvidence: Sendable {
  /// The entities that the front matter names.
  package var entities: Set<EntityID>
  /// The author's decisions for the page, by surface.
  package var overrides: [String: Override]

  /// What the author says that a surface means.
  package enum Override: Sendable, Equatable {
    case nothing
    case entity(EntityID)
  }

  package init(entities: Set<EntityID> = [], overrides: [String: Override] = [:]) {
    self.entities = entities
    self.overrides = overrides
  }
}
