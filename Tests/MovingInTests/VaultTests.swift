import Testing

@testable import MovingIn

/// A small vault as people keep them, and the whole site that it becomes.
@Suite struct VaultTests {
  private let vault = [
    "Home.md": "# Our vault\n\nBegin with [[Grain corridor]] or [[People/Jane Example|Jane]].\n",
    "People/Jane Example.md": """
    ---
    type: person
    role: Spokeswoman
    affiliation: The port
    country: "[[Ukraine]]"
    born: 1970
    tags: [person, port]
    ---

    # Jane Example

    She speaks for the port of [[Odesa]]. ![[port.png|300]]

    ## Life
    Born by the sea.

    """,
    "Countries/Ukraine.md": "---\ncapital: Kyiv\npopulation: 38 million\n---\nA country on the Black Sea.\n",
    "Issues/Grain corridor.md": """
    ---
    aliases:
      - the corridor
    status: open
    since: 2022-07-22
    ---
    ## Timeline

    | Date | What happened |
    |------|---------------|
    | 22 July 2022 | The agreement was signed |
    | 17 July 2023 | It ended |

    ## Positions

    Nobody has said much. [[Romania]] waits.

    """,
    "Daily/2025-04-03.md": "Met [[Jane Example#Life]]. #port\n\nExample said nothing of [[Nobody Yet]].\n",
    "Clippings/An article.md": "---\ntags: clippings\nsource: https://example.org\n---\nSomebody’s words.\n",
    "Templates/Person.md": "---\nname: {{title}}\n---\n",
  ]

  private let site = [
    "Home.md": """
    ---
    title: Our vault
    ---

    Begin with [[Grain corridor]] or [[people/jane-example|Jane]].

    """,
    "people/Jane Example.md": """
    ---
    name: Jane Example
    short: [Example]
    roles:
      - {title: Spokeswoman, organization: The port}
    country: ukraine
    ---

    She speaks for the port of [[Odesa]]. ![port](../files/port.png)

    ## Life
    Born by the sea.

    ## Details

    - Born: 1970
    - Tags: person, port

    """,
    "countries/Ukraine.md": """
    ---
    name: Ukraine
    capital: Kyiv
    ---

    A country on the Black Sea.

    ## Details

    - Population: 38 million

    """,
    "issues/Grain corridor.md": """
    ---
    name: Grain corridor
    aliases: [the corridor]
    status: open
    since: 2022-07-22
    ---

    ## Timeline

    - 22 July 2022: The agreement was signed
    - 17 July 2023: It ended

    ## Views

    Nobody has said much. [[Romania]] waits.

    """,
    "briefs/2025-04-03.md": """
    ---
    title: Notes of 3 April 2025
    date: 2025-04-03
    tags: [port]
    ---

    Met [[Jane Example#Life]]. #port

    Example said nothing of [[Nobody Yet]].

    """,
    "sources/An article.md": "= Clippings/An article.md",
    "files/port.png": "= Attachments/port.png",
  ]

  private func moved(_ rules: [String] = []) async -> Move {
    await move(vault, files: [".obsidian", "Attachments/port.png", "Attachments/unused.pdf"], rules: rules)
  }

  @Test func `becomes a site that builds without a word`() async {
    let moved = await moved()
    #expect(moved.contents == site)
    #expect(
      moved.settings == """
        # The settings of your site; see the README for all of them.
        title: Vault
        language: en

        # Links to pages that do not exist yet are plain text, and ‘dossier check’ lists them.
        # Take this line out to have each of them reported as a mistake.
        unresolved: report

        """)
    #expect(await moved.errors() == [])
  }

  @Test func `is told of in a report that is whole`() async {
    let report = await moved().report.text(from: "vault", command: "dossier init NEW-FOLDER --from vault")
    #expect(
      report == """
        # Moving in from vault

        Obsidian: 6 notes moved
          1 page
          1 brief
          1 country
          1 issue
          1 person
          1 source
        1 file copied that they show or link to
        1 note left out
        2 links to 2 names without a page: plain text for now

        ## What became what

        To change a line, move in again into another folder, with the option that stands at its end changed:
        `dossier init NEW-FOLDER --from vault --as 'Concepts=issues'`. The word on the right may be briefs, people,
        countries, issues, organizations, places, events, concepts, works, notes, overviews, pages, sources (kept, never
        published), none, or a word of your own.

        - 1 note, such as Clippings/An article.md: sources, because it has the tag ‘clippings’. `--as 'tag:clippings=sources'`
        - 1 note, such as Countries/Ukraine.md: countries, because the title is a country’s name. `--as 'Countries=countries'`
        - 1 note, such as Daily/2025-04-03.md: briefs, because it has a date. `--as 'Daily=briefs'`
        - 1 note, such as Home.md: pages, because it stands for a folder or calls itself a map. `--as 'Home.md=pages'`
        - 1 note, such as Issues/Grain corridor.md: issues, because it lies in ‘Issues’. `--as 'Issues=issues'`
        - 1 note, such as People/Jane Example.md: people, because its type is ‘person’. `--as 'type:person=people'`

        ## Links that lead nowhere

        Nothing goes by these names. The links are plain text until a page has the name; then they work.

        - Nobody Yet: 1 in 1 note (Daily/2025-04-03.md)
        - Odesa: 1 in 1 note (People/Jane Example.md)

        ## What was changed

        The old folder is as it was.

        - tables became lists: 1 in 1 note (Issues/Grain corridor.md)

        ## Headings that were renamed

        Under the old names Dossier reads facts, in the shapes that its README shows, and these texts have others.

        - Positions → Views: 1 in 1 note (issues/Grain corridor.md)

        ## Left out: a template for notes

        - Templates/Person.md

        ## Not copied

        1 file that no moved note shows or links to.

        """)
  }

  @Test func `is sorted as its author says`() async {
    let moved = await moved([
      "Issues=conflicts", "type:person=none", "Daily/2025-04-03.md=notes", "tag:clippings=works",
    ])
    #expect(
      Set(moved.contents.keys) == [
        "Home.md", "countries/Ukraine.md", "conflicts/Grain corridor.md", "notes/2025-04-03.md",
        "works/An article.md",
      ])
    #expect(
      moved.settings.hasSuffix(
        """
        kinds:
          - {folder: works, singular: Work, plural: Works}
          - {folder: conflicts, singular: Conflict, plural: Conflicts}
          - {folder: notes, singular: Note, plural: Notes}

        """))
    #expect(await moved.errors() == [])
  }

  @Test func `says below the text what front matter says of a thing`() async {
    let moved = await move(
      [
        "Books/Ships.md": """
        ---
        type: literature
        author: Jane Example
        url: https://example.org
        position: 3
        published: 2024
        cover: ships.png
        ---
        x
        """,
        "Ideas/Sea.md": "---\ntype: wet\nposition: Far\npublished: true\n---\nx\n",
      ], files: [".obsidian"])
    #expect(
      moved.contents == [
        "works/Ships.md": """
        ---
        name: Ships
        ---

        x

        ## Details

        - Author: Jane Example
        - URL: <https://example.org>
        - Published: 2024

        """,
        "concepts/Sea.md": "---\nname: Sea\n---\n\nx\n\n## Details\n\n- Type: wet\n- Position: Far\n",
      ])
    #expect(
      moved.report.text(from: "vault", command: "dossier").contains(
        "## Keys of front matter that were left out\n\n- cover: 1 in 1 note (Books/Ships.md)\n"))
  }

  @Test func `says which of the author’s rules fits no note`() async {
    let rules = ["Issues=conflicts", "type:nosuch=people", "Issues/Grain corridor.md=issues", "Nowhere=none"]
    #expect(
      await moved(rules).report.summary == """
        Obsidian: 6 notes moved
          1 page
          1 brief
          1 country
          1 issue
          1 person
          1 source
        1 file copied that they show or link to
        1 note left out
        no note fits --as 'type:nosuch=people'
        no note fits --as 'Nowhere=none'
        2 links to 2 names without a page: plain text for now
        """)
  }

  @Test func `takes an abbreviation in brackets for another name, and no other word`() async {
    let moved = await move(
      [
        "Organizations/NATO (North Atlantic Treaty Organization).md": "x\n",
        "Organizations/a.md": "# European Union (EU)\nx\n", "Organizations/b.md": "# Iskra (company)\nx\n",
        "Organizations/c.md": "# Iskra (TX)\n[[NATO]] [[EU]] [[NATO (North Atlantic Treaty Organization)]]\n",
      ], files: [".obsidian"])
    #expect(
      moved.contents.mapValues {
        $0.split(separator: "\n").filter { $0.hasPrefix("name") || $0.hasPrefix("alias") }
      } == [
        "organizations/NATO (North Atlantic Treaty Organization).md": [
          "name: NATO",
          "aliases: [North Atlantic Treaty Organization, \"NATO (North Atlantic Treaty Organization)\"]",
        ],
        "organizations/a.md": ["name: European Union", "aliases: [EU, a]"],
        "organizations/b.md": ["name: \"Iskra (company)\"", "aliases: [b]"],
        "organizations/c.md": ["name: \"Iskra (TX)\"", "aliases: [c]"],
      ])
    #expect(await moved.errors() == [])
  }
}
