"""Disks that are full, that cannot be written to, and other means that come to an end."""

import os
import resource
import shutil
import signal
import subprocess
import unittest
from collections import Counter

from faults import IS_ROOT, FaultTest

NEEDS_ROOT = unittest.skipUnless(IS_ROOT, "only root may mount and take away rights")
AS_NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if IS_ROOT else []


def limited(**limits):
    """Sets limits such as `NOFILE=8` for the program to be run."""
    def prepare():
        for name, limit in limits.items():
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return prepare


class DiskTests(FaultTest):
    def mount(self, folder, *options):
        folder.mkdir(exist_ok=True)
        mounted = subprocess.run(["mount", *options, str(folder)], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest(f"nothing can be mounted here: {mounted.stderr.decode().strip()}")
        self.addCleanup(subprocess.run, ["umount", str(folder)])

    def public_on(self, disk):
        """The site is moved to another disk, and built there from now on."""
        self.sandbox.public = disk / "public"
        shutil.rmtree(self.sandbox.public, ignore_errors=True)

    def fill(self, sizes, fill):
        ends = Counter()
        arguments = ["--quiet", "--destination", str(self.sandbox.public)]
        for size in sizes:
            shutil.rmtree(self.sandbox.public, ignore_errors=True)
            self.sandbox.write_content(0)
            self.assertEqual(self.sandbox.run(*arguments).status, 0)
            self.sandbox.write_content(1)
            around = self.sandbox.around()
            filler = fill(size)
            with self.subTest(free=size):
                run = self.sandbox.run(*arguments)
                self.expect(run, (0, 2))
                self.assertEqual(self.standing(), 1 if run.status == 0 else 0, run)
                if run.status == 2:
                    self.assertRegex(run.errors, "no space left on device\n  help: make room there")
                self.assertEqual([path.name for path in self.sandbox.public.parent.iterdir() if path not in filler], ["public"])
                ends["built" if run.status == 0 else "refused"] += 1
            for path in filler:
                path.unlink()
        self.assertEqual(set(ends), {"built", "refused"})
        return ends

    @NEEDS_ROOT
    def test_disk_that_is_full_at_many_moments(self):
        disk = self.sandbox.root / "disk"
        self.mount(disk, "-t", "tmpfs", "-o", "size=16m", "none")
        self.public_on(disk)

        def fill(pages):
            filler = disk / "filler"
            free = os.statvfs(disk)
            filler.write_bytes(bytes(max(0, free.f_bavail - pages) * free.f_bsize))
            return [filler]

        size = sum(-(-value[2][0] // 4096) + 1 for value in self.versions[1].values() if value[2])
        ends = self.fill([*range(0, size, max(1, size // 50)), 2 * size, 3 * size], fill)
        self.tell(f"with {sum(ends.values())} amounts of free room: {dict(ends)}")

    @NEEDS_ROOT
    def test_disk_that_takes_no_more_files(self):
        disk = self.sandbox.root / "disk"
        self.mount(disk, "-t", "tmpfs", "-o", "size=16m,nr_inodes=400", "none")
        self.public_on(disk)

        def fill(count):
            free = os.statvfs(disk).f_ffree
            filler = [disk / f"filler-{number}" for number in range(max(0, free - count))]
            for path in filler:
                path.touch()
            return filler

        ends = self.fill([*range(0, len(self.versions[1]), 10), 150], fill)
        self.tell(f"with {sum(ends.values())} numbers of files that may still be made: {dict(ends)}")

    def test_limit_on_the_size_of_files(self):
        ends = Counter()
        sizes = sorted(value[2][0] for value in self.versions[1].values() if value[2])
        for limit in sorted({0, 1, 100, *sizes[::8], sizes[-1] - 1, sizes[-1]}):
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            around = self.sandbox.around()
            with self.subTest(limit=limit):
                run = self.sandbox.run("--quiet", preexec_fn=limited(FSIZE=limit))
                self.expect(run, 0 if limit == sizes[-1] else (0, 2), around)
                self.assertEqual(self.standing(), 1 if run.status == 0 else 0)
                ends["built" if run.status == 0 else "refused"] += 1
        self.assertEqual(set(ends), {"built", "refused"})
        self.tell(f"with {sum(ends.values())} limits: {dict(ends)}")

    def test_limit_on_open_files(self):
        ends = Counter()
        for limit in range(3, 24):
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            around = self.sandbox.around()
            with self.subTest(limit=limit):
                run = self.sandbox.run("--quiet", preexec_fn=limited(NOFILE=limit))
                self.assertEqual(self.standing(), 1 if run.status == 0 else 0, run)
                self.expect_same(around)
                # With so few, the program cannot be loaded, or libdispatch ends it (it wants to read in /proc).
                if limit < 8 and run.status in (127, -signal.SIGILL):
                    ends["ended by a library"] += 1
                    continue
                self.assertIn(run.status, (0, 1, 2), run)
                self.assertEqual(bool(run.messages), run.status != 0, run)
                ends["built" if run.status == 0 else "refused"] += 1
        self.assertGreaterEqual(set(ends), {"built", "refused"})
        self.tell(f"with {sum(ends.values())} limits: {dict(ends)}")

    def test_limit_on_memory(self):
        """A program that gets no memory ends or, if it gets no thread, waits; what stands on the disk is whole all the same."""
        ends = Counter()
        for megabytes in range(20, 420, 20):
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            around = self.sandbox.around()
            with self.subTest(megabytes=megabytes):
                run = self.sandbox.run(
                    "--quiet", wrapper=["timeout", "-s", "KILL", "20"], preexec_fn=limited(AS=megabytes << 20),
                    env=os.environ | {"SWIFT_BACKTRACE": "enable=no"})
                # Killed as it waits, it may leave what the next build removes.
                self.assertEqual(self.standing(), 1 if run.status == 0 else 0)
                self.expect_same(around)
                ends["built" if run.status == 0 else "ended"] += 1
        self.assertEqual(set(ends), {"built", "ended"})
        self.tell(f"with {sum(ends.values())} limits: {dict(ends)}")

    def test_destination_that_must_not_be_written_to(self):
        places = ["public", "public/briefs", ".", "public/index.html"]
        for place in places:
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            path = self.sandbox.site / place
            mode = path.stat().st_mode
            path.chmod(0o555 if path.is_dir() else 0o444)
            with self.subTest(place=place):
                around = self.sandbox.around()
                run = self.sandbox.run("--quiet", wrapper=AS_NOBODY)
                self.expect(run, 2, around)
                self.assertIn("permission denied", run.errors)
                self.assertEqual(self.standing(), 0)
            path.chmod(mode & 0o777)

    @NEEDS_ROOT
    def test_disk_that_is_mounted_for_reading(self):
        self.sandbox.write_content(1)
        self.mount(self.sandbox.public, "--bind", str(self.sandbox.public))
        subprocess.run(["mount", "-o", "remount,ro,bind", str(self.sandbox.public)], check=True)
        around = self.sandbox.around()
        run = self.sandbox.run("--quiet")
        self.expect(run, 2, around)
        self.assertIn("read-only file system", run.errors)
        self.assertEqual(self.standing(), 0)

    def test_content_that_can_only_be_read(self):
        self.sandbox.write_content(1)
        for path, folders, files in os.walk(self.sandbox.site / "content"):
            for name in files:
                os.chmod(os.path.join(path, name), 0o444)
            os.chmod(path, 0o555)
        around = self.sandbox.around()
        self.expect(self.sandbox.run("--quiet"), 0, around)
        self.assertEqual(self.standing(), 1)

    def test_content_that_must_not_be_read(self):
        places = ["content", "content/briefs", "content/briefs/2025-04-12-brief-2.md", "content/briefs/harbour.svg",
                  "content/site.yml"]
        for place in places:
            self.sandbox.write_content(1)
            self.sandbox.public.chmod(0o777)
            self.sandbox.site.chmod(0o777)
            path = self.sandbox.site / place
            path.chmod(0)
            with self.subTest(place=place):
                around = self.sandbox.around()
                run = self.sandbox.run("--quiet", wrapper=AS_NOBODY)
                self.assertIn(run.status, (1, 2), run)
                self.assertIn("ermission denied", run.errors)
                self.assertEqual(self.standing(), 0)
                self.expect_same(around)
            path.chmod(0o755)
