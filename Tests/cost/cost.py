"""What the program costs on a small site, counted so that it hardly depends on the machine, beside what it cost when that was recorded.

`python3 Tests/cost/cost.py DOSSIER` compares; with `RECORD=1` in the environment it records anew.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RECORDED = Path(__file__).with_name("recorded.json")
# A build takes turns between its threads in another way each time, which makes some tenths of a per cent.
ROOM = 0.05

PEOPLE = [f"{given} {surname}" for given in ["Jane", "Ivan", "Kofi", "Ana"] for surname in ["Example", "Primer", "Mfano", "Beispiel", "Rei"]]
COUNTRIES = ["Ukraine", "Romania", "France", "Kenya", "Japan", "Brazil", "Norway", "Chad"]
SENTENCES = [
    "Talks between delegations ended on Friday without a statement, said {}, who had opened them.",
    "The ministry in {} expects that prices for wheat will rise again before the harvest. [S1]",
    "Nothing in the text binds either side, and its third article leaves open who would pay for the pipeline.",
    "Observers counted four hundred lorries at the border, twice as many as a week before, and told {} of it.",
]
BRIEF = """---
title: Brief {number}
date: 2025-04-{day}
people: [{person}]
issues: [grain, fishing]
sources: [{{id: S1, publisher: The Daily Example, grade: B2}}]
---

## Bottom line

{text}

## What happened

{paragraphs}

## Timeline

- {day} March 2025: {country} and {person} meet once more. [S1]

## Key judgements

1. It is *likely* that {country} signs by 30 June 2025. Confidence: low. [S1]
"""


def content():
    """Forty briefs of two thousand bytes and twenty people, the same on each machine."""
    state = 7

    def one(choices):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return choices[(state >> 33) % len(choices)]

    def text(count):
        return " ".join(one(SENTENCES).format(one(PEOPLE + COUNTRIES)) for _ in range(count))

    files = {"site.yml": "title: Cost\n"}
    for person in PEOPLE:
        files[f"people/{person.lower().replace(' ', '-')}.md"] = f"---\nname: {person}\ncountry: {one(COUNTRIES)}\n---\n\n{text(3)}\n"
    for number in range(40):
        files[f"briefs/brief-{number}.md"] = BRIEF.format(
            number=number, day=10 + number % 18, person=one(PEOPLE), country=one(COUNTRIES), text=text(1),
            paragraphs="\n\n".join(text(4) for _ in range(4)))
    return files


class Meter:
    """Runs the program on the site under valgrind."""

    def __init__(self, dossier, folder):
        self.folder = Path(folder)
        # Debian’s valgrind gives up on the notes for debuggers that Swift writes.
        self.dossier = self.folder / "dossier"
        subprocess.run(["strip", "--strip-debug", "-o", self.dossier, dossier], check=True)
        self.shim = self.folder / "sigsuspend.so"
        source = Path(__file__).with_name("sigsuspend.c")
        subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", self.shim, source], check=True)
        for path, text in content().items():
            file = self.folder / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)

    def run(self, *arguments):
        """Instructions, calls of the allocator, and files written in a run."""
        counts = self.folder / "counts"
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", "--fair-sched=yes", self.dossier, *arguments],
            cwd=self.folder, capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1",
                 "LD_PRELOAD": str(self.shim)})
        if run.returncode != 0:
            sys.exit(f"valgrind failed:\n{run.stderr[-2000:]}")
        lines = counts.read_text()
        written = re.search(r"(\d+) files? written", run.stdout)
        return {
            "instructions": int(re.search(r"^(?:summary|totals): (\d+)", lines, re.M)[1]),
            "allocations": allocations(lines),
            "files written": int(written[1]) if written else 0,
        }


def allocations(lines):
    """The calls of malloc and its kin in what callgrind writes down, where a name stands in full only once."""
    names, count, called = {}, 0, ""
    for line in lines.splitlines():
        if line.startswith("cfn="):
            number, _, name = line[4:].partition(" ")
            called = names.setdefault(number, name)
        elif line.startswith("fn="):
            number, _, name = line[3:].partition(" ")
            names.setdefault(number, name)
        elif line.startswith("calls=") and called in ("malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc"):
            count += int(line[6:].split()[0])
    return count


def measure(dossier):
    with tempfile.TemporaryDirectory() as folder:
        meter = Meter(dossier, folder)
        # What was saved a moment ago, a build does not rely on later.
        time.sleep(4)
        costs = {"start": meter.run("--version"), "build": meter.run("build"), "nothing changed": meter.run("build")}
        brief = meter.folder / "content/briefs/brief-7.md"
        brief.write_text(brief.read_text() + "\nOne sentence more.\n")
        return costs | {"one brief changed": meter.run("build")}


def main(dossier):
    costs = measure(dossier)
    if os.environ.get("RECORD"):
        RECORDED.write_text(json.dumps(costs, indent=2) + "\n")
        print(f"recorded in {RECORDED}")
    recorded = json.loads(RECORDED.read_text())
    grown = []
    for run, counts in costs.items():
        for what, count in counts.items():
            before = recorded[run][what]
            change = (count - before) / max(before, 1)
            note = ""
            if change > ROOM:
                note = "  grown"
                grown.append(f"{run}: {what} grew by {change:.1%}, from {before:,} to {count:,}")
            elif change < -ROOM:
                note = "  much less: record it with ‘RECORD=1 make cost’"
            print(f"{run:18} {what:14} {count:>14,} {change:>+8.2%}{note}")
    if grown:
        sys.exit("\n".join(grown) + "\nMake it cheaper, or if it is worth it: RECORD=1 make cost")


main(str(Path(sys.argv[1]).resolve()))
