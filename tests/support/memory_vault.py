"""A real, empty vault that lives in memory only; the migrations run once for all of them."""

from functools import cache

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clock import Clock
from therapist_desk.vault import migrate
from therapist_desk.vault.store import Store


def memory_vault(clock: Clock) -> Store:
    """Return a new one, whose log begins at ``clock``."""
    connection = _empty()
    _brought_up_to_date().backup(connection)
    return Store(connection, clock, b"\x00" * 32)


@cache
def _brought_up_to_date() -> sqlcipher.Connection:
    connection = _empty()
    migrate.bring_up_to_date(connection)
    return connection


def _empty() -> sqlcipher.Connection:
    return sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
