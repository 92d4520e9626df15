/// Asks the web whether addresses still lead to something, by handing them to curl.
///
/// One request at a time, HEAD first and GET only for a host that does not answer that, each with a time limit and
/// Dossier’s name; redirections are followed a few times, and never to another protocol.
enum AddressProbe {
  /// What came of one address.
  struct Result: Equatable {
    let address: String
    /// The status of HTTP, or nil where none came.
    let status: Int?
    /// curl’s own word for what went wrong.
    let failure: String

    /// Whether there is an answer that does not say that the page is gone. A host may refuse programs, or be busy.
    var isDead: Bool {
      status.map { [404, 410, 451].contains($0) || (500..<600).contains($0) && $0 != 503 } ?? true
    }
    /// Whether the host may answer another kind of request better.
    fileprivate var asksForMore: Bool { status.map { $0 >= 400 } ?? false }
  }

  /// - Returns: a result for each address in order; nil where curl is not installed.
  static func probe(_ addresses: [String]) throws(SystemError) -> [Result]? {
    guard var results = try run(addresses, isHead: true) else { return nil }
    let again = results.indices.filter { results[$0].asksForMore }
    guard let more = try run(again.map { addresses[$0] }, isHead: false) else { return nil }
    for (index, result) in zip(again, more) { results[index] = result }
    return results
  }

  private static func run(_ addresses: [String], isHead: Bool) throws(SystemError) -> [Result]? {
    if addresses.isEmpty { return [] }
    let scratch = try ScratchFolder()
    // What others wrote stands in the file, and never among the arguments.
    let path = try scratch.file("addresses", Array(configuration(addresses, isHead: isHead).utf8))
    let output: [UInt8]
    do throws(SystemError) {
      output = try Program(name: "curl").run(["--config", path], in: scratch).output
    } catch {
      guard error == .noSuchFile else { throw error }
      return nil
    }
    let lines = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: true)
    return addresses.enumerated().map { index, address in
      let parts = index < lines.count ? lines[index].split(separator: " ", maxSplits: 1) : []
      let status = parts.first.flatMap { Int($0) } ?? 0
      return Result(
        address: address, status: status == 0 ? nil : status,
        failure: parts.dropFirst().first.map(String.init) ?? "no answer")
    }
  }

  /// curl’s own words for what to do, a line each.
  private static func configuration(_ addresses: [String], isHead: Bool) -> String {
    let options = [
      "silent", "globoff", "location", "max-redirs = 5", "connect-timeout = 10", "max-time = 20",
      "proto = \"=http,https\"", "proto-redir = \"=http,https\"",
      "user-agent = \"Dossier/\(Version.text) (link check)\"",
      "write-out = \"%{http_code} %{errormsg}\\n\"", isHead ? "head" : "range = \"0-1023\"",
    ]
    let targets = addresses.flatMap { ["url = \"\(escaped($0))\"", "output = \"/dev/null\""] }
    return (options + targets).map { $0 + "\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
