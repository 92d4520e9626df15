import Foundation
import Testing

@testable import dossier

/// Each test runs in a process of its own, which gives up some of its rights.
@Suite struct DestinationFailureTests {
  let folder = TemporaryFolder()
  let site = ["index.html": "home", "people/a.html": "Ann"]

  @Test func `a full disk leaves the old site and no litter`() async throws {
    try folder.destination.publish(site)
    let before = folder.contents("")
    await #expect(processExitsWith: .success) { [path = folder.at("public") as String] in
      // A limit on the size of files stops a write as a full disk does.
      var limit = rlimit(rlim_cur: 8000, rlim_max: 8000)
      signal(SIGXFSZ, SIG_IGN)
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let message = failure { () throws(DestinationError) in
        try Destination(path: path).publish([
          "index.html": "new", "a/b.html": String(repeating: "x", count: 9000),
        ])
      }
      #expect(
        message == """
          error: cannot write ‘\(path)/a/b.html’: file too large
            help: make room there, or choose another destination


          """)
    }
    #expect(folder.contents("") == before)
  }

  @Test func `a destination that cannot be written to is left alone`() async throws {
    try folder.destination.publish(site)
    let before = folder.contents("")
    unsafe chmod(folder.path, 0o777)
    unsafe chmod(folder.at("public"), 0o555)
    await #expect(processExitsWith: .success) {
      [path = folder.at("public") as String, site = site as [String: String]] in
      if geteuid() == 0 { #expect(setuid(65534) == 0) }
      let message = failure { () throws(DestinationError) in
        try Destination(path: path).publish(["index.html": "new"])
      }
      #expect(
        message == """
          error: cannot write into ‘\(path)’: permission denied
            help: allow your account to write there, or choose another destination


          """)
      let counts = try Destination(path: path).publish(site)
      #expect(counts == .init(written: 0, unchanged: 2, removed: 0))
    }
    #expect(folder.contents("") == before)
  }

  @Test func `publishes file by file where the folder above cannot be written to`() async throws {
    folder.makeFolder("public")
    unsafe chmod(folder.at("public"), 0o777)
    unsafe chmod(folder.path, 0o555)
    let next = ["index.html": "HOME", "people/b.html": "Bob"]
    await #expect(processExitsWith: .success) {
      [path = folder.at("public") as String, site = site as [String: String], next = next as [String: String]]
      in
      if geteuid() == 0 { #expect(setuid(65534) == 0) }
      let counts = [try Destination(path: path).publish(site), try Destination(path: path).publish(next)]
      #expect(
        counts == [.init(written: 2, unchanged: 0, removed: 0), .init(written: 2, unchanged: 0, removed: 1)])
    }
    #expect(folder.contents() == next.published)
  }
}
