"""Briefs to measure with: made up, or those of a folder or an archive."""

import collections
import random
import re
import shutil
import tarfile
import tempfile
from datetime import date, timedelta
from pathlib import Path

SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
CAPITALISED = re.compile(r"\b[A-Z][a-z]{2,} [A-Z][a-z]{3,}\b")


def made_up_words(dice, count, shortest=2, longest=4):
    return ["".join(dice.choice(SYLLABLES) for _ in range(dice.randint(shortest, longest))) for _ in range(count)]


def made_up_names(count):
    """Distinct names of a given name and a surname."""
    dice = random.Random(7)
    given = sorted({word.capitalize() for word in made_up_words(dice, 400, 2, 3)})
    surnames = sorted({word.capitalize() for word in made_up_words(dice, count * 2, 3, 5)})
    dice.shuffle(surnames)
    return [f"{dice.choice(given)} {surname}" for surname in surnames[:count]]


class Writer:
    """Makes up briefs whose words and names are as unevenly common as those of a language."""

    def __init__(self, names):
        self.dice = random.Random(1)
        self.words = made_up_words(self.dice, 20_000)
        self.weights = self.running(1 / (rank + 10) for rank in range(len(self.words)))
        self.names = names
        self.name_weights = self.running(1 / (rank + 20) for rank in range(len(names)))

    @staticmethod
    def running(weights):
        total = 0
        return [total := total + weight for weight in weights]

    def some_names(self, count):
        return self.dice.choices(self.names, cum_weights=self.name_weights, k=count) if self.names else []

    def sentences(self, count):
        for _ in range(count):
            words = self.dice.choices(self.words, cum_weights=self.weights, k=self.dice.randint(8, 22))
            words[0] = words[0].capitalize()
            if self.dice.random() < 0.5:
                words[len(words) // 2 : len(words) // 2] = self.some_names(1)
            yield " ".join(words) + "."

    def paragraphs(self, count):
        return "\n\n".join(" ".join(self.sentences(6)) for _ in range(count))

    def brief(self, day, paragraphs):
        """Some 600 bytes of facts, and 650 in each paragraph."""
        title = " ".join(self.dice.choices(self.words[200:], k=6)).capitalize()
        actor, speaker = (self.some_names(2) + ["Nobody", "Nobody"])[:2]
        issue = f"issue-{self.dice.randint(1, 20)}"
        first, second, third, fourth, fifth = self.sentences(5)
        return f"""---
title: {title}
date: {day}
issues: [{issue}]
sources:
  - {{id: S1, publisher: {title.split()[0].capitalize()} Post, grade: C3}}
---

## Bottom line

{first} [S1]

## What happened

{self.paragraphs(paragraphs)}

> “{fifth}”
>
> — {speaker}, {day} [S1]

## Positions: {issue}

- {actor}: {second} [S1]

## Timeline

- {day}: {third}
- {day - timedelta(days=20)}: {fourth}
"""


def make_up(folder, count, names=(), paragraphs=12):
    """Writes briefs that all differ, the same ones each time."""
    writer = Writer(names)
    for number in range(count):
        day = date(2000, 1, 1) + timedelta(days=number * 9000 // count)
        (folder / f"{day}-{number:05}.md").write_text(writer.brief(day, paragraphs))


def take(source, folder):
    """Puts the briefs of a folder or an archive into a folder."""
    with tempfile.TemporaryDirectory() as unpacked:
        if source.is_file():
            with tarfile.open(source) as archive:
                archive.extractall(unpacked, filter="data")
        for path in sorted((source if source.is_dir() else Path(unpacked)).rglob("*.md")):
            shutil.copy(path, folder / path.name)


def names_in(folder, count):
    """What looks most like names in the briefs of a folder: pairs of capitalised words, those in most briefs first."""
    seen = collections.Counter()
    for path in sorted(folder.iterdir()):
        seen.update(set(CAPITALISED.findall(path.read_text())))
    return [name for name, _ in sorted(seen.items(), key=lambda pair: (-pair[1], pair[0]))[:count]]


def register(folder, names):
    """Writes a person's file for each name."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names):
        (folder / f"person-{number:05}.md").write_text(f"---\nname: {name}\n---\n")
