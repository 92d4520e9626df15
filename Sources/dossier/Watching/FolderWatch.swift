import Dispatch
import Glibc

/// Tells when a file of some folders was changed, added or removed.
///
/// The system says at once that something happened; a look at the files then tells whether it is of any matter. Where the
/// system says nothing, as on a network's disk, a look every now and then finds it as well.
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
    wait()
    let now = FolderState(roots)
    if now != state { changes.yield() }
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
  private func wait() {
    guard hasNews(within: Self.longestWait) else { return }
    for _ in 0..<20 {
      guard hasNews(within: Self.quiet) else { return }
      drain()
    }
  }

  private func hasNews(within duration: Duration) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, Int32(duration / .milliseconds(1))) > 0
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
