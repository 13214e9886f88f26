"""The data key of a vault and the keys that grow from it.

Every key a vault uses is HKDF-SHA256 (RFC 5869) of its 32 random bytes, with the vault id as salt
and a name as info. The salt SQLCipher needs is one of them instead of a value kept somewhere:
whoever has the data key, be it only through the printed recovery kit, has all that opens the
database, even when the header and the first page of the file are gone.
"""

import os
import re

DATA_KEY_BYTES = 32
VAULT_ID_BYTES = 16

Secret = bytes | bytearray

_DATABASE_KEY = re.compile(r"[0-9a-f]{96}")


def new_data_key() -> bytearray:
    """Return 32 fresh random bytes."""
    return bytearray(os.urandom(DATA_KEY_BYTES))


def new_vault_id() -> str:
    """Return a fresh vault id: 32 hexadecimal digits, no secret."""
    return os.urandom(VAULT_ID_BYTES).hex()


def database_key(data_key: Secret, vault_id: str) -> str:
    """Return the key SQLCipher opens the database with: 64 hex digits of key, 32 of salt.

    The shape is checked because SQLCipher takes a hex key of any other length for a passphrase,
    without a word, and makes a vault that nothing else opens.
    """
    key = derived(data_key, vault_id, "database", length=48).hex()
    if not _DATABASE_KEY.fullmatch(key):
        raise AssertionError("a database key is 96 hexadecimal digits")
    return key


def header_mac_key(data_key: Secret, vault_id: str) -> bytes:
    """Return the 32-byte key of the MAC over the vault's header."""
    return derived(data_key, vault_id, "header-mac")


def audit_key(data_key: Secret, vault_id: str) -> bytes:
    """Return the 32-byte key of the chain of audit events."""
    return derived(data_key, vault_id, "audit")


def backup_key(data_key: Secret, vault_id: str) -> bytes:
    """Return the 32-byte key of the MAC over a backup's manifest."""
    return derived(data_key, vault_id, "backup-manifest")


def derived(secret: Secret, vault_id: str, name: str, length: int = 32) -> bytes:
    """Return ``length`` bytes of HKDF-SHA256 of ``secret`` for one use, called ``name``."""
    from cryptography.hazmat.primitives.hashes import SHA256  # late: a locked vault needs none
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    if len(secret) != DATA_KEY_BYTES:
        raise ValueError("a vault's keys grow from 32 bytes")
    salt = bytes.fromhex(vault_id)
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=name.encode()).derive(secret)
