import Testing

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
}
