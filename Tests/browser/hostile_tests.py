"""Fills every field of a site with scripts that want to run, opens all of it in real browsers, and proves that none did.

Run by `make test-hostile` with the built program. Each page is opened in Chromium and Firefox, over file:// and http, with the
pages’ own policy and without it, since text must be harmless by itself: all of them with the policy over http and without it as
files, one in four the other way round. On a page no script runs, no dialog opens, no
request leaves, and nothing of the text has become an element or an attribute. Strict programs read what is for programs,
and it must say what was written. A last part spoils pages on purpose: whatever that lets out must be noticed.
"""

import functools
import http.server
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

from icalendar import Calendar
from playwright.sync_api import Error, sync_playwright

from feed_tests import ATOM, Head, jing
from hostile_site import ATTEMPTS, HostileSite
from site_tests import Tally

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')

# Where the site says that its files are: a page for what is not there is shown at any address, and names them in full.
HOME = "https://example.org/desk/"

# Runs before all scripts of a page and of frames in it, whatever the policy.
HIT = "window.hit = (number) => console.log('hit ' + number);"

# What no text may become: handlers, addresses that run, elements that load or lead away, hooks of our own scripts.
INSPECT = r"""([base, home]) => {
  const found = [];
  const isOurs = (address) => address.startsWith(base) || address.startsWith(home);
  const fail = (what, element) => found.push(what + ': ' + element.outerHTML.slice(0, 200));
  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'ping', 'background'];
  const elements = ('a abbr article aside b blockquote body br button circle cite code dd defs desc details div dl dt em figcaption figure footer form g h1 h2 h3 h4 h5 h6 head '
    + 'header hr html i img input kbd label li line link main mark meta nav ol option p path pre rect s script section select small span strong sub '
    + 'summary sup svg table tbody td text th thead time title tr tspan ul use clippath').split(' ');
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    if (name === 'noscript' && /^<p>[^<]*<\/p>$/.test(element.textContent)) continue;
    if (!elements.includes(name)) fail('a strange element', element);
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key)) fail('a handler', element);
      if (key === 'style' && !(element.className === 'preview' && /^[a-z0-9.:; -]*$/.test(value))) fail('a style', element);
      if (key === 'srcset' || key === 'srcdoc') fail('an attribute ' + key, element);
      if (addresses.includes(key)) {
        let scheme = 'none';
        try { scheme = new URL(value, document.baseURI).protocol; } catch { }
        if (!['http:', 'https:', 'file:', 'mailto:'].includes(scheme)) fail('the scheme ' + scheme, element);
      }
    }
    if (name === 'script' && element.type !== 'application/ld+json'
      && !(isOurs(element.src) && element.text === '')) fail('a script', element);
    if (['link', 'img', 'use'].includes(name) && /stylesheet|icon|pre|module/.test(element.rel || 'pre')
      && !isOurs(new URL(element.getAttribute('href') || element.getAttribute('src') || '', document.baseURI).href)) fail('loads from elsewhere', element);
    if (name === 'meta' && element.httpEquiv && element.httpEquiv !== 'Content-Security-Policy') fail('a meta', element);
    if (name === 'form' && !isOurs(element.action)) fail('a form', element);
    if ('search' in element.dataset && element.name !== 'q') fail('a hook', element);
    if ('root' in element.dataset && name !== 'script') fail('a hook', element);
  }
  return found;
}"""


def on_one_line(text):
    """As HTML shows a text, and feeds hold it: without controls, blanks together."""
    plain = "".join(c for c in text if c.isspace() or unicodedata.category(c) != "Cc")
    return " ".join(plain.split())


def build(program, folder):
    run = subprocess.run([program, "build", "--quiet", "--source", folder], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"the hostile site does not build:\n{run.stdout}{run.stderr}")
    return folder / "public"


def without_policy(public, copy):
    """The same site whose pages allow everything; every page must have had a policy."""
    shutil.copytree(public, copy)
    missing = []
    for page in copy.rglob("*.html"):
        text, count = POLICY.subn("", page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8")
        missing += [] if count == 1 else [f"{page.relative_to(copy)}: {count} policies"]
    return missing


@contextmanager
def served(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    # A browser that goes on to the next page hangs up.
    server.handle_error = lambda *_: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class Visitor:
    """A tab that takes note of all that a hostile text could bring about."""

    def __init__(self, browser, base):
        self.base = base
        self.opened = 0
        self.troubles = []
        self.context = browser.new_context()
        self.context.set_default_timeout(10_000)
        self.context.add_init_script(HIT)
        for pattern in ("http://**/*", "https://**/*"):
            self.context.route(pattern, self.answer)
        self.context.on("request", self.take_request)
        self.context.on("console", lambda m: m.text.startswith("hit ") and self.troubles.append(f"ran: {m.text}"))
        self.context.on("dialog", self.take_dialog)
        self.tab = self.context.new_page()
        self.context.on("page", lambda page: self.troubles.append(f"a window: {page.url}"))
        self.tab.on("pageerror", self.take_error)

    def answer(self, route):
        route.continue_() if route.request.url.startswith(self.base) else route.abort()

    def take_request(self, request):
        if not request.url.startswith((self.base, HOME, "data:image/")):
            self.troubles.append(f"asks for {request.url}")

    def take_error(self, error):
        # The policy takes what stands at the site’s address for another site’s, as long as this is not its host.
        if HOME not in str(error):
            self.troubles.append(f"an error: {error}")

    def take_dialog(self, dialog):
        self.troubles.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def open(self, path):
        """Opens a page; returns all that is wrong with it."""
        self.troubles.clear()
        self.opened += 1
        self.tab.goto(self.base + path, wait_until="load")
        return self.look()

    def look(self):
        problems = self.tab.evaluate(INSPECT, [self.base, HOME])
        if not self.tab.url.startswith(self.base):
            problems.append(f"it went to {self.tab.url}")
        return problems + self.troubles

    def close(self):
        self.context.close()


def open_all(visitor, name, root, site, every, tally):
    for page in sorted(root.rglob("*.html"))[::every]:
        path = page.relative_to(root).as_posix()
        if 'http-equiv="refresh"' in page.read_text(encoding="utf-8"):
            visitor.troubles.clear()
            visitor.opened += 1
            visitor.tab.goto(visitor.base + quote(path), wait_until="commit")
            visitor.tab.wait_for_url(lambda url: "/old/" not in url)
            tally.check(f"{name}: {path} leads on", visitor.look())
            continue
        problems = visitor.open(quote(path))
        title = site.title_at(path)
        if title is not None:
            shown = on_one_line(visitor.tab.locator("h1").text_content())
            problems += [] if shown == on_one_line(title) else [f"its title is {shown}"]
        tally.check(f"{name}: {path}", problems)


def search(visitor, name, site, every, tally):
    """Queries that bring up hostile results, and hostile queries."""
    for number, attempt in list(enumerate(ATTEMPTS))[::every]:
        visitor.open(f"search.html?q=Hostile{number}%20Found{number}")
        results = visitor.tab.locator(".search-results a")
        results.first.wait_for()
        wanted = on_one_line(site.title_of(number))
        shown = [on_one_line(text) for text in results.all_text_contents()]
        problems = [] if wanted in shown else [f"{wanted} is not among {shown[:3]}"]
        tally.check(f"{name}: results for {attempt}", problems + visitor.look())
    for attempt, text in list(ATTEMPTS.items())[::every]:
        visitor.open("search.html?q=" + quote(text))
        box = visitor.tab.locator("[data-search]").first
        visitor.tab.get_by_role("status").first.wait_for()
        problems = visitor.look()
        box.fill("Hostile " + " ".join(text.split()))
        visitor.tab.wait_for_timeout(150)
        tally.check(f"{name}: the query {attempt}", problems + visitor.look())


def point(visitor, name, tally):
    """The card of every person and source, by keyboard."""
    visitor.open("briefs/2025-05-01-cards.html")
    links = visitor.tab.locator("article p a")
    for number in range(links.count()):
        links.nth(number).evaluate("(link) => { document.activeElement.blur(); link.focus({ focusVisible: true }); }")
        try:
            visitor.tab.locator(".preview").wait_for()
            problems = visitor.look()
        except Error as error:
            problems = [f"no card: {error}"]
        tally.check(f"{name}: card {number}", problems)


def check_programs(root, site, tally):
    """Strict readers read every file for programs, and find the titles as they were written."""
    titles = {on_one_line(title) for title in site.titles.values()}
    feed = ElementTree.parse(root / "feed.xml").getroot()
    tally.check("jing reads the feeds", jing("atom.rnc", [f for f in sorted(root.rglob("*.xml")) if not f.name.startswith("sitemap")]))
    tally.check("jing reads the sitemap", jing("sitemap.rnc", [root / "sitemap.xml"]))
    read = {entry.find(ATOM + "title").text for entry in feed.findall(ATOM + "entry")}
    tally.check("the feed has every title", titles - read)
    title = feed.find(ATOM + "title").text
    tally.check("the feed has the site’s title", [] if title == on_one_line(site.site_title) else [title])

    documents = {}
    for file in sorted(root.rglob("*.json")):
        text = file.read_text(encoding="utf-8")
        try:
            documents[file.relative_to(root).as_posix()] = json.loads(text)
            problems = ["a ‘<’, which may end a script"] if "<" in text else []
        except ValueError as error:
            problems = [f"no JSON: {error}"]
        tally.check(f"JSON: {file.relative_to(root)}", problems)
    whole = json.dumps(documents["data/site.json"], ensure_ascii=False)
    missing = [text for text in [*site.titles.values(), *site.names.values()] if json.dumps(text, ensure_ascii=False) not in whole]
    tally.check("the data has every title and name, letter for letter", missing)

    calendar = Calendar.from_ical((root / "calendar.ics").read_bytes())
    events = calendar.walk("VEVENT")
    problems = [f"{error}" for part in [calendar, *events] for error in part.errors]
    problems += [f"a property {key}" for event in events for key in event if key not in
                 {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "URL", "DESCRIPTION", "TRANSP", "CATEGORIES", "SEQUENCE", "LAST-MODIFIED"}]
    summaries = " ".join(str(event["SUMMARY"]) for event in events)
    problems += [f"no date ahead of attempt {number}" for number in range(len(ATTEMPTS)) if f"Ahead{number} " not in summaries + " "]
    tally.check("icalendar reads the calendar, and nothing more than is in it", problems)

    for file in sorted(root.rglob("*.html")):
        head = Head(file.read_text(encoding="utf-8"))
        problems = []
        for text in head.data:
            try:
                data = json.dumps(json.loads(text), ensure_ascii=False)
            except ValueError as error:
                problems.append(f"no JSON: {error}")
                continue
            title = site.title_at(file.relative_to(root).as_posix())
            if title is not None and json.dumps(title, ensure_ascii=False) not in data:
                problems.append("the headline is another")
        tally.check(f"linked data: {file.relative_to(root)}", problems)


def check_settings(program, browsers, tally):
    """A site for each attempt, since it has one title, one footer, one word for each thing."""
    opened = 0
    for attempt in ATTEMPTS:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            site = HostileSite(folder)
            site.write_settings(attempt)
            site.write("briefs/2025-04-01-a.md", "---\ntitle: Hostile\npeople: [a]\norganizations: [b]\nsources: [{id: S1, title: T}]\n---\n\n"
                       "Text [S1].\n\n## Ahead\n\n- 1 May 2025: a day\n\n## Key judgements\n\n1. It is *likely* that it holds by 30 June 2025. Confidence: low.\n")
            site.write("people/a.md", "---\nname: A\n---\n")
            root = build(program, folder)
            without_policy(root, folder / "bare")
            ElementTree.parse(root / "feed.xml")
            errors = [error for part in Calendar.from_ical((root / "calendar.ics").read_bytes()).walk() for error in part.errors]
            tally.check(f"settings, {attempt}: the calendar", errors)
            for name, browser in browsers.items():
                visitor = Visitor(browser, (folder / "bare").as_uri() + "/")
                for path in ("index.html", "about.html", "reports.html", "judgements.html", "ahead.html", "organizations/index.html",
                             "briefs/2025-04-01-a.html", "people/a.html"):
                    tally.check(f"settings, {attempt}, {name}: {path}", visitor.open(path))
                visitor.open("search.html?q=Hostile")
                visitor.tab.locator(".search-results a").first.wait_for()
                tally.check(f"settings, {attempt}, {name}: search", visitor.look())
                opened += visitor.opened
                visitor.close()
    return opened


# A way to put an attempt into a page, and what of it must be noticed there.
SPOILED = {
    "script": ("<p>{}</p>", "ran: "), "picture": ("<p title=\"{}\">x</p>", "ran: "), "drawing": ("<p title=\"{}\">x</p>", "ran: "),
    "attribute": ("<button title=\"{}\">x</button>", "a handler"), "style": ("<p>{}</p>", "asks for"), "address": ("<a href=\"{}\">x</a>", "the scheme"),
    "address with blanks": ("<a href=\"{}\">x</a>", "the scheme"), "address of data": ("<a href=\"{}\">x</a>", "the scheme"),
    "frame": ("<p>{}</p>", "ran: "), "object": ("<p>{}</p>", "asks for"), "head": ("<p>{}</p>", "asks for"), "form": ("<p>{}</p>", "a form"),
    "hooks of our own": ("<p title=\"{}\">x</p>", "a hook"), "comment": ("<!-- {} -->", "ran: "), "title": ("<textarea>{}</textarea>", "ran: "),
}


def check_detection(root, browsers, tally):
    """Pages that let something out on purpose."""
    page = root / "briefs/index.html"
    whole = page.read_text(encoding="utf-8")
    for attempt, (around, expected) in SPOILED.items():
        page.write_text(whole.replace("</main>", around.format(re.sub(r"\bN\b", "1", ATTEMPTS[attempt])) + "</main>"), encoding="utf-8")
        for name, browser in browsers.items():
            visitor = Visitor(browser, root.as_uri() + "/")
            try:
                problems = visitor.open("briefs/index.html")
                visitor.tab.wait_for_timeout(200)
                problems += visitor.troubles
            except Error as error:
                problems = visitor.troubles + [f"{error}"]
            seen = any(problem.startswith(expected) for problem in problems)
            tally.check(f"{name}: a page spoiled by ‘{attempt}’ is noticed", [] if seen else problems or ["nothing"])
            visitor.close()
    page.write_text(whole, encoding="utf-8")


def main():
    program = Path(sys.argv[1]).resolve()
    tally = Tally()
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        site = HostileSite(folder)
        site.write_all()
        root = build(program, folder)
        bare = folder / "bare"
        tally.check("every page has a policy", without_policy(root, bare))
        check_programs(root, site, tally)
        browsers = {
            "Chromium": playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"]),
            "Firefox": playwright.firefox.launch(
                channel="moz-firefox", executable_path="/usr/bin/firefox-esr",
                firefox_user_prefs={"security.fileuri.strict_origin_policy": True})}
        opened = 0
        for name, browser in browsers.items():
            with served(root) as here, served(bare) as there:
                ways = (("file, no policy", bare.as_uri() + "/", bare, 1), ("http", here, root, 1),
                        ("file", root.as_uri() + "/", root, 4), ("http, no policy", there, bare, 4))
                for way, base, files, every in ways:
                    visitor = Visitor(browser, base)
                    open_all(visitor, f"{name}, {way}", files, site, every, tally)
                    search(visitor, f"{name}, {way}", site, every, tally)
                    if every == 1:
                        point(visitor, f"{name}, {way}", tally)
                    opened += visitor.opened
                    visitor.close()
        opened += check_settings(program, browsers, tally)
        check_detection(bare, browsers, tally)
        for browser in browsers.values():
            browser.close()
    fields = len({field for field, _ in site.places})
    print(f"{fields} fields × {len(ATTEMPTS)} attempts, {len(site.places)} places; 2 browsers, file and http, with and without policy: "
          f"{opened} pages opened")
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
