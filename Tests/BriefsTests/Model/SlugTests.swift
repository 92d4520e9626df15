import Testing

@testable import Briefs

struct SlugTests {
  @Test(arguments: [
    ("Kirill Dmitriev", "kirill-dmitriev"), ("kirill_dmitriev", "kirill-dmitriev"), ("  -a--b- ", "a-b"),
    ("2025-04-03 Visit", "2025-04-03-visit"), ("O'Brien", "obrien"), ("O’Brien", "obrien"),
    ("U.S.–Russia", "u-s-russia"),
    ("A/B\\C:D", "a-b-c-d"), ("../../etc/passwd", "etc-passwd"), ("São Tomé", "são-tomé"), ("Київ", "київ"),
    ("北京 会谈", "北京-会谈"), ("ΑΘΉΝΑ", "αθήνα"), ("עִבְרִית", "עִבְרִית"), ("हिन्दी", "हिन्दी"), ("٢٠٢٥", "٢٠٢٥"),
    ("100 %", "100"), ("a\u{0}b\nc", "a-b-c"), ("a😀b", "a-b"), ("naïve", "naïve"),
  ])
  func `keeps letters and digits of every script, joined by hyphens`(name: String, slug: String) {
    #expect(Slug(name)?.text == slug)
  }

  @Test(arguments: ["", " ", "---", "...", "’", "😀", "❤️", "\u{200B}", "\u{301}", "\u{202E}", "%&/"])
  func `has nothing where no letter and no digit is`(name: String) {
    #expect(Slug(name) == nil)
  }

  @Test(arguments: [
    ("a\u{AD}b", "ab"), ("a\u{200D}b", "ab"), ("1️⃣ one", "1-one"), ("☀️ sun", "sun"), ("\u{202E}a", "a"),
  ])
  func `drops what nobody sees, and marks of signs that are dropped`(name: String, slug: String) {
    #expect(Slug(name)?.text.unicodeScalars.elementsEqual(slug.unicodeScalars) == true)
  }

  @Test func `takes both ways to write an accent for one`() {
    #expect(Slug("Jos\u{E9}") == Slug("Jose\u{301}"))
    #expect(Set([Slug("Jos\u{E9}"), Slug("Jose\u{301}")]).count == 1)
  }

  @Test(arguments: ["Kirill Dmitriev", "O’Brien", "İstanbul", "Київ", "a--b"])
  func `makes the same slug of a slug`(name: String) throws {
    let slug = try #require(Slug(name))
    #expect(Slug(slug.text) == slug)
  }

  @Test func `is a page's address when it is short enough and not its folder's list`() {
    func made(_ name: String, inFolder: Bool = true) -> String {
      do throws(Slug.Flaw) { return try Slug.page(name, inFolder: inFolder).text } catch {
        return error.rawValue
      }
    }
    let long = String(repeating: "é", count: 100)
    #expect(
      [
        made("A b"), made("?"), made(long) == long ? "fits" : "", made(long + "a"), made("INDEX"),
        made("index", inFolder: false),
      ]
        == [
          "a-b", "has no letter or digit to make an address from", "fits", "is too long for an address",
          "is the address of the list of its folder", "index",
        ])
  }

  @Test func `is no name of a device`() {
    let devices = ["con", "PRN", "aux.html", "Nul", "com1", "LPT9.md"]
    #expect(devices.filter { !Slug.isDevice($0) } == [])
    #expect(["cone", "com", "com0", "com10", "lpt", "auxiliary", "a.con", ""].filter(Slug.isDevice) == [])
    #expect(throws: Slug.Flaw.isDevice) { try Slug.page("Aux", inFolder: true) }
  }

  @Test func `makes a name to show`() {
    #expect(
      ["kirill-dmitriev", "war", "київ-2025"].map { Slug($0)?.asName } == [
        "Kirill Dmitriev", "War", "Київ 2025",
      ])
  }

  @Test func `sorts by its text`() {
    #expect(["b", "a", "a-b"].compactMap { Slug($0) }.sorted().map(\.description) == ["a", "a-b", "b"])
  }
}
