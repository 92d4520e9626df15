"""The search as a reader uses it: its box, its page of results, keys, filters and addresses. Run by `make test-browser`."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect


def box(page):
    return page.locator("[data-search]")


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


def test_the_box_says_how_it_understood_and_when_it_found_nothing(visit):
    page = visit("index.html")
    box(page).fill("Dmitirev")
    expect(page.get_by_role("option").last).to_contain_text("Nothing has “Dmitirev”: showing results for “dmitriev”.")
    box(page).fill("qqqqqqqq")
    expect(page.get_by_text("Nothing found. Not found anywhere: “qqqqqqqq”.")).to_be_visible()
    expect(page.get_by_role("option")).to_have_count(0)


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
