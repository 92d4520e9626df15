import Testing

@testable import dossier

@Suite struct DossierCommandTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [["--version"], ["build", "--version"]])
  func `says its version`(arguments: [String]) async throws {
    #expect(try await Run(arguments, in: folder) == Run(status: 0, output: Version.text + "\n"))
  }

  @Test func `shows its help when asked for nothing`() async throws {
    let help = try await Run("--help", in: folder)
    #expect((help.status, help.errors) == (0, ""))
    #expect(help.output.contains("\n  build "))
    #expect(try await Run(in: folder) == help)
    #expect(try await Run("-h", in: folder) == help)
    #expect(try await Run("help", in: folder) == help)
  }

  @Test func `refuses an option that it does not know`() async throws {
    #expect(
      try await Run("clean", "--frobnicate", in: folder)
        == Run(
          status: 2,
          errors: """
            Error: Unknown option '--frobnicate'
            Usage: dossier clean [--source <source>] [--destination <destination>] [--quiet]
              See 'dossier clean --help' for more information.

            """))
  }

  @Test(arguments: [
    (["frob"], "Unexpected argument 'frob'"),
    (["build", "frob"], "Unexpected argument 'frob'"),
    (["build", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
    (["build", "--source"], "Missing value for '--source <source>'"),
    (["check", "--source", ""], "The value '' is invalid for '--source <source>'"),
    (["check", "--destination", "x"], "Unknown option '--destination'"),
    (["build", "-d", ""], "The value '' is invalid for '-d <destination>'"),
    (
      ["build", "--clock", "2025-02-30"],
      "The value '2025-02-30' is invalid for '--clock <moment>'"
    ),
    (
      ["check", "--clock", "2025"],
      "The value '2025' is invalid for '--clock <moment>'"
    ),
    (["init"], "Missing expected argument '<folder>'"),
    (["init", ""], "The value '' is invalid for '<folder>'"),
  ])
  func `exits with 2 when it is called wrongly`(arguments: [String], reason: String) async throws {
    let run = try await Run(arguments, in: folder)
    #expect((run.status, run.output) == (2, ""))
    #expect(run.errors.hasPrefix("Error: \(reason)"), "\(run.errors)")
    #expect(folder.contents("") == [:])
  }
}
