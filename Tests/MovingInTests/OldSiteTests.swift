import Testing

@testable import MovingIn

/// Folders of site generators.
@Suite struct OldSiteTests {
  @Test func `Hugo’s bundles, sections, shortcodes and front matter in TOML and JSON`() async {
    let moved = await move(
      [
        "hugo.toml": "title = \"The Desk\"\nbaseURL = \"https://example.org/\"\nlanguageCode = \"en-gb\"\n",
        "content/_index.md":
          "+++\ntitle = \"Welcome\"\n+++\nRead [the visit](/posts/visit/) or [all](/posts/).\n",
        "content/posts/visit/index.md": """
        +++
        title = 'The visit: a beginning'
        date = 2024-05-01T23:30:00-05:00
        tags = ["Ukraine",
          "ships"]
        draft = false
        [params]
        wide = true
        +++
        See [the talks]({{< ref "talks.md#what" >}}), https://example.org/about/ and [us](https://example.org/posts/talks/).

        {{< figure src="ship.jpg" caption="A ship" >}}
        {{< highlight sh >}}
        echo
        {{< /highlight >}}
        {{% notice %}}Mind this.{{% /notice %}}
        {{< unknown x >}}
        """,
        "content/posts/talks.md":
          "{\"title\": \"Talks\", \"date\": \"2024-04-30\", \"draft\": true}\n\n## What\n\nNothing. <!--more-->\n",
        "content/posts/_index.md": "---\ntitle: Posts\n---\n",
        "layouts/x.md": "{{ .Title }}",
      ], files: ["content/posts/visit/ship.jpg", "static/logo.png"])
    #expect(
      moved.contents == [
        "Welcome.md": """
        ---
        title: Welcome
        ---

        Read [the visit](briefs/visit.md) or [all](overviews/posts.md).

        """,
        "briefs/visit.md": """
        ---
        title: "The visit: a beginning"
        date: 2024-05-01
        countries: [ukraine]
        tags: [Ukraine, ships]
        redirects: ["posts/visit/"]
        ---

        See the talks, <https://example.org/about/> and us.

        ![A ship](../files/ship.jpg)

        ```sh

        echo

        ```

        **Notice**

        Mind this.

        """,
        "briefs/talks.md":
          "---\ntitle: Talks\ndate: 2024-04-30\nredirects: [\"posts/talks/\"]\ndraft: true\n---\n\n## What\n\nNothing. \n",
        "overviews/posts.md": "---\nname: Posts\nautolink: false\nredirects: [\"posts/\"]\n---\n\n",
        "files/ship.jpg": "= content/posts/visit/ship.jpg",
      ])
    #expect(moved.settings.contains("title: The Desk\nlanguage: en-GB\n"))
    #expect(await moved.errors() == [])
  }

  @Test func `Jekyll’s posts, permalinks and Liquid`() async {
    let moved = await move(
      [
        "_config.yml": "title: The Desk\nurl: https://example.org\n",
        "_posts/2024-05-01-the-visit.md": """
        ---
        layout: post
        categories: [news]
        author: Jane Example
        ---
        After [the talks]({% post_url 2024-04-30-the-talks %}) and [before]({{ site.baseurl }}/news/2024/04/30/the-talks.html).

        * TOC
        {:toc .side}

        ![Ship]({{ "/assets/ship.jpg" | relative_url }}){: .wide }
        Said{: .quiet} {no list}{.no} {: .end}
        {.wide #map width=300 title="A b"}
        {% include nav.html %}
        {% raw %}{{ kept }}{% endraw %}
        """,
        "_posts/2024-04-30-the-talks.markdown":
          "---\ntitle: \"Talks: two\"\ncategories: news\npublished: false\n---\nNothing.\n",
        "_layouts/post.md": "x",
      ], files: ["assets/ship.jpg"])
    #expect(
      moved.contents == [
        "briefs/2024-05-01-the-visit.md": """
        ---
        title: The visit
        date: 2024-05-01
        authors: [Jane Example]
        tags: [news]
        redirects: ["news/2024/05/01/the-visit.html"]
        ---

        After the talks and before.

        ![Ship](../files/ship.jpg)
        Said {no list}{.no} 

        {{ kept }}

        """,
        "briefs/2024-04-30-the-talks.md":
          "---\ntitle: \"Talks: two\"\ndate: 2024-04-30\ntags: [news]\nredirects: [\"news/2024/04/30/the-talks.html\"]\ndraft: true\n---\n\nNothing.\n",
        "files/ship.jpg": "= assets/ship.jpg",
      ])
    #expect(await moved.errors() == [])
  }

  /// Every way in which a site may say where its pages stand.
  @Test func `keeps the addresses of an old site as redirects`() async {
    let hugo = await move([
      "hugo.yaml":
        "baseURL: https://example.org/\npermalinks:\n  posts: /:year/:month/:slug/\n  page:\n    notes: /n/:filename\n",
      "content/posts/one.md":
        "---\ntitle: A First Post!\ndate: 2024-05-01\naliases: [/old/one/, https://example.org/older.html]\n---\nx\n",
      "content/posts/two.md": "---\ntitle: Two\ndate: 2024-06-01\nslug: second\n---\nx\n",
      "content/notes/Three Words.md": "---\ntitle: Three\n---\nx\n",
      "content/people/jane.md": "---\ntitle: Jane Example\nurl: /team/jane.html\n---\nx\n",
      "content/posts/six.md":
        "---\ntitle: Six\ndate: 2024-06-02\nurl: /2024/05/a-first-post/\naliases: [/../x/, /search/, '/a?b', /a//b/]\n---\nx\n",
    ])
    #expect(
      redirects(hugo) == [
        "briefs/one.md": "2024/05/a-first-post/, old/one/, older.html", "briefs/two.md": "2024/06/second/",
        "notes/Three Words.md": "n/three-words/", "people/jane.md": "team/jane.html", "briefs/six.md": "a/b/",
      ])
    #expect(await hugo.errors() == [])
    let jekyll = await move([
      "_config.yml":
        "permalink: pretty\ncollections:\n  staff: {output: true, permalink: '/team/:name/'}\n  works: {permalink: '/:collection/:path'}\n  ideas: {output: true}\n",
      "_staff/ana.md": "---\ntitle: Ana\n---\nx\n", "_works/old/sea.md": "---\ntitle: Sea\n---\nx\n",
      "_ideas/war.md": "---\ntitle: War\n---\nx\n",
      "_posts/2024-05-01-A-Visit.md": "---\ntitle: Visit\ncategories: [News, Sea]\n---\nx\n",
      "_posts/2024-05-02-talks.md":
        "---\ntitle: Talks\npermalink: /talks/:year/:title:output_ext\nredirect_from: [/old-talks]\n---\nx\n",
      "_posts/2024-05-03-never.md": "---\ntitle: Never\npermalink: /:nobody/\n---\nx\n",
      "team.md": "---\ntitle: Our team\n---\nx\n",
    ])
    #expect(
      redirects(jekyll) == [
        "briefs/2024-05-01-A-Visit.md": "news/sea/2024/05/01/a-visit/",
        "briefs/2024-05-02-talks.md": "talks/2024/talks.html, old-talks.html", "notes/team.md": "team/",
        "people/ana.md": "team/ana/", "notes/sea.md": "works/old/sea.html", "concepts/war.md": "ideas/war/",
      ])
    #expect(await jekyll.errors() == [])
    #expect(
      redirects(
        await move(["posts/one.md": "---\ndate: 2024-05-01\nslug: x\n---\nx\n"], files: [".obsidian"])) == [:]
    )
  }

  @Test func `takes the page of a term in Hugo for what the term names`() async {
    let moved = await move([
      "hugo.toml": "title = 'Desk'\n", "content/people/ana/_index.md": "---\ntitle: Ana Example\n---\nx\n",
      "content/people/_index.md": "---\ntitle: People\n---\nx\n",
      "content/people/past/_index.md": "---\ntitle: Past\n---\nx\n",
      "content/people/past/bea.md": "---\ntitle: Bea Other\n---\nx\n",
    ])
    #expect(
      moved.contents == [
        "people/ana.md":
          "---\nname: Ana Example\naliases: [ana]\nshort: [Example]\nredirects: [\"people/ana/\"]\n---\n\nx\n",
        "overviews/people.md":
          "---\nname: People\nautolink: false\n---\n\nx\n",
        "overviews/past.md":
          "---\nname: Past\nautolink: false\nredirects: [\"people/past/\"]\n---\n\nx\n",
        "people/bea.md":
          "---\nname: Bea Other\naliases: [bea]\nshort: [Other]\nredirects: [\"people/past/bea/\"]\n---\n\nx\n",
      ])
    #expect(await moved.errors() == [])
  }

  @Test func `says of a post without a day that it is no brief`() async {
    let moved = await move(["_posts/2024-3-4-sea.md": "x\n", "_posts/2024-02-30-war.md": "x\n"])
    #expect(
      moved.contents == [
        "briefs/2024-3-4-sea.md":
          "---\ntitle: Sea\ndate: 2024-03-04\nredirects: [\"2024/03/04/sea.html\"]\n---\n\nx\n",
        "notes/2024-02-30-war.md": "---\nname: \"2024 02 30 war\"\nautolink: false\n---\n\nx\n",
      ])
    #expect(
      moved.report.text(from: "old", command: "dossier").contains(
        "- 1 note, such as _posts/2024-02-30-war.md: notes, because it would be a brief, but gives no day that there is."
      ))
  }

  @Test func `names the pages that are not written in Markdown`() async {
    let moved = await move(
      ["hugo.toml": "title = 'Desk'\n", "content/a.md": "[notes](notes/told.txt)\n"],
      files: [
        "content/posts/b.html", "content/posts/c.org", "content/notes/told.txt", "content/notes/untold.txt",
        "content/robots.txt", "static/d.html", "layouts/e.html", "content/f.pdf",
      ])
    #expect(
      moved.report.text(from: "old", command: "dossier").hasSuffix(
        """

        ## Left out: not written in Markdown

        - content/notes/untold.txt
        - content/posts/b.html
        - content/posts/c.org

        ## Not copied

        5 files that no moved note shows or links to.

        """))
  }

  @Test func `uses the keys of front matter or names them`() async {
    let moved = await move([
      "_config.yml": "title: Desk\n",
      "_staff/ana.md": "---\ntitle: Ana\nposition: Minister\nimage: /a.png\nauthor: Jane\n---\nx\n",
      "_posts/2024-05-01-x.md":
        "---\ntitle: [a, b]\ncategories: News Sea\ntags: [sea]\nimage: /x.png\nparticipants: [Ana, Bea]\n---\nx\n",
    ])
    #expect(
      moved.contents == [
        "people/ana.md":
          "---\nname: Ana\nroles:\n  - {title: Minister}\nredirects: [\"staff/ana.html\"]\n---\n\nx\n",
        "briefs/2024-05-01-x.md":
          "---\ntitle: a\ndate: 2024-05-01\npeople: [ana]\ntags: [sea, News]\nredirects: [\"news/sea/2024/05/01/x.html\"]\n---\n\nx\n",
      ])
    #expect(
      moved.report.text(from: "old", command: "dossier").contains(
        """
        ## Keys of front matter that were left out

        - image: 2 in 2 notes (_posts/2024-05-01-x.md, _staff/ana.md)
        - author: 1 in 1 note (_staff/ana.md)
        - participants: 1 in 1 note (_posts/2024-05-01-x.md)
        - title: 1 in 1 note (_posts/2024-05-01-x.md)

        """))
  }

  @Test(arguments: ["Ahead", "Timeline", "404", "Search"])
  func `gives no page the address of one that Dossier makes`(name: String) async {
    let moved = await move(["\(name).md": "Text.\n"], rules: ["\(name).md=pages"])
    #expect(moved.contents == ["note.md": "---\ntitle: \(name == "404" ? "\"404\"" : name)\n---\n\nText.\n"])
  }

  @Test func `holds back what the old site did not show`() async {
    let hugo = await move([
      "hugo.toml": "title = 'Desk'\n",
      "content/posts/shown.md":
        "---\ndate: 2025-05-01\npublishDate: 2025-05-02\nexpiryDate: 2999-01-01\n---\nx\n",
      "content/posts/later.md":
        "---\ndate: 2025-05-01\npublishDate: 2999-01-01T12:00:00.000Z\n---\n[a](shown.md) [b](secret/one.md)\n",
      "content/posts/dated.md": "---\ndate: 2999-01-02\n---\n[later](later.md)\n",
      "content/posts/over.md": "---\ndate: 2025-05-01\nexpiryDate: 2025-05-31\n---\nx\n",
      "content/posts/hidden.md": "---\ndate: 2025-05-01\nbuild: {render: never}\n---\nx\n",
      "content/posts/secret/_index.md": "+++\ntitle = 'Secret'\ncascade = {draft = true, type = 'x'}\n+++\n",
      "content/posts/secret/one.md": "---\ndate: 2025-05-01\n---\nx\n",
      "content/posts/secret/open.md": "---\ndate: 2025-05-01\ndraft: false\n---\nx\n",
    ])
    #expect(
      hugo.contents.mapValues { $0.split(separator: "\n").filter { $0.contains(/^draft|^embargo|\]\(/) } }
        == [
          "briefs/shown.md": [],
          "briefs/later.md": ["embargo: 2999-01-01T12:00:00Z", "[a](../briefs/shown.md) b"],
          "briefs/dated.md": ["embargo: 2999-01-02"], "briefs/over.md": ["draft: true"],
          "briefs/hidden.md": ["draft: true"], "overviews/secret.md": ["draft: true"],
          "briefs/one.md": ["draft: true"], "briefs/open.md": [],
        ])
    #expect(await hugo.errors() == [])
    #expect(
      hugo.report.text(from: "old", command: "dossier").contains(
        """
        ## Drafts

        - posts/hidden.md
        - posts/over.md
        - posts/secret/_index.md
        - posts/secret/one.md

        ## Under embargo

        The old site was to show these later.

        - posts/dated.md: 2999-01-02
        - posts/later.md: 2999-01-01T12:00:00Z

        """))
    let jekyll = await move([
      "_config.yml": "title: Desk\n", "_posts/2999-01-01-later.md": "x\n",
      "_posts/2025-05-01-shown.md": "x\n",
    ])
    #expect(
      jekyll.contents.compactMapValues { $0.firstMatch(of: /(?m)^embargo: .*$/).map { String($0.0) } } == [
        "briefs/2999-01-01-later.md": "embargo: 2999-01-01"
      ])
  }

  /// By file, those that have any.
  private func redirects(_ move: Move) -> [String: String] {
    move.contents.compactMapValues {
      $0.firstMatch(of: /(?m)^redirects: \[(.*)\]$/).map { String($0.1).filter { $0 != "\"" } }
    }
  }
}
