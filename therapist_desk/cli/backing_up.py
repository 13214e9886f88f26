"""What ``vault backup``, ``backups``, ``restore`` and ``drill`` do."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from therapist_desk.cli import keying, opening
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import VaultError
from therapist_desk.services import backups, locked_vaults, restoring
from therapist_desk.services.backups import Backup, Step


def backup(given: Namespace) -> int:
    """Make one backup and check it; print where it lies."""
    vault = opening.unlocked(given.folder.absolute(), given)
    try:
        own = vault.desk.ask(lambda reader: backups.folder_of(reader, vault.folder)).result()
        folder = given.to.absolute() if given.to else own
        made = backups.make(vault, folder, SystemClock(), _Progress().tell)
    finally:
        vault.close()
    told = _as_json(made.backup) | {"thinned": made.thinned, "over_budget": made.over_budget}
    words = f"{made.backup.path}\nMade and checked: {_megabytes(made.backup.size)}.\n"
    if made.thinned:
        words += f"Thinned out as they grew older: {made.thinned}.\n"
    if made.over_budget:
        words += f"Removed, oldest first, to stay within the room given to backups: {made.over_budget}.\n"
    return _say(given, told, words)


def backups_there(given: Namespace) -> int:
    """List the backups beside a vault, or in a folder of backups, newest first."""
    folder = given.folder.absolute()
    if not folder.is_dir():
        raise VaultError("This folder is not there. Is its drive connected?")
    vault_id = locked_vaults.facts(folder).vault_id if locked_vaults.is_vault(folder) else ""
    found = backups.listed(folder / backups.FOLDER if vault_id else folder, vault_id)
    told = {"backups": [_as_json(one) for one in found]}
    return _say(given, told, "".join(map(_line, found)) or "There is no backup here yet.\n")


def restore(given: Namespace) -> int:
    """Bring a backup back; say where the vault that was there lies now."""
    made_at = restoring.made_at(given.file)  # says what is wrong with the file before anyone types
    opens = (
        restoring.by_kit(_words(given))
        if given.kit_fd is not None
        else restoring.by_passphrase(opening.passphrase(given))
    )
    restored = restoring.restore(
        given.file, given.to.absolute(), opens, SystemClock(), _Progress().tell
    )
    words = f"Restored as it was at {made_at:%Y-%m-%d %H:%M} UTC, and checked.\n"
    if restored.aside:
        words += f"The vault that was there is kept in {restored.aside}\n"
    aside = str(restored.aside) if restored.aside else None
    told = {"folder": str(restored.folder), "made_at": made_at.isoformat(), "aside": aside}
    return _say(given, told, words)


def drill(given: Namespace) -> int:
    """Restore the newest backup with the kit alone, count, clear away."""
    folder = given.folder.absolute()
    vault_id = locked_vaults.facts(folder).vault_id
    path = given.source or restoring.newest(folder, vault_id)
    drilled = restoring.drill(folder, path, _words(given), SystemClock(), _Progress().tell)
    told = {"made_at": drilled.made_at.isoformat(), "rows": dict(drilled.rows)}
    words = (
        f"The recovery kit alone brought back the backup of {drilled.made_at:%Y-%m-%d %H:%M} UTC: "
        f"all {sum(drilled.rows.values())} rows. What was tried is cleared away.\n"
    )
    return _say(given, told, words)


class _Progress:
    """Says how far it is on a terminal, and nothing in a script."""

    def __init__(self) -> None:
        self._said = ""
        self._is_seen = sys.stderr.isatty()

    def tell(self, step: Step, share: float) -> None:
        words = f"{str(step).capitalize()} {share:4.0%}"
        if self._is_seen and words != self._said:
            self._said = words
            sys.stderr.write(f"\r{words}\x1b[K" + ("\n" if share >= 1 else ""))
            sys.stderr.flush()


def _words(given: Namespace) -> str:
    """Return the words, also out of a kit as it was written or printed, whose code isn't needed here."""
    lines = opening.secret_lines(given.kit_fd, "The 24 words: ", opening.ASKED_OF_KIT)
    return keying.split_kit(lines)[0]


def _say(given: Namespace, told: dict[str, Any], words: str) -> int:
    sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n" if given.json else words)
    return 0


def _as_json(one: Backup) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "created_at": one.created_at.isoformat() if one.created_at else None,
        "bytes": one.size,
        "verified": one.whole,
        "ours": one.ours,
    }


def _line(one: Backup) -> str:
    if not one.created_at:
        return f"{'not a whole backup':21}  {_megabytes(one.size):>10}  {Path(one.path).name}\n"
    age = (SystemClock().now() - one.created_at).days
    return (
        f"{one.created_at:%Y-%m-%d %H:%M} UTC  {_megabytes(one.size):>10}  {one.path.name}"
        f"  {age} days old, checked when made\n"
    )


def _megabytes(size: int) -> str:
    return f"{size / 10**6:.1f} MB"
