"""The recovery key: 256 random bits, printed as 24 words that a person can type back.

The words are those of BIP-39 (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki),
English list, with its checksum of 8 bits: of 256 wrong orders about one passes it, and then
opens nothing.
"""

import os
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.vault import keys

if TYPE_CHECKING:
    from mnemonic import Mnemonic

WORDS = 24
FIELD = "recovery-words"

_WORD = re.compile(r"[^\W\d_]+")  # letters of any script; numbering and commas fall away


def new_recovery_key() -> bytearray:
    """Return 32 fresh random bytes."""
    return bytearray(os.urandom(keys.DATA_KEY_BYTES))


def words_of(recovery_key: keys.Secret) -> tuple[str, ...]:
    """Return the 24 words that stand for ``recovery_key``, its checksum included."""
    return tuple(_list().to_mnemonic(bytes(recovery_key)).split())


def recovery_key_from(typed: str) -> bytearray:
    """Return the 32 bytes that the 24 ``typed`` words stand for.

    Reads what people make of a printed list: capitals, numbers before the words, commas, line
    breaks, stray spaces. Raises RuleBroken with a sentence that names a place, never a word.
    """
    words = _words(typed)
    known = set(_list().wordlist)
    unknown = next((place for place, word in enumerate(words, 1) if word not in known), 0)
    if unknown:
        raise RuleBroken(
            "Word {place} is not a recovery word; check its spelling.", FIELD, place=unknown
        )
    if len(words) != WORDS:
        raise RuleBroken(
            "A recovery key has {needed} words; here are {typed}.",
            FIELD,
            needed=WORDS,
            typed=len(words),
        )
    try:
        return _list().to_entropy(words)
    except ValueError:
        raise RuleBroken(
            "These words do not belong together: two may be swapped, or one misread for another.",
            FIELD,
        ) from None


def all_words() -> tuple[str, ...]:
    """Return the 2048 words of the list, in its order."""
    return tuple(_list().wordlist)


def wrapping_key(recovery_key: keys.Secret, vault_id: str) -> bytes:
    """Return the 32-byte key that wraps the data key in the recovery slot of ``vault_id``."""
    return keys.derived(recovery_key, vault_id, "recovery-slot")


def _words(typed: str) -> list[str]:
    # Decomposed and stripped of accents, so that a Turkish or full-width keyboard does no harm.
    plain = unicodedata.normalize("NFKD", typed.casefold())
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


@cache
def _list() -> "Mnemonic":
    from mnemonic import Mnemonic  # 2048 words, which a passphrase needs none of

    return Mnemonic("english")
