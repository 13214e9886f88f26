"""A vault's pages as whoever has the key can read them, whatever SQLite itself still shows."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT, IV, HMAC = 16, 16, 64


def decrypted(database: Path, key: str) -> bytes:
    """Return every page of ``database``, in use or free; ``key`` is the 96 hex signs."""
    raw = database.read_bytes()
    return b"".join(
        _page(raw[at : at + PAGE], key, first=at == 0) for at in range(0, len(raw), PAGE)
    )


def decrypted_journal(journal: Path, key: str) -> bytes:
    """Return every page that a rollback journal holds, whether its header still counts it or not."""
    raw = journal.read_bytes() if journal.exists() else b""
    return b"".join(_page(page, key, number == 1) for number, page in _records(raw))


def _records(journal: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield page number and page; each record is 4 + 4096 + 4 bytes after a header of a sector."""
    sector = 512
    at = sector
    while at + PAGE + 8 <= len(journal):
        yield int.from_bytes(journal[at : at + 4], "big"), journal[at + 4 : at + 4 + PAGE]
        at += PAGE + 8


def _page(page: bytes, key: str, first: bool) -> bytes:
    end = PAGE - IV - HMAC
    start = SALT if first else 0
    vector = page[end : end + IV]
    cipher = Cipher(algorithms.AES256(bytes.fromhex(key[:64])), modes.CBC(vector)).decryptor()
    return cipher.update(page[start:end]) + cipher.finalize()
