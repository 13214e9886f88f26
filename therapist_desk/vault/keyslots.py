"""The slots of a vault: the data key, wrapped for each secret that may open it.

Every slot is ChaCha20-Poly1305 (RFC 8439) under a key that its secret gives: a passphrase through
Argon2id (RFC 9106), a recovery key through HKDF. What stands beside the wrapped key is bound to it
as associated data, so that a slot opens only in its own vault and with its own costs. Argon2id
runs without Python's lock [measured: another thread waited 5 ms at most], so it belongs on a
worker thread, and the window stays alive.
"""

import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from therapist_desk.domain.errors import VaultError, WrongPassphrase
from therapist_desk.vault import keys, recovery, strictjson
from therapist_desk.vault.header import (
    FLOOR,
    MOST_SLOTS,
    Costs,
    Header,
    Kdf,
    Slot,
    SlotType,
    kdf_as_json,
)

DEFAULT_COSTS = Costs(memory_kib=256 * 1024, passes=3, lanes=4)


def add_passphrase(
    header: Header, data_key: keys.Secret, passphrase: str, costs: Costs = DEFAULT_COSTS
) -> Header:
    """Return ``header`` with one more slot, which ``passphrase`` opens. Takes up to a second.

    Raises VaultError when there are too many slots. To be written with `proof_of_passphrase`.
    """
    kdf = Kdf(costs, os.urandom(16))
    slot = Slot(os.urandom(8).hex(), SlotType.PASSPHRASE, kdf, os.urandom(12), b"")
    grown = _with_slot(header, slot, _derived(passphrase, kdf), data_key)
    return replace(grown, highest_costs=header.highest_costs.joined(costs))


def add_recovery(header: Header, data_key: keys.Secret, recovery_key: keys.Secret) -> Header:
    """Return ``header`` with one more slot, which the words of ``recovery_key`` open.

    Raises VaultError when there are too many slots. To be written with `proof_of_recovery`.
    """
    slot = Slot(os.urandom(8).hex(), SlotType.RECOVERY, None, os.urandom(12), b"")
    key = recovery.wrapping_key(recovery_key, header.vault_id)
    return _with_slot(header, slot, key, data_key)


def keyring_slot(
    header: Header, data_key: keys.Secret, device_key: keys.Secret, keychain: str
) -> Slot:
    """Return a slot that ``device_key`` opens; ``keychain`` names where that key is kept."""
    slot = Slot(os.urandom(8).hex(), SlotType.KEYRING, None, os.urandom(12), b"", keychain)
    key = _keyring_key(device_key, header.vault_id)
    return _with_slot(without_keyring(header), slot, key, data_key).slots[-1]


def with_keyring(header: Header, slot: Slot) -> Header:
    """Return ``header`` with ``slot`` in place of any other that a keychain opens.

    To be written with `proof_of_keyring`.
    """
    others = without_keyring(header)
    _refuse_too_many(others)
    return replace(others, slots=(*others.slots, slot))


def without_keyring(header: Header) -> Header:
    """Return ``header`` that no keychain opens; passphrase and recovery key stay."""
    others = tuple(slot for slot in header.slots if slot.type is not SlotType.KEYRING)
    return replace(header, slots=others)


def replace_passphrase(
    header: Header, data_key: keys.Secret, passphrase: str, costs: Costs = DEFAULT_COSTS
) -> Header:
    """Return ``header`` opened by ``passphrase`` and by no earlier one; other slots stay."""
    return add_passphrase(without(header, SlotType.PASSPHRASE), data_key, passphrase, costs)


def replace_recovery(header: Header, data_key: keys.Secret, recovery_key: keys.Secret) -> Header:
    """Return ``header`` opened by the words of ``recovery_key`` and by no earlier ones."""
    return add_recovery(without(header, SlotType.RECOVERY), data_key, recovery_key)


def without(header: Header, kind: SlotType) -> Header:
    """Return ``header`` with no slot that ``kind`` opens."""
    return replace(header, slots=tuple(slot for slot in header.slots if slot.type is not kind))


def with_slots_of(header: Header, other: Header, kind: SlotType) -> Header:
    """Return ``header`` with the slots of ``kind`` that ``other``, drafted earlier, has.

    A slot is bound to its vault and to itself, so it fits whatever else was written since.
    """
    kept = without(header, kind)
    costs = header.highest_costs.joined(other.highest_costs)
    return replace(kept, slots=(*kept.slots, *other.of_type(kind)), highest_costs=costs)


def unlock_with_passphrase(header: Header, passphrase: str) -> bytearray:
    """Return the data key. Takes up to a second, and the memory that the slot's costs name.

    Raises WrongPassphrase, or VaultError when this computer has not that much memory.
    """
    for slot in header.of_type(SlotType.PASSPHRASE):
        assert slot.kdf is not None
        data_key = _unwrapped(header, slot, _derived(passphrase, slot.kdf))
        if data_key is not None:
            return data_key
    raise WrongPassphrase("This passphrase does not open the vault.")


def unlock_with_recovery(header: Header, words: str) -> bytearray:
    """Return the data key, from the 24 ``words`` as a person typed them.

    Raises RuleBroken when they are no recovery key, WrongPassphrase when they open no slot here.
    """
    key = recovery.wrapping_key(recovery.recovery_key_from(words), header.vault_id)
    for slot in header.of_type(SlotType.RECOVERY):
        data_key = _unwrapped(header, slot, key)
        if data_key is not None:
            return data_key
    raise WrongPassphrase("These recovery words are well formed, but do not open this vault.")


def unlock_with_keyring(header: Header, device_key: keys.Secret) -> bytearray:
    """Return the data key, from the key that a keychain kept; WrongPassphrase if it is stale."""
    key = _keyring_key(device_key, header.vault_id)
    for slot in header.of_type(SlotType.KEYRING):
        data_key = _unwrapped(header, slot, key)
        if data_key is not None:
            return data_key
    raise WrongPassphrase("The key in this computer's keychain no longer opens the vault.")


def proof_of_passphrase(passphrase: str, data_key: keys.Secret) -> Callable[[Header], None]:
    """Return a check, for `headerfile.write`, that ``passphrase`` opens what was written."""
    return lambda header: _prove(unlock_with_passphrase(header, passphrase), data_key)


def proof_of_recovery(words: str, data_key: keys.Secret) -> Callable[[Header], None]:
    """Return a check, for `headerfile.write`, that ``words`` open what was written."""
    return lambda header: _prove(unlock_with_recovery(header, words), data_key)


def proof_of_keyring(device_key: keys.Secret, data_key: keys.Secret) -> Callable[[Header], None]:
    """Return a check, for `headerfile.write`, that ``device_key`` opens what was written."""
    return lambda header: _prove(unlock_with_keyring(header, device_key), data_key)


def two_slots_stand(header: Header) -> bool:
    """Say whether records may be saved: a passphrase and a recovery key open the vault.

    Two passphrases fall with one memory, and the computer's keyring with the computer: neither
    pair is independent.
    """
    return bool(header.of_type(SlotType.PASSPHRASE) and header.of_type(SlotType.RECOVERY))


def calibrate(seconds: Callable[[Costs], float] | None = None, at_most: float = 1.0) -> Costs:
    """Return the costs for this computer: the default, or less memory to derive within ``at_most``.

    Never below the floor. ``seconds`` measures one derivation; by default it is run.
    """
    measure = seconds or _seconds
    floor = replace(DEFAULT_COSTS, memory_kib=FLOOR.memory_kib)
    per_floor = min(measure(floor), measure(floor))  # the first one also wakes the processor up
    costs = DEFAULT_COSTS
    while costs.memory_kib > floor.memory_kib:
        if per_floor * costs.memory_kib / floor.memory_kib <= at_most:
            break
        costs = replace(costs, memory_kib=costs.memory_kib // 2)
    return costs


def _seconds(costs: Costs) -> float:
    start = time.perf_counter()
    _derived("", Kdf(costs, bytes(16)))
    return time.perf_counter() - start


def _derived(passphrase: str, kdf: Kdf) -> bytes:
    # Composed, because macOS and some keyboards type é as two characters; any text has bytes.
    typed = bytearray(unicodedata.normalize("NFC", passphrase), "utf-8", "surrogatepass")
    costs = kdf.costs
    try:
        return Argon2id(
            salt=kdf.salt,
            length=32,
            iterations=costs.passes,
            lanes=costs.lanes,
            memory_cost=costs.memory_kib,
        ).derive(typed)  # type: ignore[arg-type]  # any buffer will do; its types say bytes
    except MemoryError:
        raise VaultError(
            "This computer has not the {megabytes} MB of free memory that opening the vault takes; "
            "close some programs and try again.",
            megabytes=costs.memory_kib // 1024,
        ) from None


def _with_slot(header: Header, slot: Slot, key: bytes, data_key: keys.Secret) -> Header:
    _refuse_too_many(header)
    wrapped = ChaCha20Poly1305(key).encrypt(slot.nonce, data_key, _bound(header, slot))
    return replace(header, slots=(*header.slots, replace(slot, wrapped=wrapped)))


def _refuse_too_many(header: Header) -> None:
    if len(header.slots) >= MOST_SLOTS:
        raise VaultError("A vault has at most {most} ways to open it.", most=MOST_SLOTS)


def _unwrapped(header: Header, slot: Slot, key: bytes) -> bytearray | None:
    try:
        return bytearray(
            ChaCha20Poly1305(key).decrypt(slot.nonce, slot.wrapped, _bound(header, slot))
        )
    except InvalidTag:
        return None


def _bound(header: Header, slot: Slot) -> bytes:
    """Return what a wrapped key is bound to, all of which the printed kit states as well."""
    bound = [header.vault_id, slot.id, slot.type, kdf_as_json(slot.kdf), header.version]
    return strictjson.encode([*bound, slot.keychain] if slot.keychain else bound)


def _keyring_key(device_key: keys.Secret, vault_id: str) -> bytes:
    return keys.derived(device_key, vault_id, "keyring-slot")


def _prove(unwrapped: keys.Secret, data_key: keys.Secret) -> None:
    if unwrapped != data_key:
        raise VaultError("A new way to open the vault failed its check; nothing was changed.")
