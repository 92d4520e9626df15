"""A terminal that is gone, and an environment that lacks what is usual."""

import os
import subprocess

import faults
from faults import FaultTest


def without(*descriptors):
    def prepare():
        for descriptor in descriptors:
            os.close(descriptor)
    return prepare


class StreamTests(FaultTest):
    def test_closed_streams(self):
        """What the program says must not land in a file that took the place of a closed stream."""
        version = 0
        for closed in [(0,), (1,), (2,), (0, 1), (1, 2), (0, 2), (0, 1, 2)]:
            version = 1 - version
            self.sandbox.write_content(version)
            around = self.sandbox.around()
            with self.subTest(closed=closed):
                run = self.sandbox.run(preexec_fn=without(*closed))
                self.expect(run, 0, around)
                self.assertEqual(self.standing(), version)

    def test_closed_streams_and_mistakes(self):
        self.sandbox.write("desk/content/briefs/2025-04-20-bad.md", "# Bad\n\n[Nothing](nowhere.md)\n")
        around = self.sandbox.around()
        for closed in [(2,), (1, 2), (0, 1, 2)]:
            with self.subTest(closed=closed):
                run = self.sandbox.run(preexec_fn=without(*closed))
                self.assertEqual(run.status, 1)
                self.expect_same(around)
                self.assertEqual(self.standing(), 0)

    def test_nobody_reads_what_is_said(self):
        for command, arguments in [("build", ()), ("list", ("briefs",)), ("check", ())]:
            version = 1
            self.sandbox.write_content(version)
            reading, writing = os.pipe()
            os.close(reading)
            with self.subTest(command=command):
                process = subprocess.Popen(
                    [faults.DOSSIER, command, *arguments], cwd=self.sandbox.site, stdout=writing, stderr=subprocess.PIPE)
                _, errors = process.communicate(timeout=60)
                self.assertIn(process.returncode, (0, -13))
                self.assertEqual(errors, b"")
            os.close(writing)
        self.assertEqual(self.standing(), 1)

    def test_full_device_for_what_is_said(self):
        self.sandbox.write_content(1)
        with open("/dev/full", "w") as full:
            self.expect(self.sandbox.run(stdout=full), 0)
        self.assertEqual(self.standing(), 1)

    def test_environment(self):
        version = 0
        for environment in [{}, {"HOME": ""}, {"HOME": "/nowhere", "TMPDIR": "/nowhere"}, {"LANG": "\udcff", "LC_ALL": "xx"},
                            {"TERM": "", "COLUMNS": "-1"}, {"PATH": ""}]:
            version = 1 - version
            self.sandbox.write_content(version)
            around = self.sandbox.around()
            with self.subTest(environment=environment):
                self.expect(self.sandbox.run("--quiet", env=environment), 0, around)
                self.assertEqual(self.standing(), version)

    def test_folder_that_is_gone(self):
        """The program is started in a folder that was removed."""
        gone = self.sandbox.root / "gone"
        gone.mkdir()
        run = subprocess.run(
            ["sh", "-c", f'rmdir "$PWD" && exec "{faults.DOSSIER}" build --quiet'], cwd=gone, capture_output=True, timeout=60)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"there is no folder", run.stderr)
