"""Keeps the anchor in the vault's header up with the database; see `vault.anchor` for what it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from therapist_desk.vault import headerfile
from therapist_desk.vault.store import Store

if TYPE_CHECKING:
    from therapist_desk.vault.anchor import Anchor

MINUTES = 3
"""How often the header follows, at the most, while something changed."""


def seal_index(store: Store) -> None:
    """Seal what the search index filed since it was sealed last.

    All of it is read for that (1.5 s for a career), so it is no part of a save or of locking.
    Raises Cancelled when something more urgent came; the next time does it.
    """
    store.seal_index()


class Anchoring:
    """Writes the anchor of one open vault; every call is made on the vault thread.

    An anchor is sealed with the header's MAC. Only the key of that MAC is kept here, which can seal
    a header and neither opens the database nor unwraps a slot.
    """

    def __init__(self, folder: Path, mac_key: bytes) -> None:
        self._folder, self._mac_key = folder, mac_key
        self._written: Anchor | None = None

    def renew(self, store: Store) -> None:
        """Write how far the database has come into both files of the header, if it moved.

        Everything it names is on the disk before, so that the header is never ahead of the
        database, whenever the power goes. Raises VaultError; the anchor before then stands.
        """
        now = store.anchor()
        if now != self._written:
            headerfile.write_anchor(self._folder, self._mac_key, now.fields())
            self._written = store.anchored = now
