"""A new data key for the whole vault, after somebody may have got hold of the old one.

Never `PRAGMA rekey`, which on a full disk leaves a file that neither key opens. The database is
copied into a file of the next generation under the new key, checked there, and then the header,
which names the file, is replaced: one moment, before which the old keys open the vault and after
which the new ones do. Only when the new file was opened again does the old one go.

A note beside the header says which two files are at stake, so that what a killed re-key left is
cleared at the next opening and no other file is ever taken for a leftover.

The audit chain keeps the key it was begun with, which moves into the new database: seals and
content MACs are carried over as they are, and nothing is sealed anew that was not looked at. Who
has the leaked data key could work out that key, but can write no page of the new database.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError, VaultDamaged, VaultError, VaultUnwritable
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import headerfile, info, keys
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.header import Header
from therapist_desk.vault.store import AUDIT_KEY, Reader, Store, Writer

NOTE = ".rekey"
CHECKING = 1.0
"""What `Watch` hears once all is copied and the checks begin."""

Watch = Callable[[float], None]
"""Hears what part of the database is copied; what it raises leaves the vault as it was."""

_NO_ROOM = (
    "The new copy of the vault could not be written; the disk may be full. "
    "Nothing was changed: the vault opens as before."
)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A header and the data key that its slots give."""

    header: Header
    data_key: bytearray


def next_header(header: Header) -> Header:
    """Return the header of the next generation, with no slots yet: its data key is another."""
    return replace(header, generation=header.generation + 1, slots=(), anchor=None)


def rekey(
    folder: Path,
    old: Keyed,
    new: Keyed,
    clock: Clock,
    proofs: tuple[Callable[[Header], None], ...],
    watch: Watch,
) -> None:
    """Move the closed vault in ``folder``, whose lock is held, from ``old`` to ``new``.

    Raises VaultUnwritable, VaultDamaged, or what ``watch`` raises; the old keys then open the
    vault as before.
    """
    _require_room(folder / old.header.database)
    try:
        _write_note(folder, old.header, new.header)
    except OSError:
        raise VaultUnwritable(_NO_ROOM) from None
    try:
        _copy(folder, old, new, clock, watch)
        _sync(folder / new.header.database)
        _sync(folder)
        _switch(folder, new, proofs)
    except BaseException as trouble:
        _undo(folder, old.header)
        if isinstance(trouble, OSError | VaultUnwritable):
            raise VaultUnwritable(_NO_ROOM) from None
        raise
    _open(folder, new, clock).close()
    clear(folder, new.header)


def clear(folder: Path, standing: Header) -> None:
    """Remove what a re-key left, now that ``standing`` is the header and its database opens.

    Only what the note names goes, and only while ``standing`` is one of the two it names. What
    cannot be removed waits for the next opening.
    """
    named = _named(folder)
    with suppress(OSError):
        if not named:  # none, or a torn one: killed before there was a second file
            (folder / NOTE).unlink(missing_ok=True)
    if standing.generation not in named:
        return
    with suppress(OSError):
        for generation in named:
            if generation != standing.generation:
                _remove(folder / replace(standing, generation=generation).database)
        (folder / NOTE).unlink(missing_ok=True)


def _undo(folder: Path, old: Header) -> None:
    """Clear away what was made, unless the new header stands: then the next opening decides."""
    with suppress(DeskError):
        if headerfile.read(folder).header.generation == old.generation:
            clear(folder, old)


def _copy(folder: Path, old: Keyed, new: Keyed, clock: Clock, watch: Watch) -> None:
    source = _open(folder, old, clock)
    try:
        before = source.read(_counted)
        _copy_pages(source, folder / new.header.database, new, watch)
        audit_key = (
            source.read(_kept_audit_key) or keys.audit_key(old.data_key, old.header.vault_id).hex()
        )
    finally:
        source.close()
    watch(CHECKING)
    copied = _open(folder, new, clock, bytes.fromhex(audit_key))
    try:
        if copied.read(_counted) != before or copied.complaints():
            raise VaultDamaged(
                "The new copy of the vault is not what the old one is. Nothing was changed; check "
                "the vault for damage first."
            )
        copied.write(lambda writer: _carry_over(writer, audit_key, new.header.generation))
        if copied.broken_audit_event() is not None:
            raise VaultDamaged(
                "The record of what happened in this vault does not fit together. Nothing was "
                "changed; check the vault for damage first."
            )
    finally:
        copied.close()


def _copy_pages(source: Store, path: Path, new: Keyed, watch: Watch) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    # Nothing names this file yet, so nothing can be torn; it is synced as a whole.
    database_key = keys.database_key(new.data_key, new.header.vault_id)
    source.copy_to(path, database_key, lambda left, whole: watch((whole - left) / whole))


def _counted(reader: Reader) -> list[tuple[object, ...]]:
    """Return how many rows every table has, and the head of the audit chain."""
    # A virtual table cannot always be counted; those it keeps its content in can.
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = [row[0] for row in reader.rows(sql)]
    counts = [
        (name, *(reader.row(f'SELECT count(*) FROM "{name}"') or ()))  # noqa: S608  our own schema
        for name in sorted(names)
    ]
    head = reader.rows("SELECT seq, mac FROM audit_event ORDER BY seq DESC LIMIT 1")
    return [*counts, *head]


def _kept_audit_key(reader: Reader) -> str | None:
    return info.value(reader, AUDIT_KEY)


def _carry_over(writer: Writer, audit_key: str, generation: int) -> None:
    info.keep(writer, AUDIT_KEY, audit_key)
    writer.audit(Deed.REKEYED, Topic.SETTING, 0, generation=generation)


def _switch(folder: Path, new: Keyed, proofs: tuple[Callable[[Header], None], ...]) -> None:
    try:
        headerfile.write(folder, new.header, new.data_key, *proofs)
    except VaultError:
        # The header may stand and only its copy not: the next opening mends that one.
        if headerfile.read(folder).header.generation != new.header.generation:
            raise


def _open(folder: Path, keyed: Keyed, clock: Clock, audit_key: bytes | None = None) -> Store:
    vault_id = keyed.header.vault_id
    database_key = keys.database_key(keyed.data_key, vault_id)
    own = audit_key or keys.audit_key(keyed.data_key, vault_id)
    return Store.open(folder / keyed.header.database, database_key, own, clock)


def _require_room(database: Path) -> None:
    """Refuse at once where the copy cannot fit, with a little room for the rest of the desk."""
    with suppress(OSError):
        if shutil.disk_usage(database.parent).free < database.stat().st_size * 1.05:
            raise VaultUnwritable(_NO_ROOM)


def _write_note(folder: Path, old: Header, new: Header) -> None:
    """Note which two files are at stake, before there is a second one."""
    clear(folder, old)  # of a re-key that was killed
    if (folder / new.database).exists():
        raise VaultError(
            "A newer database lies beside the vault and may be a later state of it. Move that file "
            "elsewhere first; nothing was changed."
        )
    path = folder / NOTE
    path.unlink(missing_ok=True)
    try:
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="ascii") as file:
            file.write(f"{old.generation} {new.generation}\n")
            file.flush()
            os.fsync(file.fileno())
        _sync(folder)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _named(folder: Path) -> tuple[int, ...]:
    """Return the two generations the note names; none where there is no note, or a torn one."""
    try:
        words = (folder / NOTE).read_bytes()[:64].decode("ascii").split()
        old, new = (int(word) for word in words)
    except (OSError, ValueError):
        return ()
    return (old, new) if old >= 1 and new == old + 1 else ()


def _remove(database: Path) -> None:
    for name in (database.name, f"{database.name}-journal"):
        database.with_name(name).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":  # Windows opens no folder
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
