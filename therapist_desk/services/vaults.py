"""Making, opening and checking vaults; what can be told of a locked one is in `locked_vaults`."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import VaultDamaged, WrongPassphrase
from therapist_desk.domain.topics import Topic
from therapist_desk.services.anchoring import Anchoring
from therapist_desk.services.desk import Desk
from therapist_desk.services.retiring import Retired, retired
from therapist_desk.services.vault_recovery import recover
from therapist_desk.vault import anchor as anchors
from therapist_desk.vault import folder as folders
from therapist_desk.vault import headerfile, info, keys, keyslots, recovery, rekey
from therapist_desk.vault import kit as kits
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.folder_lock import FolderLock
from therapist_desk.vault.header import Costs, Header, new_header
from therapist_desk.vault.shelves import practice
from therapist_desk.vault.store import Store, Writer

__all__ = [
    "FAST",
    "Costs",
    "Draft",
    "Kit",
    "OpenVault",
    "create",
    "draft",
    "kit_of",
    "make",
    "new_kit",
    "recover",
    "unlock",
    "unlock_by",
]

FAST = Costs(memory_kib=64 * 1024, passes=3, lanes=4)
"""The least a passphrase may cost: for rehearsal vaults, whose passphrase is no secret."""


@dataclass(frozen=True, slots=True)
class OpenVault:
    """A vault this process holds open; ``from_copy`` when the header's copy had to serve.

    ``retired`` says since when the desk is elsewhere, for one that was left behind; ``zone`` is
    the IANA name of the practice's time zone when it was opened, "" where that is not known yet.
    """

    folder: Path
    vault_id: str
    rehearsal: bool
    from_copy: bool
    desk: Desk
    lock: FolderLock
    anchoring: Anchoring
    data_key: bytearray = field(repr=False)
    retired: Retired | None = None
    zone: str = ""

    def close(self) -> None:
        """Finish what is being saved, anchor and close the database, and let go of the folder."""
        self.desk.close()
        self.lock.release()


@dataclass(frozen=True, slots=True)
class Kit:
    """A recovery kit as it is printed: 24 words, and the code beside them, which is no secret."""

    words: tuple[str, ...] = field(repr=False)
    code: str
    vault_id: str
    database: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A vault whose two slots stand, in memory only: nothing of it is on the disk yet.

    ``kit`` are the 24 words of its recovery key.
    """

    header: Header
    data_key: bytearray = field(repr=False)
    passphrase: str = field(repr=False)
    kit: tuple[str, ...] = field(repr=False)

    @property
    def on_paper(self) -> Kit:
        """What the paper says."""
        return kit_of(self.kit, self.header)


def new_kit() -> tuple[str, ...]:
    """Return the 24 words of a new recovery kit, to be shown before the vault is made."""
    return recovery.words_of(recovery.new_recovery_key())


def kit_of(words: tuple[str, ...], header: Header) -> Kit:
    """Return what the paper says of ``header``, which ``words`` open."""
    return Kit(words, kits.code_of(header), header.vault_id, header.database)


def draft(
    passphrase: str,
    kit: tuple[str, ...],
    clock: Clock,
    *,
    rehearsal: bool = False,
    costs: Costs | None = None,
) -> Draft:
    """Return a vault that ``passphrase`` and ``kit`` open. Takes a second or two."""
    header = new_header(clock.now(), rehearsal=rehearsal)
    data_key = keys.new_data_key()
    header = keyslots.add_passphrase(header, data_key, passphrase, costs or keyslots.calibrate())
    header = keyslots.add_recovery(header, data_key, recovery.recovery_key_from(" ".join(kit)))
    return Draft(header, data_key, passphrase, kit)


def make(folder: Path, drafted: Draft, clock: Clock) -> OpenVault:
    """Put a drafted vault into ``folder`` and open it; what fails leaves nothing there.

    Raises VaultError when something lies in the folder, VaultUnwritable, or VaultInUse.
    """
    folders.prepare(folder)
    lock = folders.take(folder)
    try:
        store = _filled(folder, drafted, clock)
    except BaseException:
        database = drafted.header.database
        for name in (headerfile.NAME, headerfile.COPY, database, f"{database}-journal"):
            (folder / name).unlink(missing_ok=True)
        lock.release()
        raise
    found = headerfile.Unlocked(drafted.header, drafted.data_key, from_copy=False)
    return _opened(folder, found, store, lock)


def create(
    folder: Path,
    passphrase: str,
    kit: tuple[str, ...],
    clock: Clock,
    *,
    rehearsal: bool = False,
    costs: Costs | None = None,
) -> OpenVault:
    """Draft a vault and make it in ``folder``, see both."""
    return make(folder, draft(passphrase, kit, clock, rehearsal=rehearsal, costs=costs), clock)


def unlock(folder: Path, passphrase: str, clock: Clock) -> OpenVault:
    """Open the vault in ``folder``. Takes as long as the passphrase's slot costs.

    Raises WrongPassphrase, VaultDamaged, VaultTooNew, VaultInUse or VaultUnwritable.
    """
    return unlock_by(
        folder, lambda header: keyslots.unlock_with_passphrase(header, passphrase), clock
    )


def unlock_by(
    folder: Path, open_slot: Callable[[Header], bytearray], clock: Clock, *, guessed: bool = True
) -> OpenVault:
    """Open the vault in ``folder`` with the data key that ``open_slot`` unwraps, see `unlock`.

    A wrong passphrase is remembered, for each may be a guess; pass ``guessed`` where none is.
    """
    lock = folders.take(folder)
    try:
        found = headerfile.unlock(folder, open_slot)
        _refuse_one_slot(found.header)
        anchored = anchors.from_fields(found.header.anchor)
        opened = partial(Store.open, anchored=anchored)
        store = _store(folder, found.header, found.data_key, clock, opened)
        try:
            _mend_header(folder, found)
            _clear_leftovers(folder, found.header)
            _record_unlocking(store, folder, found.header)
            left_behind, zone = store.read(retired), store.read(practice.zone)
        except BaseException:
            store.close()
            raise
    except BaseException as trouble:
        if guessed and isinstance(trouble, WrongPassphrase):
            folders.remember_wrong_try(folder, clock.now())
        lock.release()
        raise
    return replace(_opened(folder, found, store, lock), retired=left_behind, zone=zone)


def _opened(
    folder: Path,
    found: headerfile.Unlocked,
    store: Store,
    lock: FolderLock,
) -> OpenVault:
    header = found.header
    anchoring = Anchoring(folder, keys.header_mac_key(found.data_key, header.vault_id))
    desk = Desk(store, last=anchoring.renew)
    return OpenVault(
        folder,
        header.vault_id,
        header.rehearsal,
        found.from_copy,
        desk,
        lock,
        anchoring,
        found.data_key,
    )


def _filled(folder: Path, drafted: Draft, clock: Clock) -> Store:
    store = _store(folder, drafted.header, drafted.data_key, clock, Store.create)
    try:
        headerfile.write(
            folder,
            drafted.header,
            drafted.data_key,
            keyslots.proof_of_passphrase(drafted.passphrase, drafted.data_key),
            keyslots.proof_of_recovery(" ".join(drafted.kit), drafted.data_key),
        )
        store.write(lambda writer: _remember_birth(writer, drafted.header))
    except BaseException:
        store.close()
        raise
    return store


def _store(
    folder: Path,
    header: Header,
    data_key: bytearray,
    clock: Clock,
    make: Callable[[Path, str, bytes, Clock], Store],
) -> Store:
    return make(
        folder / header.database,
        keys.database_key(data_key, header.vault_id),
        keys.audit_key(data_key, header.vault_id),
        clock,
    )


def _refuse_one_slot(header: Header) -> None:
    if not keyslots.two_slots_stand(header):
        raise VaultDamaged(
            "This vault has only one way in, so nothing may be saved in it. Restore a backup."
        )


def _mend_header(folder: Path, found: headerfile.Unlocked) -> None:
    """Let the header stand twice again, where one of its files was damaged, lost or left behind.

    A copy left behind would open with a passphrase that was replaced since.
    """
    if found.from_copy or not headerfile.stands_twice(folder):
        headerfile.write(folder, found.header, found.data_key)


def _clear_leftovers(folder: Path, header: Header) -> None:
    """Remove what a change of keys left that was killed, now that ``header`` and its database open."""
    headerfile.clear(folder)
    rekey.clear(folder, header)


def _remember_birth(writer: Writer, header: Header) -> None:
    info.remember_birth(writer, header.vault_id, rehearsal=header.rehearsal)
    writer.audit(Deed.CREATED, Topic.SETTING, 0)


def _record_unlocking(store: Store, folder: Path, header: Header) -> None:
    tries = folders.wrong_tries(folder)

    def record(writer: Writer) -> None:
        if info.vault_id(writer) != header.vault_id:
            raise VaultDamaged("This database belongs to another vault. Put the right file back.")
        for at in tries:
            writer.audit(Deed.UNLOCK_FAILED, Topic.SETTING, 0, tried_at=at.isoformat())
        writer.audit(Deed.UNLOCKED, Topic.SETTING, 0)

    store.write(record)
    folders.forget_wrong_tries(folder)
