"""Builds that are ended from outside at random moments."""

import random
import shutil
import signal
import subprocess
import time
from collections import Counter

import faults
from faults import FaultTest


class KillTests(FaultTest):
    def start(self):
        return subprocess.Popen(
            [faults.DOSSIER, "build", "--quiet"], cwd=self.sandbox.site, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def end_builds(self, rounds, number, is_fresh):
        """Ends so many builds by a signal, half of them while the site is being written, and looks each time."""
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        start = time.monotonic()
        self.build()
        took = time.monotonic() - start
        sandbox, version, counts = self.sandbox, 0, Counter()
        for round in range(rounds):
            before, version = self.standing(), 1 - version
            sandbox.write_content(version)
            if is_fresh:
                shutil.rmtree(sandbox.public, ignore_errors=True)
                before = None
            around = sandbox.around()
            process = self.start()
            if round % 2:
                while process.poll() is None and not sandbox.staging.exists():
                    time.sleep(0.0002)
                # Staging takes a small part of a build, wherever the machine is quick with files.
                time.sleep(chance.random() ** 4 * took / 4)
            else:
                time.sleep(chance.random() * took)
            process.send_signal(number)
            _, errors = process.communicate(timeout=60)
            with self.subTest(seed=seed, round=round):
                self.assertIn(process.returncode, (0, -number), errors)
                self.assertEqual(errors, b"")
                now = self.standing()
                self.assertIn(now, (before, version))
                self.expect_same(around)
                counts["ended"] += process.returncode != 0
                counts["new"] += now == version
                counts["left"] += sandbox.staging.exists()
        self.build()
        self.assertEqual(self.standing(), version)
        self.tell(
            f"{rounds} builds, {counts['ended']} ended before their end; {counts['new']} times stood the new site, else "
            f"{'none' if is_fresh else 'the old one'}; {counts['left']} times a staging folder was left, and then removed")
        # Else the moments were badly chosen, and nothing was tested.
        self.assertGreater(counts["ended"], 0)
        if rounds > 100:
            self.assertGreater(counts["left"], 0)

    def test_killed_while_it_builds(self):
        self.end_builds(200, signal.SIGKILL, is_fresh=True)

    def test_killed_while_it_builds_again(self):
        self.end_builds(200, signal.SIGKILL, is_fresh=False)

    def test_interrupted(self):
        # A shell makes what it starts in the background deaf to this signal, and a program hands that on to those it starts.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self.end_builds(40, signal.SIGINT, is_fresh=False)

    def test_terminated(self):
        self.end_builds(40, signal.SIGTERM, is_fresh=False)

    def test_several_builds_at_once(self):
        version = 0
        counts = Counter()
        for round in range(25):
            version = 1 - version
            self.sandbox.write_content(version)
            around = self.sandbox.around()
            for process in [self.start() for _ in range(4)]:
                _, errors = process.communicate(timeout=60)
                counts[process.returncode] += 1
                self.assertIn(process.returncode, (0, 2))
                if process.returncode == 2:
                    self.assertIn(b"another build is writing", errors)
            self.assertEqual(self.standing(), version)
            self.expect_same(around)
            self.assertFalse(self.sandbox.staging.exists())
        self.tell(f"25 times four builds at once: {counts[0]} built, {counts[2]} said that another one is writing")
