import Glibc

/// What the system said when a call failed.
struct SystemError: Error, Equatable {
  let code: Int32

  /// There is no such file, or no such program.
  static let noSuchFile = SystemError(code: ENOENT)
  static let tooLarge = SystemError(code: EFBIG)
  static var current: SystemError { SystemError(code: errno) }

  /// In the system's words: `Permission denied`.
  var reason: String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "Error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
