"""System calls that fail, each in turn, as `strace` can make them."""

import re
import shutil
import subprocess
import unittest
from collections import Counter

from faults import FaultTest

# What each may say, and whether the site is read or written by it.
FAILURES = [
    ("write", ["ENOSPC", "EIO", "EDQUOT"]),
    ("openat", ["EMFILE", "EACCES", "EIO", "ENOENT"]),
    ("read", ["EIO"]),
    ("getdents64", ["EIO"]),
    ("newfstatat", ["EIO", "EACCES"]),
    ("mkdir,mkdirat", ["ENOSPC", "EROFS"]),
    ("linkat", ["EMLINK", "EPERM"]),
    ("renameat,renameat2", ["EIO", "EINVAL"]),
    ("unlinkat,rmdir", ["EIO"]),
    ("syncfs", ["EIO"]),
    ("flock", ["ENOLCK"]),
    ("close", ["EIO"]),
]
MOST = 24


def traces():
    """Whether this machine lets processes be traced, as some containers do not."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "true"], capture_output=True).returncode == 0


@unittest.skipUnless(traces(), "no process can be traced here")
class CallTests(FaultTest):
    def trace(self, *options):
        """Builds, and returns how that went with the lines of the trace."""
        log = self.sandbox.root / "trace"
        run = self.sandbox.run("--quiet", wrapper=["strace", "-f", "-y", "-qq", "--seccomp-bpf", "-o", log, *options])
        lines = log.read_text(errors="replace").splitlines()
        log.unlink()
        return run, lines

    def build_anew(self, version):
        self.sandbox.write_content(version)
        self.build()

    def test_each_call_that_fails(self):
        for calls, errors in FAILURES:
            self.build_anew(0)
            self.sandbox.write_content(1)
            _, lines = self.trace("-e", f"trace={calls}")
            count = max(Counter(line.split()[0] for line in lines).values(), default=0)
            self.assertGreater(count, 0, calls)
            for error in errors:
                self.fail_each(calls, error, range(1, count + 1, max(1, count // MOST)))

    def fail_each(self, calls, error, moments):
        ends = Counter()
        for moment in moments:
            self.build_anew(0)
            self.sandbox.write_content(1)
            around = self.sandbox.around()
            run, lines = self.trace("-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={moment}")
            injected = [line for line in lines if "(INJECTED)" in line]
            # What the system's loader reads before the program begins is not the program's.
            if run.status == 127 or any(re.search(r"\.so|/etc/|/proc/|/sys/", line) for line in injected):
                continue
            with self.subTest(calls=calls, error=error, moment=moment, injected=injected):
                self.assertIn(run.status, (0, 1, 2), run)
                self.assertNotIn("Fatal error", run.errors)
                if run.status != 0 and calls != "write":
                    self.assertGreaterEqual(len(run.messages), 1, run)
                stands = self.standing()
                self.assertEqual(stands, 1 if run.status == 0 else 0, run)
                self.expect_same(around)
                ends["built" if run.status == 0 else "said why it could not"] += 1
                # Of what could not be removed the next build is rid.
                self.build()
                self.assertEqual(self.standing(), 1)
        self.tell(f"{calls} {error}: {dict(ends)}")
