import Testing

@testable import MovingIn

/// What nobody writes, and some do.
@Suite struct HostileTests {
  private static let count = 20_000

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      String(repeating: "[", count: count), String(repeating: "[[a", count: count),
      String(repeating: "[a ", count: count) + String(repeating: "](x)", count: count),
      String(repeating: "^[", count: count) + String(repeating: "]", count: count),
      String(repeating: "<a href=\"", count: count), String(repeating: "<!--x\n", count: count) + "--> end",
      String(repeating: "%%x\n", count: count), String(repeating: "$a_", count: count),
      String(repeating: "==a ", count: count), String(repeating: "{{< ref \"", count: count) + ">}}",
      String(repeating: "{{<", count: count), "|a|b|\n|-|-|\n" + String(repeating: "|x|y|\n", count: count),
      (1..<300).map { String(repeating: "`", count: $0) }.joined(separator: " "),
      (1..<90).map { String(repeating: "> ", count: $0) + "[!note] x\n" }.joined(),
      "+++\na = " + String(repeating: "[", count: count) + "\n+++\nText.\n",
      "---\ntitle: " + String(repeating: "[[", count: count) + "\n---\n",
      "---\ntags: " + String(repeating: "(a ", count: count) + "\n---\n",
      "---\naliases: " + String(repeating: "<a ", count: count) + "\n---\n",
      String(repeating: "{", count: count),
      "+++\na = " + String(repeating: "{a=[", count: count) + "}]\n+++\n",
    ])
  func `takes its time and no more`(text: String) async {
    let moved = await move(["a.md": "[[b]] ![[b]]\n" + text, "b.md": "![[a]]\n"])
    #expect(await moved.errors().filter { !$0.contains("unknown") } == [])
  }

  @Test func `numbers files of one name in a row`() {
    let files = (0..<500).map { OldFile(path: "\($0)/cover.jpg", bytes: nil) }
    let places = NewPlaces([], Survey(files), gazetteer)
    #expect(
      Set(files.map { places.place(ofFile: $0.path) })
        == Set(["files/cover.jpg"] + (2...500).map { "files/cover \($0).jpg" }))
  }

  @Test func `numbers notes of one name in a row`() {
    let paths = (0..<500).map { "\($0)/below/Same.md" }
    let notes = paths.map { Note(OldFile(path: $0, bytes: Array("Text.\n".utf8)), path: $0) }
    var namer = Namer(
      notes, countries: CountryNames(gazetteer), words: CommonWords(notes), holds: Holds(Survey([]), now: now)
    )
    let verdict = Verdict(kind: .notes, reason: .rule, group: "")
    #expect(
      Set(namer.name(notes.map { ($0, verdict) }).map(\.path))
        == Set(
          ["notes/Same.md", "notes/Same (below).md", "notes/note.md"]
            + (2...500 - 2).map { "notes/Same \($0).md" }))
  }

  @Test func `never writes outside the new folder`() async {
    let moved = await move(
      [
        "a.md": """
        ---
        title: ../../../etc/passwd
        slug: ../../x
        url: /../../y
        aliases: ["../../z", /etc/passwd]
        ---
        [x](../../../../etc/passwd) ![[../../../etc/passwd]] ![](/etc/passwd) [[../../a]]
        """,
        "..md": "x", "x/..b.md": "y", "c/CON:1?.md": "z",
      ], files: ["p/..png", "p/a:b.png"])
    #expect(
      moved.files.map(\.path).filter { path in
        path.hasPrefix("/") || path.contains("\\")
          || path.split(separator: "/").contains { $0.hasPrefix(".") }
      } == [])
    #expect(await moved.errors() == [])
  }

  @Test func `gives every note an address of its own`() async {
    let names = [
      "n/Ümläut & Co.md", "n/🎉.md", "n/🎊.md", "n/100% #1.md", "n/INDEX.md", "n/index.md",
      "n/\(String(repeating: "é", count: 120)).md",
      "n/\(String(repeating: "é", count: 121)).md", "n/A.md", "n/a.md", "n/a!.md", "n/-.md", "p/Same.md",
      "q/Same.md", "n/empty.md",
    ]
    let moved = await move(
      Dictionary(uniqueKeysWithValues: names.map { ($0, $0.contains("empty") ? "" : "[[\($0)]]\n") }))
    #expect(moved.files.count == names.count + 1)
    #expect(await moved.errors() == [])
  }

  @Test func `reads other encodings and line ends`() async {
    let old = [
      OldFile(path: "a.md", bytes: [0xDC, 0x62, 0x65, 0x72]),
      OldFile(path: "b.md", bytes: [0xFF, 0xFE, 0xE9, 0, 0x0A, 0]),
      OldFile(path: "c.md", bytes: Array("---\r\ntitle: C\r\n---\r\n# C\r\n\r\nText\0\r\n".utf8)),
    ]
    let moved = await Move(old, name: "x", rules: [], now: now, gazetteer: gazetteer)
    #expect(
      moved.contents == [
        "notes/a.md": "---\nname: a\nautolink: false\n---\n\nÜber\n",
        "notes/b.md": "---\nname: b\nautolink: false\n---\n\né\n",
        "notes/c.md": "---\nname: C\nautolink: false\n---\n\nText\n",
      ])
  }

  @Test func `takes folders of two letters for languages in no vault`() async {
    let moved = await move(
      ["ai/one.md": "First words.\n", "it/two.md": "Second words.\n"], files: [".obsidian"])
    let texts = moved.contents.values
    #expect(texts.contains { $0.contains("First words") } && texts.contains { $0.contains("Second words") })
  }
}
