import Testing

@testable import Site

struct VisibleTextTests {
  private func lines(_ html: String) -> [String] {
    String(decoding: VisibleText(Array(html.utf8)).bytes, as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  @Test func `keeps words together within a line, and a line for each block`() {
    #expect(
      lines(
        "<p>The <a href=\"x.html\" title=\"1 &gt; 0 > 2\">en<em>voy</em></a>\nleft.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n"
      )
        == ["The envoy left.", "One", "Two"])
  }

  @Test func `leaves citations out, with the blank before them`() {
    #expect(
      lines("<p>He said so <span class=\"citation\">[<a href=\"#source-S1\">S1</a>]</span>.</p>") == [
        "He said so."
      ])
  }

  @Test func `decodes references once`() {
    #expect(lines("<p>a &lt;b&gt; &amp;lt; &quot;c&quot; & d</p>") == ["a <b> &lt; \"c\" & d"])
  }

  @Test func `finds markup wherever it stands in a long text`() {
    for before in 0..<70 {
      let left = String(repeating: "x", count: before)
      for behind in [0, 1, 40] {
        let right = String(repeating: "y", count: behind)
        #expect(lines(left + "<em>a</em>" + right) == [left + "a" + right])
        #expect(lines(left + "&amp;" + right) == [left + "&" + right])
        #expect(lines(left + "z\nz" + right) == [left + "z z" + right])
      }
    }
  }

  @Test func `tells headings apart`() {
    #expect(
      VisibleText(Array("<h2 id=\"a\">A <em>b</em></h2>\n<p>c</p>\n<h3 id=\"d\">D</h3>\n<hr />".utf8))
        .headings
        == ["A b", "D"])
  }

  @Test(arguments: ["", "<", "<p", "</", "&", "<h2>", "<span class=\"citation\">x", "<a href=\"x"])
  func `ends on any piece of markup`(html: String) {
    #expect(lines(html + "<p>").count <= 1)
  }
}
