import Foundation
import Testing

/// What Dossier makes of the answers of rsync; real ones are in Tests/publish.
@Suite struct RsyncHostTests {
  /// Publishes to a host that has no list of files yet and fails for a reason when asked which files are there.
  private func publish(failing reason: String) async throws -> Run {
    let folder = TemporaryFolder.withBrief()
    folder.write("publish: {live: 'rsync host:site'}\n", to: "content/site.yml")
    folder.write(
      """
      #!/bin/sh
      case "$*" in
      *--existing*) echo "rsync: change_dir \\"/site\\" failed: \(reason)" >&2; exit 3 ;;
      *.dossier-published*read*) echo "rsync: link_stat failed: No such file or directory (2)" >&2; exit 23 ;;
      esac
      """, to: "bin/rsync")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.at("bin/rsync"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await Run(
      "publish", "--yes", "--quiet", in: folder, environment: ["PATH": folder.at("bin") + ":" + path])
  }

  @Test func `takes a folder that is not there for an empty one`() async throws {
    #expect(try await publish(failing: "No such file or directory (2)") == Run(status: 0))
  }

  @Test func `does not take a folder that it cannot look into for an empty one`() async throws {
    #expect(
      try await publish(failing: "Permission denied (13)")
        == Run(
          status: 2,
          errors: """
            error: ‘rsync’ could not do it (status 3): rsync: change_dir "/site" failed: Permission denied (13)
              help: see that the host is there and lets you in; publishing again goes on from here


            """))
  }
}
