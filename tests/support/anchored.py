"""A closed database, how it was anchored before its last save, and both its states: to be damaged."""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from tests.support import closed_vault
from tests.support.closed_vault import KEY
from tests.support.records import saved_client, saved_note
from therapist_desk.services import clients, notes
from therapist_desk.vault.anchor import Anchor
from therapist_desk.vault.connection import connect

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
        kinds: set[str] = closed_vault.found(self.path, deep=deep, anchored=anchored)
        return kinds

    def holds(self, content: bytes) -> "Anchored":
        """Put ``content`` in the place of the database."""
        self.path.write_bytes(content)
        return self


def made(path: Path, words: str) -> Anchored:
    """Make a database of a client and 41 notes; the last save changes both."""
    store = closed_vault.create(path)
    owner = saved_client(store, tags=("weekly",))
    for number in range(40):
        saved_note(store, owner, f"Session {number}: " + "what was said and planned " * 60)
    last = saved_note(store, owner, "Slept badly, and said so.")
    store.close()
    before = path.read_bytes()
    store = closed_vault.reopen(path)
    anchored = store.anchor()

    def save(writer):
        notes.save(writer, replace(last, sections={"data": words}))
        clients.save(writer, replace(owner, name="Ada Moreau-Lind"))

    store.write(save)
    newer = store.anchor()
    store.close()
    return Anchored(path, anchored, newer, before, path.read_bytes())


def cipher_check(path):
    """Return whether SQLCipher's own check of every page calls the file healthy."""
    with closing(connect(path, KEY)) as connection:
        return not connection.execute("PRAGMA cipher_integrity_check").fetchall()
