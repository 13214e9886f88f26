"""Locking ends the process and begins a new one, for a closed vault leaves its words in memory.

Of a note shown before, some 200 to 400 copies were found after closing, none after this [measured].
"""

import contextlib
import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

OPTION = "--locked"


class LockReason(StrEnum):
    """Why the vault was locked, for the page that asks for the passphrase again."""

    ASKED = "asked"
    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"
    QUIT = "quit"
    REKEY = "rekey"
    RESTORE = "restore"
    SWITCH = "switch"


def arguments(folder: Path, reason: LockReason, backup: Path | None = None) -> list[str]:
    """Return what the next process is told: the vault's folder and why it was locked.

    ``backup`` is one to be restored over it.
    """
    told = [] if backup is None else [str(backup.absolute())]
    return [OPTION, reason, str(folder.absolute()), *told]


def reason_among(arguments: Sequence[str]) -> tuple[LockReason | None, list[str]]:
    """Return why the process before this one locked, None if it did not, and the other arguments."""
    match arguments:
        case [first, reason, folder] if first == OPTION and reason in set(LockReason):
            return LockReason(reason), [folder]
        case [first, LockReason.RESTORE, folder, _] if first == OPTION:
            return LockReason.RESTORE, [folder]
    return None, list(arguments)


def backup_among(arguments: Sequence[str]) -> Path | None:
    """Return the backup that the process before this one left to be restored, if it did."""
    match arguments:
        case [first, LockReason.RESTORE, _, backup] if first == OPTION:
            return Path(backup)
    return None


def replace_process(arguments: list[str]) -> NoReturn:
    """Begin the desk anew with ``arguments``, in place of this process; the vault must be closed.

    Its memory goes with it. On Windows, which cannot replace a process, a new one is started and
    this one ends.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or there is none
            stream.flush()
    command = [*_own_command(), *arguments]
    if os.name == "nt":
        import subprocess  # here, so that starting costs nothing elsewhere

        subprocess.Popen(command, close_fds=True)  # noqa: S603  our own command
        os._exit(0)
    _let_no_file_through()
    os.execv(command[0], command)  # noqa: S606 - our own command


def _own_command() -> list[str]:
    """Return how this process was started, without what it was told."""
    told = len(sys.argv) - 1
    return [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - told]]


def _let_no_file_through() -> None:
    """Keep the next process from inheriting what C libraries left open, such as the display."""
    for name in os.listdir("/dev/fd"):  # noqa: PTH208  names are all there is to a descriptor
        with contextlib.suppress(OSError):  # the one that listed them is closed already
            if int(name) > 2:
                os.set_inheritable(int(name), False)
