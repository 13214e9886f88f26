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


def arguments(folder: Path, reason: LockReason) -> list[str]:
    """Return what the next process is told: the vault's folder and why it was locked."""
    return [OPTION, reason, str(folder.absolute())]


def reason_among(arguments: Sequence[str]) -> tuple[LockReason | None, list[str]]:
    """Return why the process before this one locked, None if it did not, and the other arguments."""
    if len(arguments) == 3 and arguments[0] == OPTION and arguments[1] in set(LockReason):
        return LockReason(arguments[1]), list(arguments[2:])
    return None, list(arguments)


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
    os.execv(command[0], command)  # noqa: S606


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
