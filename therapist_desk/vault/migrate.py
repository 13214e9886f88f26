"""Brings a database to the schema of this version, by numbered SQL files, one transaction each.

A released migration is never edited and runs no code of the desk. New and old vaults go the same way.
"""

from functools import cache
from importlib import resources
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.errors import VaultDamaged, VaultTooNew


@cache
def scripts() -> tuple[str, ...]:
    """Return the migrations in order; the first makes schema 1 out of nothing."""
    folder = resources.files("therapist_desk.vault") / "migrations"
    files = sorted(file.name for file in folder.iterdir() if file.name.endswith(".sql"))
    return tuple((folder / name).read_text("utf-8") for name in files)


def version(connection: Any) -> int:
    """Return the schema number of the database; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(connection: Any) -> None:
    """Run the missing migrations; VaultTooNew for a newer vault, VaultDamaged for a foreign schema."""
    found = refuse_foreign_schema(connection)
    for number, script in enumerate(scripts()[found:], found + 1):
        _run(connection, script, number)


def refuse_foreign_schema(connection: Any) -> int:
    """Return the schema number when all of it is ours, else raise as `bring_up_to_date` does."""
    found = version(connection)
    if found > len(scripts()):
        raise VaultTooNew(
            "A newer version of Therapist Desk made this vault. Install that version to open it; "
            "nothing was changed."
        )
    if found:
        _refuse_foreign_schema(connection, found)
    return found


def prepare() -> None:
    """Work out what the schema of this version looks like, which opening a vault would have to."""
    _expected_schema(len(scripts()))


def _run(connection: Any, script: str, number: int) -> None:
    # executescript commits first, so the transaction stands inside the script.
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@cache
def _expected_schema(number: int) -> frozenset[tuple[str, str, str]]:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    for step, script in enumerate(scripts()[:number], 1):
        _run(connection, script, step)
    schema = _schema(connection)
    connection.close()
    return schema


def _schema(connection: Any) -> frozenset[tuple[str, str, str]]:
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset((row[0], row[1], row[2]) for row in rows)


def _refuse_foreign_schema(connection: Any, number: int) -> None:
    # A trigger or view planted in a vault file would run with our rights.
    # sqlite_sequence and sqlite_stat tables are SQLite's own.
    found = {row for row in _schema(connection) if not row[1].startswith("sqlite_")}
    wanted = {row for row in _expected_schema(number) if not row[1].startswith("sqlite_")}
    if found != wanted:
        raise VaultDamaged(
            "This vault holds tables or rules the desk did not make, so it was not opened. "
            "Restore a backup beside it."
        )
