"""What the ``vault`` commands do."""

import json
import sys
from argparse import Namespace
from dataclasses import asdict

from therapist_desk.cli import keying, opening
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import locked_vaults, vault_folders, vaults


def create(given: Namespace) -> int:
    """Make a vault with both key slots; print the recovery kit once, or write it to a file."""
    folder = given.folder.absolute()
    vault_folders.check(folder)
    passphrase = opening.new_passphrase(given, "Passphrase: ")
    drafted = vaults.draft(passphrase, vaults.new_kit(), SystemClock())
    if given.kit_out is not None:
        keying.write_kit(given.kit_out, drafted.on_paper)
    try:
        vaults.make(folder, drafted, SystemClock()).close()
    except BaseException:
        if given.kit_out is not None:
            given.kit_out.unlink(missing_ok=True)  # words that open nothing
        raise
    if given.kit_out is None:
        sys.stdout.write(keying.in_lines(drafted.on_paper))
    return 0


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
