import Glibc

/// Paths as they are once every symbolic link in them is followed.
enum RealPath {
  /// Nil where nothing is there.
  static func resolve(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The path that `path` will have once it is made: what exists of it is resolved, the rest is taken as it is written.
  static func ofFuture(_ path: String) -> String {
    var components: [Substring] = path.split(separator: "/")
    if !path.hasPrefix("/"), let here = resolve(".") { components = here.split(separator: "/") + components }
    var made: [Substring] = []
    for component in components where component != "." {
      if component == ".." {
        _ = made.popLast()
      } else {
        let next = "/" + (made + [component]).joined(separator: "/")
        made = (resolve(next) ?? next).split(separator: "/")
      }
    }
    return "/" + made.joined(separator: "/")
  }

  /// Whether `path` is `folder` or lies below it; both are real.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }
}
