import Glibc

/// A folder for what other programs are told in files; it goes, with all that was put into it, when nobody needs it.
final class ScratchFolder {
  let path: String
  /// Outermost first.
  private var made: [String] = []

  init() throws(SystemError) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/dossier-XXXXXX").utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { unsafe mkdtemp($0.baseAddress!) != nil }
    guard isMade else { throw .current }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for path in made.reversed() { unsafe remove(path) }
    unsafe rmdir(path)
  }

  /// The path of a file with these bytes, in place of an earlier one of that name.
  func file(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> String {
    let file = path + "/" + name
    try DiskFile.write(bytes, over: file)
    made.append(file)
    return file
  }

  /// A folder that holds only empty folders: these, of which a parent comes before what is in it.
  func tree(_ name: String, _ folders: [String]) throws(SystemError) -> String {
    for folder in [name] + folders.map({ name + "/" + $0 }) {
      if unsafe mkdir(path + "/" + folder, 0o700) == 0 {
        made.append(path + "/" + folder)
      } else if errno != EEXIST {
        throw .current
      }
    }
    return path + "/" + name
  }
}
