import Diagnostics
import Glibc

/// Why a site could not be published, told as the author reads it; nothing but this is thrown by the destination.
struct DestinationError: Error {
  /// One error for each thing to mend; none has a place, for no source text is at fault.
  let report: Report
  /// The `errno` of the system call that failed, where one did.
  let code: Int32?

  init(_ report: Report) {
    self.report = report
    code = nil
  }

  init(_ message: String, help: String) {
    var report = Report()
    report.error(message, at: nil, help: help)
    self.init(report)
  }

  /// The failure of a system call: for example `cannot write ‘public/index.html’: no space left on device`.
  init(cannot action: String, _ path: String, code: Int32) {
    var report = Report()
    report.error("cannot \(action) ‘\(path)’: \(Self.text(of: code))", at: nil, help: Self.help(for: code))
    self.report = report
    self.code = code
  }

  private static func text(of code: Int32) -> String {
    let text = SystemError(code: code).reason
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func help(for code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: "make room there, or choose another destination"
    case EACCES, EPERM: "allow your account to write there, or choose another destination"
    case EROFS: "choose a destination that can be written to"
    case EMFILE, ENFILE: "close other programs, or raise the limit on open files"
    default: "see that the folder is in order, or choose another destination"
    }
  }
}
