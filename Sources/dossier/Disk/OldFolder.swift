import Glibc
import MovingIn

/// The folder that someone moves in from, as it stands on disk. It is only read, and no link in it is followed.
struct OldFolder {
  let path: String

  /// What was found, and what was passed over.
  struct Contents {
    var files: [OldFile] = []
    /// Symbolic links, which may lead anywhere.
    var links = 0
    /// What cannot be read, each with the reason.
    var unreadable: [(path: String, reason: String)] = []
  }

  /// Every file below the folder; the texts are read. Of hidden files only settings of the old program count.
  func read() -> Contents {
    var contents = Contents()
    var pending = [""]
    while let folder = pending.popLast() {
      for name in names(in: folder, &contents) {
        let relative = folder.isEmpty ? name : folder + "/" + name
        switch kind(relative, &contents) {
        case .folder?:
          if name == ".obsidian" { contents.files.append(OldFile(path: relative, bytes: nil)) }
          if name == ".obsidian" || !name.hasPrefix(".") && name != "node_modules" {
            pending.append(relative)
          }
        case .file?: add(relative, isHidden: relative.hasPrefix(".") || relative.contains("/."), &contents)
        case .link?: contents.links += 1
        case .other?: contents.unreadable.append((relative, "it is not a regular file"))
        case nil: break
        }
      }
    }
    return contents
  }

  private enum Kind { case file, folder, link, other }

  private func add(_ relative: String, isHidden: Bool, _ contents: inout Contents) {
    guard OldFile.isText(relative) else {
      if !isHidden { contents.files.append(OldFile(path: relative, bytes: nil)) }
      return
    }
    guard !isHidden || OldFile.isSettings(relative) else { return }
    do {
      let bytes = try DiskFile.read(path + "/" + relative, limit: OldFile.longest)
      contents.files.append(OldFile(path: relative, bytes: bytes))
    } catch SystemError.tooLarge {
      contents.files.append(OldFile(path: relative, bytes: nil))
    } catch {
      contents.unreadable.append((relative, error.reason))
    }
  }

  /// Nil for what the system does not tell of.
  private func kind(_ relative: String, _ contents: inout Contents) -> Kind? {
    var status = stat()
    guard unsafe lstat(path + "/" + relative, &status) == 0 else {
      contents.unreadable.append((relative, SystemError.current.reason))
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private func names(in folder: String, _ contents: inout Contents) -> [String] {
    do {
      let found = try DiskFolder.names(in: folder.isEmpty ? path : path + "/" + folder)
      for name in found.unusable { contents.unreadable.append((name, "its name is not UTF-8")) }
      return found.names
    } catch {
      contents.unreadable.append((folder.isEmpty ? path : folder, error.reason))
      return []
    }
  }
}
