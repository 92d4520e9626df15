"""Names with every odd character, in the content and in the destination."""

import os
from collections import Counter

from faults import FaultTest, tree, without_rights

BYTES = [byte for byte in range(1, 256) if byte != ord("/")]
ODD = [
    b" a", b"a ", b"a\n", b"\n", b" ", b"-a", b"--help", b"a'b\"c", b"$(touch x)", b"*", b"a\\b", b"CON", b"a.", b"...", b"..a",
    b"%2e%2e%2f", b"a?b#c", b"&amp;<b>", b"x" * 255, b"\xc3\xa9" * 127, b"e\xcc\x81", b"\xc3\xa9", b"\xe2\x80\xae", b"\xef\xbb\xbf",
    b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xc0\xaf", b"\xff\xfe", b"A", b"a",
]


class NameTests(FaultTest):
    def build_each(self, names, place):
        """Builds with a file of each name by itself; the site is whole, or it is said why there is none."""
        ends = Counter()
        for name in names:
            folder = os.fsencode(self.sandbox.site / "content")
            path = os.path.join(folder, place(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(b"# Odd\n\nText about Ukraine.\n")
            before, around = without_rights(tree(self.sandbox.public)), self.sandbox.around()
            with self.subTest(name=name):
                run = self.sandbox.run("--quiet")
                self.assertIn(run.status, (0, 1), run)
                self.assertNotIn("Fatal error", run.errors)
                self.assertFalse(self.sandbox.staging.exists())
                self.expect_same(around)
                after = without_rights(tree(self.sandbox.public))
                if run.status == 1:
                    self.assertGreaterEqual(len(run.messages), 1, run)
                    # A terminal is shown no byte that it might obey.
                    self.assertNotRegex(run.errors, "[\x00-\x09\x0b-\x1f\x7f-\x9f]")
                    self.assertEqual(after, before)
                listed = (self.sandbox.public / ".dossier-manifest").read_bytes().split(b"\n")[1:-1]
                files = {path for path, (_, value) in after.items() if value}
                self.assertEqual({*listed, b".dossier-manifest"}, files)
                ends["built" if run.status == 0 else "refused"] += 1
            os.unlink(path)
        self.tell(f"{len(names)} names: {dict(ends)}")

    def test_briefs(self):
        self.build_each([b"a%cb" % byte for byte in BYTES], lambda name: b"briefs/2025-04-03-" + name + b".md")

    def test_pictures(self):
        self.build_each([b"a%cb" % byte for byte in BYTES], lambda name: b"briefs/" + name + b".svg")

    def test_folders_of_pictures(self):
        self.build_each([b"a%cb" % byte for byte in BYTES[::3]] + ODD, lambda name: name + b"/picture.svg")

    def test_odd_names(self):
        self.build_each(ODD, lambda name: b"people/" + name[:252] + b".md")
        self.build_each(ODD, lambda name: b"briefs/" + name)

    def test_twins(self):
        """Two files whose names differ in the case or in the spelling of letters alone."""
        ends = Counter()
        for one, other in [("A", "a"), ("é", "e\u0301"), ("ß", "ss"), ("ﬁ", "fi"), ("a b", "a-b"), ("İ", "i"), ("\u212a", "K")]:
            for folder, ending in [("people", ".md"), ("briefs", ".svg")]:
                paths = [f"desk/content/{folder}/{name}{ending}" for name in (one, other)]
                for path in paths:
                    self.sandbox.write(path, "---\nname: Twin\n---\n")
                before = without_rights(tree(self.sandbox.public))
                with self.subTest(one=one, other=other, folder=folder):
                    run = self.sandbox.run("--quiet")
                    self.assertIn(run.status, (0, 1), run)
                    if run.status == 1:
                        self.assertEqual(without_rights(tree(self.sandbox.public)), before)
                    ends["built" if run.status == 0 else "refused"] += 1
                for path in paths:
                    (self.sandbox.root / path).unlink()
        self.tell(f"{sum(ends.values())} twins: {dict(ends)}")

    def test_strangers_in_the_destination(self):
        """Files of others stay under whatever name, when the site is built and when it is removed."""
        strangers = {os.path.join(os.fsencode(self.sandbox.public), name): None for name in [*(b"a%cb" % byte for byte in BYTES), *ODD]}
        for path in strangers:
            with open(path, "wb") as file:
                file.write(b"mine")
            strangers[path] = os.stat(path).st_mtime_ns
        for version in (1, 0):
            self.sandbox.write_content(version)
            around = self.sandbox.around()
            self.expect(self.sandbox.run("--quiet"), 0, around)
            self.assertEqual({path: os.stat(path).st_mtime_ns for path in strangers}, strangers)
        self.expect(self.sandbox.run("--quiet", command="clean"), 0)
        left = {os.path.join(os.fsencode(self.sandbox.public), path) for path in tree(self.sandbox.public)}
        self.assertEqual(left, strangers.keys())
        self.tell(f"{len(strangers)} strangers")
