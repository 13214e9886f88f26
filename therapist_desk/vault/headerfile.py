"""The header on the disk, twice: `vault.hdr` and the copy `vault.hdr.bak` that saves the day.

A new header is complete on the disk, and proven to open, before it takes the place of the old
one; the copy follows. Whenever the power goes, one of the two opens the vault.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG
from threading import RLock

from therapist_desk.domain.errors import (
    VaultDamaged,
    VaultError,
    VaultTooNew,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.vault import folder as folder_names
from therapist_desk.vault import keys
from therapist_desk.vault.header import (
    MOST_BYTES,
    Header,
    encode,
    is_authentic,
    is_authentic_with,
    parse,
    sealed_with,
)

NAME, COPY = folder_names.HEADER, folder_names.HEADER_COPY

_WRITING = RLock()
"""An anchor is read, changed and written on the vault thread, while another may change a slot."""


@dataclass(frozen=True, slots=True)
class HeaderRead:
    """A header as found in a vault's folder; ``from_copy`` when `vault.hdr` would not do."""

    header: Header
    from_copy: bool


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An authentic header and the data key that one of its slots gave.

    ``from_copy`` is for the person to know; `write` of this header mends the other file.
    """

    header: Header
    data_key: bytearray
    from_copy: bool


def read(folder: Path) -> HeaderRead:
    """Return the first whole header of ``folder``, not yet authenticated.

    Raises VaultTooNew, or VaultDamaged when neither file holds a header.
    """
    return _whole_ones(folder)[0]


def unlock(folder: Path, open_slot: Callable[[Header], bytearray]) -> Unlocked:
    """Return what ``open_slot`` unwraps from the header of ``folder``, or from its copy.

    ``open_slot`` is one of `keyslots.unlock_with_…`, and raises WrongPassphrase when it opens
    nothing. The copy is tried when `vault.hdr` is unreadable, gives no key or fails its MAC.
    Raises WrongPassphrase, VaultTooNew, or VaultDamaged when a key came but no MAC is right.
    """
    headers = _whole_ones(folder)
    failure: VaultError | None = None
    for found in headers:
        try:
            data_key = open_slot(found.header)
        except WrongPassphrase as wrong:
            failure = failure or wrong
            continue
        if is_authentic(found.header, data_key):
            _refuse_replaced(folder, headers[0], found, data_key)
            return Unlocked(found.header, data_key, found.from_copy)
        failure = VaultDamaged("The vault's header was changed by something else than this app.")
    raise failure or AssertionError("there is at least one header")


def write(
    folder: Path, header: Header, data_key: keys.Secret, *proofs: Callable[[Header], None]
) -> Header:
    """Put ``header``, sealed, in the place of both files of ``folder`` and return it.

    Each of ``proofs`` gets the header as read back from the disk before it replaces anything,
    and raises if a slot that was changed does not open. Raises VaultUnwritable; a whole header
    then still stands, and the sentence says so when it is the new one.
    """
    return _put(folder, header, keys.header_mac_key(data_key, header.vault_id), proofs)


def write_anchor(folder: Path, mac_key: bytes, anchor: Mapping[str, int | str]) -> Header:
    """Put ``anchor`` into the header that stands in ``folder`` now, with whatever slots it has.

    It takes the key of the MAC alone, so that nobody has to keep the data key for it. Raises
    VaultUnwritable, or VaultDamaged when no header there is this key's (a re-key came between).
    """
    with _WRITING:
        for found in _whole_ones(folder):
            if is_authentic_with(found.header, mac_key):
                return _put(folder, replace(found.header, anchor=anchor), mac_key, ())
    raise VaultDamaged("The vault's header was changed by something else than this app.")


def _put(
    folder: Path, header: Header, mac_key: bytes, proofs: tuple[Callable[[Header], None], ...]
) -> Header:
    ready = sealed_with(header, mac_key)
    raw = encode(ready)
    with _WRITING:
        _replace_both(folder, raw, lambda again: _prove(again, ready, mac_key, proofs))
    return ready


def _prove(
    again: Header, ready: Header, mac_key: bytes, proofs: tuple[Callable[[Header], None], ...]
) -> None:
    if again != ready or not is_authentic_with(again, mac_key):
        raise VaultUnwritable("The disk did not keep the new header; the old one stands.")
    for proof in proofs:
        proof(again)


def _replace_both(folder: Path, raw: bytes, prove: Callable[[Header], None]) -> None:
    try:
        with _Beside(folder / NAME, raw) as new, _Beside(folder / COPY, raw) as new_copy:
            prove(parse(new.path.read_bytes()))
            new.take_its_place()
            _take_the_copys_place(new_copy)
    except OSError:
        raise VaultUnwritable(
            "The vault's header cannot be written: the disk may be full, or the folder read-only."
        ) from None


def clear(folder: Path) -> None:
    """Remove what a killed `write` left beside the header, now that the header stands."""
    for name in (NAME, COPY):
        with suppress(OSError):
            _new_name(folder / name).unlink(missing_ok=True)


def stands_twice(folder: Path) -> bool:
    """Return whether both files of ``folder`` say the same."""
    return _content(folder / NAME) == _content(folder / COPY)


class _Beside:
    """A file complete on the disk under a name of its own, to replace ``target`` or go."""

    def __init__(self, target: Path, raw: bytes) -> None:
        self._target = target
        self.path = _new_name(target)
        self._raw = raw

    def __enter__(self) -> "_Beside":
        self.path.unlink(missing_ok=True)  # of a run that was killed
        try:
            self._fill()
        except BaseException:
            self.path.unlink(missing_ok=True)
            raise
        return self

    def __exit__(self, *_failure: object) -> None:
        self.path.unlink(missing_ok=True)

    def take_its_place(self) -> None:
        """Replace the target, for good once this returns; OSError when the disk disagrees."""
        self.path.replace(self._target)
        _sync_folder(self._target.parent)
        if self._target.read_bytes() != self._raw:
            raise OSError("the disk gave back something else")

    def _fill(self) -> None:
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(self.path, flags, 0o600), "wb") as file:
            file.write(self._raw)
            file.flush()
            os.fsync(file.fileno())


def _new_name(target: Path) -> Path:
    return target.with_name(f"{target.name}.new")


def _take_the_copys_place(new_copy: _Beside) -> None:
    try:
        new_copy.take_its_place()
    except OSError:
        raise VaultUnwritable(
            "The change is made, but the second copy of the vault's header could not be written."
        ) from None


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows opens no folder, and has its own journal for names
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _whole_ones(folder: Path) -> list[HeaderRead]:
    """Return the one or two headers that differ and can be read, `vault.hdr` first."""
    raw, raw_copy = _content(folder / NAME), _content(folder / COPY)
    candidates = [(raw, False)] if raw == raw_copy else [(raw, False), (raw_copy, True)]
    whole = []
    for content, from_copy in candidates:
        try:
            whole.append(HeaderRead(parse(content), from_copy))
        except VaultTooNew:
            if not from_copy:
                raise
        except VaultDamaged:
            continue
    if not whole and not any(folder.glob("vault*")):
        raise VaultDamaged(
            "No vault lies in this folder. Check its name, and that its drive is connected."
        )
    if not whole:
        raise VaultDamaged(
            "The vault's header and its copy are both missing or damaged. Keep this folder as it "
            "is; a backup or the recovery kit is needed to open it."
        )
    return whole


def _content(path: Path) -> bytes:
    """Return what ``path`` holds, cut just above what a header may have; b"" if nothing can be."""
    try:
        if not S_ISREG(path.stat().st_mode):  # a pipe or device would never end
            return b""
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except PermissionError:
        raise VaultError("This computer does not let you read the vault's folder.") from None
    except OSError:
        return b""


def _refuse_replaced(
    folder: Path, first: HeaderRead, found: HeaderRead, data_key: bytearray
) -> None:
    """Raise WrongPassphrase when the copy opened what a newer `vault.hdr` no longer does.

    The write of a new passphrase was then cut short before the copy, or that of a whole re-key,
    whose header has another data key and a database of its own; the old one is gone.
    """
    if not found.from_copy or first.from_copy:
        return
    is_rekeyed = first.header.generation > found.header.generation
    if is_authentic(first.header, data_key) or (
        is_rekeyed and (folder / first.header.database).exists()
    ):
        raise WrongPassphrase("This was replaced: the vault opens with the newer one.")
