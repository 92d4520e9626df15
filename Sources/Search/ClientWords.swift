/// The words that the client shows, which it reads from the manifest; `{…}` stands for what it puts in.
package enum ClientWords {
  /// Name and English text.
  package static let english = [
    ("searchAll", "All results for “{text}”"),
    ("searchAlso", "Also shown: {words}."),
    ("searchApart", "No page has these words in a row."),
    ("searchFilter", "Filter"),
    ("searchFrom", "From"),
    ("searchInstead", "Nothing has “{word}”: showing results for {words}."),
    ("searchLeast", "At least {count} results."),
    ("searchMany", "{count} results."),
    ("searchMore", "More results"),
    ("searchNothing", "Nothing found."),
    ("searchOne", "1 result."),
    ("searchOr", "or"),
    ("searchRest", "{count} more"),
    ("searchTo", "To"),
    ("searchUnknown", "Not found anywhere: {words}."),
    ("searchUpdating", "The search index is being updated; try again in a moment."),
    ("searchYear", "Year"),
  ]
}
