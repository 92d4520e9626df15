import Foundation
import Synchronization

/// A web server on this machine for one test: it has `/here`, moves `/moved` there, and takes no HEAD for `/only-get`.
final class AnsweringServer: Sendable {
  let port: UInt16
  private let socket: Int32
  private let seen = Mutex<(requests: [String], agents: Set<String>)>(([], []))

  var requests: [String] { seen.withLock { $0.requests } }
  var agents: Set<String> { seen.withLock { $0.agents } }

  init() throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound, listen(socket, 16) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else { return }
        self?.answer(client)
        close(client)
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  /// One request a connection.
  private func answer(_ client: Int32) {
    var buffer = [UInt8](repeating: 0, count: 8192)
    var text = ""
    while !text.contains("\r\n\r\n") {
      let count = unsafe read(client, &buffer, buffer.count)
      if count <= 0 { return }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
    let lines = text.components(separatedBy: "\r\n")
    let request = lines[0].split(separator: " ").prefix(2).joined(separator: " ")
    let agent = lines.first { $0.lowercased().hasPrefix("user-agent: ") }?.dropFirst(12)
    seen.withLock {
      $0.requests.append(request)
      $0.agents.insert(agent.map(String.init) ?? "")
    }
    let status =
      switch request {
      case let path where path.contains("/here"): "200 OK"
      case "HEAD /only-get": "405 Method Not Allowed"
      case "GET /only-get": "200 OK"
      case let path where path.contains("/moved"): "301 Moved Permanently\r\nLocation: /here"
      default: "404 Not Found"
      }
    let bytes = Array("HTTP/1.1 \(status)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
    _ = unsafe write(client, bytes, bytes.count)
  }
}
