import Dispatch
import Glibc

/// Tells when a file of some folders was changed, added or removed.
///
/// The system says at once what happened. Where it says nothing, as on a network's disk, a look at all files every now and
/// then finds it as well.
final class FolderWatch: Sendable {
  private let roots: [DiskFolder]
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "watch")

  /// After so long without news from the system the files are looked at.
  private static let longestWait = Duration.seconds(2)
  /// An editor that saves a file does several things to it; they are over when nothing was heard for so long.
  private static let quiet = Duration.milliseconds(12)

  init(_ roots: [DiskFolder]) {
    self.roots = roots
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  /// One entry for all that changed since the entry before was taken, from this call on.
  func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    queue.async { self.look(since: FolderState(self.roots), telling: continuation) }
    return stream
  }

  /// Waits for the next change, and then for those after it.
  private func look(since state: FolderState, telling changes: AsyncStream<Void>.Continuation) {
    watch(state.folders)
    let isKnown = wait()
    // Before the look, which takes its time where there are many files.
    if isKnown { changes.yield() }
    let now = FolderState(roots)
    if !isKnown, now != state { changes.yield() }
    // Not a loop without an end: Swift 6.3 does not come to an end of optimising one here.
    queue.async { self.look(since: now, telling: changes) }
  }

  /// Asks the system for news of the folders; a folder that is watched already stays so.
  private func watch(_ folders: Set<String>) {
    let events =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
    for folder in folders { unsafe inotify_add_watch(descriptor, folder, UInt32(events)) }
  }

  /// Returns when something happened and it is quiet again, or when nothing did for long.
  ///
  /// - Returns: whether something happened to a file that a build may read.
  private func wait() -> Bool {
    guard hasNews(within: Self.longestWait) else { return false }
    var matters = false
    for _ in 0..<20 {
      guard hasNews(within: Self.quiet) else { break }
      if drain() { matters = true }
    }
    return matters
  }

  private func hasNews(within duration: Duration) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, Int32(duration / .milliseconds(1))) > 0
  }

  /// Takes in what the system has to tell, and says whether any of it matters.
  private func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    var matters = false
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return matters }
      if Self.matters(buffer[..<count]) { matters = true }
    }
  }

  /// Whether any of the system's notes is of a file that is not hidden or an editor's own.
  ///
  /// A note is a head of 16 bytes, of which the last four say how long the name behind it is, with the zeros that fill it up; one
  /// without a name is of a folder itself.
  private static func matters(_ notes: ArraySlice<UInt8>) -> Bool {
    var rest = notes
    while rest.count >= 16 {
      let start = rest.startIndex
      let length = (0..<4).reduce(0) { $0 | Int(rest[start + 12 + $1]) << (8 * $1) }
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      if !DiskFolder.isPassedOver(String(decoding: name, as: UTF8.self)) { return true }
      rest = rest.dropFirst(16 + length)
    }
    return false
  }
}
