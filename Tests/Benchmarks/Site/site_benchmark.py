"""What building a site costs, beside programs that do less, and how it grows with briefs and with names.

Run by `make bench`; CORPUS is a folder with `*.md` briefs or an archive that holds one, else briefs are made up. All figures are of
one run on one machine: compare the ratios, and not the seconds of two machines.
"""

import argparse
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import briefs
import rivals
from runs import cheapest, response, run, size

MARK = "Marked for the benchmark, round"


class Desk:
    """A site of Dossier: some briefs, and files for some names."""

    def __init__(self, dossier, root):
        self.dossier, self.root = dossier, root
        self.briefs = root / "content/briefs"
        self.briefs.mkdir(parents=True)
        (root / "content/site.yml").write_text("title: Benchmark\nbase_url: https://example.org/\n")
        self.builds = 0

    @property
    def destination(self):
        return self.root / f"public-{self.builds}"

    @classmethod
    def made_up(cls, dossier, root, briefs_count, names_count):
        desk = cls(dossier, root)
        names = briefs.made_up_names(names_count)
        briefs.make_up(desk.briefs, briefs_count, names)
        briefs.register(root / "content/people", names)
        return desk

    def build(self):
        return run(self.dossier, "build", "--quiet", "--source", self.root, "--destination", self.destination)

    def build_anew(self):
        """Into a new folder: files are dearer to make where many have just been removed."""
        self.builds += 1
        return self.build()

    def pages(self):
        return sum(1 for _ in self.destination.rglob("*.html"))

    def texts(self):
        """The input: files, and their bytes."""
        return size(self.root / "content")

    def some_brief(self):
        paths = sorted(self.briefs.iterdir())
        return paths[len(paths) // 2]


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(*cells):
    print()
    row(*cells)
    row(*("---" for _ in cells))


def figures(cost):
    return f"{cost.cpu:.2f}", f"{cost.wall:.2f}", f"{cost.peak:.0f}"


def beside_others(desk, work):
    """One table: floors, Dossier, Hugo and Pagefind on the same briefs."""
    files, length = desk.texts()
    full = cheapest(2, desk.build_anew)
    paths = sorted((desk.root / "content").rglob("*.md"))
    made, output = size(desk.destination)
    pages = desk.pages()
    print(f"\n{files} files, {length / 1e6:.1f} MB; Dossier makes {pages} pages and {made} files, {output / 1e6:.0f} MB, of them.")

    copies = iter(range(2))
    floors = {
        "cat of the input": cheapest(2, lambda: run("cat", *paths)),
        "cmark over it": cheapest(2, lambda: run("cmark", *paths)),
        # Into a new folder each time, as the builds.
        "cp -r of the output": cheapest(2, lambda: run("cp", "-r", desk.destination, work / f"copy-{next(copies)}")),
    }
    floor = sum(cost.cpu for cost in floors.values())
    head("", "CPU s", "wall s", "peak MB", "CPU ÷ floors", "CPU ÷ Dossier")

    def compared(what, cost):
        row(what, *figures(cost), f"{cost.cpu / floor:.2f}", f"{cost.cpu / full.cpu:.2f}")

    for what, cost in floors.items():
        compared(what, cost)
    compared("Dossier, everything", full)
    compared("Dossier, nothing changed", cheapest(2, desk.build))
    brief = desk.some_brief()
    text = brief.read_text()
    brief.write_text(text + "\nOne more sentence about the consequences.\n")
    compared("Dossier, one brief changed", desk.build())
    brief.write_text(text)

    hugo = Path(sys.executable).with_name("hugo")
    other = work / "hugo"
    other.mkdir()
    rivals.prepare(other)
    for folder in ("briefs", "people"):
        if (desk.root / "content" / folder).exists():
            shutil.copytree(desk.root / "content" / folder, other / "content" / folder)
    built = run(hugo, "--quiet", "--source", other)
    compared("Hugo: no links between names, no search", built)
    found = run(sys.executable, "-m", "pagefind", "--site", other / "public")
    compared("Pagefind over that", found)
    print(f"\nHugo and Pagefind together take {(built.cpu + found.cpu) / full.cpu:.1f} times Dossier’s CPU, for "
          f"{sum(1 for _ in other.rglob('public/**/*.html'))} pages.")


def while_writing(desk):
    """Seconds from a saved brief to its page."""
    head("", "seconds")
    row("`build --watch`, a saved brief on disk", f"{until_on_disk(desk):.2f}")
    row("`serve`, a saved brief in the browser", f"{until_served(desk):.2f}")
    starts = [run(desk.dossier, "--version") for _ in range(20)]
    row("`--version`: start-up", f"{sum(start.wall for start in starts) / len(starts):.3f}")


def until_on_disk(desk):
    def page(brief):
        return (desk.destination / "briefs" / (brief.stem + ".html")).read_text()

    with watching(desk, "build", "--watch"):
        return until_shown(desk.some_brief(), page)


def until_served(desk):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    def page(brief):
        return urllib.request.urlopen(f"http://127.0.0.1:{port}/briefs/{brief.stem}.html").read().decode()

    with watching(desk, "serve", "--port", str(port)):
        return until_shown(desk.some_brief(), page)


def until_shown(brief, page):
    """Seconds until the page of a brief that was saved shows what was written; the brief is then as it was."""
    text = brief.read_text()

    def save(number):
        draft = brief.with_name(".draft")
        draft.write_text(f"{text}\n{MARK} {number}.\n")
        draft.rename(brief)

    seconds = response(save, lambda number: f"{MARK} {number}." in page(brief), 3)
    brief.write_text(text)
    return seconds


class watching:
    """A command that goes on until it is told to end."""

    def __init__(self, desk, *arguments):
        self.log = tempfile.NamedTemporaryFile("w+")
        self.command = [desk.dossier, *arguments, "--source", desk.root]
        if "build" in arguments:
            self.command += ["--destination", desk.destination]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=self.log, stderr=subprocess.STDOUT)
        while not any(word in self.said() for word in ("watching", "the site is at")):
            if self.process.poll() is not None:
                raise SystemExit(self.said())
            time.sleep(0.05)

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=120)

    def said(self):
        return Path(self.log.name).read_text()


def growth(dossier, work, sizes):
    """What a build costs for more and more briefs or names."""
    head(
        "briefs", "names", "MB", "pages", "CPU s", "wall s", "peak MB", "output MB", "CPU ms a page", "peak ÷ input",
        "s until a saved brief is served",
    )
    for number, (briefs_count, names_count) in enumerate(sizes):
        root = work / f"growth-{number}"
        desk = Desk.made_up(dossier, root, briefs_count, names_count)
        cost = desk.build_anew()
        length, pages = desk.texts()[1] / 1e6, desk.pages()
        row(briefs_count, names_count, f"{length:.1f}", pages, *figures(cost), f"{size(desk.destination)[1] / 1e6:.0f}",
            f"{1000 * cost.cpu / pages:.2f}", f"{cost.peak / length:.1f}", f"{until_served(desk):.2f}")
        shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dossier", type=Path)
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--briefs", type=int, default=10_000, help="how many to make up")
    parser.add_argument("--names", type=int, default=5_000, help="how many names link themselves")
    parser.add_argument("--without-growth", action="store_true")
    arguments = parser.parse_args()
    dossier = arguments.dossier.resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if arguments.corpus:
            desk = Desk(dossier, work / "desk")
            briefs.take(arguments.corpus, desk.briefs)
            # In a process of its own: what this one holds counts as the peak of every program that it starts.
            with ProcessPoolExecutor(1) as pool:
                names = pool.submit(briefs.names_in, desk.briefs, arguments.names).result()
            briefs.register(desk.root / "content/people", names)
        else:
            desk = Desk.made_up(dossier, work / "desk", arguments.briefs, arguments.names)
        beside_others(desk, work)
        while_writing(desk)
        shutil.rmtree(desk.root)
        if not arguments.without_growth:
            growth(dossier, work, [(count, 5_000) for count in (1_000, 3_000, 10_000, 30_000)])
            growth(dossier, work, [(10_000, count) for count in (500, 5_000, 50_000)])


if __name__ == "__main__":
    main()
