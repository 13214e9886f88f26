"""A closed database, how it was anchored before its last save, and both its states: to be damaged."""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from tests.support.clock import FixedClock
from tests.support.records import saved_client, saved_note
from therapist_desk.domain.errors import VaultDamaged
from therapist_desk.services import clients, notes
from therapist_desk.services.verification import SEALED, Verification
from therapist_desk.vault.anchor import Anchor
from therapist_desk.vault.store import Store, connect

KEY = "ab" * 48
FITS, GROWS = "Slept well.", "Slept well. " * 900
"""What the last save writes: into the pages that are there, or into new ones as well."""
REFUSED = "refused"


@dataclass(frozen=True)
class Anchored:
    """Where the database lies, and what there is to put in its place."""

    path: Path
    anchored: Anchor
    newer: Anchor
    before: bytes
    after: bytes

    def found(self, *, deep: bool = False, anchored: Anchor | None = None) -> set[str]:
        """Return what a check finds; REFUSED if the vault, so anchored, does not open."""
        try:
            store = reopen(self.path, anchored)
        except VaultDamaged:
            return {REFUSED}
        try:
            verdict = Verification(deep=deep).finish(store)
            return {str(one.kind) for one in verdict.damages}
        finally:
            store.close()

    def holds(self, content: bytes) -> "Anchored":
        """Put ``content`` in the place of the database."""
        self.path.write_bytes(content)
        return self


def made(path: Path, words: str) -> Anchored:
    """Make a database of a client and 41 notes; the last save changes both."""
    store = Store.create(path, KEY, bytes(32), FixedClock())
    owner = saved_client(store, tags=("weekly",))
    for number in range(40):
        saved_note(store, owner, f"Session {number}: " + "what was said and planned " * 60)
    last = saved_note(store, owner, "Slept badly, and said so.")
    store.close()
    before = path.read_bytes()
    store = reopen(path)
    anchored = store.anchor()

    def save(writer):
        notes.save(writer, replace(last, sections={"data": words}))
        clients.save(writer, replace(owner, name="Ada Moreau-Lind"))

    store.write(save)
    newer = store.anchor()
    store.close()
    return Anchored(path, anchored, newer, before, path.read_bytes())


def reopen(path, anchored=None):
    """Open it, and refuse it when it does not hold what was ``anchored``."""
    return Store.open(path, KEY, bytes(32), FixedClock(), anchored)


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


def cipher_check(path):
    """Return whether SQLCipher's own check of every page calls the file healthy."""
    with closing(connect(path, KEY)) as connection:
        return not connection.execute("PRAGMA cipher_integrity_check").fetchall()


def everything(path):
    """Return all that the chain has seals of, and the chain."""
    store = reopen(path)
    kept = {
        sealed.noun: store.read(lambda reader, sealed=sealed: sealed.contents(reader, 0, 10**6))
        for sealed in SEALED
    }
    events = store.read(lambda reader: reader.rows("SELECT * FROM audit_event"))
    store.close()
    return kept, events
