import Testing

@testable import Search

struct ClientScriptTests {
  @Test func `joins the parts in order and leaves out lines of comment`() {
    let parts = ["// One.\nlet a = 'x'; // why\n\n  // two\n", "  let url = 'http://b';"].map {
      Array($0.utf8)
    }
    #expect(
      String(decoding: ClientScript.joined(parts), as: UTF8.self)
        == "let a = 'x'; // why\n  let url = 'http://b';\n")
  }
}
