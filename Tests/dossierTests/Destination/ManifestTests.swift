import Testing

@testable import dossier

@Suite struct ManifestTests {
  @Test func `is plain text, sorted by bytes`() {
    let manifest = Manifest(
      paths: Set(["é.html", "b/a.html", "b.html", "a.html"].map(OutputPath.init(trusted:))))
    let text = "dossier-manifest 1\na.html\nb.html\nb/a.html\né.html\n"
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == text)
    #expect(Manifest(reading: manifest.bytes)?.paths == manifest.paths)
    #expect(manifest.folders == ["b"])
  }

  @Test func `an empty site has one, too`() {
    let manifest = Manifest(paths: [])
    #expect(manifest.bytes == Array("dossier-manifest 1\n".utf8))
    #expect(Manifest(reading: manifest.bytes)?.paths == [])
  }

  @Test(arguments: [
    "", "\n", "dossier-manifest 2\na\n", "dossier-manifest 1", "dossier-manifest 1\na",
    "dossier-manifest 1\n\n",
    "dossier-manifest 1\n/etc/passwd\n", "dossier-manifest 1\na.html\n../b\n", "dossier-manifest 1\na\0b\n",
  ])
  func `refuses what it did not write`(text: String) {
    #expect(Manifest(reading: Array(text.utf8)) == nil)
  }

  @Test func `refuses broken UTF-8`() {
    #expect(Manifest(reading: Array("dossier-manifest 1\n".utf8) + [0xFF, 0x0A]) == nil)
  }
}
