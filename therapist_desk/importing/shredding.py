"""Takes the plain file away that something was read from, as far as a program can."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from therapist_desk.domain.errors import ImportRefused

_STRETCH = 1 << 20
_ANOTHER = "This is not the file that was read any more, so it was left alone."


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file it was, and when it was written: a name may lead to another one by now."""

    device: int
    inode: int
    size: int
    written_at: int


def identity(path: Path) -> Identity | None:
    """Return which file stands at ``path``; None for what is no plain file of one name."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return _identity_of(found)


def shred(path: Path, was: Identity) -> None:
    """Overwrite the bytes of a file, and delete it; ImportRefused if it is not the one it was.

    What a disk keeps elsewhere (an SSD writes to new places, a snapshot keeps the old one) no
    program can reach; the person is told so.
    """
    if identity(path) != was:
        raise ImportRefused(_ANOTHER)
    try:
        with open(path, "r+b", buffering=0, opener=_through_no_link) as file:
            if _identity_of(os.fstat(file.fileno())) != was:  # another one came in between
                raise ImportRefused(_ANOTHER)
            for done in range(0, was.size, _STRETCH):
                file.write(os.urandom(min(_STRETCH, was.size - done)))
            os.fsync(file.fileno())
        path.unlink()
    except OSError:
        raise ImportRefused("This file can't be deleted. Check its permissions.") from None


def _identity_of(found: os.stat_result) -> Identity | None:
    if not stat.S_ISREG(found.st_mode) or found.st_nlink != 1:
        return None
    return Identity(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _through_no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
