"""What ``rehearse`` does."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from therapist_desk.cli import display
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import locked_vaults, rehearsals
from therapist_desk.services.rehearsal.fill import Size


def rehearse(given: Namespace) -> int:
    """Make the rehearsal, then open it, walk through it, or only say its passphrase."""
    if given.walk is not None:
        return _walk(given)
    if given.vault is not None:
        return _make(given.vault, given)
    display.check()
    vault = rehearsals.make_passing(Size(given.size), given.seed, SystemClock())
    sys.stdout.write(
        f"Should the rehearsal lock, its passphrase is: {locked_vaults.REHEARSAL_PASSPHRASE}\n"
    )
    sys.stdout.flush()
    return int(given.open_window(vault))


def _make(folder: Path, given: Namespace) -> int:
    rehearsals.make(folder.absolute(), Size(given.size), given.seed, SystemClock()).close()
    sys.stdout.write(f"{locked_vaults.REHEARSAL_PASSPHRASE}\n")
    return 0


def _walk(given: Namespace) -> int:
    out = given.walk
    if not display.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise DeskError("The folder for the pictures can't be made.") from None
    return int(given.walk_through(out, _say))


def _say(step: str) -> None:
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()
