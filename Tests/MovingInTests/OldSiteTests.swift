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
        ---

        See the talks, <https://example.org/about/> and us.

        ![A ship](../files/ship.jpg)

        ```sh

        echo

        ```

        **Notice**

        Mind this.

        """,
        "briefs/talks.md": "---\ntitle: Talks\ndate: 2024-04-30\ndraft: true\n---\n\n## What\n\nNothing. \n",
        "overviews/posts.md": "---\nname: Posts\nautolink: false\n---\n\n",
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
        {:toc}

        ![Ship]({{ "/assets/ship.jpg" | relative_url }}){: .wide }
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
        ---

        After the talks and before.

        * TOC

        ![Ship](../files/ship.jpg)

        {{ kept }}

        """,
        "briefs/2024-04-30-the-talks.md":
          "---\ntitle: \"Talks: two\"\ndate: 2024-04-30\ndraft: true\n---\n\nNothing.\n",
        "files/ship.jpg": "= assets/ship.jpg",
      ])
    #expect(await moved.errors() == [])
  }
}
