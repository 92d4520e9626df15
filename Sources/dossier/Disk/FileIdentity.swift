import Glibc

/// A folder's identity on this machine, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt
  private let inode: UInt

  init?(folder path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}
