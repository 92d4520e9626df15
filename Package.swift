// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house, with the rooms that it may look into.
func room(_ name: String, seeing others: [Target.Dependency] = [], besides notes: [String] = []) -> Target {
  .target(name: name, dependencies: others, exclude: notes, swiftSettings: strict)
}

func suite(_ name: String, seeing others: [Target.Dependency] = [], beside data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + others, exclude: data, swiftSettings: strict)
}

/// What libFuzzer runs, which brings its own `main`: only `make fuzz` can link it.
let fuzzers: [Target] =
  Context.environment["FUZZING"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzzer", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Fuzzer",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "dossier",
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "CStarter", exclude: ["gazetteer", "preview", "starter", "table.sh"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),

    room("Diagnostics"),
    room("HTML", seeing: ["CXML2"]),
    room("YAML", seeing: ["CYAML", "Diagnostics"]),
    room("Markdown", seeing: ["CCMark"]),
    room("Templates", seeing: ["Diagnostics"]),
    room("Search", seeing: ["CStemmer"], besides: ["FORMAT.md"]),
    room("Starter", seeing: ["CStarter"]),
    room("Briefs", seeing: ["Diagnostics", "Markdown", "YAML"]),
    room("Drafting", seeing: ["Briefs", "Diagnostics", "HTML", "Markdown", "YAML"]),
    room("MovingIn", seeing: ["Briefs", "Diagnostics", "Markdown", "YAML"]),
    room(
      "Site", seeing: ["Briefs", "Diagnostics", "Markdown", "Search", "Templates", "YAML"],
      besides: ["Data/FORMAT.md"]),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Briefs", "CLinux", "Diagnostics", "Drafting", "MovingIn", "Site", "Starter", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      swiftSettings: strict),

    // No product: `make bench-linking` runs it.
    .executableTarget(
      name: "benchmarks", dependencies: ["Briefs", "CCMark", "Diagnostics", "Markdown", "Starter"],
      path: "Tests/Benchmarks", exclude: ["Site"], swiftSettings: strict),

    // No product either: what the fuzzer and the tests of its findings feed with their inputs.
    .target(
      name: "Fuzzing",
      dependencies: [
        "Briefs", "Diagnostics", "Drafting", "Markdown", "MovingIn", "Search", "Site", "Starter", "Templates",
        "YAML",
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: strict),

    suite("Diagnostics"),
    suite("HTML"),
    suite("YAML", seeing: ["Diagnostics"]),
    suite("Markdown"),
    suite("Templates", seeing: ["Diagnostics"]),
    suite("Search", seeing: ["Fuzzing"]),
    suite("Briefs", seeing: ["Diagnostics"]),
    suite("Drafting", seeing: ["Briefs", "Diagnostics", "HTML", "Starter"], beside: ["Pages"]),
    suite("MovingIn", seeing: ["Briefs", "Diagnostics", "Starter"]),
    suite(
      "Site", seeing: ["Briefs", "Diagnostics", "Search", "Starter"], beside: ["Goldens", "Pictures/Goldens"]),
    suite(
      "dossier",
      seeing: [
        "CLinux", "Diagnostics", "MovingIn", "Site", "Starter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    suite("Fuzzing", beside: ["Findings"]),
  ] + fuzzers,
  swiftLanguageModes: [.v6]
)
