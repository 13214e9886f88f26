"""A vault's header with both its slots, made once and cheaply: the floor is all a test can wait for."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from therapist_desk.vault import keys, keyslots, recovery
from therapist_desk.vault.header import FLOOR, Header, new_header, sealed

PASSPHRASE = "correct horse battery staple"


@dataclass(frozen=True)
class Made:
    """A sealed header, its data key, and the recovery words that open it as `PASSPHRASE` does."""

    header: Header
    data_key: bytearray
    words: str

    def by_words(self, header: Header) -> bytearray:
        """Unwrap the data key as the printed kit does, in no time."""
        return keyslots.unlock_with_recovery(header, self.words)

    def by_passphrase(self, header: Header) -> bytearray:
        """Unwrap the data key as every morning."""
        return keyslots.unlock_with_passphrase(header, PASSPHRASE)


@cache
def made() -> Made:
    """Return a header such as a new vault has."""
    data_key, recovery_key = keys.new_data_key(), recovery.new_recovery_key()
    header = new_header(datetime(2026, 3, 1, 9, 30, 0, 123, UTC), rehearsal=False)
    header = keyslots.add_passphrase(header, data_key, PASSPHRASE, FLOOR)
    header = keyslots.add_recovery(header, data_key, recovery_key)
    return Made(sealed(header, data_key), data_key, " ".join(recovery.words_of(recovery_key)))
