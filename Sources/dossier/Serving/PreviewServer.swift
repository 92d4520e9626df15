import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

/// Answers a browser on this machine with the pages of a live site.
struct PreviewServer {
  let site: LiveSite
  /// 0 for any that is free.
  let port: UInt16

  static func address(at port: UInt16) -> String { "http://127.0.0.1:\(port)/" }

  /// Serves, and does something else beside it as soon as the pages can be reached; ends when either does.
  ///
  /// - Parameter work: is told where they are.
  func start(_ work: @escaping @Sendable (_ address: String) async -> Void) async throws {
    let server = HTTPServer(address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled)
    await server.appendRoute("*") { request in await answer(to: request) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress else { return }
        await work(Self.address(at: port))
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func answer(to request: HTTPRequest) async -> HTTPResponse {
    // A name on the web may be made to lead to this machine; its pages must not read an unpublished site.
    guard Self.isLocal(request.headers[.host]) else { return HTTPResponse(statusCode: .forbidden) }
    guard request.method == .GET || request.method == .HEAD else {
      return HTTPResponse(
        statusCode: .methodNotAllowed, headers: HTTPHeaders([HTTPHeader("Allow"): "GET, HEAD"]))
    }
    let answer = await site.answer(to: request.target.path(percentEncoded: false))
    return HTTPResponse(
      statusCode: answer.isMissing ? .notFound : .ok,
      headers: HTTPHeaders([
        .contentType: MediaType.of(answer.path), HTTPHeader("Cache-Control"): "no-store",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
      ]),
      body: request.method == .HEAD ? Data() : Data(answer.bytes))
  }

  private static func isLocal(_ host: String?) -> Bool {
    let name = host?.prefix { $0 != ":" }.lowercased()
    return name == "127.0.0.1" || name == "localhost"
  }
}
