import json

import pytest

from tests.support.clock import FixedClock
from tests.support.grown import KEY, vault_before
from therapist_desk.domain.notes import NoteId
from therapist_desk.services import note_history, notes
from therapist_desk.vault.codec import to_sealed_json
from therapist_desk.vault.store import Store


@pytest.fixture
def older(tmp_path):
    """A vault as it was before drafts had a history, with one draft in it."""
    path = tmp_path / "vault.db"
    connection = vault_before(path, "CREATE TABLE note_revision")
    connection.execute(
        "INSERT INTO note (client_id, format_id, occurred_at, zone, created_at, changed_at,"
        " signed_by, sha256, reason, sections) VALUES (1, 'dap', 0, 'UTC', 0, 0, '', '', '', ?)",
        (json.dumps({"data": "Slept better."}),),
    )
    connection.close()
    return path


def test_a_note_of_an_older_vault_is_all_there_and_as_sealed_as_it_was(older):
    store = Store.open(older, KEY, bytes(32), FixedClock())
    note = store.read(lambda reader: notes.get(reader, NoteId(1))).note
    assert note.sections == {"data": "Slept better."}
    assert note.redactions == ()
    assert "redactions" not in to_sealed_json(note)
    assert len(store.read(lambda reader: note_history.versions(reader, NoteId(1)))) == 1
    assert store.complaints() == ["row 1 of note points nowhere"]  # its client was never made
    store.close()
