import ArgumentParser
import Site
import Testing

@testable import dossier

@Suite struct WatchedBuildTests {
  /// A site whose own footer puts words before titles, so that the right title makes a page say those of a draft.
  @Test func `goes on building after a page would have shown what is held back`() async throws {
    let folder = TemporaryFolder()
    folder.write("<footer>Silent {{page.title}}</footer>\n", to: "templates/footer.mustache")
    folder.write("---\ndraft: true\n---\n# Silent Harbour\n", to: "content/briefs/2025-04-02-secret.md")
    let brief = "content/briefs/2025-04-03-grain.md"
    let page = "public/briefs/2025-04-03-grain.html"
    folder.write("# Grain\n", to: brief)
    let watch = try Running("build", "--watch", in: folder)
    #expect(try await watch.comes { $0.said.contains("watching; ") }, "\(watch.said)")
    #expect(folder.text(page).contains("Silent Grain"))

    folder.write("# Harbour\n", to: brief)
    #expect(try await watch.comes { $0.said.contains("would show ‘Silent Harbour’") }, "\(watch.said)")
    #expect(folder.text(page).contains("Silent Grain"))

    folder.write("# Ships\n", to: brief)
    #expect(try await watch.comes { _ in folder.text(page).contains("Silent Ships") }, "\(watch.said)")
    watch.end()
    #expect(folder.text(page).contains("Silent Ships") && !folder.text(page).contains("reload"))
  }

  @Test func `a save while the site is written takes the place of the one before`() async throws {
    let folder = TemporaryFolder()
    for number in 100..<300 {
      folder.write(
        "# Port \(number)\n\nShips leave for France.\n", to: "content/briefs/2025-04-03-\(number).md")
    }
    let watch = try Running("build", "--watch", in: folder)
    #expect(try await watch.comes { $0.said.contains("watching; ") }, "\(watch.said)")
    for number in 100..<110 {
      folder.write(
        "# Quay \(number)\n\nShips leave for Chad.\n", to: "content/briefs/2025-04-03-\(number).md")
      try await Task.sleep(for: .milliseconds(80))
    }
    let isThere = try await watch.comes { _ in
      folder.text("public/countries/chad.html").contains("Quay 109")
        && folder.text("public/countries/chad.html").contains("Quay 100")
    }
    #expect(isThere, "\(watch.said)")
    watch.end()
    #expect(try await Run("build", "--destination", "clean", in: folder).status == 0)
    #expect(folder.contents("public") == folder.contents("clean"))
  }

  private func build(_ folder: TemporaryFolder) throws -> WatchedBuild {
    WatchedBuild(try SiteOptions.parse(["--source", folder.path, "--quiet"]), into: folder.at("public"))
  }

  @Test func `takes back what it showed of a site that is refused`() async throws {
    let folder = TemporaryFolder()
    folder.write("<footer>Silent {{page.title}}</footer>\n", to: "templates/footer.mustache")
    folder.write("---\ndraft: true\n---\n# Silent Harbour\n", to: "content/briefs/2025-04-02-secret.md")
    let (brief, other) = ("content/briefs/2025-04-03-grain.md", "content/briefs/2025-04-04-ships.md")
    folder.write("# Grain\n\nIt leaves.\n", to: brief)
    folder.write("# Ships\n", to: other)
    func site() -> [String: String] {
      folder.contents("public").filter { $0.key != Reloading.statePath }
    }
    var build = try build(folder)
    await build.begin()
    await build.finish()
    let before = site()
    #expect(before["briefs/2025-04-03-grain.html"]?.contains("It leaves.") == true)

    folder.write("# Grain\n\nIt stays.\n", to: brief)
    folder.write("# Harbour\n", to: other)
    await build.begin()
    await build.finish()
    #expect(site() == before)

    folder.write("# Ships\n", to: other)
    await build.begin()
    await build.finish()
    #expect(site()["briefs/2025-04-03-grain.html"]?.contains("It stays.") == true)
  }

  @Test func `writes a site to its end that it gave up for one with mistakes`() async throws {
    let folder = TemporaryFolder()
    func save(_ country: String) {
      for number in 100..<300 {
        folder.write(
          "# Port \(number)\n\nShips leave for \(country).\n", to: "content/briefs/2025-04-03-\(number).md")
      }
    }
    save("France")
    var build = try build(folder)
    await build.begin()
    await build.finish()
    save("Chad")
    await build.begin()
    folder.write("---\ndate: never\n---\n", to: "content/briefs/2025-04-03-100.md")
    await build.begin()
    await build.finish()
    let pages = folder.contents("public").filter { $0.key.hasSuffix("00.html") }
    #expect(pages.count == 2 && pages.values.allSatisfy { $0.contains("Chad") && !$0.contains("France") })
    #expect(folder.text("public/" + Reloading.statePath).contains("never"))
  }

  @Test func `takes back what a site showed that it gave up for one that is refused`() async throws {
    let folder = TemporaryFolder()
    folder.write("<footer>Silent {{page.title}}</footer>\n", to: "templates/footer.mustache")
    folder.write("---\ndraft: true\n---\n# Silent Harbour\n", to: "content/briefs/2025-04-02-secret.md")
    for number in 100..<300 {
      folder.write(
        "# Port \(number)\n\nShips leave for France.\n", to: "content/briefs/2025-04-03-\(number).md")
    }
    var build = try build(folder)
    await build.begin()
    await build.finish()

    let first = "briefs/2025-04-03-100"
    folder.write("# Port 100\n\nShips leave for Chad.\n", to: "content/\(first).md")
    await build.begin()
    folder.write("# Port 100\n\nShips leave for France.\n", to: "content/\(first).md")
    folder.write("# Harbour\n", to: "content/briefs/2025-04-03-101.md")
    await build.begin()
    await build.finish()
    // Where the site was written after all before it could be given up, it is the one that stands.
    let isWritten = folder.text("public/countries/france.html").contains("Port 100") == false
    #expect(folder.text("public/\(first).html").contains("Chad") == isWritten)
    #expect(folder.text("public/briefs/2025-04-03-101.html").contains("Port 101"))
  }
}
