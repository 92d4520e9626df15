/// Pieces of JSON, as text.
package enum JSON {
  /// Keys in the order given, values as JSON.
  package static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  /// A list of values, a line each.
  package static func lines(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
  }

  /// A text as JSON that may also stand in a script, on its own or in a page: no `</script>` ends it, and no line
  /// separator breaks it.
  package static func string(_ text: String) -> String {
    var json = JSONWriter()
    json.text(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
