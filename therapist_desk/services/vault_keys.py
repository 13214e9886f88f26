"""The keys of a vault: another passphrase, a new recovery kit, a re-key after a leak."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import RuleBroken, VaultError, WrongPassphrase
from therapist_desk.domain.topics import Topic
from therapist_desk.services import wrong_tries
from therapist_desk.services.vaults import Kit, OpenVault, kit_of, new_kit
from therapist_desk.vault import folder as folders
from therapist_desk.vault import headerfile, keys, keyslots, recovery
from therapist_desk.vault import rekey as rekeying
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.header import Costs, Header, SlotType
from therapist_desk.vault.rekey import CHECKING, Keyed, Watch

__all__ = [
    "CHECKING",
    "FIELD",
    "KitDraft",
    "RekeyDraft",
    "Watch",
    "change_passphrase",
    "check_present",
    "draft_kit",
    "draft_rekey",
    "rekey",
    "take_kit",
]

FIELD = "present-passphrase"


@dataclass(frozen=True, slots=True)
class KitDraft:
    """A new recovery kit that opens nothing yet: it counts once `take_kit` has written it."""

    header: Header
    data_key: bytearray = field(repr=False)
    on_paper: Kit = field(repr=False)


@dataclass(frozen=True, slots=True)
class RekeyDraft:
    """A re-key that has not begun: ``new`` is in memory only, with its passphrase and its kit."""

    folder: Path
    old: Keyed = field(repr=False)
    new: Keyed = field(repr=False)
    passphrase: str = field(repr=False)
    on_paper: Kit = field(repr=False)


def check_present(folder: Path, present: str, clock: Clock) -> None:
    """Raise RuleBroken when ``present`` is not the passphrase. Takes as long as opening."""
    _opened_again(folder, present, clock)


def change_passphrase(
    vault: OpenVault, present: str, passphrase: str, clock: Clock, costs: Costs | None = None
) -> None:
    """Let ``passphrase`` open the open ``vault`` instead of ``present``; the kit stays good.

    Raises RuleBroken when ``present`` is wrong, VaultUnwritable when nothing was changed.
    """
    found = _opened_again(vault.folder, present, clock)
    drafted = keyslots.replace_passphrase(
        found.header, found.data_key, passphrase, costs or keyslots.calibrate()
    )
    proof = keyslots.proof_of_passphrase(passphrase, found.data_key)
    _put_slot(vault, drafted, SlotType.PASSPHRASE, found.data_key, proof)
    _record(vault, Deed.PASSPHRASE_CHANGED)


def draft_kit(vault: OpenVault, present: str, clock: Clock) -> KitDraft:
    """Return a new recovery kit, to be shown and typed back before it counts.

    Raises RuleBroken when ``present`` is not the passphrase.
    """
    found = _opened_again(vault.folder, present, clock)
    words = new_kit()
    header = keyslots.replace_recovery(
        found.header, found.data_key, recovery.recovery_key_from(" ".join(words))
    )
    return KitDraft(header, found.data_key, kit_of(words, header))


def take_kit(vault: OpenVault, draft: KitDraft) -> None:
    """Let the drafted kit open the open ``vault``, and no earlier one."""
    proof = keyslots.proof_of_recovery(" ".join(draft.on_paper.words), draft.data_key)
    _put_slot(vault, draft.header, SlotType.RECOVERY, draft.data_key, proof)
    _record(vault, Deed.KIT_RENEWED)


def draft_rekey(
    folder: Path, present: str, passphrase: str, clock: Clock, costs: Costs | None = None
) -> RekeyDraft:
    """Return a re-key of the vault in ``folder`` and the kit that comes with it; changes nothing.

    Raises RuleBroken when ``present`` is not the passphrase.
    """
    found = _opened_again(folder, present, clock)
    words, data_key = new_kit(), keys.new_data_key()
    header = rekeying.next_header(found.header)
    header = keyslots.add_passphrase(header, data_key, passphrase, costs or keyslots.calibrate())
    header = keyslots.add_recovery(header, data_key, recovery.recovery_key_from(" ".join(words)))
    old = Keyed(found.header, found.data_key)
    return RekeyDraft(folder, old, Keyed(header, data_key), passphrase, kit_of(words, header))


def rekey(draft: RekeyDraft, clock: Clock, watch: Watch = lambda _: None) -> None:
    """Move the vault, which must be closed, to the drafted keys.

    ``watch`` hears what part is copied, `CHECKING` when the checks begin; what it raises leaves
    the vault as it was. Raises VaultInUse, VaultUnwritable or VaultDamaged; the present
    passphrase then opens the vault as before.
    """
    lock = folders.take(draft.folder)
    try:
        _refuse_stale(draft)
        proofs = (
            keyslots.proof_of_passphrase(draft.passphrase, draft.new.data_key),
            keyslots.proof_of_recovery(" ".join(draft.on_paper.words), draft.new.data_key),
        )
        rekeying.rekey(draft.folder, draft.old, draft.new, clock, proofs, watch)
    finally:
        lock.release()
    _forget_device_key(draft.old.header)


def _opened_again(folder: Path, present: str, clock: Clock) -> headerfile.Unlocked:
    """Return the header and data key by the present passphrase, which only its owner knows."""
    if wrong_tries.seconds_to_wait(folder, clock.now()):
        raise RuleBroken("Several wrong passphrases. Wait a moment before the next try.", FIELD)
    try:
        return headerfile.unlock(
            folder, lambda header: keyslots.unlock_with_passphrase(header, present)
        )
    except WrongPassphrase:
        folders.remember_wrong_try(folder, clock.now())
        raise RuleBroken(
            "This is not the present passphrase. Nothing was changed.", FIELD
        ) from None


def _put_slot(
    vault: OpenVault,
    drafted: Header,
    kind: SlotType,
    data_key: bytearray,
    proof: Callable[[Header], None],
) -> None:
    """Put the drafted slot into the header as it stands now, on the thread that owns the vault."""

    def put(_store: object) -> None:
        standing = headerfile.read(vault.folder).header
        if standing.generation != drafted.generation:
            raise VaultError("The keys of this vault were changed meanwhile. Begin again.")
        header = keyslots.with_slots_of(standing, drafted, kind)
        headerfile.write(vault.folder, header, data_key, proof)

    vault.desk.check(put).result()


def _refuse_stale(draft: RekeyDraft) -> None:
    standing = headerfile.read(draft.folder).header
    if standing.slots != draft.old.header.slots:
        raise VaultError("The keys of this vault were changed meanwhile. Begin again.")


def _forget_device_key(before: Header) -> None:
    """Take the old device key out of the keychain: after a re-key it opens nothing any more."""
    if before.of_type(SlotType.KEYRING):
        from therapist_desk.services import quick_unlock  # loads a message bus

        quick_unlock.forget(before)


def _record(vault: OpenVault, deed: Deed) -> None:
    vault.desk.do(lambda writer: writer.audit(deed, Topic.SETTING, 0)).result()
