"""What the ``vault`` commands do."""

import json
import os
import sys
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from therapist_desk.cli import opening
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError, VaultUnwritable
from therapist_desk.services import locked_vaults, passphrases, vault_folders, vaults


def create(given: Namespace) -> int:
    """Make a vault with both key slots; print the recovery key once, or write it to a file."""
    folder = given.folder.absolute()
    vault_folders.check(folder)
    passphrase = _new_passphrase(given)
    kit = vaults.new_kit()
    words = "\n".join(f"{number:2} {word}" for number, word in enumerate(kit, 1)) + "\n"
    if given.kit_out is not None:
        _write_kit(given.kit_out, words)
    try:
        vaults.create(folder, passphrase, kit, SystemClock()).close()
    except BaseException:
        if given.kit_out is not None:
            given.kit_out.unlink(missing_ok=True)  # words that open nothing
        raise
    if given.kit_out is None:
        sys.stdout.write(words)
    return 0


def recover(given: Namespace) -> int:
    """Set a new passphrase with the 24 words of the recovery kit, which stays good."""
    locked_vaults.facts(given.folder)
    words = "\n".join(opening.secret_lines(given.kit_fd, "The 24 words: "))
    vaults.recover(given.folder.absolute(), words, _new_passphrase(given))
    sys.stdout.write("The new passphrase opens the vault; the old one no longer does.\n")
    return 0


def _new_passphrase(given: Namespace) -> str:
    passphrase = opening.passphrase(given, "New passphrase: ")
    if given.passphrase_fd is None and passphrase != opening.passphrase(given, "Once more: "):
        raise DeskError("The two passphrases differ. Nothing was changed.")
    passphrases.check(passphrase)
    return passphrase


def _write_kit(path: Path, words: str) -> None:
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise DeskError("The file for the recovery key is there already.") from None
    except OSError:
        raise VaultUnwritable("The file for the recovery key can't be written.") from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(words)


def info(given: Namespace) -> int:
    """Print what can be told of a locked vault."""
    facts = asdict(locked_vaults.facts(given.folder))
    facts["created_at"] = facts["created_at"].isoformat()
    if given.json:
        sys.stdout.write(json.dumps(facts) + "\n")
        return 0
    for name, value in facts.items():
        sys.stdout.write(f"{name.replace('_', ' ')}: {_in_words(value)}\n")
    return 0


def _in_words(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple | list) else value
