"""Quick unlock: the vault opens with a key that this computer's keychain keeps.

It is off until asked for and never the only way in. The keychain holds a random device key, not
the passphrase and not the data key. Whatever goes wrong with it, the passphrase opens the vault as
before, and no new key is ever made on the way.
"""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import KeychainUnavailable, WrongPassphrase
from therapist_desk.domain.topics import Topic
from therapist_desk.services import vaults
from therapist_desk.services.desk import Writer
from therapist_desk.services.vaults import OpenVault
from therapist_desk.vault import headerfile, keychain, keys, keyslots
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.header import Header, Slot, SlotType

WIPED = (
    "This computer's keychain no longer has the key of this vault. Your passphrase opens it; "
    "quick unlock can be switched on again in Settings."
)
STALE = (
    "The key in this computer's keychain no longer opens this vault. Your passphrase does; "
    "quick unlock can be switched on again in Settings."
)


@dataclass(frozen=True, slots=True)
class QuickUnlock:
    """``on_in`` names the keychain that keeps this vault's key, "" for off; ``offered`` one that could."""

    folder: Path
    on_in: str
    offered: str
    rehearsal: bool


@dataclass(frozen=True, slots=True)
class Proven:
    """Who may change the ways in: whoever showed a key a moment ago."""

    folder: Path
    data_key: bytearray = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A device key that the keychain keeps already, and its slot that no header has yet."""

    proven: Proven
    slot: Slot
    device_key: bytes = field(repr=False)


def look(folder: Path) -> QuickUnlock:
    """Tell whether quick unlock is on, and where it could be. Asks the keychain, so it may take long."""
    header = headerfile.read(folder).header
    slot, here = _slot(header), keychain.backend_name() or ""
    return QuickUnlock(folder, slot.keychain if slot else "", here, header.rehearsal)


def unlock(folder: Path, clock: Clock) -> OpenVault:
    """Open the vault in ``folder`` with the key in the keychain.

    Raises KeychainUnavailable when there is none that opens it, and what `vaults.unlock` raises.
    """
    device_key = _device_key(headerfile.read(folder).header)
    try:
        return vaults.unlock_by(
            folder,
            lambda header: keyslots.unlock_with_keyring(header, device_key),
            clock,
            guessed=False,
        )
    except WrongPassphrase:
        raise KeychainUnavailable(STALE) from None


def prove(folder: Path, passphrase: str) -> Proven:
    """Return the right to change the ways in; WrongPassphrase, and as slow as unlocking."""
    found = headerfile.unlock(
        folder, lambda header: keyslots.unlock_with_passphrase(header, passphrase)
    )
    return Proven(folder, found.data_key)


def prove_by_keychain(folder: Path) -> Proven:
    """Return the same from the keychain's key; KeychainUnavailable when it opens nothing."""
    device_key = _device_key(headerfile.read(folder).header)
    try:
        found = headerfile.unlock(
            folder, lambda header: keyslots.unlock_with_keyring(header, device_key)
        )
    except WrongPassphrase:
        raise KeychainUnavailable(STALE) from None
    return Proven(folder, found.data_key)


def prepare(proven: Proven) -> Prepared:
    """Keep a new device key in the keychain; KeychainUnavailable when there is none to trust.

    It may take as long as the keychain likes, so it belongs beside the window.
    """
    chain = keychain.first()
    header = headerfile.read(proven.folder).header
    device_key = secrets.token_bytes(keys.DATA_KEY_BYTES)
    slot = keyslots.keyring_slot(header, proven.data_key, device_key, chain.name)
    chain.keep(_entry(header, slot), device_key)
    return Prepared(proven, slot, device_key)


def switch_on(writer: Writer, prepared: Prepared) -> Header:
    """Put the slot into the header, and return the header before; `forget` what that one had.

    Raises VaultUnwritable; the old header then stands.
    """
    proven = prepared.proven
    before = headerfile.read(proven.folder).header
    header = keyslots.with_keyring(before, prepared.slot)
    try:
        headerfile.write(
            proven.folder,
            header,
            proven.data_key,
            keyslots.proof_of_keyring(prepared.device_key, proven.data_key),
        )
    except BaseException:
        forget(header)
        raise
    writer.audit(Deed.EDITED, Topic.SETTING, 0, setting="quick_unlock", to="on")
    return before


def switch_off(writer: Writer, proven: Proven) -> Header:
    """Remove the slot from the header, and return the header before; `forget` what that one had."""
    before = headerfile.read(proven.folder).header
    headerfile.write(proven.folder, keyslots.without_keyring(before), proven.data_key)
    writer.audit(Deed.EDITED, Topic.SETTING, 0, setting="quick_unlock", to="off")
    return before


def forget(header: Header) -> None:
    """Remove from the keychain what it kept for ``header``, if it lets us: it opens nothing any more."""
    for slot in header.of_type(SlotType.KEYRING):
        try:
            keychain.named(slot.keychain).forget(_entry(header, slot))
        except KeychainUnavailable:
            continue


def _slot(header: Header) -> Slot | None:
    return next(iter(header.of_type(SlotType.KEYRING)), None)


def _device_key(header: Header) -> bytes:
    slot = _slot(header)
    if slot is None:
        raise KeychainUnavailable("Quick unlock is off for this vault.")
    device_key = keychain.named(slot.keychain).secret(_entry(header, slot))
    if device_key is None or len(device_key) != keys.DATA_KEY_BYTES:
        raise KeychainUnavailable(WIPED)
    return device_key


def _entry(header: Header, slot: Slot) -> str:
    return f"{header.vault_id}/{slot.id}"
