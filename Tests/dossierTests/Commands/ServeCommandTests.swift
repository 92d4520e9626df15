import Foundation
import Testing

@Suite struct ServeCommandTests {
  @Test func `says why it cannot serve`() async throws {
    let server = try AnsweringServer()
    #expect(
      try await Run("serve", "--port", "\(server.port)", in: .withBrief())
        == Run(
          status: 2,
          errors: """
            error: the site cannot be served at http://127.0.0.1:\(server.port)/: Address already in use
              help: choose another port; --port 0 takes any that is free


            """))
  }

  @Test func `opens the browser where the site is, and does not keep its process`() async throws {
    let folder = TemporaryFolder.withBrief()
    folder.write("#!/bin/sh\necho \"$1\" > opened\n", to: "bin/xdg-open")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.at("bin/xdg-open"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let server = try Running(
      "serve", "--open", "--port", "0", in: folder, environment: ["PATH": folder.at("bin") + ":" + path])
    #expect(try await server.comes { _ in folder.text("opened").hasSuffix("\n") })
    let address = try #require(server.said.firstMatch(of: /http:[0-9.:\/]+/)).output
    #expect(folder.text("opened") == address + "\n" && address != "http://127.0.0.1:0/")
    #expect(try await server.comes { $0.childCount == 0 }, "\(server.said)")
    server.end()
  }
}
