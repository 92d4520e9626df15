"""What may stand at a path where a plain file is looked for; each makes it there."""

import os
import stat

GIGABYTE = 1 << 30


def fifo(path):
    os.mkfifo(path)


def unix_socket(path):
    os.mknod(path, stat.S_IFSOCK | 0o644)


def link_to(target):
    return lambda path: path.symlink_to(target)


def sparse(path):
    with open(path, "wb") as file:
        file.truncate(GIGABYTE)


def empty(path):
    path.write_bytes(b"")


def text(path):
    path.write_text("mine")


def folder(path):
    path.mkdir()
