"""A vault from before waiting lists and merging: every client and signed note stays as sealed."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.domain.clients import Waiting
from therapist_desk.vault.shelves.clients import clients as shelf
from therapist_desk.vault.shelves.notes import notes as note_shelf

NOTE = """
INSERT INTO note (id, client_id, format_id, occurred_at, zone, created_at, changed_at, signed_at,
    signed_by, sha256, reason, sections)
VALUES (1, 7, 'dap', 1000, 'UTC', 1000, 1000, 2000, 'Dr. Vidal', 'ab', '', '{"data":"Better."}')
"""


def test_an_older_client_and_note_read_as_before_without_a_word_lost():
    connection = grown(OLD, NOTE)
    client, note = only(connection, shelf), only(connection, note_shelf)
    assert (client.name, client.waiting, client.merged_into) == ("Ada Moreau", Waiting(), None)
    assert (note.sections, note.signed_for) == ({"data": "Better."}, None)
    assert '"waiting"' not in shelf.content(client)  # so that the old seals still fit
    assert '"signed_for"' not in note_shelf.content(note)
