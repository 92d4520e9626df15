"""What the search finds, in which order, and what it shows and says of it. Run by `make test-browser`.

Two tests search the demonstration in public/.
"""

from conftest import REPOSITORY
from playwright.sync_api import expect


def test_announces_words_taken_for_others_and_words_not_found(visit):
    page = visit("search.html?q=Dmitirev")
    expect(page.locator(".search-results a").first).to_have_text("Kirill Dmitriev")
    expect(page.get_by_role("status")).to_contain_text("Nothing has “Dmitirev”: showing results for “dmitriev”")
    page = visit("search.html?q=Zürichqq")
    expect(page.get_by_role("status")).to_have_text("Nothing found. Not found anywhere: “Zürichqq”.")


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
