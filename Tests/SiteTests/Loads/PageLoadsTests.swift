import Testing

@testable import Site

@Suite struct PageLoadsTests {
  private func found(_ page: String) -> [String] {
    let bytes = Array(page.utf8)
    return PageLoads(bytes).found.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("<script src=\"https://a.example/x.js\"></script>", "https://a.example/x.js"),
    ("<IMG\n SRC='//a.example/x.png'>", "//a.example/x.png"),
    ("<img alt=x src=HTTP://a.example/x.png>", "HTTP://a.example/x.png"),
    ("<img src=\" https&#58;//a.example/&quot;\">", "https&#58;//a.example/&quot;"),
    ("<img src=\"\\\\a.example/x\">", "\\\\a.example/x"),
    ("<img src=\"ht\ntps://a.example/\">", "ht\ntps://a.example/"),
    ("<img srcset=\"x.png 1x, https://a.example/2x.png 2x\">", "https://a.example/2x.png"),
    ("<link rel=preload imagesrcset='//a.example/x.png, y.png 2x'>", "//a.example/x.png,"),
    ("<video poster=\"https://a.example/x\"></video>", "https://a.example/x"),
    ("<object data=\"https://a.example/x\"></object>", "https://a.example/x"),
    ("<iframe srcdoc=\"<img src='https://a.example/'>\">", "<img src='https://a.example/'>"),
    ("<link rel=\"Alternate StyleSheet\" href=\"http://a.example/x.css\">", "http://a.example/x.css"),
    ("<link href=\"//a.example\" rel=\"preconnect\">", "//a.example"),
    ("<base href=\"https://a.example/\">", "https://a.example/"),
    (
      "<svg><image href=\"https://a.example/x\"/><use xlink:href=\"//a.example/#x\"/></svg>",
      "https://a.example/x|//a.example/#x"
    ),
    ("<meta http-equiv=\"Refresh\" content=\"0; URL='https://a.example/'\">", "https://a.example/'"),
    ("<a href=\"x.html\" ping=\"/x https://a.example/\">x</a>", "https://a.example/"),
    (
      "<p style=\"background: url(&quot;https://a.example/x&quot;)\">",
      "background: url(&quot;https://a.example/x&quot;)"
    ),
    ("<style>@import '//a.example/x.css';</style>", "//a.example/x.css"),
    ("<script>import \"https://a.example/x.js\"</script>", "https://a.example/x.js"),
    ("<title><b</title><img src='https://a.example/'", "https://a.example/"),
  ])
  func `finds what is loaded from elsewhere`(page: String, addresses: String) {
    #expect(found(page).joined(separator: "|") == addresses)
  }

  @Test func `takes pages that lie too deep in others for something that is loaded`() {
    func nested(_ depth: Int) -> String {
      (0..<depth).reduce("<p>x</p>") { page, _ in
        "<iframe srcdoc=\"\(page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\">"
      }
    }
    #expect((1...6).map { found(nested($0)).count } == [0, 0, 0, 0, 1, 1])
    #expect(found(String(repeating: "<iframe/srcdoc=", count: 100_000)).count == 1)
  }

  @Test(arguments: [
    "<a href=\"https://a.example/\">x</a>", "<area href='//a.example/'>",
    "<form action=\"https://a.example/\">",
    "<link rel=\"canonical\" href=\"https://a.example/\">",
    "<link rel=alternate href=https://a.example/feed>",
    "<meta property=\"og:image\" content=\"https://a.example/x.png\">",
    "<img src=\"data:image/png;base64,//8=\">",
    "<img src=\"../https:/x.png\" srcset=\"x.png 1x, y.png 2x\" alt=\"https://a.example/\">", "<img src>",
    "<!-- <img src=\"https://a.example/\"> -->", "<textarea><img src=\"https://a.example/\"></textarea>",
    "<p>src=\"https://a.example/\" &lt;img src=\"https://a.example/\"&gt;</p>",
    "<p title=\"<img src='//a.example'>\">",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#x\"/></svg>", "<", "<img src", "<img src=",
    "<img src=\"",
    "<meta http-equiv=refresh content=\"0; url=../x.html\">",
    "<script>let x = \"https://a.example/\"</script>",
  ])
  func `lets links, names and the site's own files be`(page: String) {
    #expect(found(page) == [])
  }
}

@Suite struct StyleLoadsTests {
  @Test(arguments: [
    ("@import url(https://a.example/x.css) screen;", "https://a.example/x.css"),
    ("@IMPORT \"//a.example/x.css\";", "//a.example/x.css"),
    ("/* it's */ a { background: red URL( 'https://a.example/x(1).png' ) }", "https://a.example/x(1).png"),
    ("@font-face { src: url(x.woff), url(//a.example/x.woff) }", "//a.example/x.woff"),
    ("a { background: image-set(\"x.png\" 1x, 'https://a.example/2.png' 2x) }", "https://a.example/2.png"),
    ("/* url(https://a.example/) */ a { content: \"\\\" url(https://a.example/)\" }", ""),
    ("@namespace svg url(http://www.w3.org/2000/svg); a { background: url(data:image/png,x) }", ""),
    ("a::after { content: \"https://a.example/\" } /*/ url(//a.example/) */ b { color: url(#x", ""),
  ])
  func `finds what a style sheet loads from elsewhere`(sheet: String, addresses: String) {
    let bytes = Array(sheet.utf8)
    let found = StyleLoads(bytes, in: bytes.indices).found.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found.joined(separator: "|") == addresses)
  }
}

@Suite struct ScriptLoadsTests {
  @Test(arguments: [
    (
      "import x from 'https://a.example/x.js';\nimport(\"//a.example/y.js\")",
      "https://a.example/x.js|//a.example/y.js"
    ),
    (
      "await fetch( `https://a.example/` ); new Worker('https://a.example/w.js')",
      "https://a.example/|https://a.example/w.js"
    ),
    ("  // import 'https://a.example/'\n * fetch('https://a.example/')", ""),
    ("prefetch('https://a.example/'); import './x.js'; Array.from('//x'); let a = 'https://a.example/'", ""),
  ])
  func `finds what a script plainly loads from elsewhere`(script: String, addresses: String) {
    let bytes = Array(script.utf8)
    let found = ScriptLoads.find(in: bytes, bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found.joined(separator: "|") == addresses)
  }
}
