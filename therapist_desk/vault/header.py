"""The header of a vault: which database it is, and the slots its data key can be unwrapped from.

It is read before anything can be authenticated, so its shape is held strictly (`strictjson`),
what it would make the computer spend is capped before it is spent, and the file must be byte for
byte what this module would write. Once a slot has given the data key, the MAC answers for the
whole of it. Where it lies on the disk is the business of `headerfile`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from therapist_desk.domain.errors import VaultDamaged, VaultTooNew
from therapist_desk.vault import keys, seals, strictjson

VERSION = 1
MOST_BYTES = 64 * 1024
MOST_SLOTS = 8

_FORMAT = "therapist-desk vault header"
_MOST_DEPTH = 16  # ours is 4 deep; the rest lets a later version be known for one
_MOST_COUNT = 2**53 - 1  # what every reader of JSON agrees on
_NAMES = (
    "anchor",
    "created_at",
    "database",
    "format",
    "generation",
    "highest_costs",
    "mac",
    "rehearsal",
    "slots",
    "vault_id",
    "version",
)


@dataclass(frozen=True, slots=True)
class Costs:
    """What one Argon2id derivation costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def joined(self, other: "Costs") -> "Costs":
        """Return the higher of the two in each respect."""
        return Costs(
            max(self.memory_kib, other.memory_kib),
            max(self.passes, other.passes),
            max(self.lanes, other.lanes),
        )


FLOOR = Costs(memory_kib=64 * 1024, passes=3, lanes=1)
# Never lower these: a vault written with a higher cost could not be opened any more.
CAPS = Costs(memory_kib=1024 * 1024, passes=20, lanes=8)


class SlotType(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  the kind, not the word
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a passphrase becomes a key: Argon2id with these costs and a 16-byte salt."""

    costs: Costs
    salt: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped: ``wrapped`` is 32 bytes and a 16-byte tag, ``nonce`` 12 bytes.

    ``id`` is 16 hexadecimal digits; ``kdf`` is there in passphrase slots and in no other,
    ``keychain`` (which of the computer's keychains holds the key) in keyring slots alone.
    """

    id: str
    type: SlotType
    kdf: Kdf | None
    nonce: bytes
    wrapped: bytes
    keychain: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """All that is known of a vault before it is open; nothing in it is secret.

    ``generation`` counts full re-keys and names the ``database`` file; ``highest_costs`` are the
    highest ever written in this vault; ``anchor`` is how far the database had come, see `anchor`;
    ``mac`` is 32 bytes, zeros until `sealed`.
    """

    vault_id: str
    created_at: datetime
    rehearsal: bool = False
    generation: int = 1
    highest_costs: Costs = FLOOR
    slots: tuple[Slot, ...] = ()
    anchor: Mapping[str, int | str] | None = None
    version: int = VERSION
    mac: bytes = field(default=bytes(32), repr=False)

    @property
    def database(self) -> str:
        """The name of the database file beside the header."""
        return f"vault-{self.generation}.db"

    def of_type(self, kind: SlotType) -> tuple[Slot, ...]:
        """Return the slots that ``kind`` opens."""
        return tuple(slot for slot in self.slots if slot.type is kind)


def new_header(created_at: datetime, *, rehearsal: bool) -> Header:
    """Return the header of a new vault: a fresh id, no slots yet."""
    instant = created_at.astimezone(UTC).replace(microsecond=0)
    return Header(vault_id=keys.new_vault_id(), created_at=instant, rehearsal=rehearsal)


def sealed(header: Header, data_key: keys.Secret) -> Header:
    """Return ``header`` with the MAC over all the rest of it."""
    return sealed_with(header, keys.header_mac_key(data_key, header.vault_id))


def sealed_with(header: Header, mac_key: bytes) -> Header:
    """Return ``header`` with its MAC, by the key of that alone: it opens and unwraps nothing."""
    return replace(header, mac=seals.mac(mac_key, _sealed(header)))


def is_authentic(header: Header, data_key: keys.Secret) -> bool:
    """Say whether the holder of ``data_key`` wrote this header, whole and unchanged."""
    return is_authentic_with(header, keys.header_mac_key(data_key, header.vault_id))


def is_authentic_with(header: Header, mac_key: bytes) -> bool:
    """Say the same by the key of the MAC alone."""
    return seals.is_mac(mac_key, _sealed(header), header.mac)


def encode(header: Header) -> bytes:
    """Return the bytes of the header's file."""
    return strictjson.encode(_as_json(header))


def parse(raw: bytes) -> Header:
    """Return the header in ``raw``, which may come from anyone.

    Raises VaultTooNew for a later version, VaultDamaged for anything `encode` did not write.
    """
    try:
        header = _header(strictjson.decode(raw, most_bytes=MOST_BYTES, most_depth=_MOST_DEPTH))
        if encode(header) != raw:
            raise ValueError("written in another way")  # noqa: TRY301  one way out for all
    except ValueError:
        raise VaultDamaged("The vault's header is damaged.") from None
    return header


def format_of(version: int) -> str:
    """Return the format's name, which repeats the version.

    Only a newer desk changes both; one flipped digit is damage, and the copy then helps.
    """
    return f"{_FORMAT} {version}"


def _sealed(header: Header) -> bytes:
    return encode(replace(header, mac=b""))


def _as_json(header: Header) -> strictjson.Fields:
    return {
        "format": format_of(header.version),
        "version": header.version,
        "vault_id": header.vault_id,
        "created_at": header.created_at.isoformat(),
        "generation": header.generation,
        "database": header.database,
        "rehearsal": header.rehearsal,
        "highest_costs": _costs_as_json(header.highest_costs),
        "slots": [_slot_as_json(slot) for slot in header.slots],
        "anchor": None if header.anchor is None else dict(header.anchor),
        "mac": header.mac.hex(),
    }


def _slot_as_json(slot: Slot) -> strictjson.Fields:
    where = {"keychain": slot.keychain} if slot.type is SlotType.KEYRING else {}
    return where | {
        "id": slot.id,
        "type": slot.type,
        "kdf": kdf_as_json(slot.kdf),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def kdf_as_json(kdf: Kdf | None) -> strictjson.Fields | None:
    """Return ``kdf`` as the header's file and the wrapping of a slot state it."""
    return None if kdf is None else _costs_as_json(kdf.costs) | {"salt": kdf.salt.hex()}


def _costs_as_json(costs: Costs) -> strictjson.Fields:
    return {"memory_kib": costs.memory_kib, "passes": costs.passes, "lanes": costs.lanes}


def _header(found: object) -> Header:
    _refuse_later_version(found)
    given = strictjson.fields(found, *_NAMES)
    slots = tuple(_slot(each) for each in strictjson.items(given["slots"], most=MOST_SLOTS))
    if len({slot.id for slot in slots}) != len(slots):
        raise ValueError("two slots of one id")
    return Header(
        vault_id=strictjson.octets(given["vault_id"], length=keys.VAULT_ID_BYTES).hex(),
        created_at=_instant(given["created_at"]),
        rehearsal=strictjson.truth(given["rehearsal"]),
        generation=strictjson.whole(given["generation"], least=1, most=_MOST_COUNT),
        highest_costs=_costs(
            strictjson.fields(given["highest_costs"], "memory_kib", "passes", "lanes")
        ),
        slots=slots,
        anchor=_anchor(given["anchor"]),
        mac=strictjson.octets(given["mac"], length=32),
    )


def _refuse_later_version(found: object) -> None:
    if not isinstance(found, dict):
        raise ValueError("not a vault's header")  # noqa: TRY004  one error for all of them
    version = strictjson.whole(found.get("version"), least=1, most=_MOST_COUNT)
    if found.get("format") != format_of(version):
        raise ValueError("not a vault's header")
    if version > VERSION:
        raise VaultTooNew(
            "A newer version of Therapist Desk made this vault. Install that version to open it; "
            "nothing was changed."
        )


def _slot(found: object) -> Slot:
    names = ["id", "type", "kdf", "nonce", "wrapped"]
    if isinstance(found, dict) and found.get("type") == SlotType.KEYRING:
        names.append("keychain")
    given = strictjson.fields(found, *names)
    kind = SlotType(strictjson.text(given["type"], most=16))
    kdf = None if given["kdf"] is None else _kdf(given["kdf"])
    if (kind is SlotType.PASSPHRASE) != (kdf is not None):
        raise ValueError("a passphrase is derived, nothing else is")
    return Slot(
        id=strictjson.octets(given["id"], length=8).hex(),
        type=kind,
        kdf=kdf,
        nonce=strictjson.octets(given["nonce"], length=12),
        wrapped=strictjson.octets(given["wrapped"], length=keys.DATA_KEY_BYTES + 16),
        keychain=strictjson.text(given.get("keychain", ""), most=64),
    )


def _kdf(found: object) -> Kdf:
    given = strictjson.fields(found, "memory_kib", "passes", "lanes", "salt")
    return Kdf(_costs(given), strictjson.octets(given["salt"], length=16))


def _costs(given: strictjson.Fields) -> Costs:
    least, most = FLOOR, CAPS
    return Costs(
        strictjson.whole(given["memory_kib"], least=least.memory_kib, most=most.memory_kib),
        strictjson.whole(given["passes"], least=least.passes, most=most.passes),
        strictjson.whole(given["lanes"], least=least.lanes, most=most.lanes),
    )


def _instant(found: object) -> datetime:
    instant = datetime.fromisoformat(strictjson.text(found, most=32))
    if instant.tzinfo != UTC:
        raise ValueError("an instant is in UTC")
    return instant


def _anchor(found: object) -> dict[str, int | str] | None:
    if found is None:
        return None
    if not isinstance(found, dict) or len(found) > 64:
        raise ValueError("not an anchor")
    return {strictjson.text(name, most=64): _anchored(value) for name, value in found.items()}


def _anchored(value: object) -> int | str:
    if isinstance(value, str):
        return strictjson.text(value, most=128)
    return strictjson.whole(value, least=0, most=_MOST_COUNT)
