"""The way in: ``therapist-desk`` and ``python -m therapist_desk``."""

import gc
import sys
from typing import TYPE_CHECKING

from therapist_desk.cli import display, uncaught
from therapist_desk.cli.main import main as run_command
from therapist_desk.services.locking import LockReason, backup_among, reason_among

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from therapist_desk.services.vaults import OpenVault


def main() -> int:
    """Run the program with the arguments of this process and return its exit code."""
    uncaught.install()  # the window puts its own in place of it
    reason, arguments = reason_among(sys.argv[1:])
    backup = backup_among(sys.argv[1:])
    return run_command(arguments, lambda vault: _open_window(vault, reason, backup), _walk)


def _open_window(
    vault: "Path | OpenVault | None", reason: LockReason | None, backup: "Path | None"
) -> int:
    display.check()
    gc.disable()  # there is nothing to collect while loading; Garbage does it from then on
    try:
        from therapist_desk.app import run_window  # Qt, which no command needs
    except ImportError as error:
        display.explain(error)
        raise
    return run_window(vault, reason, backup)


def _walk(out: "Path", say: "Callable[[str], None]") -> int:
    from therapist_desk.walk.steps import walk

    return walk(out, say)


if __name__ == "__main__":
    sys.exit(main())
