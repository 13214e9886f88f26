"""The seals of the database's pages, checked a few at a time.

`PRAGMA cipher_integrity_check` does the same for the whole file at once, in seconds that a save
would have to wait for. So the same HMAC is computed here, page by page, as SQLCipher 4 lays it out:
4096 bytes, of which the last 80 are the IV (16) and an HMAC-SHA512 over the rest and the page's
number; its key is derived from the page key with two rounds of PBKDF2 over the salt XOR 0x3a. A
test holds it against the pragma. Nothing is decrypted here.
"""

from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from therapist_desk.vault import seals
from therapist_desk.vault.anchor import PAGE

SALT, SEAL = 16, 64
_LOCK_PAGE = 0x40000000 // PAGE + 1
"""Holds the system's locks, never data; only a file beyond one GiB has it."""


class Pages:
    """Reads the database file beside the connection, between two transactions.

    The file is opened once and closed after the connection: on POSIX, closing any descriptor of a
    file gives up every lock the process has on it, SQLite's among them.
    """

    def __init__(self, path: Path, database_key: str) -> None:
        self._path = path
        key, salt = bytes.fromhex(database_key[:64]), bytes.fromhex(database_key[64:])
        mask = bytes(byte ^ 0x3A for byte in salt)
        self._salt = salt
        self._sealing = HMAC(PBKDF2HMAC(SHA512(), 32, mask, 2).derive(key), SHA512())
        self._file: BinaryIO | None = None

    @property
    def size(self) -> int:
        """Return the length of the file in bytes."""
        return self._path.stat().st_size

    def broken(self, first: int, count: int) -> list[int]:
        """Return which of ``count`` pages from number ``first`` on do not bear their seal."""
        if self._file is None:
            self._file = self._path.open("rb")
        self._file.seek((first - 1) * PAGE)
        read = self._file.read(count * PAGE)
        pages = (read[start : start + PAGE] for start in range(0, len(read), PAGE))
        return [
            number
            for number, page in enumerate(pages, first)
            if number != _LOCK_PAGE and not self._is_sealed(number, page)
        ]

    def close(self) -> None:
        """Close the file; only once the connection is closed."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _is_sealed(self, number: int, page: bytes) -> bool:
        start = 0
        if number == 1:  # the salt before it is no part of what is sealed, but we know it
            start = SALT
            if page[:SALT] != self._salt:
                return False
        sealing = self._sealing.copy()
        sealing.update(page[start : PAGE - SEAL] + number.to_bytes(4, "little"))
        return seals.bears(sealing, page[PAGE - SEAL :])
