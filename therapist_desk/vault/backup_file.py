"""A backup is one file: the encrypted database, a manifest, the vault's header, a footer.

    database | manifest (JSON) | header of that moment | footer of 64 bytes

The header's slots open it with the passphrase or the recovery kit of its day, so that a backup
alone brings everything back. The footer stands last because it is written last: a file that
lacks it is none. It can come from anyone, so lengths and shapes are held to their caps before
anything is spent on them, and the MAC answers for the manifest before it is believed.
"""

import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from therapist_desk.domain.errors import Cancelled, VaultDamaged, VaultTooNew, VaultUnwritable
from therapist_desk.vault import header as headers
from therapist_desk.vault import keys, seals, strictjson
from therapist_desk.vault.header import Header
from therapist_desk.vault.state import State

SUFFIX = ".tdeskbackup"
VERSION = 1
PAGE = 4096

_FORMAT = "therapist-desk backup"
_MAGIC = b"tdesk-backup-end"
_FOOTER = struct.Struct(">QII32s16s")  # lengths of database, manifest and header; MAC; magic
_MOST_MANIFEST = 16 * 1024
_MOST_DEPTH = 4
_MOST_COUNT = 2**53 - 1
_MOST_TABLES = 64
_CHUNK = 1024 * 1024
_NAMES = (
    "audit_head",
    "audit_length",
    "counters",
    "created_at",
    "desk",
    "format",
    "generation",
    "pages",
    "schema",
    "sha256",
    "vault_id",
    "version",
)
NOT_WHOLE = (
    "This is not a whole backup: it is cut, changed, or another kind of file. Take another one, or "
    "copy it from its drive again."
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; ``sha256`` is that of the ``pages`` of its database."""

    vault_id: str
    created_at: datetime
    generation: int
    pages: int
    sha256: bytes
    state: State
    desk: str


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as it was read; nothing in it is authentic before :meth:`is_authentic`."""

    path: Path
    size: int
    manifest: Manifest
    header: Header
    header_raw: bytes
    _told: bytes
    _mac: bytes

    @property
    def database_bytes(self) -> int:
        """Return the length of the database, which comes first."""
        return self.manifest.pages * PAGE

    def is_authentic(self, data_key: keys.Secret) -> bool:
        """Say whether the holder of ``data_key`` wrote manifest and header, whole and unchanged."""
        key = keys.backup_key(data_key, self.manifest.vault_id)
        return (
            self.header.vault_id == self.manifest.vault_id
            and seals.is_mac(key, _sealed(self._told, self.header_raw), self._mac)
            and headers.is_authentic(self.header, data_key)
        )


def finish(path: Path, manifest: Manifest, header_raw: bytes, backup_key: bytes) -> None:
    """Write what follows the database at the end of ``path``, and wait until the disk has it all."""
    told = strictjson.encode(_as_json(manifest))
    footer = _FOOTER.pack(
        manifest.pages * PAGE,
        len(told),
        len(header_raw),
        seals.mac(backup_key, _sealed(told, header_raw)),
        _MAGIC,
    )
    with path.open("ab") as file:
        file.write(told + header_raw + footer)
        file.flush()
        os.fsync(file.fileno())


def read(path: Path) -> BackupFile:
    """Return what the backup ``path`` says of itself, which anyone could have written.

    Raises VaultDamaged for anything :func:`finish` did not write, VaultTooNew for a later version.
    """
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe or device would never end
            raise VaultDamaged(NOT_WHOLE)
        with path.open("rb") as file:
            return _read(path, file)
    except FileNotFoundError:
        raise VaultDamaged("This backup is not there. Is its drive connected?") from None
    except OSError:
        raise VaultUnwritable(
            "This backup can't be read. Check its drive and permissions."
        ) from None
    except (ValueError, struct.error):
        raise VaultDamaged(NOT_WHOLE) from None


def digest(path: Path, length: int, wanted: Callable[[int], bool] = lambda _: True) -> bytes:
    """Return the SHA-256 of the first ``length`` bytes of ``path``; see :func:`copy_database`."""
    with path.open("rb") as file:
        return _through(file, length, lambda _: None, wanted)


def copy_database(
    found: BackupFile, target: Path, wanted: Callable[[int], bool] = lambda _: True
) -> bytes:
    """Copy the database of a backup to ``target``, a new file of mode 0600; return its SHA-256.

    ``wanted`` hears the bytes done after each chunk; Cancelled when it says no.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with found.path.open("rb") as source, os.fdopen(os.open(target, flags, 0o600), "wb") as file:
        seen = _through(source, found.database_bytes, file.write, wanted)
        file.flush()
        os.fsync(file.fileno())
    return seen


def _through(
    file: BinaryIO,
    length: int,
    take: Callable[[bytes], object],
    wanted: Callable[[int], bool],
) -> bytes:
    hashing, done = seals.Sha256(), 0
    while done < length:
        chunk = file.read(min(_CHUNK, length - done))
        if not chunk:
            break
        hashing.update(chunk)
        take(chunk)
        done += len(chunk)
        if not wanted(done):
            raise Cancelled
    return hashing.digest()


def _read(path: Path, file: BinaryIO) -> BackupFile:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _FOOTER.size))
    database, told_length, header_length, mac, magic = _FOOTER.unpack(file.read(_FOOTER.size))
    parts = database + told_length + header_length + _FOOTER.size
    if magic != _MAGIC or parts != size or not database or database % PAGE:
        raise ValueError("not a backup's footer")
    if told_length > _MOST_MANIFEST or header_length > headers.MOST_BYTES:
        raise ValueError("longer than any of ours")
    file.seek(database)
    told, header_raw = file.read(told_length), file.read(header_length)
    manifest = _manifest(strictjson.decode(told, most_bytes=_MOST_MANIFEST, most_depth=_MOST_DEPTH))
    if strictjson.encode(_as_json(manifest)) != told or manifest.pages * PAGE != database:
        raise ValueError("written in another way")
    return BackupFile(path, size, manifest, headers.parse(header_raw), header_raw, told, mac)


def _sealed(told: bytes, header_raw: bytes) -> bytes:
    return struct.pack(">QQ", len(told), len(header_raw)) + told + header_raw


def _as_json(manifest: Manifest) -> strictjson.Fields:
    return {
        "format": _FORMAT,
        "version": VERSION,
        "vault_id": manifest.vault_id,
        "created_at": manifest.created_at.isoformat(),
        "generation": manifest.generation,
        "pages": manifest.pages,
        "sha256": manifest.sha256.hex(),
        "schema": manifest.state.schema,
        "counters": dict(manifest.state.counters),
        "audit_length": manifest.state.audit_length,
        "audit_head": manifest.state.audit_head.hex(),
        "desk": manifest.desk,
    }


def _manifest(found: object) -> Manifest:
    _refuse_later_version(found)
    given = strictjson.fields(found, *_NAMES)
    return Manifest(
        vault_id=strictjson.octets(given["vault_id"], length=keys.VAULT_ID_BYTES).hex(),
        created_at=_instant(given["created_at"]),
        generation=_count(given["generation"], least=1),
        pages=_count(given["pages"], least=1),
        sha256=strictjson.octets(given["sha256"], length=32),
        state=State(
            schema=_count(given["schema"], least=1),
            counters=_counters(given["counters"]),
            audit_length=_count(given["audit_length"]),
            audit_head=strictjson.octets(given["audit_head"], length=32),
        ),
        desk=strictjson.text(given["desk"], most=64),
    )


def _refuse_later_version(found: object) -> None:
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise ValueError("not a backup's manifest")
    if _count(found.get("version"), least=1) > VERSION:
        raise VaultTooNew(
            "A newer version of Therapist Desk made this backup. Install that version to use it; "
            "nothing was changed."
        )


def _count(found: object, least: int = 0) -> int:
    return strictjson.whole(found, least=least, most=_MOST_COUNT)


def _counters(found: object) -> dict[str, int]:
    if not isinstance(found, dict) or len(found) > _MOST_TABLES:
        raise ValueError("not the counters")
    return {strictjson.text(name, most=64): _count(rows) for name, rows in found.items()}


def _instant(found: object) -> datetime:
    instant = datetime.fromisoformat(strictjson.text(found, most=32))
    if instant.tzinfo != UTC:
        raise ValueError("an instant is in UTC")
    return instant
