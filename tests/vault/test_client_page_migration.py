"""A vault from before waiting lists and merging: every client and signed note stays as sealed."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.domain.clients import Waiting
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves.clients import clients as shelf
from therapist_desk.vault.shelves.notes import notes as note_shelf

NOTE = """
INSERT INTO note (id, client_id, format_id, occurred_at, zone, created_at, changed_at, signed_at,
    signed_by, sha256, reason, sections)
VALUES (1, 7, 'dap', 1000, 'UTC', 1000, 1000, 2000, 'Dr. Vidal', 'ab', '', '{"data":"Better."}')
"""


def test_an_older_client_and_note_read_as_before_without_a_word_lost():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    migrate._run(connection, migrate.scripts()[0], 1)
    connection.execute(OLD)
    connection.execute(NOTE)
    for number, script in enumerate(migrate.scripts()[1:], 2):
        migrate._run(connection, script, number)

    def read(home):
        columns = ", ".join(home.columns)
        sql = f"SELECT {columns} FROM {home.noun}"
        return home._codec.from_row(connection.execute(sql).fetchone())

    client, note = read(shelf), read(note_shelf)
    assert (client.name, client.waiting, client.merged_into) == ("Ada Moreau", Waiting(), None)
    assert (note.sections, note.signed_for) == ({"data": "Better."}, None)
    assert '"waiting"' not in shelf.content(client)  # so that the old seals still fit
    assert '"signed_for"' not in note_shelf.content(note)
