"""HMAC and SHA-256 of what the vault keeps, by the library that does its other cryptography.

Python's own hashlib and hmac bring a second OpenSSL into memory: 3.6 MB, 3 % of an open desk
[measured]. The library loads with the first seal; a locked vault needs none.
"""

from functools import cache
from typing import TYPE_CHECKING

from therapist_desk.vault.keys import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.hmac import HMAC


def mac(key: Secret, content: bytes) -> bytes:
    """Return the HMAC-SHA256 (RFC 2104) of ``content``: 32 bytes."""
    return _sealing(key, content).finalize()


def is_mac(key: Secret, content: bytes, seal: bytes) -> bool:
    """Say whether ``seal`` is the HMAC-SHA256 of ``content``, in a time that tells nothing else."""
    return bears(_sealing(key, content), seal)


def bears(sealing: "HMAC", seal: bytes) -> bool:
    """Say whether what was sealed so far comes to ``seal``; ends the sealing."""
    from cryptography.exceptions import InvalidSignature

    try:
        sealing.verify(seal)
    except InvalidSignature:
        return False
    return True


def sha256(content: bytes) -> bytes:
    """Return the SHA-256 of ``content``: 32 bytes."""
    hashing = Sha256()
    hashing.update(content)
    return hashing.digest()


class Sha256:
    """A SHA-256 taken piece by piece."""

    def __init__(self) -> None:
        from cryptography.hazmat.primitives.hashes import SHA256, Hash

        self._hash = Hash(SHA256())

    def update(self, content: bytes) -> None:
        """Take the next piece."""
        self._hash.update(content)

    def digest(self) -> bytes:
        """Return the 32 bytes; nothing can be added after it."""
        return self._hash.finalize()


def _sealing(key: Secret, content: bytes) -> "HMAC":
    make, algorithm = _makers()
    sealing = make(key, algorithm)
    sealing.update(content)
    return sealing


@cache
def _makers() -> "tuple[type[HMAC], SHA256]":
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.hmac import HMAC

    return HMAC, SHA256()
