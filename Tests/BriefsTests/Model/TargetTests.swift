import Testing

@testable import Briefs

struct AddressTests {
  @Test func `puts pages at the top or one folder deep`() throws {
    let slug = try #require(Slug("a b"))
    #expect(
      [Address.page("people", slug), Address.page(nil, slug), Address.index("people")]
        == ["people/a-b.html", "a-b.html", "people/index.html"])
  }

  @Test(arguments: [("index.html", ""), ("people/a.html", "../"), ("a/b/c.html", "../../")])
  func `finds the way to the root`(address: String, root: String) {
    #expect(Address.root(from: address) == root)
  }

  @Test(arguments: [
    ("people/a-b_c.d~1.html", "people/a-b_c.d~1.html"), ("Київ.html", "%D0%9A%D0%B8%D1%97%D0%B2.html"),
    ("a b\"c<d>&?#%'.jpg", "a%20b%22c%3Cd%3E%26%3F%23%25%27.jpg"), ("a:b", "a%3Ab"), ("\n", "%0A"), ("", ""),
  ])
  func `escapes what a URL cannot carry`(path: String, url: String) {
    #expect(Address.escaped(path) == url)
  }
}
