"""Pages that come anew by themselves, in real browsers: from `dossier serve`, and from the disk with `dossier build --watch`.

`python Tests/browser/reload_tests.py DOSSIER` runs them all in Chromium and Firefox with the command at that path.
"""

import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

LINE = 20

BRIEF = """---
title: The strait
date: 2025-04-03
---

The first words about France.

{filler}
"""


class Desk:
    """A site that somebody writes while a command of Dossier watches it."""

    def __init__(self, dossier, folder, mode):
        self.folder = Path(folder)
        self.brief = self.folder / "content/briefs/2025-04-03-strait.md"
        self.brief.parent.mkdir(parents=True)
        (self.folder / "content/site.yml").write_text("title: Watched\n")
        self.write("")
        arguments = ["serve", "--port", str(free_port())] if mode == "serve" else ["build", "--watch"]
        self.log = open(self.folder / "log", "w+")
        self.process = subprocess.Popen(
            [dossier, *arguments], cwd=self.folder, stdout=self.log, stderr=subprocess.STDOUT)
        if mode == "serve":
            self.base = f"http://127.0.0.1:{arguments[2]}/"
            wait_until(lambda: "the site is at" in self.said())
        else:
            self.base = (self.folder / "public").as_uri() + "/"
            wait_until(lambda: "watching" in self.said())

    def write(self, text):
        """As an editor saves: a new file is put in the place of the old one."""
        draft = self.brief.with_name(".draft")
        draft.write_text(BRIEF.format(filler="\n\n".join(["A line of the brief."] * 60)) + text)
        draft.rename(self.brief)

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=20)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def a_saved_brief_appears_and_the_page_stays_where_it_was(page, desk):
    page.evaluate("window.scrollTo(0, 700)")
    page.wait_for_timeout(300)
    desk.write("The second words about Germany.\n")
    page.get_by_text("The second words about").wait_for(timeout=15000)
    page.wait_for_timeout(200)
    # Firefox keeps a passage in its place, not the page, and may move it by some pixels: less than a line of text.
    assert abs(page.evaluate("window.scrollY") - 700) < LINE, page.evaluate("window.scrollY")


def a_mistake_is_shown_and_goes_when_it_is_mended(page, desk):
    desk.write("A link to [nothing](nowhere.md) and </script><img src=x onerror=alert(1)>.\n")
    panel = page.get_by_role("alert")
    panel.wait_for(timeout=15000)
    assert "nowhere.md" in panel.inner_text(), panel.inner_text()
    assert page.get_by_text("The second words about").count() == 1, "the last good page is gone"
    page.keyboard.press("Escape")
    page.wait_for_timeout(600)
    assert panel.count() == 0, "Esc did not close it"
    desk.write("Another [nothing](elsewhere.md).\n")
    panel.wait_for(timeout=15000)
    desk.write("The third words.\n")
    page.get_by_text("The third words").wait_for(timeout=15000)
    assert panel.count() == 0, "the mistake is still shown"


def a_new_brief_appears_on_the_home_page(page, desk):
    page.goto(desk.base + "index.html")
    (desk.brief.parent / "2025-04-04-port.md").write_text("---\ntitle: The port\ndate: 2025-04-04\n---\n\nIt is open.\n")
    page.get_by_role("link", name="The port").wait_for(timeout=15000)
    page.goto(desk.base + "briefs/2025-04-04-port.html")
    page.get_by_text("It is open.").first.wait_for(timeout=5000)


CHECKS = [
    a_saved_brief_appears_and_the_page_stays_where_it_was, a_mistake_is_shown_and_goes_when_it_is_mended,
    a_new_brief_appears_on_the_home_page,
]


def checks(browser, dossier):
    for mode in ("serve", "build --watch"):
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(dossier, folder, mode)
            page = browser.new_page()
            faults = []
            page.on("pageerror", lambda error: faults.append(str(error)))
            page.on("dialog", lambda dialog: faults.append("a script of the content ran"))
            page.goto(desk.base + "briefs/2025-04-03-strait.html")
            for check in CHECKS:
                problems = []
                try:
                    check(page, desk)
                except (AssertionError, Error) as error:
                    problems = [str(error), desk.said()]
                yield f"{mode}: {check.__name__.replace('_', ' ')}", problems + faults
            page.close()
            desk.end()
            if mode != "serve":
                files = [path for path in (desk.folder / "public").rglob("*") if path.is_file()]
                left = [str(path) for path in files
                        if any(mark in path.read_bytes() for mark in (b"dossierReload", b"assets/reload"))]
                yield f"{mode}: leaves no page that comes anew by itself", left


def main(dossier):
    failed = 0
    with sync_playwright() as playwright:
        for browser in (
            playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"]),
            # Without the preference this Firefox forgives what a reader's Firefox does not.
            playwright.firefox.launch(
                channel="moz-firefox", executable_path="/usr/bin/firefox-esr",
                firefox_user_prefs={"security.fileuri.strict_origin_policy": True}),
        ):
            for what, problems in checks(browser, dossier):
                print("FAILED" if problems else "passed", browser.browser_type.name, what, *problems, sep="  ")
                failed += bool(problems)
            browser.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
