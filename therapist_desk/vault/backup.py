"""Making a backup of an open vault, and bringing one back.

A backup gets its name only when it is whole and was checked: until then it is a hidden file
that the next try removes. Restoring works on a copy, and a header replaced at one stroke decides
which database counts; whenever the power goes, the old vault opens or the restored one.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from errno import EFBIG, ENOSPC
from pathlib import Path
from stat import S_ISREG

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import Cancelled, VaultDamaged, VaultUnwritable
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import backup_file, headerfile, keys
from therapist_desk.vault import header as headers
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.backup_file import SUFFIX, BackupFile, Manifest
from therapist_desk.vault.header import Header
from therapist_desk.vault.state import State
from therapist_desk.vault.store import Store

Told = Callable[[int, int], None]
"""Hears how much is done, of how much; stops the work by raising Cancelled."""

REPLACED = "replaced-"
_UNFINISHED = ".restoring"
_DATABASE = re.compile(r"vault-(\d{1,15})\.db")
_ROOM = 1024 * 1024
"""What a backup takes beyond its database, amply."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A database copied to ``part`` and not yet checked; ``header_raw`` opens it."""

    part: Path
    header: Header
    header_raw: bytes
    state: State


def copy(store: Store, vault: Path, part: Path, data_key: bytearray, told: Told) -> Copied:
    """Copy the database of the open ``vault`` to ``part``; on the vault thread, see `copy_to`.

    The header is read first: what it says of the database later on is then never ahead of the copy.
    """
    header, raw = _own_header(vault, data_key)
    with _sentences("backup"):
        require_room(part.parent, (vault / header.database).stat().st_size)
        _new_file(part)
        state = store.copy_to(
            part,
            keys.database_key(data_key, header.vault_id),
            lambda left, pages: told(pages - left, pages),
        )
    return Copied(part, header, raw, state)


def finish(
    copied: Copied, name: str, data_key: bytearray, desk: str, clock: Clock, told: Told
) -> Path:
    """Check what was copied, seal it, and give it its name; on a thread of its own."""
    part, vault_id = copied.part, copied.header.vault_id
    with _sentences("backup"):
        check(part, copied.state, keys.database_key(data_key, vault_id), clock, told)
        length = part.stat().st_size
        manifest = Manifest(
            vault_id,
            clock.now().replace(microsecond=0),
            copied.header.generation,
            length // backup_file.PAGE,
            backup_file.digest(part, length, lambda done: _goes_on(told, done, length)),
            copied.state,
            desk,
        )
        backup_file.finish(part, manifest, copied.header_raw, keys.backup_key(data_key, vault_id))
        return _named(part, name)


def check(path: Path, state: State, database_key: str, clock: Clock, told: Told) -> None:
    """Raise VaultDamaged unless the copy ``path`` is sound and holds what ``state`` says."""
    with closing(Store.of_copy(path, database_key, clock)) as found:
        found.stop_unless(lambda: _goes_on(told, 0, 1))
        told(0, 1)
        if found.state() != state:
            raise VaultDamaged("The copy does not hold what the vault held. It was thrown away.")
        if found.complaints():
            raise VaultDamaged(
                "The copy did not pass its check and was thrown away. Check the vault, then the drive "
                "of the backup."
            )


def verify(found: BackupFile, data_key: bytearray, told: Told) -> None:
    """Raise VaultDamaged unless this backup is, byte for byte, what was checked when it was made."""
    require_authentic(found, data_key)
    with _sentences("backup"):
        length = found.database_bytes
        if (
            backup_file.digest(found.path, length, lambda done: _goes_on(told, done, length))
            != found.manifest.sha256
        ):
            raise VaultDamaged(backup_file.NOT_WHOLE)


def require_authentic(found: BackupFile, data_key: bytearray) -> None:
    """Raise VaultDamaged when manifest or header were not written by the holder of the key."""
    if not found.is_authentic(data_key):
        raise VaultDamaged("This backup was changed by something else than this app.")


def restore(
    found: BackupFile, vault: Path, data_key: bytearray, clock: Clock, told: Told
) -> Path | None:
    """Make ``found`` the vault in the folder ``vault``; return where the one before was put, if any.

    Whoever calls holds the folder's lock. What fails leaves the vault that was there as it was.
    """
    require_authentic(found, data_key)
    generation = _free_generation(vault, found)
    ready = vault / f"vault-{generation}.db"
    unfinished = ready.with_name(ready.name + _UNFINISHED)
    _clear_unfinished(vault)
    try:
        with _sentences("vault"):
            require_room(vault, found.database_bytes)
            _bring_back(found, unfinished, data_key, clock, told)
            ready.with_name(f"{ready.name}-journal").unlink(missing_ok=True)
            return _switched(found, vault, ready, data_key, clock)
    finally:
        unfinished.unlink(missing_ok=True)
        unfinished.with_name(f"{unfinished.name}-journal").unlink(missing_ok=True)


def require_room(folder: Path, wanted: int) -> None:
    """Raise VaultUnwritable when ``folder`` has no room for ``wanted`` bytes and a little more."""
    if shutil.disk_usage(folder).free < wanted + _ROOM:
        raise OSError(ENOSPC, "no room")


def _switched(
    found: BackupFile, vault: Path, ready: Path, data_key: bytearray, clock: Clock
) -> Path | None:
    """Give the restored database its name and its header; put what was there aside."""
    aside = _aside(vault, clock.now())
    try:
        ready.with_name(ready.name + _UNFINISHED).replace(ready)
        sync(vault)
        header = replace(found.header, generation=_generation(ready))
        headerfile.write(vault, header, data_key)
    except BaseException:
        if not _is_in_use(vault, ready):
            ready.unlink(missing_ok=True)
            if aside:
                shutil.rmtree(aside)  # copies of headers that stand
        raise
    _put_aside(vault, aside, ready)
    return aside


def _is_in_use(vault: Path, database: Path) -> bool:
    try:
        return headerfile.read(vault).header.database == database.name
    except VaultDamaged:
        return False


def _generation(database: Path) -> int:
    match = _DATABASE.fullmatch(database.name)
    assert match is not None
    return int(match[1])


def _bring_back(
    found: BackupFile, path: Path, data_key: bytearray, clock: Clock, told: Told
) -> None:
    length = found.database_bytes
    seen = backup_file.copy_database(found, path, lambda done: _goes_on(told, done, length))
    if seen != found.manifest.sha256:
        raise VaultDamaged(backup_file.NOT_WHOLE)
    database_key = keys.database_key(data_key, found.manifest.vault_id)
    check(path, found.manifest.state, database_key, clock, told)
    audit_key = keys.audit_key(data_key, found.manifest.vault_id)
    with closing(Store.open(path, database_key, audit_key, clock)) as store:
        made = found.manifest.created_at.isoformat()
        store.write(lambda to: to.audit(Deed.BACKUP_RESTORED, Topic.SETTING, 0, made_at=made))


def _own_header(vault: Path, data_key: bytearray) -> tuple[Header, bytes]:
    for name in (headerfile.NAME, headerfile.COPY):
        try:
            raw = (vault / name).read_bytes()
            header = headers.parse(raw)
        except (OSError, VaultDamaged):
            continue
        if headers.is_authentic(header, data_key):
            return header, raw
    raise VaultDamaged("The vault's header can't be read. Lock the vault and open it again.")


def _free_generation(vault: Path, found: BackupFile) -> int:
    """Return the backup's own generation, or in a folder with databases the next one."""
    there = [_generation(entry) for entry in vault.iterdir() if _DATABASE.fullmatch(entry.name)]
    return max(there) + 1 if there else found.manifest.generation


def _aside(vault: Path, now: datetime) -> Path | None:
    """Return a folder, made here, with a copy of the header that is to be replaced."""
    old = [entry for entry in sorted(vault.glob("vault*")) if not entry.name.endswith(_UNFINISHED)]
    if not old:
        return None
    aside = _free(lambda mark: vault / f"{REPLACED}{now:%Y-%m-%dT%H-%M}{mark}")
    aside.mkdir(mode=0o700)
    for name in (headerfile.NAME, headerfile.COPY):
        if (vault / name).exists():
            shutil.copyfile(vault / name, aside / name)
            (aside / name).chmod(0o600)
            sync(aside / name)
    sync(aside)
    return aside


def _put_aside(vault: Path, aside: Path | None, ready: Path) -> None:
    """Move every database but the one restored; a journal goes with the one it belongs to."""
    if aside is None:
        return
    for entry in list(vault.iterdir()):
        database = entry.name.removesuffix("-journal")
        if _DATABASE.fullmatch(database) and database != ready.name:
            entry.replace(aside / entry.name)
    sync(aside)
    sync(vault)


def _clear_unfinished(vault: Path) -> None:
    for entry in [*vault.glob(f"*{_UNFINISHED}"), *vault.glob(f"*{_UNFINISHED}-journal")]:
        entry.unlink(missing_ok=True)


def _named(part: Path, name: str) -> Path:
    place = _free(lambda mark: part.with_name(f"{name}{mark}{SUFFIX}"))
    part.replace(place)
    sync(place.parent)
    return place


def _free(place: Callable[[str], Path]) -> Path:
    number = 1
    while (free := place("" if number == 1 else f"-{number}")).exists():
        number += 1
    return free


def _new_file(path: Path) -> None:
    path.unlink(missing_ok=True)  # of a try that was broken off
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync(path: Path) -> None:
    """Wait until the disk has ``path``, a file or a folder; Windows opens no folders."""
    is_file = S_ISREG(path.stat().st_mode)
    if os.name == "nt" and not is_file:
        return
    handle = os.open(path, os.O_RDWR if is_file else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _goes_on(told: Told, done: int, whole: int) -> bool:
    try:
        told(done, whole)
    except Cancelled:
        return False
    return True


@contextmanager
def _sentences(what: str) -> Iterator[None]:
    """Turn what the disk says into a sentence about ``what``, a "backup" or the "vault"."""
    try:
        yield
    except OSError as trouble:
        full = trouble.errno in (ENOSPC, EFBIG)
        raise VaultUnwritable(_FULL[what] if full else _UNREACHABLE[what]) from None
    except VaultUnwritable as trouble:
        if what == "backup":
            full = "disk is full" in str(trouble)
            raise VaultUnwritable(_FULL[what] if full else _UNREACHABLE[what]) from None
        raise


_FULL = {
    "backup": "There is not enough room for the backup. Nothing was changed; make room, or choose "
    "another folder.",
    "vault": "There is not enough room to restore the backup here. Nothing was changed; make room, "
    "or choose another folder.",
}
_UNREACHABLE = {
    "backup": "The backup's folder can't be written to. Nothing was changed; check that its drive is "
    "connected and may be written to.",
    "vault": "The vault's folder can't be written to. Nothing was changed; check that its drive is "
    "connected and may be written to.",
}
