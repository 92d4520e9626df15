import Testing

@testable import Briefs

struct ExternalAddressTests {
  @Test(arguments: [
    "https://example.org", "http://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG", "https://[::1]/",
    "mailto:desk@example.org",
    "MailTo:x", "ht\ntps://example.org",
  ])
  func `allows the web and mail`(address: String) {
    #expect(ExternalAddress(address) == .allowed)
  }

  @Test(arguments: [
    "", "a.md", "../people/a.md#x", "/a", "#a:b", "?a:b", "a/b:c", "a.md#t=10:30", "?q=javascript:x",
    "&#106;avascript:x",
  ])
  func `takes a path for one of the site`(address: String) {
    #expect(ExternalAddress(address) == .relative)
  }

  @Test(arguments: [
    ("javascript:alert(1)", "javascript"), ("JaVaScRiPt:x", "javascript"), ("java\tscript:x", "javascript"),
    ("java\r\nscript\n:x", "javascript"), (" \u{1}javascript:x", "javascript"),
    ("javascript\u{0}:x", "javascript"),
    ("data:text/html,x", "data"), ("vbscript:x", "vbscript"), ("file:///etc/passwd", "file"),
    ("ftp://x", "ftp"),
    ("java&Tab;script:x", "java&tab;script"), (":x", ""), ("C:\\x", "c"),
  ])
  func `refuses every other scheme, however it is written`(address: String, scheme: String) {
    #expect(ExternalAddress(address) == .unsafe(scheme: scheme))
  }

  @Test(arguments: ["//example.org", "\\\\example.org", "/\\example.org", "\\/example.org", " //x", "/\t/x"])
  func `refuses an address that takes over the scheme of the page`(address: String) {
    #expect(ExternalAddress(address) == .unsafe(scheme: "//"))
  }

  @Test(arguments: [
    "http:", "http:x", "http:/x", "http://", "http:///x", "http://?x", "http:\\\\x", "http://#x",
  ])
  func `refuses a web address without a host`(address: String) {
    #expect(ExternalAddress(address) == .unsafe(scheme: "http:"))
  }

  @Test(arguments: [
    ("https://example.org/a b", false), ("https://example.org/a%20b", true), ("mailto:x@example.org", false),
    ("https:\n//example.org", false), (" https://example.org", false), ("https://", false),
    ("example.org", false),
    ("HTTP://x", true), ("https://example.org/\u{2028}", false),
  ])
  func `knows an address that may stand as it is`(text: String, isWeb: Bool) {
    #expect(ExternalAddress.isWeb(text) == isWeb)
  }
}
