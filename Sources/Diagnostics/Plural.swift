/// Numbers with their nouns.
package enum Plural {
  /// `1 brief`, `2 briefs`; `plural` is for nouns that take more than an s.
  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
