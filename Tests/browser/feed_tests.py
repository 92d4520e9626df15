"""Builds sites full of text that wants to break out, and has strict programs read what they tell programs.

Run by `make test-feeds` with the built program. Atom feeds and sitemaps go through jing, calendars through icalendar
and a reader of content lines, structured data through a reader of HTML and JSON; and pages with all of that are opened
in real browsers. Each check counts as one test; the last line counts them all.
"""

import json
import re
import subprocess
import sys
import tempfile
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from icalendar import Calendar
from playwright.sync_api import sync_playwright

from site_tests import Tally, watched

HERE = Path(__file__).resolve().parent
BASE = "https://example.org/desk/"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"

# Ends of scripts, sections, lines and elements, separators, marks of direction, and what only looks like markup.
HOSTILE = (
    "</script><script>alert(1)</script> ]]> <!-- --> & &amp; \\\" ' {{x}} \\n BEGIN:VEVENT , ; \\\\ "
    "\\u2028 \\u2029 \\u202e\\u200f \\ufdd0 \\U0001F6F0 é𝒳 שלום"
)


def quoted(text):
    """A title in YAML’s double quotes."""
    return f'"{text} {HOSTILE}"'


def write(folder, path, text):
    file = folder / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def hostile_site(folder, base_url):
    line = f"base_url: {BASE}\n" if base_url else ""
    write(folder, "site.yml", f"title: {quoted('Desk')}\ndescription: {quoted('About')}\nlanguage: pt-BR\n{line}"
          "kinds:\n  - {folder: organizations, actor: true}\n  - {folder: programmes}\n")
    write(folder, "people/jane.md", f"---\nname: {quoted('Jane')}\naliases: [{quoted('Alias')}]\nshort: [Jane]\n"
          f"summary: {quoted('Summary')}\nroles: [{{title: {quoted('Role')}, organization: {quoted('Office')}}}]\n"
          "country: ukraine\nredirects: [people/janet, Старое имя.html]\n---\nText.\n")
    write(folder, "organizations/body.md", f"---\nname: {quoted('Body')}\n---\n\n## Ahead\n\n- 1 May 2025: Jane speaks.\n")
    write(folder, "programmes/ships.md", "---\nname: Ships\n---\n")
    write(folder, "issues/grain.md", f"---\nname: {quoted('Grain')}\n---\n")
    for day in range(1, 26):
        write(folder, f"briefs/2025-03-{day:02}-x.md",
              f"---\ntitle: {quoted(f'Day {day}')}\nsummary: {quoted('Summary')}\nupdated: 2025-04-{day:02}\n"
              f"authors: [{quoted('Author')}, Second]\ntags: [{quoted('Tag')}]\npeople: [jane]\nissues: [grain]\n"
              "organizations: [body]\nprogrammes: [ships]\n"
              f"sources: [{{id: S1, title: {quoted('Source')}, publisher: {quoted('Press')}, author: {quoted('Reporter')}, "
              "url: 'https://example.org/?a=1&b=\"<x>\"', date: 2025-03}]\n---\n\n"
              f"Jane spoke of Ukraine.\x01\x1b\x7f\u0085\u2028\ufffe [S1]\n\n> “Words &lt;/script> of ]]> {day}, and; more”\n>\n> — Jane, a medium, 3 April 2025 [S1]\n\n"
              f"## Ahead\n\n- 1–2 June 2025: Jane, of {'a long way ' * 12}шлях до моря; then \\\\ home &lt;/script> {day}\n"
              "- July 2025: Jane\x02 rests\u2029\u202e.\n- 2026: a year.\n")


def build(program, folder):
    run = subprocess.run([program, "build", "--quiet", "--source", folder], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"the site does not build:\n{run.stdout}{run.stderr}")
    return folder / "public"


def jing(grammar, files):
    run = subprocess.run(["jing", "-c", HERE / grammar, *files], capture_output=True, text=True)
    return run.stdout.splitlines() or ([f"it ended with {run.returncode}: {run.stderr}"] if run.returncode else [])


def address_trouble(root, file, address, base_url):
    """Why an address in a file of the site leads to no file of it."""
    here = BASE + file.relative_to(root).as_posix()
    if base_url and not urlsplit(address).scheme:
        return [f"‘{address}’ is not whole"]
    target = urljoin(here, address)
    if not target.startswith(BASE):
        return [f"‘{address}’ leads out of the site"]
    path = unquote(target[len(BASE):]) or "index.html"
    return [] if (root / path).is_file() else [f"‘{address}’ leads to no file"]


def check_feeds(root, base_url, tally):
    feeds = sorted(root.rglob("*.xml"))
    feeds = [file for file in feeds if not file.name.startswith("sitemap")]
    tally.check("there are feeds of the site and of entities", [] if len(feeds) >= 6 else [f"{feeds}"])
    tally.check("jing reads all feeds", jing("atom.rnc", feeds))
    seen = {}
    for file in feeds:
        name = file.relative_to(root).as_posix()
        feed = ElementTree.parse(file).getroot()
        entries = feed.findall(ATOM + "entry")
        ids = [feed.find(ATOM + "id").text] + [entry.find(ATOM + "id").text for entry in entries]
        problems = [] if len(set(ids)) == len(ids) else ["an id is there twice"]
        problems += [] if len(entries) <= 20 else [f"{len(entries)} entries"]
        updated = [entry.find(ATOM + "updated").text for entry in entries]
        problems += [] if updated == sorted(updated, reverse=True) else ["the entries are not in order"]
        problems += [] if feed.find(ATOM + "updated").text == updated[0] else ["it was updated at another time"]
        for entry in entries:
            page = entry.find(ATOM + "link").get("href")
            key = (entry.find(ATOM + "id").text, urljoin(BASE + name, page))
            problems += [] if seen.setdefault(key[0], key[1]) == key[1] else ["one id for two pages"]
        for link in feed.iter(ATOM + "link"):
            problems += address_trouble(root, file, link.get("href"), base_url)
        tally.check(f"{name}: ids, order and links", problems)


def check_calendar(root, base_url, tally):
    raw = (root / "calendar.ics").read_bytes()
    lines = raw.split(b"\r\n")
    problems = [] if lines.pop() == b"" else ["the last line has no end"]
    problems += [f"a line of {len(line)} bytes" for line in lines if len(line) > 75]
    problems += [f"a stray control in {line!r}" for line in lines if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)]
    for line in lines:
        try:
            line.decode()
        except UnicodeDecodeError:
            problems.append(f"a letter is cut in two: {line!r}")
    tally.check("calendar: content lines", problems)
    calendar = Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    problems = [f"{error}" for part in [calendar, *events] for error in part.errors]
    problems += [f"no {key}" for key in ("VERSION", "PRODID") if key not in calendar]
    problems += [f"no {key}" for event in events for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if key not in event]
    problems += ["a UID is there twice"] if len({event["UID"] for event in events}) != len(events) else []
    spans = {(event["DTSTART"].dt, event["DTEND"].dt) for event in events}
    expected = {(date(2025, 5, 1), date(2025, 5, 2)), (date(2025, 6, 1), date(2025, 6, 3)), (date(2025, 7, 1), date(2025, 8, 1))}
    problems += [] if spans == expected else [f"the dates are {spans}"]
    problems += [] if len(events) == 27 else [f"{len(events)} events"]
    texts = [str(event["SUMMARY"]) for event in events]
    problems += [] if any("моря; then \\ home </script>" in text for text in texts) else [f"the texts are {texts[:2]}"]
    for event in events:
        has_url = "URL" in event
        problems += [] if has_url == base_url else ["an address where there can be none, or none"]
        problems += address_trouble(root, root / "calendar.ics", str(event["URL"]), True) if has_url else []
    tally.check("calendar: what icalendar reads", problems)


def check_sitemap(root, tally):
    file = root / "sitemap.xml"
    tally.check("jing reads the sitemap", jing("sitemap.rnc", [file]))
    places = [place.text for place in ElementTree.parse(file).getroot().iter(SITEMAP + "loc")]
    problems = [trouble for place in places for trouble in address_trouble(root, file, place, True)]
    problems += [] if len(set(places)) == len(places) else ["an address is there twice"]
    listed = {unquote(place[len(BASE):]) or "index.html" for place in places}
    pages = {path.relative_to(root).as_posix() for path in root.rglob("*.html")}
    extra = {"404.html", "search.html", "people/janet.html", "Старое имя.html"}
    problems += [f"{name} is not in it" for name in pages - listed - extra]
    problems += [f"{name} should not be in it" for name in listed & extra]
    tally.check("sitemap: every page once", problems)
    robots = (root / "robots.txt").read_text()
    tally.check("robots.txt names the sitemap", [] if f"Sitemap: {BASE}sitemap.xml" in robots.splitlines() else [robots])


class Head(HTMLParser):
    """What a page tells programs in its head."""

    def __init__(self, text):
        super().__init__()
        self.meta = {}
        self.links = []
        self.scripts = []
        self.data = []
        self.is_data = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "meta" and "property" in attributes:
            self.meta.setdefault(attributes["property"], []).append(attributes["content"])
        elif tag == "meta" and attributes.get("http-equiv") == "refresh":
            self.meta["refresh"] = [attributes["content"]]
        elif tag == "link":
            self.links.append(attributes)
        elif tag == "script":
            self.is_data = attributes.get("type") == "application/ld+json"
            if self.is_data:
                self.data.append("")
            else:
                self.scripts.append(attributes)

    def handle_endtag(self, tag):
        self.is_data = False

    def handle_data(self, data):
        if self.is_data:
            self.data[-1] += data


REQUIRED = {
    "AnalysisNewsArticle": ["headline", "url", "datePublished", "dateModified"],
    "Person": ["name"], "Country": ["name"], "Organization": ["name"], "Thing": ["name"],
    "Quotation": ["text", "spokenByCharacter"], "Event": ["name", "startDate"], "WebSite": ["name", "url"],
    "BreadcrumbList": ["itemListElement"], "ListItem": ["position", "name", "item"], "CreativeWork": ["name"],
    "PropertyValue": ["propertyID", "value"],
}


def nodes(value):
    """Every thing in a document of linked data."""
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for item in value.values():
            yield from nodes(item)


def check_heads(root, base_url, tally):
    kinds = set()
    for file in sorted(root.rglob("*.html")):
        name = file.relative_to(root).as_posix()
        head = Head(file.read_text(encoding="utf-8"))
        problems = [f"a script {script}" for script in head.scripts if not script.get("src", "").endswith(".js")]
        canonical = [link["href"] for link in head.links if link.get("rel") == "canonical"]
        if not base_url:
            problems += ["data where the address is unknown"] if head.data or "og:url" in head.meta else []
        elif "refresh" in head.meta:
            problems += address_trouble(root, file, canonical[0], True)
        elif name != "404.html":
            problems += [] if len(canonical) == 1 and head.meta.get("og:url") == canonical else [f"{canonical} {head.meta}"]
            problems += address_trouble(root, file, canonical[0], True) if canonical else []
            problems += [f"no {key}" for key in ("og:title", "og:type", "og:site_name") if key not in head.meta]
            problems += [] if head.meta.get("og:locale") == ["pt_BR"] else ["another og:locale"]
        if name.startswith("briefs/2025") and base_url:
            problems += [f"no {key}" for key in ("article:published_time", "article:modified_time") if key not in head.meta]
            problems += [] if len(head.meta.get("article:author", [])) == 2 else ["not both authors"]
            problems += [] if len(head.meta.get("article:tag", [])) == 2 else [f"{head.meta.get('article:tag')}"]
        for text in head.data:
            try:
                document = json.loads(text)
            except ValueError as error:
                problems.append(f"no JSON: {error}")
                continue
            problems += [] if document["@context"] == "https://schema.org" else ["another @context"]
            for node in nodes(document):
                kinds.add(node["@type"])
                problems += [f"a {node['@type']} without {key}" for key in REQUIRED[node["@type"]] if not node.get(key)]
                for key in ("url", "@id"):
                    if node.get(key, BASE).startswith(BASE):
                        problems += address_trouble(root, file, node.get(key, BASE).split("#")[0], True)
        for link in head.links:
            if link.get("rel") == "alternate":
                problems += address_trouble(root, file, link["href"], False)
        tally.check(f"{name}: head", problems)
    if base_url:
        tally.check("every type is somewhere", set(REQUIRED) - kinds)


def check_browsers(root, redirects, tally):
    """The data is no script, so that the policy of the page has nothing to say; and redirects lead on."""
    pages = ["index.html", "briefs/2025-03-25-x.html", "people/jane.html", "issues/grain.html"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        firefox = playwright.firefox.launch(
            channel="moz-firefox", executable_path="/usr/bin/firefox-esr",
            firefox_user_prefs={"security.fileuri.strict_origin_policy": True})
        for name, browser in (("Chromium", chromium), ("Firefox", firefox)):
            with watched(browser) as (tab, troubles):
                for page in pages:
                    troubles.clear()
                    tab.goto((root / page).as_uri(), wait_until="load")
                    tally.check(f"{name}: {page} loads quietly", troubles)
                    count = tab.locator("script[type='application/ld+json']").count()
                    tally.check(f"{name}: {page} has its data", [] if count == 1 else [f"{count} of it"])
                for old, new in redirects.items():
                    tab.goto((root / old).as_uri(), wait_until="commit")
                    tab.wait_for_url((root / new).as_uri())
                    tally.check(f"{name}: {old} leads on", troubles)
            browser.close()


def main():
    program = Path(sys.argv[1]).resolve()
    tally = Tally()
    for base_url in (True, False):
        with tempfile.TemporaryDirectory() as temporary:
            hostile_site(Path(temporary), base_url)
            root = build(program, Path(temporary))
            check_feeds(root, base_url, tally)
            check_calendar(root, base_url, tally)
            check_heads(root, base_url, tally)
            if base_url:
                check_sitemap(root, tally)
                check_browsers(root, {"people/janet.html": "people/jane.html", "Старое имя.html": "people/jane.html"}, tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
