import Diagnostics

/// Where a site is sent to, and the program that reaches it.
protocol Host {
  /// A file at the top of the host; nil where there is none.
  func read(_ name: String) throws(DestinationError) -> [UInt8]?
  /// Which of some files are there.
  func existing(_ paths: [OutputPath]) throws(DestinationError) -> [OutputPath]
  /// Makes ready for what follows; nothing was changed before.
  mutating func begin() throws(DestinationError)
  /// Sends files of the local site.
  ///
  /// - Parameter old: files of ours that are there, in whose place some of them come.
  func send(_ paths: [OutputPath], replacing old: Set<OutputPath>) throws(DestinationError)
  func send(_ bytes: [UInt8], as name: String) throws(DestinationError)
  /// Removes files, and no others.
  func remove(_ paths: [OutputPath]) throws(DestinationError)
  /// Takes away what was needed meanwhile.
  func end() throws(DestinationError)
}

extension Host {
  func begin() throws(DestinationError) {}
  func end() throws(DestinationError) {}
}

/// A program that sends files, and what goes wrong with it.
struct HostProgram {
  let program: Program
  let scratch: ScratchFolder

  init(_ name: String) throws(DestinationError) {
    program = Program(name: name)
    do throws(SystemError) {
      scratch = try ScratchFolder()
    } catch {
      throw DestinationError(cannot: "make", "a temporary folder", code: error.code)
    }
  }

  /// Runs it; an exit status that is not among those allowed is an error that shows what it said.
  func run(
    _ arguments: [String], allowing statuses: Set<Int32> = [],
    if isAllowed: (Program.Result) -> Bool = { _ in true }
  ) throws(DestinationError) -> Program.Result {
    let result: Program.Result
    do throws(SystemError) {
      result = try program.run(arguments, in: scratch)
    } catch {
      throw DestinationError(
        "‘\(program.name)’ cannot be run: \(error.reason)",
        help: "install it: sudo apt install \(program.name)")
    }
    if result.status == 0 || statuses.contains(result.status) && isAllowed(result) { return result }
    let said = result.errors.split(separator: "\n").suffix(5).map { String($0).printable }
    throw DestinationError(
      "‘\(program.name)’ could not do it (status \(result.status)):\n\(said.joined(separator: "\n"))",
      help: "see that the host is there and lets you in; publishing again goes on from here")
  }

  /// A file that lists paths.
  ///
  /// - Parameter prefix: what keeps a program from taking a path for something else.
  func list(_ paths: [OutputPath], prefix: String = "", separator: String) throws(DestinationError) -> String
  {
    try file("list", Array(paths.map { prefix + $0.text + separator }.joined().utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws(DestinationError) -> String {
    do throws(SystemError) {
      return try scratch.file(name, bytes)
    } catch {
      throw DestinationError(cannot: "write", scratch.path + "/" + name, code: error.code)
    }
  }
}
