"""The command line: every command, and the window for those who give none.

A command is a module here with ``add(subparsers)``: it adds its parser and sets ``run``, a function
of the parsed arguments that returns the exit code. It may call ``arguments.open_window(folder)``.
"""

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from therapist_desk.cli import (
    agreement,
    chat,
    doctor,
    guard,
    link,
    measure,
    rehearse,
    search,
    vault,
    words,
)
from therapist_desk.domain.errors import Cancelled, DeskError

COMMANDS = (
    rehearse,
    vault,
    search,
    chat,
    link,
    guard,
    agreement,
    measure,
    words,
    doctor,
)

if TYPE_CHECKING:
    from therapist_desk.services.vaults import OpenVault

OpenWindow = Callable[["Path | OpenVault | None"], int]
WalkThrough = Callable[[Path, Callable[[str], None]], int]

_EXAMPLE = """examples:
  therapist-desk                     open the window
  therapist-desk ~/practice          open the window on the vault in a folder
  therapist-desk link phone --help   say how one command is used
"""


def main(arguments: Sequence[str], open_window: OpenWindow, walk: WalkThrough) -> int:
    """Do what the command line says and return the exit code: 0 done, 1 a known failure.

    Wrong usage leaves with SystemExit 2. ``open_window`` opens the window on the vault in a folder,
    on one that is open already, or on the one used last, and returns when it is closed; ``walk``
    goes through the main job and leaves pictures in a folder.
    """
    _write_utf8()
    parser, commands = _parser(open_window, walk)
    if _names_a_vault(arguments, commands):
        return _answered(lambda: open_window(Path(arguments[0])))
    given = parser.parse_args(arguments)
    return _answered(lambda: int(given.run(given)))


def _parser(open_window: OpenWindow, walk: WalkThrough) -> tuple[ArgumentParser, frozenset[str]]:
    parser = ArgumentParser(
        prog="therapist-desk",
        usage="therapist-desk [VAULT]\n       therapist-desk COMMAND [--help]",
        description="A private desk for therapists. Without a command it opens the window.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=lambda _: open_window(None), open_window=open_window, walk_through=walk)
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", prog="therapist-desk")
    for command in COMMANDS:
        command.add(subparsers)
    return parser, frozenset(subparsers.choices)


def _names_a_vault(arguments: Sequence[str], commands: frozenset[str]) -> bool:
    """Tell a folder from a command, also from a mistyped one, which opens no window."""
    if len(arguments) != 1 or arguments[0].startswith("-") or arguments[0] in commands:
        return False
    return Path(arguments[0]).exists() or Path(arguments[0]).name != arguments[0]


def _answered(run: Callable[[], int]) -> int:
    try:
        return run()
    except Cancelled:
        return 1
    except DeskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130  # as shells count it: 128 and the signal's number
    except BrokenPipeError:
        # Whoever read along has heard enough; Python would complain once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _write_utf8() -> None:
    """Write UTF-8 whatever the console's code page, since names come in every script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a windowed program on Windows has none
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
