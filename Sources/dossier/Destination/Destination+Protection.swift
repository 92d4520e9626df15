import Glibc

extension Destination {
  /// Why a site must not be built into `path`: because that is, holds or lies in a folder that the author writes.
  ///
  /// `protected` are folders such as the content and the templates. The root of the disk and the home folder are
  /// protected from being the destination, too. Nil if nothing speaks against it.
  static func refusesToBuild(into path: String, protecting protected: [String]) -> DestinationError? {
    let destination = RealPath.ofFuture(path)
    func refusal(_ reason: String) -> DestinationError {
      DestinationError(
        "refusing to build into ‘\(path)’, which \(reason)",
        help: "choose a folder for the site alone, such as ‘public’ beside ‘content’")
    }
    if destination == "/" { return refusal("is the root of the disk") }
    for folder in protected {
      let real = RealPath.ofFuture(folder)
      if destination == real { return refusal("is the source folder ‘\(folder)’") }
      if RealPath.contains(destination, real) { return refusal("holds the source folder ‘\(folder)’") }
      if RealPath.contains(real, destination) { return refusal("lies in the source folder ‘\(folder)’") }
    }
    if let home = unsafe getenv("HOME") {
      let home = unsafe RealPath.ofFuture(String(cString: home))
      if destination == home { return refusal("is your home folder") }
      if home != "/", RealPath.contains(destination, home) { return refusal("holds your home folder") }
    }
    return nil
  }
}
