import Testing

@testable import dossier

@Suite struct PublishPlanTests {
  private func list(_ files: KeyValuePairs<String, HostList.Standing>) -> HostList {
    HostList(Dictionary(uniqueKeysWithValues: files.map { (OutputPath(trusted: $0), $1) }))
  }

  private func texts(_ paths: [OutputPath]) -> [String] { paths.map(\.text) }

  @Test func `sends what is new, changed or was on its way, and removes what is gone`() {
    let host = list([
      "a.html": .sent("1"), "b.html": .sent("2"), "c.html": .onItsWay, "gone.html": .sent("3"),
      "old.css": .onItsWay,
    ])
    let plan = PublishPlan(
      from: host,
      to: list(["a.html": .sent("1"), "b.html": .sent("9"), "c.html": .sent("4"), "d/e.html": .sent("5")]))
    #expect(texts(plan.new) == ["d/e.html"])
    #expect(texts(plan.changed) == ["b.html", "c.html"])
    #expect(texts(plan.removed) == ["gone.html", "old.css"])
    #expect(plan.unchanged == 1 && !plan.isEmpty)
    #expect(PublishPlan(from: host, to: host).changed.map(\.text) == ["c.html", "old.css"])
    #expect(PublishPlan(from: list([:]), to: list([:])).isEmpty)
  }

  @Test
  func `pages come after what they load, new ones before those that lead to them, and the home page last`() {
    let host = list([
      "index.html": .sent("1"), "about.html": .sent("1"), "assets/style.css": .sent("1"),
      "404.html": .sent("1"),
    ])
    let site = list([
      "index.html": .sent("2"), "about.html": .sent("2"), "assets/style.css": .sent("2"),
      "404.html": .sent("1"), "briefs/a.html": .sent("1"),
      "feed.xml": .sent("1"),
      "cards/0.js": .sent("1"),
    ])
    #expect(
      PublishPlan(from: host, to: site).steps.map(texts) == [
        ["assets/style.css", "cards/0.js", "feed.xml"], ["briefs/a.html"], ["about.html"], ["index.html"],
      ])
    #expect(
      PublishPlan(from: list([:]), to: site).steps.map(texts) == [
        ["assets/style.css", "cards/0.js", "feed.xml"], ["404.html", "about.html", "briefs/a.html"],
        ["index.html"],
      ])
  }

  @Test func `a list says the same when it is read again`() throws {
    let site = list(["a b.html": .sent("1x"), "é/#.png": .onItsWay, "z": .sent("2")])
    #expect(
      String(decoding: site.bytes, as: UTF8.self) == "dossier-published 1\n1x a b.html\n2 z\n- é/#.png\n")
    #expect(HostList(reading: site.bytes) == site)
    #expect(HostList(reading: HostList().bytes) == HostList())
  }

  @Test(arguments: [
    "", "\n", "dossier-published 2\n", "dossier-published 1", "dossier-published 1\n1 a",
    "dossier-published 1\na\n",
    "dossier-published 1\n1 ../a\n", "dossier-published 1\n1 /etc/passwd\n", "dossier-published 1\n1 a\n\n",
    "dossier-published 1\n a\n", "<html>\n", "dossier-published 1\n1 a\u{1B}b\n",
  ])
  func `a list that somebody else wrote is none`(text: String) {
    #expect(HostList(reading: Array(text.utf8)) == nil)
  }

  @Test func `names, while files are on their way, all that may be there`() {
    let host = list(["a": .sent("1"), "b": .sent("1"), "gone": .sent("1")])
    let plan = PublishPlan(from: host, to: list(["a": .sent("1"), "b": .sent("2"), "c": .sent("3")]))
    #expect(host.during(plan) == list(["a": .sent("1"), "b": .changing, "c": .onItsWay, "gone": .onItsWay]))
  }

  @Test func `what a publication left there or not comes before the pages that may lead to it`() {
    let first = list(["index.html": .sent("1"), "about.html": .sent("1"), "briefs/z.html": .sent("1")])
    let second = list(["index.html": .sent("2"), "about.html": .sent("2"), "briefs/y.html": .sent("2")])
    // Cut short while it removed what is gone, and now the first site is wanted again.
    let cutShort = first.during(PublishPlan(from: first, to: second))
    let plan = PublishPlan(from: cutShort, to: first)
    #expect(plan.steps.map(texts) == [["briefs/z.html"], ["about.html"], ["index.html"]])
    #expect(texts(plan.removed) == ["briefs/y.html"])
    #expect(cutShort.during(plan) == cutShort)
  }

  @Test func `files that differ have different hashes`() {
    let files = ["", "a", "b", "ab", "ba", "\0", "\0\0"].map { HostList.hash(Array($0.utf8)) }
    #expect(Set(files).count == files.count)
  }
}
