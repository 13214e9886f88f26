"""A vault's closed database: opened again to be checked, and read row for row."""

from tests.support.clock import FixedClock
from therapist_desk.domain.errors import VaultDamaged
from therapist_desk.services.verification import Verification
from therapist_desk.vault.store import Store

KEY = "ab" * 48

_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
    " AND name <> 'sqlite_schema'"
)


def create(path):
    """Return a new, open database at ``path``."""
    return Store.create(path, KEY, bytes(32), FixedClock())


def reopen(path, anchored=None):
    """Open the database at ``path``; VaultDamaged if it does not contain what was ``anchored``."""
    return Store.open(path, KEY, bytes(32), FixedClock(), anchored)


def found(path, *, deep=False, anchored=None):
    """Return the kinds of damage a check finds; ``refused`` if the vault, so anchored, stays shut."""
    try:
        store = reopen(path, anchored)
    except VaultDamaged:
        return {"refused"}
    try:
        return {str(one.kind) for one in Verification(deep=deep).finish(store).damages}
    finally:
        store.close()


def old_checks(path):
    """Return whether both checks of SQLCipher and SQLite call the file healthy: the control."""
    try:
        store = reopen(path)
    except VaultDamaged:
        return False
    try:
        return store.complaints() == []
    except VaultDamaged:
        return False
    finally:
        store.close()


def everything(path):
    """Return every row of every table: records, log, settings, drafts, index, ids given."""
    store = reopen(path)
    try:
        return store.read(
            lambda reader: {
                name: reader.rows(f'SELECT * FROM "{name}"') for (name,) in reader.rows(_TABLES)
            }
        )
    finally:
        store.close()
