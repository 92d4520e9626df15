import Testing

@testable import Site

@Suite struct RedirectAddressTests {
  @Test(arguments: [
    ("briefs/old", "briefs/old.html"), ("briefs/old.html", "briefs/old.html"), ("old.htm", "old.htm"),
    ("briefs/Old Name.md", "briefs/Old Name.html"), ("x.markdown", "x.html"),
    ("2024/old/", "2024/old/index.html"),
    ("страны/Україна", "страны/Україна.html"), ("a/b/c/d", "a/b/c/d.html"), ("v1.2/x.HTML", "v1.2/x.HTML"),
    ("a-b_c~(1)+2,=@!", "a-b_c~(1)+2,=@!.html"),
  ])
  func `becomes the path of a page`(text: String, path: String) throws {
    #expect(try RedirectAddress(text).path == path)
  }

  @Test(arguments: [
    ("/briefs/old", "begins with a slash"), ("https://example.org/x", "is an address on the web"),
    ("//example.org/x", "is an address on the web"), ("../x", "leads through ‘..’"),
    ("a/../../x", "leads through ‘..’"),
    ("./x", "leads through ‘.’"), ("a//b", "has two slashes in a row"), ("/", "begins with a slash"),
    ("x?y=1", "has a ‘?’ or a ‘#’, which no file can answer"),
    ("x#y", "has a ‘?’ or a ‘#’, which no file can answer"),
    ("old.php", "ends in ‘.php’, and a page that leads on cannot"),
    (".well-known/x", "has a part that begins with a full stop"),
    ("a./x", "has a part that ends in a full stop or a blank"),
    ("a /x", "has a part that ends in a full stop or a blank"),
    ("a\\b", "has the sign ‘\\’, which not every disk and host takes"),
    ("C:x", "has the sign ‘:’, which not every disk and host takes"),
    ("a%2e%2e/x", "has the sign ‘%’, which not every disk and host takes"),
    ("a\u{0}b", "has the sign ‘U+0’, which not every disk and host takes"),
    ("a\r\nb", "has the sign ‘U+D’, which not every disk and host takes"),
    ("a\u{202E}b", "has the sign ‘U+202E’, which not every disk and host takes"),
    ("a\u{2028}b", "has the sign ‘U+2028’, which not every disk and host takes"),
    ("a\"><script>", "has the sign ‘\"’, which not every disk and host takes"),
    ("old/aux", "has a part that Windows keeps for itself, ‘aux’"),
    ("Nul.d/x", "has a part that Windows keeps for itself, ‘Nul.d’"),
    (String(repeating: "x", count: 201), "is too long"),
    (String(repeating: "x/", count: 21), "has too many parts"),
  ])
  func `is refused where it would be none`(text: String, why: String) {
    do throws(RedirectAddress.Flaw) {
      Issue.record("‘\(text)’ became \(try RedirectAddress(text).path)")
    } catch {
      #expect(error.why == why)
    }
  }
}
