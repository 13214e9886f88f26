"""Bringing a backup back: into a new folder, over a vault that is kept aside, or only to try it."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultUnwritable, WrongPassphrase
from therapist_desk.services import backups, vault_folders
from therapist_desk.services.backups import Step, Told
from therapist_desk.services.vaults import OpenVault
from therapist_desk.vault import backup, backup_file, headerfile, keys, keyslots
from therapist_desk.vault import folder as folders
from therapist_desk.vault.backup_file import BackupFile
from therapist_desk.vault.header import Header
from therapist_desk.vault.store import Store

Opens = Callable[[Header], bytearray]
DRILL = ".drill"


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that was brought back; ``aside`` is where the one before lies now, or None."""

    folder: Path
    made_at: datetime
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Drilled:
    """A restore that was tried: the backup it began from and the rows of each table it gave."""

    path: Path
    made_at: datetime
    rows: Mapping[str, int]


def by_passphrase(passphrase: str) -> Opens:
    """Return the way to open a backup with the passphrase of its day."""
    return lambda header: keyslots.unlock_with_passphrase(header, passphrase)


def by_kit(words: str) -> Opens:
    """Return the way to open a backup with the 24 words of its recovery kit."""

    def opens(header: Header) -> bytearray:
        try:
            return keyslots.unlock_with_recovery(header, words)
        except WrongPassphrase as wrong:
            raise WrongPassphrase(
                "These words do not open this backup. It opens with the kit that counted when it "
                "was made; if you have made a new kit since, make a new backup first."
            ) from wrong

    return opens


def by_open(vault: OpenVault) -> Opens:
    """Return the way to open a backup of a vault that is open, with the key it has now."""
    return lambda _: vault.data_key


def opened_by(typed: str) -> Opens:
    """Return the way to open a backup with what was ``typed``: 24 words of a kit, or a passphrase."""
    many = 20  # no passphrase one would type every morning has so many words
    return by_kit(typed) if len(typed.split()) >= many else by_passphrase(typed)


def made_at(path: Path) -> datetime:
    """Return when a backup was made, as far as its file says; VaultDamaged if it is none."""
    return backup_file.read(path).manifest.created_at


def restore(
    path: Path, folder: Path, opens: Opens, clock: Clock, told: Told = backups.quietly
) -> Restored:
    """Bring the backup ``path`` back as the vault in ``folder``.

    A vault that lies there is kept aside under a dated name. Raises WrongPassphrase, VaultDamaged,
    VaultUnwritable, VaultInUse, RuleBroken (a synced folder, or one with other things in it), or
    Cancelled; whatever was there is then as it was.
    """
    found = backup_file.read(path)
    data_key = opens(found.header)
    backup.require_authentic(found, data_key)
    _check(folder)
    return _restored(found, folder, data_key, clock, told)


def _restored(
    found: BackupFile, folder: Path, data_key: bytearray, clock: Clock, told: Told
) -> Restored:
    was_there = folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = folders.take(folder)
    except OSError:
        raise VaultUnwritable("Nothing can be written in this folder. Choose another.") from None
    try:
        aside = backup.restore(found, folder, data_key, clock, _restoring(told))
    finally:
        lock.release()
        if not was_there and not folders.is_vault(folder):
            shutil.rmtree(folder, ignore_errors=True)
    return Restored(folder, found.manifest.created_at, aside)


def drill(
    vault: Path, path: Path, words: str, clock: Clock, told: Told = backups.quietly
) -> Drilled:
    """Restore ``path`` with the recovery kit alone into a passing folder, count, and clear it away.

    What is restored stays encrypted. Raises what :func:`restore` raises; VaultDamaged when a row
    or an event is missing.
    """
    found = backup_file.read(path)
    data_key = by_kit(words)(found.header)
    place = vault.absolute() / DRILL
    shutil.rmtree(place, ignore_errors=True)  # of a try that was broken off
    try:
        restored = _restored(found, place, data_key, clock, told)
        rows = _counted(restored.folder, path, words, clock)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return Drilled(path, restored.made_at, rows)


def newest(vault: Path, vault_id: str = "") -> Path:
    """Return the newest backup beside a vault; VaultError when there is none."""
    whole = [one for one in backups.listed(vault / backups.FOLDER, vault_id) if one.whole]
    ours = [one for one in whole if one.ours or not vault_id]
    if not ours:
        raise VaultError("There is no backup here yet. Make one first.")
    return ours[0].path


def _counted(folder: Path, path: Path, words: str, clock: Clock) -> Mapping[str, int]:
    """Open what was restored as a person would who has only the kit; count and compare."""
    found = headerfile.unlock(folder, by_kit(words))
    vault_id, data_key = found.header.vault_id, found.data_key
    store = Store.open(
        folder / found.header.database,
        keys.database_key(data_key, vault_id),
        keys.audit_key(data_key, vault_id),
        clock,
    )
    try:
        told = backup_file.read(path).manifest.state
        rows = store.state().counters
        if rows != told.counters or store.broken_audit_event() is not None:
            raise VaultDamaged("The backup did not bring everything back. Make a new one soon.")
    finally:
        store.close()
    return rows


def _check(folder: Path) -> None:
    """Refuse what could hold no vault; a vault that is there already is welcome."""
    if not folders.is_vault(folder) and not (folder.is_dir() and any(folder.glob("vault-*.db"))):
        vault_folders.check(folder)
    else:
        vault_folders.refuse_synced(folder)


def _restoring(told: Told) -> backup.Told:
    return lambda done, whole: told(Step.RESTORING, done / max(whole, 1))
