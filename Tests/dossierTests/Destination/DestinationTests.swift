import Foundation
import Testing

@testable import dossier

@Suite struct DestinationTests {
  let folder = TemporaryFolder()
  let site = ["index.html": "home", "people/a.html": "Ann", "people/b.html": "Bob", "style.css": "p {}"]

  @Test func `publishes a first site and nothing else`() throws {
    #expect(try folder.destination.publish(site) == .init(written: 4, unchanged: 0, removed: 0))
    #expect(
      folder.contents("") == ["public": "/"].merging(site.published.map { ("public/\($0)", $1) }) { $1 })
  }

  @Test func `makes the folders that lead to the destination`() throws {
    try Destination(path: folder.at("out/of/here/")).publish(site)
    #expect(folder.contents("out/of/here") == site.published)
  }

  @Test func `writes nothing at all where nothing changed`() throws {
    try folder.destination.publish(site)
    let all = ["", "public", "public/people"] + site.published.keys.map { "public/\($0)" }
    let before = all.map(folder.stamp)
    #expect(try folder.destination.publish(site) == .init(written: 0, unchanged: 4, removed: 0))
    #expect(all.map(folder.stamp) == before)
  }

  /// With a file of the author's inside, files are moved one by one; without, the folder is exchanged.
  @Test(arguments: [true, false])
  func `writes only what differs, and removes what is gone`(inPlace: Bool) throws {
    try folder.destination.publish(site)
    let foreign = inPlace ? ["CNAME": "example.org", ".git": "/", ".git/config": "x"] : [:]
    if inPlace {
      folder.write("example.org", to: "public/CNAME")
      folder.write("x", to: "public/.git/config")
    }
    let kept = folder.stamp("public/style.css")
    let home = folder.stamp("public")[0]
    let next = [
      "index.html": "HOME", "style.css": "p {}", "people/c/d.html": "Dee", "people/b.html": "Bobby",
    ]
    #expect(try folder.destination.publish(next) == .init(written: 3, unchanged: 1, removed: 1))
    #expect(folder.contents() == next.published.merging(foreign) { $1 })
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
    #expect(folder.stamp("public/style.css") == kept)
    #expect((folder.stamp("public")[0] == home) == inPlace)

    #expect(
      try folder.destination.publish(["style.css": "p {}"]) == .init(written: 0, unchanged: 1, removed: 3))
    #expect(folder.contents() == ["style.css": "p {}"].published.merging(foreign) { $1 })
  }

  @Test func `shows pages ahead that stand there and are its own, and leaves the rest`() throws {
    try folder.destination.publish(site)
    folder.write("mine", to: "public/own.html")
    let pages = [
      ("people/a.html", "ANN"), ("people/new.html", "Nora"), ("own.html", "yours"), ("../out.html", "out"),
    ]
    let isShown = try folder.destination.begin().showAhead(pages.map { ($0, Array($1.utf8)) })
    #expect(isShown)
    let expected = site.merging(["people/a.html": "ANN"]) { $1 }.published.merging(["own.html": "mine"]) {
      $1
    }
    #expect(folder.contents() == expected)
    #expect(folder.contents("").keys.filter { !$0.hasPrefix("public") } == [])
    #expect(try !folder.destination.begin().showAhead([("people/new.html", [])]))
  }

  @Test func `moves a single changed file, and leaves the folder itself`() throws {
    try folder.destination.publish(site)
    let home = folder.stamp("public")[0]
    #expect(
      try folder.destination.publish(site.merging(["index.html": "HOME"]) { $1 })
        == .init(written: 1, unchanged: 3, removed: 0))
    #expect(folder.stamp("public")[0] == home)
    #expect(folder.contents("")["public/index.html"] == "HOME")
  }

  @Test func `writes again what was changed or deleted by hand`() throws {
    try folder.destination.publish(site)
    folder.write("tampered", to: "public/people/a.html")
    try FileManager.default.removeItem(atPath: folder.at("public/style.css"))
    #expect(try folder.destination.publish(site) == .init(written: 2, unchanged: 2, removed: 0))
    #expect(folder.contents() == site.published)
  }

  @Test func `leaves everything as it was when it is abandoned`() throws {
    func abandon(_ path: String) throws {
      var publication = try Destination(path: folder.at(path)).begin()
      try publication.add("index.html", Array("other".utf8))
      try publication.add("new/page.html", Array("other".utf8))
    }
    try folder.destination.publish(site)
    let before = (folder.contents(""), folder.stamp("public"))
    try abandon("public")
    try abandon("not/there")
    #expect((folder.contents(""), folder.stamp("public")) == before)
  }

  @Test func `follows a destination that is a link to a folder`() throws {
    folder.makeFolder("real")
    try folder.link("public", to: "real")
    try folder.destination.publish(site)
    try folder.destination.publish(["index.html": "HOME", "people/a.html": "Anna"])
    #expect(folder.contents("real") == ["index.html": "HOME", "people/a.html": "Anna"].published)
    #expect(folder.contents("")["public"] == "-> real")
    #expect(folder.contents("").keys.sorted().filter { !$0.hasPrefix("real/") } == ["public", "real"])
  }

  @Test func `gives files and folders the usual rights, and keeps those of the destination`() throws {
    folder.makeFolder("public")
    unsafe chmod(folder.at("public"), 0o2775)
    try folder.destination.publish(site)
    let rights = ["public", "public/people", "public/index.html"].map { folder.stamp($0)[3] & 0o777 }
    #expect(rights == [0o775, 0o755, 0o644])
    #expect(folder.stamp("public")[3] & 0o7000 == 0o2000)
  }

  @Test func `compares long files to their last byte`() throws {
    let long = String(repeating: "x", count: 200_000)
    try folder.destination.publish(["a": long + "1", "b": long, "c": ""])
    #expect(
      try folder.destination.publish(["a": long + "2", "b": long, "c": ""])
        == .init(written: 1, unchanged: 2, removed: 0))
    #expect(folder.contents() == ["a": long + "2", "b": long, "c": ""].published)
  }

  @Test(arguments: [true, false])
  func `lets a page become a folder and a folder a page`(inPlace: Bool) throws {
    let before = ["a": "page", "b/c": "page"]
    try folder.destination.publish(before)
    let next = ["a/x": "page", "b": "page"]
    if !inPlace {
      try folder.destination.publish(next)
      #expect(folder.contents() == next.published)
      return
    }
    folder.write("mine", to: "public/CNAME")
    #expect(
      failure { () throws(DestinationError) in try folder.destination.publish(next) } == """
        error: ‘\(folder.at("public"))/a’ stands where a folder is needed
          help: run ‘dossier clean’, then build again

        error: ‘\(folder.at("public"))/b’ is a folder where a file should be
          help: run ‘dossier clean’, then build again


        """)
    #expect(folder.contents() == before.published.merging(["CNAME": "mine"]) { $1 })
  }

  @Test func `mends what a killed build left beside and inside`() throws {
    try folder.destination.publish(site)
    folder.write("half", to: ".public.dossier-staging/people/a.html")
    folder.write("half", to: "public/.dossier-staging/people/deep/er.html")
    #expect(try folder.destination.publish(site) == .init(written: 0, unchanged: 4, removed: 0))
    #expect(
      folder.contents("") == ["public": "/"].merging(site.published.map { ("public/\($0)", $1) }) { $1 })
  }

  @Test func `does not follow links out of what a killed build left`() throws {
    folder.write("mine", to: "elsewhere/file")
    folder.makeFolder(".public.dossier-staging")
    try folder.link(".public.dossier-staging/link", to: "../elsewhere")
    try folder.destination.publish(site)
    #expect(folder.contents("elsewhere") == ["file": "mine"])
    #expect(folder.contents("").keys.contains(".public.dossier-staging") == false)
  }
}
