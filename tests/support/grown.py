"""Databases as an earlier desk left them, and what the desk of today reads in them."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from therapist_desk.vault import migrate

KEY = "ab" * 48


def step_of(words: str) -> int:
    """Return the place of the one script that says ``words``."""
    (place,) = [at for at, script in enumerate(migrate.scripts()) if words in script]
    return place


def grown(*rows: str, until: str = "") -> Any:
    """Return a database that began with ``rows`` and went through every script since.

    It stops behind the script that says ``until``, if that is given.
    """
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    migrate._run(connection, scripts[0], 1)
    for row in rows:
        connection.execute(row)
    last = step_of(until) + 1 if until else len(scripts)
    for number, script in enumerate(scripts[1:last], 2):
        migrate._run(connection, script, number)
    return connection


def vault_before(path: Path, words: str) -> Any:
    """Make a vault file under `KEY` as it was before the script that says ``words``; open for rows."""
    path.touch()
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.set_key(f"x'{KEY}'")
    for number, script in enumerate(migrate.scripts()[: step_of(words)], 1):
        migrate._run(connection, script, number)
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def only(connection: Any, shelf: Any) -> Any:
    """Return the one row of a shelf's table as the record the shelf reads in it."""
    columns = ", ".join(shelf.columns)
    row = connection.execute(f"SELECT {columns} FROM {shelf.noun}").fetchone()
    return shelf._codec.from_row(row)
