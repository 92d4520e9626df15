"""Content that changes, goes and turns into something else while it is read."""

import random
import threading
import time
from collections import Counter

from faults import FaultTest, clear, without_rights, tree
from odd import fifo, folder, link_to


class Meddler:
    """Somebody who does something to a file again and again, for as long as a block runs."""

    def __init__(self, path, acts):
        self.path, self.acts = path, acts
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.meddle)

    def meddle(self):
        while not self.is_over.is_set():
            for act in self.acts:
                clear(self.path)
                act(self.path)
                time.sleep(random.random() * 0.002)

    def __enter__(self):
        self.thread.start()

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()


def nothing(path):
    pass


def file(data):
    return lambda path: path.write_bytes(data)


class ChangeTests(FaultTest):
    def meddle(self, place, acts, rounds=15):
        """Builds while a file changes; there stands a site that some moment had, or the old one."""
        self.sandbox.write_content(1)
        path = self.sandbox.site / "content" / place
        ends = Counter()
        for round in range(rounds):
            before = without_rights(tree(self.sandbox.public))
            with Meddler(path, acts):
                run = self.sandbox.run("--quiet")
            with self.subTest(place=place, round=round):
                self.assertIn(run.status, (0, 1, 2), run)
                self.assertNotIn("Fatal error", run.errors)
                self.assertFalse(self.sandbox.staging.exists())
                after = without_rights(tree(self.sandbox.public))
                if run.status == 0:
                    listed = (self.sandbox.public / ".dossier-manifest").read_text().splitlines()[1:]
                    files = {path for path, (_, value) in after.items() if value}
                    self.assertEqual({line.encode() for line in listed} | {b".dossier-manifest"}, files)
                else:
                    self.assertGreaterEqual(len(run.messages), 1, run)
                    self.assertEqual(after, before)
                ends["built" if run.status == 0 else "refused"] += 1
        clear(path)
        self.sandbox.write_content(1)
        self.build()
        self.assertEqual(self.standing(), 1)
        self.tell(f"{place} in {rounds} builds: {dict(ends)}")

    def test_a_brief(self):
        brief = self.sandbox.site / "content/briefs/2025-04-12-brief-2.md"
        text = brief.read_bytes()
        self.meddle("briefs/2025-04-12-brief-2.md", [file(text), file(text * 400), nothing, folder, fifo, link_to("nowhere")])

    def test_a_picture(self):
        self.meddle("briefs/harbour.svg", [file(b"<svg/>"), file(bytes(1 << 22)), nothing, folder, fifo])

    def test_the_settings(self):
        self.meddle("site.yml", [file(b"title: One\n"), file(b"title: Two\nsearch: off\n"), file(b""), nothing, folder])
