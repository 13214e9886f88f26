import json

import pytest

from tests.support.clock import FixedClock
from tests.support.grown import KEY, vault_before
from therapist_desk.domain.notes import NoteId, ProcessNoteId
from therapist_desk.services import notes, own_formats, phrases
from therapist_desk.vault.codec import to_sealed_json
from therapist_desk.vault.store import Store


@pytest.fixture
def older(tmp_path):
    """A vault as it was before there were phrases, with a draft and a process note in it."""
    path = tmp_path / "vault.db"
    connection = vault_before(path, "CREATE TABLE phrase")
    connection.execute(
        "INSERT INTO note (client_id, format_id, occurred_at, zone, created_at, changed_at,"
        " signed_by, sha256, reason, sections) VALUES (1, 'dap', 0, 'UTC', 0, 0, '', '', '', ?)",
        (json.dumps({"data": "Slept better."}),),
    )
    connection.execute(
        "INSERT INTO process_note (client_id, occurred_at, zone, created_at, changed_at, text)"
        " VALUES (1, 0, 'UTC', 0, 0, 'I felt hurried.')"
    )
    connection.close()
    return path


def test_notes_of_an_older_vault_are_all_there_and_as_sealed_as_they_were(older):
    store = Store.open(older, KEY, bytes(32), FixedClock())
    note = store.read(lambda reader: notes.get(reader, NoteId(1))).note
    thought = store.read(lambda reader: notes.process_note(reader, ProcessNoteId(1)))
    assert (note.sections, note.spelling) == ({"data": "Slept better."}, "")
    assert (thought.text, thought.spelling) == ("I felt hurried.", "")
    assert "spelling" not in to_sealed_json(note) + to_sealed_json(thought)
    assert store.read(phrases.every) == []
    assert store.read(own_formats.versions) == []
    store.close()
