"""An old version of a long draft, fetched and compared by word, beside difflib on the bare words."""

import time
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from random import Random

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.differences import compared
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import locked_vaults, note_history, notes, vaults
from therapist_desk.services.rehearsal.sentences import tongues

TURNS = 9
LETTERS = 30_000


def milliseconds(folder: Path, saves: int) -> dict[str, list[float]]:
    """Return how long each comparison over ``saves`` versions took: "desk" and "bare"."""
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    taken: dict[str, list[float]] = {"desk": [], "bare": []}
    try:
        note = _written(vault, saves)
        oldest = vault.desk.ask(
            lambda reader: note_history.listed(reader, note.id, every=True)[-1]
        ).result()
        for _ in range(TURNS):
            begun = time.perf_counter()
            older = (
                vault.desk.ask(lambda reader: note_history.state(reader, note.id, oldest))
                .result()
                .sections["data"]
            )
            compared(older, note.sections["data"])
            taken["desk"].append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            SequenceMatcher(None, older.split(), note.sections["data"].split()).get_opcodes()
            taken["bare"].append((time.perf_counter() - begun) * 1000)
    finally:
        vault.close()
    return taken


def _written(vault, saves: int):
    """Return a draft of some 5,000 words that was changed here and there at each save."""
    chance = Random(11)
    tongue = tongues(chance)[0]
    text = tongue.joined(tongue.several("said", LETTERS, chance))
    now = SystemClock().now()
    note = Note(NoteId(0), ClientId(1), "dap", now, "UTC", sections={"data": text})
    note = vault.desk.do(lambda writer: notes.save(writer, note)).result()[0]
    for number in range(saves):
        at = chance.randrange(len(text))
        text = f"{text[:at]} word{number} {text[at + chance.randrange(20) :]}"
        changed = replace(note, sections={"data": text})
        note = vault.desk.do(lambda writer, changed=changed: notes.save(writer, changed)).result()[
            0
        ]
    return note
