/// Text for a command line.
enum ShellText {
  /// As a shell takes it in one piece.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      "/._-".utf8.contains(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        || (0x30...0x39).contains(byte) || byte >= 0x80
    }
    return isPlain
      ? text
      : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
