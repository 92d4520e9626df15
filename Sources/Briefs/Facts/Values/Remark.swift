/// What a desk notes about its own knowledge.
package struct Remark: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case discrepancy, gap, assumption }

  package let kind: Kind
  package let what: Passage
}

/// Why a brief judges that an issue moved as it did.
package struct Change: Sendable {
  package let issue: Int
  package let trend: Trend
  package let reason: Passage
}
