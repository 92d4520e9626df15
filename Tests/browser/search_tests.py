"""The search in real browsers, over file:// and http, on the sample site of Tests/SearchTests/SampleSite.swift.

Run by `make test-browser`. The sample is written by `SEARCH_SAMPLE=FOLDER swift test --filter SampleSiteTests`; without that
variable the tests run this themselves. A last test searches the demonstration in public/.
"""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

REPOSITORY = pathlib.Path(__file__).parents[2]

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'">
<link rel="stylesheet" href="{root}/theme.css"><link rel="stylesheet" href="{root}/assets/search.css"><script defer src="{root}/assets/search.js" data-root="{root}"></script></head>
<body><header><form role="search" action="{root}/search.html"><input type="search" name="q" aria-label="Search" data-failed="It failed." data-search>
<button>Search</button></form></header><main><h1>{title}</h1>{main}</main></body></html>"""

THEME = """:root { color-scheme: light dark; } body { background: light-dark(#fffdf8, #14171a); color: light-dark(#1a1a1a, #e6e3dc); }
a { color: light-dark(#0b4f8a, #8fbde8); }"""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    given = os.environ.get("SEARCH_SAMPLE")
    if given:
        shutil.copytree(given, folder, dirs_exist_ok=True)
    else:
        environment = {**os.environ, "SEARCH_SAMPLE": str(folder)}
        subprocess.run(["swift", "test", "--filter", "SampleSiteTests"], cwd=REPOSITORY, env=environment, check=True)
    (folder / "theme.css").write_text(THEME)
    (folder / "index.html").write_text(PAGE.format(title="Home", root=".", main="<p>Latest</p>"))
    results = '<div data-search-results><p><a href="people/index.html">People from A to Z</a></p></div>'
    (folder / "search.html").write_text(PAGE.format(title="Results", root=".", main=results))
    for name in ["people/kirill-dmitriev", "briefs/dmitriev-in-washington", "countries/russia", "countries/cote-d-ivoire"]:
        path = folder / (name + ".html")
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE.format(title=name, root="..", main="<p>Text</p>"))
    return folder


@pytest.fixture(scope="session")
def addresses(site):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {"file": site.as_uri(), "http": f"http://127.0.0.1:{server.server_port}"}
    server.shutdown()


@pytest.fixture(scope="session")
def browsers():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        # Without this preference files may read each other, which they may not for a reader.
        strict = {"security.fileuri.strict_origin_policy": True}
        firefox = playwright.firefox.launch(
            channel="moz-firefox", executable_path="/usr/bin/firefox-esr", firefox_user_prefs=strict)
        yield {"chromium": chromium, "firefox": firefox}
        chromium.close()
        firefox.close()


@pytest.fixture(params=["chromium-file", "chromium-http", "firefox-file", "firefox-http"])
def visit(request, browsers, addresses):
    """Opens pages of the site by their path; fails at the end if a script failed or a request left the site."""
    browser, scheme = request.param.split("-")
    context = browsers[browser].new_context(viewport={"width": 900, "height": 700})
    context.set_default_timeout(5000)
    page = context.new_page()
    errors, requests, missing = [], [], []
    page.on("pageerror", lambda error: errors.append(str(error)))
    # What a page asked for when it was left is not missing.
    page.on("requestfailed", lambda asked: "ABORTED" in (asked.failure or "") or missing.append(asked.url))
    page.on("response", lambda answer: answer.ok or answer.status == 304 or missing.append(answer.url))
    page.on("request", lambda asked: requests.append(asked.url))

    def visit(path):
        page.goto(addresses[scheme] + "/" + path)
        return page

    visit.requests, visit.missing = requests, missing
    yield visit
    assert errors == []
    assert visit.missing == []
    assert [url for url in requests if not url.startswith(addresses[scheme])] == []
    context.close()


def box(page):
    return page.locator("[data-search]")


def titles(page):
    return page.locator(".search-results a").all_inner_texts()


def test_loads_nothing_before_the_box_is_entered(visit):
    page = visit("index.html")
    page.wait_for_load_state()
    assert page.evaluate("[...document.scripts].map((script) => script.src.split('/').pop())") == ["search.js"]
    assert page.evaluate("dossier.find === undefined")


def test_offers_the_entity_first_and_goes_there(visit):
    page = visit("briefs/dmitriev-in-washington.html")
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    page.keyboard.type("dmitriev")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("Kirill Dmitriev")
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(box(page)).to_have_attribute("aria-activedescendant", "search-option-0")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    expect(box(page)).to_have_value("dmitriev")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/kirill-dmitriev.html")


def test_offers_first_what_begins_with_what_was_typed_so_far(visit):
    page = visit("index.html")
    found = page.evaluate(
        "(queries) => Promise.all(queries.map((q) => dossier.search(q, {complete: true}).then((found) => [q, found[0].url, found.unknown.length])))",
        ["war i", "cote d", "ivory co", "ivory k", "geo", "witk"])
    assert found == [
        ["war i", "issues/war-in-ukraine.html", 0],
        ["cote d", "countries/cote-d-ivoire.html", 0],
        ["ivory co", "countries/cote-d-ivoire.html", 0],
        ["ivory k", "countries/cote-d-ivoire.html", 0],
        ["geo", "countries/georgia.html", 0],
        ["witk", "people/steve-witkoff.html", 0],
    ]


def test_enter_shows_all_results(visit):
    page = visit("index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("grain")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=grain")
    expect(page.locator(".search-results a").first).to_have_text("Grain deal")
    expect(page.get_by_role("status")).to_have_text("2 results.")


def test_a_click_on_an_option_goes_there(visit):
    page = visit("index.html")
    box(page).fill("ivory coast")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/countries/cote-d-ivoire.html")


def test_announces_words_taken_for_others_and_words_not_found(visit):
    page = visit("search.html?q=Dmitirev")
    expect(page.locator(".search-results a").first).to_have_text("Kirill Dmitriev")
    expect(page.get_by_role("status")).to_contain_text("Nothing has “Dmitirev”: showing results for “dmitriev”")
    page = visit("search.html?q=Zürichqq")
    expect(page.get_by_role("status")).to_have_text("Nothing found. Not found anywhere: “Zürichqq”.")


def test_the_box_says_how_it_understood_and_when_it_found_nothing(visit):
    page = visit("index.html")
    box(page).fill("Dmitirev")
    expect(page.get_by_role("option").last).to_contain_text("Nothing has “Dmitirev”: showing results for “dmitriev”.")
    box(page).fill("qqqqqqqq")
    expect(page.get_by_text("Nothing found. Not found anywhere: “qqqqqqqq”.")).to_be_visible()
    expect(page.get_by_role("option")).to_have_count(0)


def test_marks_the_words_in_excerpts(visit):
    page = visit("search.html?q=settlements")
    mark = page.locator(".search-excerpt mark")
    expect(mark).to_have_text("settlement")
    expect(page.get_by_role("status")).to_have_text("1 result.")
    expect(page.locator(".search-results time")).to_have_attribute("datetime", "2025-04-03")


def test_marks_both_halves_of_a_word_that_a_hyphen_divides(visit):
    page = visit("search.html?q=cooperation")
    expect(page.locator(".search-excerpt mark")).to_have_text(["co", "operation"])


def test_marks_initials_and_each_character_of_a_script_without_spaces(visit):
    page = visit("search.html?q=US")
    expect(page.locator(".search-excerpt mark")).to_have_text(["U.S"])
    page = visit("search.html?q=北京")
    expect(page.locator(".search-results a mark")).to_have_text(["北", "京"])


def test_tells_how_it_understood_words_run_together_and_other_spellings(visit):
    page = visit("search.html?q=whitehouse")
    expect(page.get_by_role("status")).to_have_text("1 result. Nothing has “whitehouse”: showing results for “white house”.")
    page = visit("search.html?q=Zelensky")
    expect(page.get_by_role("status")).to_have_text("2 results. Also shown: “zelenskyy”.")


def test_takes_no_word_for_another_that_is_not_much_like_it(visit):
    page = visit("index.html")
    found = page.evaluate("""async (queries) => {
      const all = [];
      for (const q of queries) {
        const { also, instead, unknown } = await dossier.search(q);
        all.push([q, also, instead.flatMap(({ instead }) => instead), unknown.map(({ word }) => word)]);
      }
      return all;
    }""", ["Ukraine grain", "Zelensky Zelenskyy", "55", "3000", "not", "sez"])
    assert found == [
        # Words that were typed are no others.
        ["Ukraine grain", [], [], []],
        ["Zelensky Zelenskyy", [], [], []],
        # A number sounds like none, and is no slip.
        ["55", [], [], []],
        ["3000", [], [], ["3000"]],
        # A short word that some page has is what it is, as are three letters that none has.
        ["not", [], [], []],
        ["sez", [], [], ["sez"]],
    ]


def test_does_not_rank_by_a_lone_letter_of_a_longer_name(visit):
    page = visit("index.html")
    found = page.evaluate("Promise.all([`a grain`, `a’grain`, `a-grain`].map((q) => dossier.search(q).then(({ total }) => total)))")
    assert found == [6, 2, 2]


def test_shows_the_part_of_a_text_that_tells_most(visit):
    page = visit('search.html?q="zebra harbour treaty"')
    excerpt = page.locator(".search-excerpt")
    expect(excerpt).to_contain_text("At last the zebra harbour treaty was signed.")
    expect(excerpt.locator("mark")).to_have_text(["zebra", "harbour", "treaty"])
    # Of a rare word and a common one, the rare one; what ranking leaves out is not marked.
    page = visit("search.html?q=the+17+saffron")
    excerpt = page.get_by_role("listitem").filter(has_text="Dues at the quays").locator(".search-excerpt")
    expect(excerpt).to_contain_text("Saffron is free of dues.")
    expect(excerpt.locator("mark")).to_have_text(["Saffron"])


def test_says_so_when_the_index_is_missing(visit, site):
    manifest = site / "search/manifest.js"
    manifest.rename(site / "search/away.js")
    try:
        page = visit("search.html?q=grain")
        expect(page.get_by_role("status")).to_have_text("It failed.")
        expect(page.get_by_role("link", name="People from A to Z")).to_be_visible()
        visit.missing.clear()
    finally:
        (site / "search/away.js").rename(manifest)


def test_finds_phrases(visit):
    page = visit('search.html?q="weapons of mass destruction"')
    expect(page.locator(".search-results a")).to_have_text(["The review conference on non-proliferation fails again"])


def test_finds_a_phrase_in_whichever_page_has_it(visit):
    # Three hundred pages have both words, and better.
    page = visit('search.html?q="quiet markets"')
    expect(page.locator(".search-results a")).to_have_count(1)
    expect(page.locator(".search-results a")).to_contain_text("evil")
    expect(page.get_by_role("status")).to_have_text("1 result.")


def test_shows_more_pages_that_have_a_phrase(visit):
    page = visit('search.html?q="reviewed the reports"')
    expect(page.locator(".search-results a")).to_have_count(20)
    expect(page.get_by_role("status")).to_have_text("At least 32 results.")
    page.get_by_role("button", name="More results").click()
    expect(page.locator(".search-results a")).to_have_count(40)
    expect(page.get_by_role("status")).to_have_text("At least 48 results.")
    page = visit('search.html?q="reviewed the reports"&from=2020-12&to=2020-12')
    expect(page.get_by_role("status")).to_have_text("4 results.")


def test_filters_by_facets_and_goes_back(visit):
    page = visit("search.html?q=new")
    before = page.locator(".search-results a")
    expect(before).to_have_count(1)
    page = visit("search.html?q=elections")
    expect(page.locator(".search-results a")).to_have_count(2)
    page.get_by_text("Filter", exact=True).click()
    country = page.get_by_role("group", name="Country")
    expect(country.locator("label")).to_have_text(["Cote d ivoire (1)", "Georgia (1)"])
    country.get_by_label("Georgia").check()
    expect(page.locator(".search-results a")).to_have_text(["Protests in Tbilisi enter a third week"])
    expect(country.locator("label")).to_have_text(["Georgia (1)", "Cote d ivoire (1)"])
    assert page.url.endswith("search.html?q=elections&country=georgia")
    page.go_back()
    expect(page.locator(".search-results a")).to_have_count(2)
    page.get_by_label("From").fill("2024-12-01")
    expect(page.locator(".search-results a")).to_have_count(1)


def test_an_address_may_hold_what_the_search_does_not_know(visit):
    page = visit("search.html?q=elections&limit=1&toString=1&constructor=x&complete=1")
    expect(page.locator(".search-results a")).to_have_count(2)


def test_a_query_without_a_word_is_none(visit):
    page = visit("search.html?q=%3F%3F%3F")
    expect(page.get_by_role("link", name="People from A to Z")).to_be_visible()
    expect(page.locator(".search-results")).to_have_count(0)
    box(page).fill("grain")
    expect(page.get_by_role("status")).to_have_text("2 results.")
    box(page).fill("(")
    expect(page.get_by_role("link", name="People from A to Z")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("")
    page = visit("index.html")
    box(page).fill("grain")
    expect(page.get_by_role("option").first).to_be_visible()
    box(page).fill("🙂")
    expect(page.get_by_role("option")).to_have_count(0)


def test_a_facet_of_many_values_keeps_the_rarer_ones_folded_up(visit):
    page = visit("search.html?q=note")
    page.get_by_text("Filter", exact=True).click()
    issue = page.get_by_role("group", name="Issue")
    expect(issue.locator("label:visible")).to_have_count(30)
    issue.get_by_text("10 more").click()
    expect(issue.locator("label:visible")).to_have_count(40)
    issue.locator("label").last.click()
    expect(page.get_by_role("status")).to_have_text("7 results.")


def test_a_deep_link_restores_text_and_filters(visit):
    page = visit("search.html?q=elections&country=georgia&from=2024-01-01")
    expect(page.locator(".search-results a")).to_have_text(["Protests in Tbilisi enter a third week"])
    expect(box(page)).to_have_value("elections")
    page.get_by_text("Filter", exact=True).click()
    expect(page.get_by_role("group", name="Country").get_by_label("Georgia")).to_be_checked()
    expect(page.get_by_label("From")).to_have_value("2024-01-01")


def test_more_results(visit):
    page = visit("search.html?q=note")
    expect(page.locator(".search-results a")).to_have_count(20)
    page.get_by_role("button", name="More results").click()
    expect(page.locator(".search-results a")).to_have_count(40)
    expect(page.get_by_role("status")).to_have_text("300 results.")


def test_shows_as_many_results_as_before_to_who_comes_back(visit):
    page = visit("search.html?q=note")
    page.get_by_role("button", name="More results").click()
    expect(page.locator(".search-results a")).to_have_count(40)
    # As going back does where the browser has not kept the page.
    page.reload()
    expect(page.locator(".search-results a")).to_have_count(40)
    box(page).fill("notes")
    expect(page.locator(".search-results a")).to_have_count(20)


def test_a_slash_leads_from_a_filter_to_the_box(visit):
    page = visit("search.html?q=elections")
    page.get_by_text("Filter", exact=True).click()
    page.get_by_role("group", name="Country").get_by_label("Georgia").focus()
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()


def test_hostile_text_stays_text(visit):
    page = visit("search.html?q=broken evil")
    expect(page.locator(".search-results a").first).to_contain_text("</script><script>window.broken = 1</script>")
    expect(page.locator(".search-excerpt").first).to_contain_text("</script><script>window.broken=1</script>")
    assert page.evaluate("window.broken") is None


JUDGED = [
    ("Kirill Dmitriev", "people/kirill-dmitriev.html"),
    ("dmitriyev", "people/kirill-dmitriev.html"),
    ("Дмитриев", "people/kirill-dmitriev.html"),
    ("zurabishvili", "people/salome-zourabichvili.html"),
    ("sakartvelo", "countries/georgia.html"),
    ("俄罗斯", "countries/russia.html"),
    ("Россия", "countries/russia.html"),
    ("cote d'ivoire", "countries/cote-d-ivoire.html"),
    ("ukraine war", "issues/war-in-ukraine.html"),
    ("Dmitriev in Washington: a channel, not a deal", "briefs/dmitriev-in-washington.html"),
    ("Protests in Tbilisi enter a third week", "briefs/tbilisi-protests.html"),
    ("Weekly note 123", "briefs/note-123.html"),
    ("which talks were about the insurance of ships", "briefs/black-sea-shipping.html"),
    ("farmers who hold back their harvests", "briefs/cocoa-prices.html"),
    ("US side in the talks led by", "briefs/dmitriev-in-washington.html"),
    ("能源合作", "briefs/moscow-beijing.html"),
    ("proliferaton", "briefs/non-proliferation.html"),
    ("rpotests", "briefs/tbilisi-protests.html"),
    ("vocoa", "briefs/cocoa-prices.html"),
    ("shippping", "briefs/black-sea-shipping.html"),
    ("xnspectors", "briefs/weapons-inspection.html"),
    ("weekly blitz dmitriev", "briefs/dmitriev-in-washington.html"),
    ("whitehouse", "briefs/dmitriev-in-washington.html"),
    ("blacksea shipping", "briefs/black-sea-shipping.html"),
    ("Dmit riev", "people/kirill-dmitriev.html"),
    ("cote divoire", "countries/cote-d-ivoire.html"),
    ("nonproliferation", "briefs/non-proliferation.html"),
    ("non proliferation", "briefs/non-proliferation.html"),
    ("cooperation", "briefs/black-sea-shipping.html"),
    ("Zelenskiy", "people/volodymyr-zelenskyy.html"),
    ("Zelensky", "people/volodymyr-zelenskyy.html"),
    ("settlements", "briefs/dmitriev-in-washington.html"),
    ("harvested", "briefs/cocoa-prices.html"),
    ("proliferaiton confernce", "briefs/non-proliferation.html"),
]

# Queries of a reader of the demonstration, and the page to come first.
DEMONSTRATION = [
    ("Putin", "people/vladimir-putin.html"),
    ("dimtriev", "people/kirill-dmitriev.html"),
    ("Dmitriyev", "people/kirill-dmitriev.html"),
    ("Zelenskiy", "people/volodymyr-zelensky.html"),
    ("USA", "countries/united-states.html"),
    ("nato", "organizations/nato.html"),
    ("NATO enlargment", "issues/nato-enlargement.html"),
    ("war ukraine", "issues/war-in-ukraine.html"),
    ("grain initative", "issues/black-sea-grain-initiative.html"),
    ("sanctions", "issues/sanctions-on-russia.html"),
    ("settlements", "briefs/2025-04-03-terms-for-a-settlement.html"),
    ("talks in saudi arabia", "briefs/2025-04-03-talks-in-saudi-arabia.html"),
    ("Dmitriev in Washington: a channel, not a deal", "briefs/2025-04-03-dmitriev-in-washington.html"),
]


def test_the_right_page_comes_first(visit):
    page = visit("index.html")
    found = page.evaluate(
        "async (queries) => { const all = []; for (const q of queries) all.push((await dossier.search(q))[0]?.url); return all; }",
        [query for query, _ in JUDGED])
    assert list(zip([query for query, _ in JUDGED], found)) == JUDGED


def test_the_right_page_of_the_demonstration_comes_first(browsers):
    page = browsers["firefox"].new_page()
    page.goto((REPOSITORY / "public/index.html").as_uri())
    found = page.evaluate(
        "async (queries) => { const all = []; for (const q of queries) all.push((await dossier.search(q))[0]?.url); return all; }",
        [query for query, _ in DEMONSTRATION])
    page.close()
    assert list(zip([query for query, _ in DEMONSTRATION], found)) == DEMONSTRATION


def test_parts_the_lines_of_an_excerpt(browsers):
    page = browsers["chromium"].new_page()
    page.goto((REPOSITORY / "public/search.html").as_uri() + "?q=nato")
    # A profile's summary has no full stop.
    expect(page.locator(".search-excerpt").first).to_contain_text("wants Ukraine to stay out of · The alliance")
    page.close()


def test_the_function_takes_filters_and_returns_plain_results(visit):
    page = visit("countries/russia.html")
    found = page.evaluate("dossier.search('', {kind: 'brief', country: 'russia', from: '2022', to: '2023-03', limit: 3})")
    assert [(result["url"], result["kind"], result["date"]) for result in found] == [
        ("briefs/moscow-beijing.html", "brief", "2023-03-21"),
        ("briefs/non-proliferation.html", "brief", "2022-08-27"),
    ]
    assert set(found[0]) == {"url", "title", "kind", "date", "score"}


def test_a_site_updated_by_half_says_so(visit, site):
    # No search comes before this one: the browser may keep what it loaded over http.
    page = visit("index.html")
    manifest = site / "search/manifest.js"
    text = manifest.read_text()
    try:
        # The stamps of the words no longer fit the shards.
        manifest.write_text(text.replace('w:["', 'w:["zzzzz'))
        assert page.evaluate("dossier.search('shipping').then(() => '', (error) => error.message)") == (
            "the search index is being updated; try again in a moment")
    finally:
        manifest.write_text(text)
    assert page.evaluate("dossier.search('shipping').then((found) => found[0].url)") == "briefs/black-sea-shipping.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_and_fits_a_telephone(browsers, addresses, scheme):
    context = browsers["chromium"].new_context(viewport={"width": 390, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

    def findings():
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        found = Axe().run(page, options={"runOnly": rules}).response["violations"]
        return [(violation["id"], node["html"]) for violation in found for node in violation["nodes"]]

    page.goto(addresses["file"] + "/index.html")
    box(page).fill("dmitriev")
    expect(page.get_by_role("option").first).to_be_visible()
    assert findings() == []
    page.goto(addresses["file"] + "/search.html?q=elections")
    expect(page.locator(".search-results a").first).to_be_visible()
    page.get_by_text("Filter", exact=True).click()
    expect(page.get_by_role("group", name="Country")).to_be_visible()
    assert findings() == []
    context.close()


def test_without_javascript_the_form_leads_to_the_lists(browsers, addresses):
    context = browsers["chromium"].new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(addresses["file"] + "/index.html")
    box(page).fill("dmitriev")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search.html?q=dmitriev")
    expect(page.get_by_role("link", name="People from A to Z")).to_be_visible()
    context.close()
