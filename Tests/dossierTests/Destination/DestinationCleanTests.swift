import Testing

@testable import dossier

@Suite struct DestinationCleanTests {
  let folder = TemporaryFolder()
  let site = ["index.html": "home", "people/a.html": "Ann", "deep/er/b.html": "Bob"]

  @Test func `removes what Dossier wrote, and the folder`() throws {
    try folder.destination.publish(site)
    #expect(try folder.destination.clean() == .init(removed: 3, kept: []))
    #expect(folder.contents("") == [:])
  }

  @Test func `keeps and names what it did not write`() throws {
    try folder.destination.publish(site)
    folder.write("mine", to: "public/CNAME")
    folder.write("mine", to: "public/people/notes.txt")
    folder.write("mine", to: "public/.git/config")
    #expect(try folder.destination.clean() == .init(removed: 3, kept: [".git/", "CNAME", "people/"]))
    #expect(
      folder.contents() == [
        "CNAME": "mine", "people": "/", "people/notes.txt": "mine", ".git": "/", ".git/config": "mine",
      ])
  }

  @Test func `touches nothing where nothing was published`() throws {
    #expect(try folder.destination.clean() == .init(removed: 0, kept: []))
    folder.write("mine", to: "public/index.html")
    #expect(try folder.destination.clean() == .init(removed: 0, kept: ["index.html"]))
    #expect(folder.contents("") == ["public": "/", "public/index.html": "mine"])
  }

  @Test func `leaves a link to the destination and its folder`() throws {
    folder.makeFolder("real")
    try folder.link("public", to: "real")
    try folder.destination.publish(site)
    #expect(try folder.destination.clean() == .init(removed: 3, kept: []))
    #expect(folder.contents("") == ["real": "/", "public": "-> real"])
  }
}
