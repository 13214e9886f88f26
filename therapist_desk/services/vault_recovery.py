"""The way in with the recovery kit alone: a new passphrase, and new headers where both are gone."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from therapist_desk.domain.clock import Clock, SystemClock
from therapist_desk.domain.errors import DeskError, VaultDamaged, VaultError, WrongPassphrase
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import folder as folders
from therapist_desk.vault import headerfile, info, keys, keyslots, recovery
from therapist_desk.vault import kit as kits
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.header import Costs, Header, is_authentic
from therapist_desk.vault.headerfile import Unlocked
from therapist_desk.vault.shelves import audit_events
from therapist_desk.vault.store import Reader, Store


def recover(
    folder: Path,
    kit: str,
    passphrase: str,
    *,
    code: str = "",
    clock: Clock | None = None,
    costs: Costs | None = None,
) -> None:
    """Give the vault in ``folder`` a new passphrase with the words of its recovery ``kit``.

    ``code`` is wanted only where no header of the vault is whole any more; new ones are then
    written. The old passphrase opens nothing afterwards; the kit stays good. Raises RuleBroken
    when the words or the code were mistyped, WrongPassphrase when they are another vault's, and
    what `vaults.unlock` raises.
    """
    clock = clock or SystemClock()
    lock = folders.take(folder)
    try:
        found = _found(folder, kit, code, clock)
        header = keyslots.replace_passphrase(
            found.header, found.data_key, passphrase, costs or keyslots.calibrate()
        )
        headerfile.write(
            folder,
            header,
            found.data_key,
            keyslots.proof_of_passphrase(passphrase, found.data_key),
            keyslots.proof_of_recovery(kit, found.data_key),
        )
        with suppress(DeskError):  # a damaged database is told at the opening that follows
            _record(folder, header, found.data_key, clock)
    finally:
        lock.release()


def all_words() -> tuple[str, ...]:
    """Return the words a kit may have."""
    return recovery.all_words()


def check_words(kit: str) -> None:
    """Raise RuleBroken unless ``kit`` are 24 words that belong together."""
    recovery.recovery_key_from(kit)


def check(folder: Path, kit: str, code: str, clock: Clock) -> None:
    """Raise what `recover` would unless the kit opens the vault; changes nothing."""
    lock = folders.take(folder)
    try:
        _found(folder, kit, code, clock)
    finally:
        lock.release()


def needs_code(folder: Path) -> bool:
    """Return whether the words alone cannot do: no header of the vault can be read."""
    try:
        headerfile.read(folder)
    except VaultDamaged:
        return True
    return False


def require_database(folder: Path) -> None:
    """Raise VaultDamaged when not even a vault's database lies in ``folder``."""
    if not folders.is_vault(folder):
        raise VaultDamaged(
            "No vault lies in this folder. Check its name, and that its drive is connected."
        )


def _found(folder: Path, kit: str, code: str, clock: Clock) -> Unlocked:
    try:
        return headerfile.unlock(folder, lambda header: keyslots.unlock_with_recovery(header, kit))
    except (VaultDamaged, WrongPassphrase):
        if not code.strip():
            raise
    return _from_code(folder, kit, code, clock)


def _from_code(folder: Path, kit: str, code: str, clock: Clock) -> Unlocked:
    """Return a header made of what the code says and what the database says of itself."""
    drawn = kits.header_from(code, clock.now().replace(microsecond=0))
    data_key = keyslots.unlock_with_recovery(drawn, kit)
    _refuse_whole_header(folder, data_key)
    if not (folder / drawn.database).exists():
        raise VaultDamaged(
            "This kit is for another database than lies in this folder. After a re-key only the "
            "newest kit opens the vault."
        )
    rehearsal, created_at = _told_by_database(folder, drawn, data_key, clock)
    header = replace(drawn, rehearsal=rehearsal, created_at=created_at or drawn.created_at)
    return Unlocked(header, data_key, from_copy=False)


def _refuse_whole_header(folder: Path, data_key: bytearray) -> None:
    """Raise WrongPassphrase where a whole header knows nothing of these words."""
    try:
        standing = headerfile.read(folder).header
    except VaultDamaged:
        return
    if is_authentic(standing, data_key):
        raise WrongPassphrase("This recovery kit was replaced by a newer one. Use the newer one.")


def _told_by_database(
    folder: Path, header: Header, data_key: bytearray, clock: Clock
) -> tuple[bool, datetime | None]:
    try:
        store = _store(folder, header, data_key, clock)
    except VaultDamaged:
        salt = bytes.fromhex(keys.database_key(data_key, header.vault_id)[64:])
        with (folder / header.database).open("rb") as file:
            if file.read(len(salt)) == salt:
                raise
        raise VaultError(
            "The words and the code belong together, but to another vault than this database."
        ) from None
    try:
        return store.read(_birth)
    finally:
        store.close()


def _birth(reader: Reader) -> tuple[bool, datetime | None]:
    first = audit_events.first_at(reader)
    return info.is_rehearsal(reader), first and first.replace(microsecond=0)


def _record(folder: Path, header: Header, data_key: bytearray, clock: Clock) -> None:
    store = _store(folder, header, data_key, clock)
    try:
        store.write(lambda writer: writer.audit(Deed.RECOVERED, Topic.SETTING, 0))
    finally:
        store.close()


def _store(folder: Path, header: Header, data_key: bytearray, clock: Clock) -> Store:
    return Store.open(
        folder / header.database,
        keys.database_key(data_key, header.vault_id),
        keys.audit_key(data_key, header.vault_id),
        clock,
    )
