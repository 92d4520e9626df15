"""A site in which every field that an author, or the author of an article, can fill holds a script that wants to run.

Each place has a number of its own: a script that runs calls `hit(NUMBER)`, and a request that leaves asks for
`http://example.invalid/NUMBER`. `HostileSite` writes the content and knows which field and which attempt a number is.
"""

import json
import re
from urllib.parse import quote

# What each attempt wants: to end the text, attribute, element, string, line or section that it stands in, and then to run.
# Every `N` that stands alone is replaced by the number of the place.
ATTEMPTS = {
    "script": "</script><script>hit(N)</script>",
    "script in mixed case": "</ScRiPt ><sCrIpT sRc=//example.invalid/N></sCrIpT>",
    "picture": '"><img src=x onerror=hit(N)>',
    "picture in single quotes": "'><img src='x' onerror='hit(N)'>",
    "drawing": '"/><svg/onload=hit(N)><set attributeName=onmouseover to=hit(N)>',
    "attribute": '" autofocus onfocus="hit(N)" onmouseover="hit(N)" style="background:url(http://example.invalid/N)" x="',
    "attribute in single quotes": "' autofocus onfocus='hit(N)' onpointerenter='hit(N)' x='",
    "attribute without quotes": "x autofocus onfocus=hit(N) onanimationstart=hit(N) x=",
    "style": "</style><style>@import 'http://example.invalid/N';*{background:url(http://example.invalid/N)}</style>",
    "title": "</title></textarea></noscript></template><script>hit(N)</script>",
    "comment": "--><script>hit(N)</script><!-- --!><img src=x onerror=hit(N)>",
    "section of XML": "]]></summary><script xmlns='http://www.w3.org/1999/xhtml'>hit(N)</script><![CDATA[",
    "entity of XML": "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://example.invalid/N'>]>&e;&amp;&lt;script>hit(N)&lt;/script>",
    "string": "\";hit(N);//\\\";hit(N);//';hit(N);//${hit(N)}`+hit(N)+`",
    "string with separators": "\u2028hit(N);\u2029\";\u2028hit(N)//",
    "call": '");hit(N);dossier.shard("',
    "line of a calendar": "\nATTACH:http://example.invalid/N\nEND:VEVENT\n\u0085;,:\\n\\;",
    "address": "javascript:hit(N)",
    "address with blanks": "  jAvA\tscript\n:hit(N)//http://example.invalid/N",
    "address with references": "&#106;avascript&colon;hit(N)",
    "address of data": "data:text/html,<script>parent.hit(N)</script>",
    "address of another host": "//example.invalid/N",
    "frame": "<iframe srcdoc=\"<script>parent.hit(N)</script>\" src=http://example.invalid/N></iframe>",
    "object": "<object data=http://example.invalid/N></object><embed src=http://example.invalid/N><video src=http://example.invalid/N>",
    "head": "<base href=http://example.invalid/N/><meta http-equiv=refresh content='0;url=http://example.invalid/N'>"
            "<link rel=stylesheet href=http://example.invalid/N>",
    "form": "</form><form action=http://example.invalid/N><button autofocus formaction=javascript:hit(N)>",
    "change of parsing": "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=hit(N)&gt;\">",
    "template": "{{{body}}}{{#site}}<script>hit(N)</script>{{/site}}{{>layout}}{{=<% %>=}}<%{site}%>{{!",
    "markup of Markdown": "](javascript:hit(N)) ![x](http://example.invalid/N) <javascript:hit(N)> [[x|<img src=x onerror=hit(N)>]] `",
    "direction": "\u202e<script>hit(N)</script>\u2066\ufeff\u200b",
    "reference": "&lt;script&gt;hit(N)&lt;/script&gt;&#x3c;img src=x onerror=hit(N)&#x3e;&quot; onfocus=hit(N)",
    "hooks of our own": "\" data-search data-search-results data-root='http://example.invalid/N/' data-shards=9 x=\"",
}


# Words of the interface, from titles to what a script says.
WORDS = ["about", "ahead", "briefs", "bottomLine", "feed", "lastSeen", "search", "sources", "kind", "calendar", "timeline",
         "judgements"]


def yaml(text):
    """A text as YAML’s double quotes hold it; JSON’s are the same, where nothing but ASCII is left."""
    return json.dumps(text)


def markdown(text):
    """A text as a line of Markdown that must come out as it is."""
    plain = "".join("\\" + c if c.isascii() and not c.isalnum() and not c.isspace() else c for c in text)
    return " ".join(plain.split())


def address(text):
    """A text as the rest of an address, which has no blanks and no mark of byte order."""
    return "".join(text.replace("\ufeff", "").split())


class HostileSite:
    """The content in a folder, and what each number stands for."""

    def __init__(self, folder):
        self.content = folder / "content"
        self.places = []
        # What programs must read as it was written: titles of briefs by how their addresses begin, names by path.
        self.titles = {}
        self.names = {}

    def text(self, field, attempt, begin=""):
        """What a field holds: a few words to be found by, and the attempt with a number of its own."""
        self.places.append((field, attempt))
        number = str(len(self.places))
        text = "".join(number if part == "N" else part for part in split(ATTEMPTS[attempt]))
        return f"{begin} {text}" if begin else text

    def write(self, path, text):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")

    def write_all(self):
        for index, attempt in enumerate(ATTEMPTS):
            self.write_attempt(index, attempt)
        links = " ".join(f"[p{i}](../people/p{i}.md) [S{i}]" for i in range(len(ATTEMPTS)))
        sources = ", ".join(
            f"{{id: S{i}, title: {yaml(self.text('a source’s title in a card', a))}, note: {yaml(self.text('a source’s note in a card', a))}}}"
            for i, a in enumerate(ATTEMPTS))
        self.write("briefs/2025-05-01-cards.md", f"---\ntitle: Cards\nsources: [{sources}]\n---\n\n{links}\n")
        self.titles["briefs/2025-05-01-cards"] = "Cards"
        self.write_settings(list(ATTEMPTS)[0])

    def write_settings(self, attempt):
        """The settings, whose every text is one attempt: a site has only one of each."""
        def value(field):
            return yaml(self.text("site.yml: " + field, attempt, "Desk"))

        label = yaml(address(self.text("site.yml: labels", attempt)))
        heading = yaml(self.text("site.yml: headings", attempt).replace(":", ""))
        self.write("site.yml", f"title: {value('title')}\ndescription: {value('description')}\n"
                   "base_url: https://example.org/desk/\n"
                   f"feed_id: {value('feed_id')}\nfeeds: 40\nreports: true\nunresolved: report\n"
                   f"kinds:\n  - {{folder: organizations, singular: {value('a kind’s singular')}, plural: {value('a kind’s plural')}, actor: true}}\n"
                   f"headings: {{gaps: {heading}}}\nlabels: {{by: {label}}}\n"
                   f"likelihood: [{{terms: [unlikely], low: 0, high: 40}}, {{terms: [likely, {value('likelihood')}], low: 60, high: 100}}]\n"
                   f"words: {{{', '.join(f'{word}: ' + value('words.' + word) for word in WORDS)}}}\n"
                   f"publish: {{live: {yaml('/tmp/' + self.text('site.yml: publish', attempt))}}}\n"
                   f"theme: {{footer: {value('theme.footer')}}}\n")
        self.site_title = self.text_of(attempt, "title")

    def text_of(self, attempt, field):
        number = self.places.index(("site.yml: " + field, attempt)) + 1
        return "Desk " + "".join(str(number) if part == "N" else part for part in split(ATTEMPTS[attempt]))

    def title_at(self, path):
        """The title or name of the page at an address, if it is hostile."""
        titles = (title for start, title in self.titles.items() if re.match(start + r"\D", path))
        return next(titles, self.names.get(path.removesuffix(".html")))

    def title_of(self, number):
        """The title of the brief with an attempt."""
        return next(title for title in self.titles.values() if title.startswith(f"Hostile{number} "))

    def write_attempt(self, i, attempt):
        """A brief, a person, a country, an issue, an organization, a page, a picture: all with one attempt."""
        def y(field, begin=""):
            return yaml(self.text(field, attempt, begin))

        def m(field, begin=""):
            return markdown(self.text(field, attempt, begin))

        name = self.text("a person’s name", attempt, f"Person {i}")
        self.names[f"people/p{i}"] = name
        self.write(f"people/p{i}.md", f"---\nname: {yaml(name)}\naliases: [{y('aliases', f'Alias{i}')}]\nshort: [{y('short', f'Short{i}')}]\n"
                   f"never: [{y('never')}]\nsort: {y('sort')}\nsummary: {y('summary')}\nstatus: {y('status')}\ncountry: c{i}\n"
                   f"roles: [{{title: {y('a role’s title')}, organization: {y('a role’s organization')}, since: 2021}}]\nrelated: [i{i}]\n"
                   f"audience: [public, {y('audience')}]\nredirects: [old/p{i}]\n---\n\n{m('a profile')}\n\n## Timeline\n\n- 2021: {m('an event of a profile')}\n")
        self.write(f"countries/c{i}.md", f"---\nname: {yaml(self.text('a country’s name', attempt, f'Land {i}'))}\nmetonyms: [{y('metonyms')}]\n"
                   f"demonyms: [{y('demonyms')}]\nofficial: {y('official')}\ncapital: {y('capital')}\nregion: {y('region')}\n---\n\n{m('a country’s profile')}\n")
        self.write(f"issues/i{i}.md", f"---\nname: {y('an issue’s name', f'Issue {i}')}\nquestion: {y('question')}\nstatus: {y('an issue’s status')}\n"
                   f"parties: [p{i}, c{i}]\nsummary: {y('an issue’s summary')}\nsince: 2020\n---\n")
        self.write(f"organizations/o{i}.md", f"---\nname: {y('an organization’s name', f'Office {i}')}\ncountry: c{i}\n---\n")
        self.write(f"page{i}.md", f"---\ntitle: {y('a page’s title', f'Page {i}')}\n---\n\n{m('a page’s text')}\n")
        picture = " ".join(self.text("a picture’s file name", attempt).replace("/", "∕").replace("\\", "").split())[:80]
        self.write(f"briefs/{picture}{i}.svg", f'<svg xmlns="http://www.w3.org/2000/svg" onload="hit(0)"><script>hit(0)</script></svg>')
        stem = " ".join(self.text("a brief’s file name", attempt).replace("/", "∕").replace(".", "").split())[:60].strip()
        title = self.text("a brief’s title", attempt, f"Hostile{i}")
        self.titles[f"briefs/2025-04-{1 + i % 28:02}-{i}"] = title
        self.write(f"briefs/2025-04-{1 + i % 28:02}-{i}{stem}.md", self.brief(i, attempt, title, picture, y, m))

    def brief(self, i, attempt, title, picture, y, m):
        raw = self.text("raw HTML", attempt)
        plain = " ".join(self.text("a wiki link", attempt).replace("[", "").replace("]", "").split())
        target = "".join(c for c in self.text("a link’s address", attempt) if c not in "<>\n\r\\")
        code = " ".join(self.text("code", attempt).replace("`", "").split())
        date = f"2025-04-{1 + i % 28:02}"
        return (
            f"---\ntitle: {yaml(title)}\ndate: {date}\nstatus: {y('a brief’s status')}\nsummary: {y('a brief’s summary')}\n"
            f"authors: [{y('an author')}]\npeople: [p{i}, {y('a person named in front matter')}]\ncountries: [c{i}]\n"
            f"issues: [i{i}]\norganizations: [o{i}, {y('an organization named in front matter')}]\ntrend: {{i{i}: worse}}\n"
            f"tags: [{y('a tag')}]\naudience: [public, {y('a brief’s audience')}]\nlinks: {{{y('a surface in links')}: none}}\n"
            f"redirects: [old/b{i}]\nsources:\n"
            f"  - {{id: S1, publisher: {y('a publisher')}, title: {y('a source’s title')}, author: {y('a source’s author')}, origin: {y('an origin')},"
            f" note: {y('a note')}, url: {yaml('https://example.org/?a=' + address(self.text('a source’s address', attempt)))},"
            f" archive: {yaml('https://example.org/' + address(self.text('an archive’s address', attempt)))}}}\n"
            f"  - {y('a source in one line')}\n---\n\n"
            f"## Bottom line\n\n{m('a bottom line', f'Found{i}')} [S1]\n\n## {m('a heading')}\n\n{m('a paragraph')}\n\n"
            f"{' '.join(raw.split())}\n\n<div>\n{raw}\n</div>\n\n"
            f"[{m('a link’s text')}](https://example.org/ \"{m('a link’s title')}\") [[{plain}]] [[p{i}|{m('a wiki link’s text')}]]\n\n"
            f"![{m('a picture’s text')}]({quote(picture)}{i}.svg \"{m('a picture’s title')}\")\n\n`{code}`\n\n```{code}\n{code}\n```\n\n"
            f"> {m('a quotation')}\n>\n> — p{i}, {m('a medium').replace(',', ';')}, 3 April 2025 [S1]\n\n"
            f"<{'https://example.org/' + ''.join(target.split())}>\n\n"
            f"## Key judgements\n\n1. It is *likely* that {m('a judgement')} by 30 June 2025. Confidence: low. {m('a reason')}. Outcome: true, 1 July 2025. {m('an outcome')}\n\n"
            f"## Timeline\n\n- {3 + i % 20} March 2025: {m('an event')} [S1]\n\n## Ahead\n\n- {3 + i % 20} July 2025: {m('a date ahead', f'Ahead{i}')}\n\n"
            f"## Positions: i{i}\n\n- p{i}, {m('an actor').replace(':', '')}: {m('a position')} [S1]\n\n"
            f"## Conditions: p{i}\n\n1. **{m('a condition’s label')}.** {m('a condition')}\n\n## Obstacles\n\n1. **{m('an obstacle’s label')}.** {m('an obstacle')}\n\n"
            f"## Discrepancies\n\n- {m('a discrepancy')}\n\n## Gaps\n\n- {m('a gap')}\n\n## Assumptions\n\n- {m('an assumption')}\n\n"
            f"## Change\n\n- i{i}: worse. {m('a change')}\n")


def split(text):
    """The text cut at every `N` that is no part of a word."""
    parts, start = [], 0
    for at, letter in enumerate(text):
        before, after = text[at - 1:at], text[at + 1:at + 2]
        if letter == "N" and not (before.isalnum() or after.isalnum()):
            parts += [text[start:at], "N"]
            start = at + 1
    return parts + [text[start:]]
