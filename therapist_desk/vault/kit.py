"""The code of the recovery kit: what must stand on paper beside the 24 words.

The words alone open the recovery slot of a header. When the header and its copy are both lost,
the slot can be read from this code instead, and the database opens again: its salt grows from the
data key (see `keys`), and everything else in a header can be made anew. The code is no secret.

In its bytes, in this order: the version of the header's format, the vault id, the slot's id, its
nonce, the wrapped data key, the generation that names the database file, and a checksum.
"""

import base64
from datetime import datetime

from therapist_desk.domain.errors import RuleBroken, VaultError
from therapist_desk.vault import seals
from therapist_desk.vault.header import VERSION, Header, Slot, SlotType
from therapist_desk.vault.keys import DATA_KEY_BYTES, VAULT_ID_BYTES

FIELD = "recovery-code"

_GENERATION_BYTES = 5
_LENGTHS = (1, VAULT_ID_BYTES, 8, 12, DATA_KEY_BYTES + 16, _GENERATION_BYTES, 5)  # last, a checksum
_GROUP = 4
# The alphabet of RFC 4648 has no 0, 1 and 8, so whoever types one misread the letter like it.
_MISREAD = str.maketrans("018", "OIB")


def code_of(header: Header) -> str:
    """Return the code to print: 152 letters and digits in 38 groups of 4, spaces between.

    It fits the recovery slot as it is now: after a full re-key the kit must be printed anew.
    Raises VaultError when the vault has no recovery slot.
    """
    slots = header.of_type(SlotType.RECOVERY)
    if not slots:
        raise VaultError("This vault has no recovery key yet.")
    slot = slots[-1]
    ids = bytes.fromhex(header.vault_id) + bytes.fromhex(slot.id)
    generation = header.generation.to_bytes(_GENERATION_BYTES, "big")
    told = bytes([header.version]) + ids + slot.nonce + slot.wrapped + generation
    code = base64.b32encode(told + _checksum(told)).decode("ascii")
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def header_from(code: str, created_at: datetime, generation: int | None = None) -> Header:
    """Return a header whose one slot is the one in ``code``.

    It is for the database that the code names, or for that of ``generation``. Spaces, hyphens and
    small letters do no harm. Once the words have opened the slot, it wants a new passphrase and
    `headerfile.write`. Raises RuleBroken when the code was mistyped.
    """
    version, vault_id, slot_id, nonce, wrapped, named, _ = _parts(code)
    if version[0] != VERSION:
        raise RuleBroken("This recovery code is from a newer version of Therapist Desk.", FIELD)
    slot = Slot(slot_id.hex(), SlotType.RECOVERY, None, nonce, wrapped)
    number = int.from_bytes(named, "big") if generation is None else generation
    return Header(vault_id.hex(), created_at, generation=number, slots=(slot,))


def _parts(code: str) -> list[bytes]:
    plain = "".join(c for c in code.upper().translate(_MISREAD) if c.isalnum())
    try:
        raw = base64.b32decode(plain)
    except ValueError:
        raw = b""
    if len(raw) != sum(_LENGTHS) or _checksum(raw[: -_LENGTHS[-1]]) != raw[-_LENGTHS[-1] :]:
        raise RuleBroken(
            "This is not a whole recovery code: it has {length} letters and digits, and {typed} "
            "were typed. Check it against the paper.",
            FIELD,
            length=sum(_LENGTHS) * 8 // 5,
            typed=len(plain),
        )
    ends = [sum(_LENGTHS[: place + 1]) for place in range(len(_LENGTHS))]
    return [raw[end - length : end] for end, length in zip(ends, _LENGTHS, strict=True)]


def _checksum(told: bytes) -> bytes:
    return seals.sha256(told)[: _LENGTHS[-1]]
