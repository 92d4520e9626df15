"""Preview cards in real browsers, on a site of its own that is opened as files.

`python Tests/browser/preview_tests.py DOSSIER` runs them all in Chromium and Firefox with the command at that path.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

HOSTILE = "</script><b>O'Neil</b> \u2028 \"\\"


def build_site(dossier, folder):
    """A site whose cards fill several shards; returns its public folder."""
    content = Path(folder) / "content"
    for name in ("briefs", "people"):
        (content / name).mkdir(parents=True)
    (content / "site.yml").write_text("title: Cards\n")
    for number in range(70):
        (content / f"people/person-{number}.md").write_text(
            f"---\nname: Person Number {number}\nroles: [{{title: Envoy, organization: Ministry {number}}}]\n---\n\n"
            "First sentence. Second sentence. Third sentence.\n")
    quoted = HOSTILE.replace("\\", "\\\\").replace('"', '\\"').replace("\u2028", "\\L")
    (content / "people/hostile.md").write_text(f'---\nname: "{quoted}"\n---\n\nA text with `</script>` in it.\n')
    (content / "people/łukasz.md").write_text("---\nname: Łukasz Żak\nsummary: From beyond ASCII\n---\n")
    links = " ".join(f"[p{number}](../people/person-{number}.md)" for number in range(70))
    (content / "briefs/2025-04-03-visit.md").write_text(
        "---\ntitle: A visit\ndate: 2025-04-03\nsources:\n"
        "  - {id: S1, publisher: The Daily Example, title: Ships sail, url: https://example.org/ships, date: 2025-04-02,"
        " grade: B2, note: Read twice.}\n  - {id: Ö2, publisher: The Other}\n---\n\n"
        "[Hostile](../people/hostile.md), [beyond](../people/łukasz.md), "
        "*[slanted **bold**](../people/person-1.md)*, [elsewhere](https://example.org/people/person-1.html), "
        "[list](../people/) and [this visit](2025-04-03-visit.md). France is named [S1, Ö2].\n\n"
        f"{links}\n")
    (content / "briefs/2025-04-04-talks.md").write_text(
        "---\ntitle: Talks\ndate: 2025-04-04\n---\n\n[p2](../people/person-2.md) spoke.\n")
    public = Path(folder) / "public"
    subprocess.run([dossier, "build", "--quiet", "-s", folder, "-d", public], check=True)
    return public


class Reader:
    """A page of the site whose clock stands still, and what a reader does with it."""

    def __init__(self, context, public):
        self.page = context.new_page()
        self.problems = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.problems.append(message.text))
        self.page.clock.install(time=0)
        self.page.goto((public / "briefs/2025-04-03-visit.html").as_uri())
        self.page.clock.pause_at(60_000)
        self.card = self.page.locator(".preview")

    def link(self, text):
        return self.page.locator("main p").get_by_role("link", name=text, exact=True).first

    def focus(self, text):
        """By keyboard: from the link before it."""
        self.link(text).evaluate(
            "(link) => { const all = [...document.querySelectorAll('a')]; all[all.indexOf(link) - 1].focus(); }")
        self.page.keyboard.press("Tab")

    def hover(self, text, **options):
        self.link(text).hover(**options)

    def away(self):
        self.page.mouse.move(2, 2)

    def rest(self, milliseconds=300):
        self.page.clock.run_for(milliseconds)

    def lines(self, name):
        """The texts of the card of that name, which may still be on its way."""
        self.card.locator(".name").get_by_text(name, exact=True).wait_for(timeout=5000)
        return self.card.locator("p").all_text_contents()

    def sees(self, name):
        self.lines(name)

    def sees_nothing(self):
        """Also after the time that a script takes to come."""
        self.page.wait_for_timeout(100)
        expect(self.card.count(), 0)


def expect(actual, wanted):
    assert actual == wanted, f"{actual!r} instead of {wanted!r}"


def the_pointer_opens_a_card_when_it_rests(reader):
    reader.hover("p2")
    reader.rest(299)
    reader.sees_nothing()
    reader.rest(1)
    expect(
        reader.lines("Person Number 2"),
        ["Person Number 2", "Envoy, Ministry 2", "First sentence. Second sentence.", "Last seen 4 April 2025"])
    reader.away()
    reader.rest(299)
    expect(reader.card.count(), 1)
    reader.rest(1)
    reader.sees_nothing()


def a_passing_pointer_opens_nothing(reader):
    for number in range(20, 30):
        reader.hover(f"p{number}")
        reader.rest(250)
    reader.away()
    reader.rest(2000)
    reader.sees_nothing()


def the_pointer_may_move_onto_the_card(reader):
    reader.hover("p2")
    reader.rest()
    reader.sees("Person Number 2")
    box = reader.card.bounding_box()
    reader.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=8)
    reader.rest(2000)
    reader.sees("Person Number 2")
    reader.away()
    reader.rest()
    reader.sees_nothing()


def focus_opens_at_once_and_blur_closes(reader):
    reader.focus("p3")
    reader.sees("Person Number 3")
    described = reader.link("p3").get_attribute("aria-describedby")
    expect(
        reader.page.locator("#" + described).locator("p").all_text_contents(),
        ["Envoy, Ministry 3", "First sentence. Second sentence.", "Last seen 3 April 2025"])
    reader.away()
    reader.rest(2000)
    reader.sees("Person Number 3")
    reader.page.keyboard.press("Tab")
    reader.sees("Person Number 4")
    expect(reader.link("p3").get_attribute("aria-describedby"), None)
    reader.page.evaluate("document.activeElement.blur()")
    reader.sees_nothing()


def escape_closes_until_the_pointer_has_left(reader):
    reader.hover("slanted bold", position={"x": 4, "y": 10})
    reader.rest()
    reader.sees("Person Number 1")
    reader.page.keyboard.press("Escape")
    reader.sees_nothing()
    reader.page.locator("main p strong").first.hover()
    reader.rest(2000)
    reader.sees_nothing()
    reader.away()
    reader.hover("slanted bold")
    reader.rest()
    reader.sees("Person Number 1")


def escape_leaves_the_focus_where_it_is(reader):
    reader.focus("p5")
    reader.sees("Person Number 5")
    reader.page.keyboard.press("Escape")
    reader.sees_nothing()
    expect(reader.page.evaluate("document.activeElement.textContent"), "p5")


def moving_within_a_link_does_not_put_its_card_off(reader):
    reader.hover("slanted bold", position={"x": 4, "y": 10})
    reader.rest(200)
    reader.page.locator("main p strong").first.hover()
    reader.rest(100)
    reader.sees("Person Number 1")


def every_link_finds_its_card_whatever_its_shard(reader):
    assert int(reader.page.locator("script[data-shards]").get_attribute("data-shards")) >= 4
    for number in (6, 7, 8, 9, 10, 11, 12, 13):
        reader.focus(f"p{number}")
        expect(reader.lines(f"Person Number {number}")[1], f"Envoy, Ministry {number}")
    reader.focus("beyond")
    expect(reader.lines("Łukasz Żak"), ["Łukasz Żak", "Person", "From beyond ASCII", "Last seen 3 April 2025"])
    reader.focus("France")
    expect(reader.lines("France"), ["France", "Europe", "France is named.", "Last seen 3 April 2025"])


def shards_that_load_at_once_do_not_mix(reader):
    """All are asked for before the first has come; only the last card is wanted still."""
    reader.page.evaluate(
        "for (const link of document.querySelectorAll('.prose a')) link.focus({ focusVisible: true });")
    expect(reader.lines("Person Number 69")[1], "Envoy, Ministry 69")
    reader.focus("p40")
    expect(reader.lines("Person Number 40")[1], "Envoy, Ministry 40")


def text_stays_text(reader):
    reader.focus("Hostile")
    reader.card.wait_for()
    expect(reader.card.locator("b").count(), 0)
    expect(
        reader.card.locator("p").all_text_contents(),
        [HOSTILE, "Person", "A text with </script> in it.", "Last seen 3 April 2025"])


def a_citation_shows_its_source(reader):
    """By keyboard and by pointer, as the list of sources on the same page has it, and without links of its own."""
    said = ["Ships sail", "The Daily Example2 April 2025grade B2, usually reliable, probably true", "Read twice."]
    reader.focus("S1")
    reader.card.wait_for()
    expect(reader.card.locator("p").all_text_contents(), said)
    expect(reader.card.locator("a").count(), 0)
    expect(reader.link("S1").get_attribute("aria-describedby"), "_preview")
    reader.page.keyboard.press("Escape")
    reader.sees_nothing()
    reader.hover("Ö2")
    reader.rest()
    reader.card.wait_for()
    expect(reader.card.locator("p").first.text_content(), "The Other")
    reader.away()
    reader.rest()
    reader.sees_nothing()
    expect(reader.page.locator(".sources a").count(), 1)


def other_links_have_no_card(reader):
    for name in ("elsewhere", "list", "this visit"):
        reader.focus(name)
        reader.sees_nothing()
    reader.page.get_by_role("navigation").get_by_role("link", name="People").first.hover()
    reader.rest()
    reader.sees_nothing()


def a_click_follows_the_link(reader):
    reader.link("p2").click()
    reader.page.wait_for_url("**/people/person-2.html")
    reader.rest()
    reader.sees_nothing()


def the_card_stays_in_the_window(reader):
    """At the top and at the foot of windows of several sizes, once the page has scrolled to the link."""
    margins = (
        "(() => { const box = document.querySelector('.preview').getBoundingClientRect();"
        " return [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom]; })()")
    for width, height in ((1200, 800), (390, 700), (320, 256)):
        reader.page.set_viewport_size({"width": width, "height": height})
        for number in (0, 9, 17, 33, 69):
            for block in ("start", "end"):
                reader.link(f"p{number}").evaluate("(link, block) => link.scrollIntoView({ block })", block)
                reader.focus(f"p{number}")
                reader.sees(f"Person Number {number}")
                deadline = time.monotonic() + 3
                while min(space := reader.page.evaluate(margins)) < 0 and time.monotonic() < deadline:
                    reader.page.wait_for_timeout(20)
                assert min(space) >= 0, f"p{number} at {width} × {height}: {space}"
                expect(reader.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), True)


def right_to_left_begins_at_the_right(reader):
    reader.page.evaluate("document.documentElement.dir = 'rtl'")
    reader.focus("p2")
    reader.sees("Person Number 2")
    card, link = reader.card.bounding_box(), reader.link("p2").bounding_box()
    at_edge = card["x"] <= 9
    assert at_edge or abs(card["x"] + card["width"] - link["x"] - link["width"]) < 2, (card, link)


def a_missing_shard_leaves_plain_links(reader):
    """The site of this check has every other shard only."""
    shown = 0
    for number in range(0, 70, 3):
        reader.focus(f"p{number}")
        reader.page.wait_for_timeout(50)
        if reader.card.count():
            reader.sees(f"Person Number {number}")
            shown += 1
    assert 0 < shown < 24, f"{shown} of 24 cards with half of the shards missing"
    # The browser says that a file is missing; the page has no complaint of its own.
    reader.problems = [problem for problem in reader.problems if "ERR_FILE_NOT_FOUND" not in problem]


def a_finger_gets_the_page_and_no_card(reader):
    reader.link("p2").tap()
    reader.page.wait_for_url("**/people/person-2.html")
    reader.sees_nothing()


def paper_shows_no_card(reader):
    reader.focus("p2")
    reader.sees("Person Number 2")
    reader.page.emulate_media(media="print")
    expect(reader.card.is_visible(), False)


EVERYWHERE = [
    the_pointer_opens_a_card_when_it_rests, a_passing_pointer_opens_nothing, the_pointer_may_move_onto_the_card,
    focus_opens_at_once_and_blur_closes, escape_closes_until_the_pointer_has_left,
    escape_leaves_the_focus_where_it_is, moving_within_a_link_does_not_put_its_card_off,
    every_link_finds_its_card_whatever_its_shard, shards_that_load_at_once_do_not_mix, text_stays_text,
    a_citation_shows_its_source, other_links_have_no_card, a_click_follows_the_link, the_card_stays_in_the_window,
    right_to_left_begins_at_the_right,
]
# Playwright's Firefox neither has touch nor minds the emulation of paper.
CHROMIUM_ONLY = [a_finger_gets_the_page_and_no_card, paper_shows_no_card]


def checks(browser, dossier):
    """Checks previews in an open browser on a site built by that command: pairs of a name and a list of problems."""
    is_chromium = browser.browser_type.name == "chromium"
    with tempfile.TemporaryDirectory() as folder:
        public = build_site(dossier, folder)
        context = browser.new_context(has_touch=is_chromium)
        for check in EVERYWHERE + (CHROMIUM_ONLY if is_chromium else []):
            yield result(check, context, public)
        for path in sorted((public / "cards").glob("*.js"))[::2]:
            path.unlink()
        yield result(a_missing_shard_leaves_plain_links, context, public)
        context.close()


def result(check, context, public):
    reader = Reader(context, public)
    try:
        check(reader)
    except (AssertionError, Error) as error:
        reader.problems.append(str(error))
    reader.page.close()
    return "previews: " + check.__name__.replace("_", " "), reader.problems


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
