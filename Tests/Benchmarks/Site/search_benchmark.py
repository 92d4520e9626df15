"""Measures the search of a site made of a folder of briefs: what it costs to build, to visit and to change.

Run by `make bench-search`; CORPUS is a folder with `*.md` briefs or an archive that holds one, else briefs are made up. CPU time and
memory are those of `dossier build`; bytes are what a visitor with an empty cache loads, gzipped as a host would.
"""

import argparse
import collections
import functools
import gzip
import hashlib
import http.server
import os
import random
import re
import statistics
import tempfile
import threading
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from briefs import make_up, take
from playwright.sync_api import sync_playwright
from runs import cheapest, run

DATE = re.compile(r"^date:\s*\"?(\d{4})-(\d{2})-(\d{2})", re.M)
TITLE = re.compile(r"^title:\s*\"?(.*?)\"?\s*$", re.M)
WORD = re.compile(r"[^\W\d_]{4,}")


class Site:
    """A site with the briefs, and the program that builds it."""

    def __init__(self, dossier, root):
        self.dossier, self.root = dossier, root
        self.briefs = root / "content/briefs"
        self.briefs.mkdir(parents=True)

    def build(self, destination, mode="full"):
        """Builds into a folder."""
        (self.root / "content/site.yml").write_text(f"title: Benchmark\nsearch: {mode}\n")
        return run(self.dossier, "build", "--quiet", "--source", self.root, "--destination", destination)


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def zipped(contents):
    return sum(len(gzip.compress(content, 6)) for content in contents)


def measure_build(site, work):
    print("| search | CPU s | on top | peak MB | index: files | KB | KB gzipped | texts: files | KB |")
    print("|---|---|---|---|---|---|---|---|---|")
    without = None
    for mode in ("off", "summary", "full"):
        places = [work / f"{mode}-{number}" for number in range(2)]
        folder = places[-1]
        cost = cheapest(2, lambda: site.build(places.pop(0), mode))
        without = without or cost.cpu
        search = files(folder / "search") if mode != "off" else {}
        texts = {name: content for name, content in search.items() if name.startswith("text/")}
        index = {name: content for name, content in search.items() if name not in texts}
        print(
            f"| {mode} | {cost.cpu:.1f} | {cost.cpu - without:.1f} | {cost.peak:.0f} | {len(index)} | {sum(map(len, index.values())) / 1000:.0f} "
            f"| {zipped(index.values()) / 1000:.0f} | {len(texts)} | {sum(map(len, texts.values())) / 1000:.0f} |")
    words = sum(path.stat().st_size for path in site.briefs.iterdir())
    share = 100 * sum(map(len, index.values())) / words
    print(f"\n{len(os.listdir(site.briefs))} briefs, {words / 1e6:.1f} MB; the index of `full` is {share:.1f} % of that.")
    return folder


def some_words(briefs):
    """Words by the share of briefs that have them, from a sample: rare ones and common ones."""
    paths = sorted(briefs.iterdir())
    sample = random.Random(2).sample(paths, min(400, len(paths)))
    counts = collections.Counter()
    for path in sample:
        counts.update({word.lower() for word in WORD.findall(path.read_text())})
    order = sorted(counts, key=lambda word: (-counts[word], word))
    common = [word for word in order if counts[word] < 0.55 * len(sample)][:40]
    rare = [word for word in order if counts[word] <= max(2, 0.02 * len(sample))][:200]
    return common, rare


def slips(dice):
    """Ways to mistype a word."""
    letter = lambda: dice.choice("abcdefghijklmnopqrstuvwxyz")
    place = lambda word, first=0, last=0: dice.randrange(first, len(word) - last)
    return {
        "none": lambda word: word,
        "a letter missing": lambda word: (at := place(word, 1)) and word[:at] + word[at + 1 :],
        "a letter doubled": lambda word: word[: (at := place(word)) + 1] + word[at:],
        "two letters swapped": lambda word: word[: (at := place(word, 0, 1))] + word[at + 1] + word[at] + word[at + 2 :],
        "a wrong letter": lambda word: word[: (at := place(word, 1))] + letter() + word[at + 1 :],
        "the first letter wrong": lambda word: letter() + word[1:],
        "the first letter missing": lambda word: word[1:],
    }


def measure_finding(page, briefs, count=300):
    """How often the page with a word in its title is among the first five, and the page with a title is the first."""
    titles = collections.defaultdict(list)
    for path in sorted(briefs.iterdir()):
        titles[TITLE.search(path.read_text()).group(1)].append(f"briefs/{path.stem}.html")
    pages = collections.defaultdict(set)
    for title, addresses in titles.items():
        for word in re.findall(r"\b[a-z]{5,}\b", title.lower()):
            pages[word].update(addresses)
    dice = random.Random(4)
    words = sorted(word for word, found in pages.items() if len(found) <= 2)
    words = dice.sample(words, min(count, len(words)))
    find = "async (queries) => { const all = []; for (const q of queries) all.push((await dossier.search(q, {limit: 5})).map((r) => r.url)); return all; }"
    single = sorted(title for title, addresses in titles.items() if len(addresses) == 1)
    single = dice.sample(single, min(count, len(single)))
    first = sum(found[:1] == titles[title] for title, found in zip(single, page.evaluate(find, single)))
    print(f"\nA whole title finds its page first: {first} of {len(single)}.")
    print("\n| a word of a title, with | its page among the first five |\n|---|---|")
    for slip, make in slips(dice).items():
        typed = [make(word) for word in words]
        hits = sum(bool(pages[word] & set(found)) for word, found in zip(words, page.evaluate(find, typed)))
        print(f"| {slip} | {hits} of {len(words)} |")


def measure_visits(folder, briefs, common, rare):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

        def visit(action, path="index.html", wanted=("search/", "assets/search")):
            """What a new visitor loads of the search: requests, bytes, and bytes gzipped."""
            context = browser.new_context()
            page = context.new_page()
            asked = []
            page.on("request", lambda request: asked.append(unquote(urlsplit(request.url).path.lstrip("/"))))
            page.goto(f"{address}/{path}", wait_until="load")
            action(page)
            page.wait_for_load_state("networkidle")
            loaded = [(folder / name).read_bytes() for name in asked if name.startswith(wanted)]
            context.close()
            return len(loaded), sum(map(len, loaded)), zipped(loaded)

        def find(query):
            return visit(lambda page: page.evaluate("(query) => dossier.search(query)", query))

        print("\n| a first visit | requests | KB | KB gzipped |\n|---|---|---|---|")
        visits = {
            "a page, before the box is entered": visit(lambda page: None),
            "focus": visit(lambda page: page.locator("[data-search]").focus()),
            f"one word ({rare[0]})": find(rare[0]),
            f"three words ({' '.join(rare[1:4])})": find(" ".join(rare[1:4])),
            f"three common words ({' '.join(common[:3])})": find(" ".join(common[:3])),
            f"the page of results with its texts ({rare[0]})": visit(
                lambda page: page.locator(".search-excerpt").first.wait_for(), f"search.html?q={quote(rare[0])}"),
        }
        for what, (requests, size, small) in visits.items():
            print(f"| {what} | {requests} | {size / 1000:.1f} | {small / 1000:.1f} |")

        page = browser.new_page()
        page.goto(f"{address}/index.html")
        dice = random.Random(3)
        for what, pool, count in (("one word", rare, 1), ("three words", rare, 3), ("three common words", common, 3)):
            queries = [" ".join(dice.sample(pool, min(count, len(pool)))) for _ in range(20)]
            times = page.evaluate(
                """async (queries) => {
                    const times = [];
                    for (const query of queries) await dossier.search(query);
                    for (let round = 0; round < 5; round++)
                        for (const query of queries) {
                            const start = performance.now();
                            await dossier.search(query);
                            times.push(performance.now() - start);
                        }
                    return times;
                }""", queries)
            ninth = sorted(times)[len(times) * 9 // 10]
            print(f"\nWarm, {what}: {statistics.median(times):.1f} ms in the middle, {ninth:.1f} ms for nine in ten.", end="")
        print()
        measure_finding(page, briefs)
        browser.close()
    server.shutdown()


def measure_changes(site, work):
    """Files of the search that differ after a change of one brief, and the bytes to send."""
    paths = sorted(site.briefs.iterdir())
    dates = sorted(date(*map(int, DATE.search(path.read_text()).groups())) for path in paths)
    model = sorted(paths, key=lambda path: (path.stat().st_size, path.name))[len(paths) // 2]
    text = model.read_text()

    def added(day):
        path = site.briefs / "added-to-the-benchmark.md"
        path.write_text(re.sub(r"^title:.*$", "title: Added to the benchmark", DATE.sub(f"date: {day}", text), count=1, flags=re.M))

    changes = {
        "added, the newest": lambda: added(dates[-1] + timedelta(days=1)),
        "added, of an old date": lambda: added(dates[len(dates) // 3]),
        "edited": lambda: model.write_text(text + "\nOne more sentence about unexpected consequences.\n"),
        "deleted": model.unlink,
    }
    site.build(work / "before")
    before = {name: hashlib.sha256(content).digest() for name, content in files(work / "before/search").items()}
    print("\n| one brief | files changed | new | gone | KB to send |\n|---|---|---|---|---|")
    for what, change in changes.items():
        change()
        site.build(work / "before")
        after = files(work / "before/search")
        sent = {name for name, content in after.items() if hashlib.sha256(content).digest() != before.get(name)}
        new = sent - before.keys()
        size = sum(len(after[name]) for name in sent) / 1000
        print(f"| {what} | {len(sent - new)} | {len(new)} | {len(before.keys() - after.keys())} | {size:.0f} |")
        (site.briefs / "added-to-the-benchmark.md").unlink(missing_ok=True)
        model.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dossier", type=Path)
    parser.add_argument("corpus", type=Path, nargs="?")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        site = Site(arguments.dossier.resolve(), work / "site")
        if arguments.corpus:
            take(arguments.corpus, site.briefs)
        else:
            make_up(site.briefs, 2000)
        built = measure_build(site, work)
        measure_visits(built, site.briefs, *some_words(site.briefs))
        measure_changes(site, work)


if __name__ == "__main__":
    main()
