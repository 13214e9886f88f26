"""Opening a vault on the command line: the passphrase is asked for or read, never an argument."""

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import locked_vaults, passphrases, vaults
from therapist_desk.services.vaults import OpenVault

MOST_BYTES = 64 * 1024
ASKED = "the passphrase with --passphrase-fd"
ASKED_OF_KIT = "the words of the recovery kit with --kit-fd"
RETIRED = (
    "This vault is retired since {day}: the desk is elsewhere now. It is opened all the same.\n"
)


def passphrase(given: Namespace, prompt: str = "Passphrase: ") -> str:
    """Return the passphrase from the file descriptor given, or ask for it."""
    return secret_lines(given.passphrase_fd, prompt)[0]


def new_passphrase(given: Namespace, prompt: str = "New passphrase: ") -> str:
    """Return a passphrase that may be one, asked for twice where a person types it."""
    chosen = passphrase(given, prompt)
    if given.passphrase_fd is None and chosen != passphrase(given, "Once more: "):
        raise DeskError("The two passphrases differ. Nothing was changed.")
    passphrases.check(chosen)
    return chosen


def secret_lines(descriptor: int | None, prompt: str, option: str = ASKED) -> list[str]:
    """Return the lines of a file descriptor, or one line typed at ``prompt``."""
    if descriptor is None:
        if not sys.stdin.isatty():
            raise DeskError(f"Nobody is here to ask: give {option}.")
        return [getpass.getpass(prompt)]
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            raw = file.read(MOST_BYTES)
    except (OSError, ValueError, TypeError, OverflowError):  # no descriptor at all, too
        raise DeskError("This file descriptor can't be read.") from None
    try:
        lines = raw.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        raise DeskError("What the file descriptor holds is not UTF-8 text.") from None
    if not lines:
        raise DeskError("The file descriptor holds nothing.")
    return lines


def unlocked(folder: Path, given: Namespace) -> OpenVault:
    """Open the vault in ``folder`` with the passphrase given."""
    locked_vaults.facts(folder)  # says what is wrong with the folder before anyone types
    vault = vaults.unlock(folder, passphrase(given), SystemClock())
    if vault.retired is not None:
        sys.stderr.write(RETIRED.format(day=vault.retired.at.astimezone().date()))
    return vault
