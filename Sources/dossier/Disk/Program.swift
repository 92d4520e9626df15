import Glibc

/// Another program, found in `PATH` and run to its end.
struct Program {
  let name: String

  struct Result {
    /// The exit status; of one that a signal ended, the signal as a negative number.
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// What it writes is kept. It has no standard input, though it may ask a terminal for a password.
  func run(_ arguments: [String], in scratch: ScratchFolder) throws(SystemError) -> Result {
    let output = try scratch.file("output", [])
    let errors = try scratch.file("errors", [])
    let status = try spawn(arguments, output, errors)
    return Result(
      status: status, output: try DiskFile.read(output),
      errors: String(decoding: try DiskFile.read(errors), as: UTF8.self))
  }

  private func spawn(_ arguments: [String], _ output: String, _ errors: String) throws(SystemError) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY, 0)
    var pointers = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, name, &actions, nil, &pointers, environ)
    guard failure == 0 else { throw SystemError(code: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .current }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : -signal
  }
}
