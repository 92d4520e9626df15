import Testing

@testable import dossier

@Suite struct DestinationConflictTests {
  let folder = TemporaryFolder()
  private var root: String { folder.at("public") }

  @Test func `names every file of the author's that is in the way, and writes nothing`() throws {
    folder.write("mine", to: "public/index.html")
    folder.write("mine", to: "public/people")
    folder.write("mine", to: "public/style.css/file")
    folder.write("mine", to: "elsewhere/file")
    try folder.link("public/search.js", to: "../elsewhere/file")
    try folder.link("public/issues", to: "../elsewhere")
    let before = folder.contents("")
    let message = failure { () throws(DestinationError) in
      try folder.destination.publish([
        "index.html": "new", "people/a.html": "new", "people/b.html": "new", "style.css": "new",
        "search.js": "mine",
        "issues/file": "mine",
      ])
    }
    let help = "  help: move or delete it, or choose another destination\n\n"
    #expect(
      message == """
        error: ‘\(root)/index.html’ exists and was not written by Dossier
        \(help)error: ‘\(root)/issues’ stands where a folder is needed
        \(help)error: ‘\(root)/people’ stands where a folder is needed
        \(help)error: ‘\(root)/search.js’ is a link or a special file where a file should be
        \(help)error: ‘\(root)/style.css’ is a folder where a file should be
        \(help)
        """)
    #expect(folder.contents("") == before)
  }

  @Test func `adopts a file that is already as it should be`() throws {
    folder.write("same", to: "public/index.html")
    let stamp = folder.stamp("public/index.html")
    #expect(
      try folder.destination.publish(["index.html": "same"]) == .init(written: 0, unchanged: 1, removed: 0))
    #expect(folder.contents() == ["index.html": "same"].published)
    #expect(folder.stamp("public/index.html") == stamp)
  }

  @Test func `a file that appears during the build is not overwritten`() throws {
    folder.write("mine", to: "public/CNAME")
    let message = failure { () throws(DestinationError) in
      var publication = try folder.destination.begin()
      try publication.add("a.html", [65])
      folder.write("mine", to: "public/a.html")
      _ = try publication.commit()
    }
    #expect(
      message == """
        error: cannot write ‘\(root)/a.html’: file exists
          help: see that the folder is in order, or choose another destination


        """)
    #expect(folder.contents()["a.html"] == "mine")
  }

  @Test(arguments: [
    "not a manifest", "dossier-manifest 1\n../../outside\n", "dossier-manifest 1\nindex.html",
  ])
  func `takes nothing for its own where the manifest cannot be read`(text: String) throws {
    folder.write("mine", to: "outside")
    folder.write("mine", to: "public/index.html")
    folder.write(text, to: "public/.dossier-manifest")
    let before = folder.contents("")
    let expected = """
      error: ‘\(root)/.dossier-manifest’ is not a list of files that this version of Dossier wrote
        help: without it, Dossier cannot tell its files from yours; empty ‘\(root)’ yourself, or restore the list,
              or choose another destination


      """
    #expect(
      failure { () throws(DestinationError) in try folder.destination.publish(["index.html": "new"]) }
        == expected)
    #expect(failure { () throws(DestinationError) in _ = try folder.destination.clean() } == expected)
    #expect(folder.contents("") == before)
  }

  @Test func `a manifest leads to nothing outside, and to no folder or link`() throws {
    folder.write("mine", to: "elsewhere/file")
    folder.write("mine", to: "public/real/file")
    try folder.link("public/linked", to: "../elsewhere")
    try folder.link("public/link", to: "../elsewhere/file")
    folder.write("dossier-manifest 1\nlink\nlinked/file\nreal\n", to: "public/.dossier-manifest")
    let before = folder.contents("")
    #expect(try folder.destination.publish([:]) == .init(written: 0, unchanged: 0, removed: 0))
    var after = before
    after["public/.dossier-manifest"] = "dossier-manifest 1\n"
    #expect(folder.contents("") == after)
  }

  @Test func `a path that could lead elsewhere is refused`() {
    #expect(
      failure { () throws(DestinationError) in try folder.destination.publish(["../x": ""]) } == """
        error: ‘../x’ has a dot for a component, so no file can be published there
          help: give the page or file another name


        """)
  }

  @Test func `a path that is given twice is refused`() {
    let message = failure { () throws(DestinationError) in
      var publication = try folder.destination.begin()
      try publication.add("a.html", [65])
      try publication.add("a.html", [65])
    }
    #expect(
      message == """
        error: two files of the site have the path ‘a.html’
          help: give one of them another name


        """)
    #expect(folder.contents("") == [:])
  }
}
