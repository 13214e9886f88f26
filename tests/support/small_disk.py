"""A disk that is full when a test wants it to be."""

import os
import resource
import shutil
import subprocess
from pathlib import Path
from typing import Protocol

PAGE = 4096


class SmallDisk(Protocol):
    """A folder in which there is room, or is none."""

    folder: Path

    def fill(self, room: int, grown: Path | None = None) -> None:
        """Leave only ``room`` bytes, for ``grown`` to grow by or for new files."""

    def make_room(self) -> None:
        """Give all of it back."""


class MountedDisk:
    """A small disk of its own, mounted in this process's mount namespace and gone with it."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        subprocess.run(mount, check=True)

    def fill(self, room: int, grown: Path | None = None) -> None:
        """Take all the room there is but ``room`` bytes."""
        with (self.folder / "filler").open("wb", 0) as filler:
            for size in (1 << 16, PAGE, 1):
                try:
                    while True:
                        filler.write(b"\0" * size)
                except OSError:
                    continue
            filler.truncate(max(0, filler.seek(0, os.SEEK_END) - room))

    def make_room(self) -> None:
        """Remove what filled it."""
        (self.folder / "filler").unlink()


class LimitedDisk:
    """Where nothing can be mounted: no file of this process may grow beyond a limit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def fill(self, room: int, grown: Path | None = None) -> None:
        """Let no file grow larger than ``grown`` is now and ``room`` bytes more."""
        _limit((grown.stat().st_size if grown else 0) + room)

    def make_room(self) -> None:
        """Let files grow again."""
        _limit(resource.RLIM_INFINITY)


def apart() -> tuple[str, ...] | None:
    """Return what to put before a command so that it may mount a disk; None where none may be."""
    for way in (("unshare", "-m"), ("unshare", "-rm")):
        command = [*way, "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"]
        if shutil.which("unshare") and not _fails(command):
            return way
    return None


def _fails(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode != 0


def _limit(most: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
