"""Runs programs and measures what they cost."""

import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Run:
    """What one run of a program, and of all that it started, cost."""

    cpu: float
    """Seconds of all processors, of the program and of the system for it."""
    wall: float
    """Seconds from its start to its end."""
    peak: float
    """The most memory that one of its processes held, in millions of bytes."""
    said: str
    """How its standard output begins."""


def run(*command, folder=None, may_fail=False):
    """Runs a program to its end; one that fails ends the benchmark with what it said."""
    command = [str(part) for part in command]
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complained:
        start = time.monotonic()
        child = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=complained)
        # Not `child.wait`, which tells nothing of this one child's cost.
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        complained.seek(0)
        if child.returncode and not may_fail:
            raise SystemExit(f"{' '.join(command)} ended with {child.returncode}:\n{said.read()}{complained.read()}"[:4000])
        # Not all of what cmark says, which would stay with this process and count as the peak of every later one.
        return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024 / 1e6, said.read(1 << 16))


def cheapest(count, prepare_and_run):
    """The cheapest of some equal runs: other work on the machine only ever adds."""
    return min((prepare_and_run() for _ in range(count)), key=lambda run: run.cpu)


def response(change, is_there, pause, rounds=5, longest=60):
    """Seconds from a change to its being there, the one in the middle of some rounds, with a pause before each."""
    times = []
    for number in range(rounds):
        time.sleep(pause)
        start = time.monotonic()
        change(number)
        while not is_there(number):
            if time.monotonic() - start > longest:
                raise SystemExit("a change was not there in time")
            time.sleep(0.004)
        times.append(time.monotonic() - start)
    return statistics.median(times)


def size(folder):
    """Files below a folder, and their bytes."""
    files = [os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(path) for path in files)
