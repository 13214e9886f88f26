"""Saves that are numbered, so that afterwards one can tell which of them are there.

Each is one transaction that adds a note and changes another; half of one would show.
"""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.support import real_vault
from tests.support.real_vault import RealVault
from tests.support.records import NOON, saved_client, saved_note
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import notes
from therapist_desk.vault.store import Store, Writer

LATEST = NoteId(1)


def begun_vault(folder: Path) -> RealVault:
    """Make a closed vault with the client, and the note, that every save changes."""
    vault = real_vault.make(folder)
    store = vault.open()
    saved_note(store, saved_client(store), "0")
    store.close()
    return vault


def save(store: Store, number: int, characters: int = 2_000) -> None:
    """Save once: note ``number``, and the number in the note that tells the latest."""
    store.write(lambda writer: _write(writer, number, characters))


def kept(store: Store) -> list[int]:
    """Return the numbers of the saves that are there; AssertionError when one is torn."""
    rows = store.read(lambda reader: reader.rows("SELECT id, sections FROM note ORDER BY id"))
    texts = {row[0]: json.loads(row[1])["data"] for row in rows}
    latest = int(texts.pop(LATEST))
    numbers = [int(text.split(":")[0]) for text in texts.values()]
    assert latest == max(numbers, default=0), "half of a save is there"
    return numbers


def _write(writer: Writer, number: int, characters: int) -> None:
    words = " ".join(f"word{Random(number + place).randint(1, 9_999)}" for place in range(99))
    text = f"{number}: " + (words + " ") * (characters // len(words) + 1)
    owner = ClientId(1)
    note = Note(NoteId(0), owner, "dap", NOON, "Europe/Berlin", sections={"data": text})
    notes.save(writer, note)
    latest = notes.get(writer, LATEST).note
    notes.save(writer, replace(latest, sections={"data": str(number)}))
