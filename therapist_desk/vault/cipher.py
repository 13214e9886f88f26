"""Which encryption this copy of the desk was built with."""

from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher


@dataclass(frozen=True, slots=True)
class CipherVersions:
    """The versions inside the database wheel, e.g. "3.53.4", "4.19.0 community", "OpenSSL 3.6.0"."""

    sqlite: str
    sqlcipher: str
    library: str


def versions() -> CipherVersions:
    """Ask a database in memory; it has a key of its own, since SQLCipher else names no library."""
    connection = sqlcipher.connect(":memory:")
    try:
        connection.set_key("versions")
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (library,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    finally:
        connection.close()
    return CipherVersions(sqlcipher.sqlite_version, str(cipher), str(library))
