"""A real vault on the disk that its recovery words open, so that no trial waits for a passphrase."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile, keys, keyslots
from therapist_desk.vault.store import Store

PASSPHRASE = "six plain words"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class RealVault:
    """Where a closed vault lies, and the words of its kit."""

    folder: Path
    words: str

    def open(self) -> Store:
        """Open it as the desk does, by the words of its kit."""
        return open_by_words(self.folder, self.words)

    def copied_to(self, folder: Path) -> Self:
        """Return a copy of it in ``folder``, in the place of whatever lay there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)


def make(folder: Path) -> RealVault:
    """Make a vault that holds nothing yet."""
    kit = vaults.new_kit()
    vaults.create(folder, PASSPHRASE, kit, SystemClock(), costs=vaults.FAST).close()
    return RealVault(folder, " ".join(kit))


def open_by_words(folder: Path, words: str) -> Store:
    """Open the vault in ``folder`` from its header and its database, without its lock."""
    found = unlocked_header(folder, words)
    return Store.open(
        folder / found.header.database,
        keys.database_key(found.data_key, found.header.vault_id),
        keys.audit_key(found.data_key, found.header.vault_id),
        SystemClock(),
    )


def unlocked_header(folder: Path, words: str) -> headerfile.Unlocked:
    """Return the header of ``folder`` with its data key."""
    return headerfile.unlock(folder, lambda header: keyslots.unlock_with_recovery(header, words))


def complaints(store: Store) -> list[str]:
    """Return what both integrity checks and the audit chain complain about."""
    found = [f"The database is damaged: {line}." for line in store.complaints()]
    broken = store.broken_audit_event()
    if broken is not None:
        found.append(f"The audit chain does not fit from event {broken} on.")
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its name."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def python(*arguments: object, before: tuple[str, ...] = (), **more: Any):
    """Run Python with our tree in a process of its own; text in and out, an hour at most."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    settings = {"capture_output": True, "text": True, "timeout": 3_600, "check": False} | more
    environment |= settings.pop("env", {})
    return subprocess.run(
        [*before, sys.executable, *map(str, arguments)], env=environment, **settings
    )
