/// The version of this program; `CHANGELOG.md` says what each brought.
enum Version {
  static let text = "0.1.0"
}
