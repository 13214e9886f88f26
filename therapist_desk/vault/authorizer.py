"""What SQLite is told to deny, whatever SQL reaches it."""

from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

DENIED_PRAGMAS = frozenset(
    ["key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey", "temp_store", "writable_schema"]
)


def guard(connection: Any) -> None:
    """Deny what no code of ours needs and an attacker's SQL would: ATTACH, keys, temp files."""

    def allow(action: int, first: str | None, *_rest: object) -> int:
        attaching = action == sqlcipher.SQLITE_ATTACH
        keying = action == sqlcipher.SQLITE_PRAGMA and (first or "").lower() in DENIED_PRAGMAS
        return int(sqlcipher.SQLITE_DENY if attaching or keying else sqlcipher.SQLITE_OK)

    connection.set_authorizer(allow)
