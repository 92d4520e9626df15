"""A site in a sandbox, runs of the program on it, and what must be true after each."""

import os
import re
import shutil
import stat
import subprocess
import tempfile
import unittest
from pathlib import Path

DOSSIER = "dossier"
IS_ROOT = os.geteuid() == 0


def content(version):
    """Files of a site; of its two versions each has briefs that the other lacks, and others in other words."""
    files = {"site.yml": f"title: Desk {version}\n", "about.md": "# About\n\nThis desk follows Ukraine.\n"}
    for number in range(1, 13):
        if number % 4 != version:
            files[f"briefs/2025-04-{10 + number}-brief-{number}.md"] = BRIEF.format(number=number, version=version)
    files["briefs/harbour.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>" + "<!-- -->" * 2000
    files[f"people/person-{version}.md"] = f"---\nname: Person {'AB'[version]}\n---\n\nOf Romania.\n"
    return files


BRIEF = """---
title: Brief {number}
date: 2025-04-03
people: [Jane Example]
issues: [grain]
sources: [{{id: S1, publisher: The Daily Example}}]
---

## What happened

In version {version} Jane Example and Person A of Ukraine met Person B. [S1] ![The harbour](harbour.svg)

## Timeline

- {number} March 2025: Romania and Ukraine meet once more. [S1]
"""


def tree(folder):
    """All below a folder by path: bytes of files, targets of links, and what else there is; with their rights."""
    found = {}
    for path, folders, files in os.walk(os.fsencode(folder)):
        for name in folders + files:
            full = os.path.join(path, name)
            status = os.lstat(full)
            mode = status.st_mode
            if stat.S_ISLNK(mode):
                value = os.readlink(full)
            elif stat.S_ISREG(mode):
                value = (status.st_size, open(full, "rb").read()) if status.st_size < 1 << 24 else status.st_size
            else:
                value = None
            found[os.path.relpath(full, os.fsencode(folder))] = (stat.S_IFMT(mode), stat.S_IMODE(mode), value)
    return found


def without_rights(found):
    """A tree as it looks to those who do not ask who may write."""
    return {path: (kind, value) for path, (kind, _, value) in found.items()}


def clear(path):
    """Removes whatever stands at a path."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


class Run:
    """What a run said and how it ended: its status, negative for a signal."""

    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors

    @property
    def messages(self):
        return re.findall(r"^(?:.*: )?error: .*", self.errors, re.M)

    def __repr__(self):
        return f"status {self.status}, said {self.output[-300:]!r} and {self.errors[-900:]!r}"


class Sandbox:
    """A site with neighbours that nobody may touch."""

    def __init__(self):
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.root = Path(tempfile.mkdtemp(prefix="dossier-faults-", dir=memory))
        self.root.chmod(0o755)
        self.site = self.root / "desk"
        self.public = self.site / "public"
        for neighbour in ["desk/notes.txt", "desk/.hidden/notes.txt", "others/public/index.html", "public.txt"]:
            self.write(neighbour, "mine")
        self.write_content(0)

    def write(self, path, data):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return file

    def write_content(self, version):
        clear(self.site / "content")
        for path, text in content(version).items():
            self.write("desk/content/" + path, text)

    def run(self, *arguments, wrapper=(), command="build", **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | options
        ended = subprocess.run(
            [*wrapper, DOSSIER, command, *arguments], cwd=self.site, timeout=120, **options)
        return Run(ended.returncode, *((part or b"").decode("utf-8", "replace") for part in (ended.stdout, ended.stderr)))

    @property
    def staging(self):
        return self.site / ".public.dossier-staging"

    def around(self):
        """Everything but the site that was built, and what a build that was killed leaves for the next one."""
        own = (b"desk/public", b"desk/" + self.staging.name.encode())
        return {path: value for path, value in tree(self.root).items()
                if not any(path == folder or path.startswith(folder + b"/") for folder in own)}

    def remove(self):
        for path, folders, _ in os.walk(self.root):
            os.chmod(path, 0o755)
        shutil.rmtree(self.root)


class FaultTest(unittest.TestCase):
    """Has a sandbox in which the first version of the site is built."""

    maxDiff = 2000
    versions = {}

    def setUp(self):
        self.sandbox = Sandbox()
        self.addCleanup(self.sandbox.remove)
        self.build()
        if not self.versions:
            self.versions[0] = tree(self.sandbox.public)
            other = Sandbox()
            self.addCleanup(other.remove)
            other.write_content(1)
            self.assertEqual(other.run("--quiet").status, 0)
            self.versions[1] = tree(other.public)
            assert self.versions[0] != self.versions[1]

    def build(self):
        """Builds with nothing in the way; nothing of the faults before may be left."""
        run = self.sandbox.run("--quiet")
        self.assertEqual((run.status, run.errors), (0, ""))
        self.assertFalse(self.sandbox.staging.exists())

    def standing(self):
        """Which version of the site stands: 0, 1, or None for none; fails where there is half a site."""
        if not self.sandbox.public.exists():
            return None
        found = without_rights(tree(self.sandbox.public))
        if not found:
            return None
        for version, files in self.versions.items():
            if found == without_rights(files):
                return version
        wanted = without_rights(self.versions[1])
        different = sorted(path for path in found.keys() | wanted.keys() if found.get(path) != wanted.get(path))
        self.fail(f"half a site stands; other than the new one in {different[:20]}")

    def expect(self, run, status, around=None, messages=1):
        """How a run must end: with a status and, where it failed, with clear messages and nothing touched."""
        statuses = status if isinstance(status, tuple) else (status,)
        self.assertIn(run.status, statuses, run)
        self.assertNotIn("Fatal error", run.errors)
        if run.status in (1, 2):
            self.assertEqual(len(run.messages), messages, run)
        self.assertFalse(self.sandbox.staging.exists(), run)
        if around is not None:
            self.expect_same(around)

    def expect_same(self, around):
        now = self.sandbox.around()
        self.assertEqual(sorted(path for path in now.keys() | around.keys() if now.get(path) != around.get(path)), [])

    def place(self, place, make):
        """Puts something at a path, in place of what stands there."""
        path = self.sandbox.site / place
        path.parent.mkdir(parents=True, exist_ok=True)
        clear(path)
        make(path)
        return path

    def tell(self, text):
        print(text, "… ", end="", flush=True)
