import ArgumentParser
import Glibc
import Starter

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small site to begin with.",
    discussion: "The folder must be new, empty, or without a content folder; no file of yours is overwritten."
  )

  @Argument(help: "The folder to write it into.")
  var folder: FolderPath

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let content = folder.path(of: "content")
    guard FileKind(content) == .missing else {
      Console.fail("‘\(content)’ is there already", help: "choose another folder; nothing was written")
    }
    do {
      for file in Starter.site { try DiskFile.write(file.bytes, toNew: content + "/" + file.path) }
    } catch {
      Console.fail(
        "the site cannot be written into ‘\(folder.text)’: \(error.reason)", help: "choose another folder")
    }
    guard !quiet else { return }
    Console.say(
      """
      A small site is in ‘\(content)’. Build it, then open its first page in a browser:
        dossier build --source \(Self.quoted(folder.text))
        \(folder.path(of: "public/index.html"))
      """)
  }

  /// As a shell takes it in one piece.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      "/._-".utf8.contains(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        || (0x30...0x39).contains(byte) || byte >= 0x80
    }
    return isPlain
      ? text
      : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
