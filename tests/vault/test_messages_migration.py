"""A vault from before reminders: every message and draft reads as before, and its seal still fits."""

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import messages
from therapist_desk.vault.shelves.messages import messages as shelf

OLD = """
INSERT INTO message (id, client_id, at, zone, direction, channel, purpose, verdict, findings, notes,
    reason, rules, created_at, changed_at, text)
VALUES (1, 7, 1000, 'UTC', 'to_client', 'chat', 'scheduling', 'open', '[]', '[]', '', '', 1000, 1000,
    'See you at ten.')
"""
DRAFT = "INSERT INTO message_draft VALUES (7, 'chat', 'scheduling', 'Half', '')"


def test_an_older_message_and_draft_read_as_before():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    migrate._run(connection, migrate.scripts()[0], 1)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(OLD)
    connection.execute(DRAFT)
    for number, script in enumerate(migrate.scripts()[1:], 2):
        migrate._run(connection, script, number)
    columns = ", ".join(shelf.columns)
    row = connection.execute(f"SELECT {columns} FROM message").fetchone()
    message = shelf._codec.from_row(row)
    assert (message.text, message.reminds, message.by_hand) == ("See you at ten.", "", False)
    for added in ("reminds", "by_hand", "minutes"):
        assert f'"{added}"' not in shelf.content(message)  # so that the old seals still fit
    kept = connection.execute(f"SELECT {messages._DRAFT} FROM message_draft").fetchone()
    assert messages._draft(kept[1:]).text == "Half"
    assert messages._draft(kept[1:]).until is None
