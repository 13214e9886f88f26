"""A vault from before reminders: every message and draft reads as before, and its seal still fits."""

from tests.support.grown import grown, only
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
    connection = grown("PRAGMA foreign_keys = OFF", OLD, DRAFT)
    message = only(connection, shelf)
    assert (message.text, message.reminds, message.by_hand) == ("See you at ten.", "", False)
    for added in ("reminds", "by_hand", "minutes"):
        assert f'"{added}"' not in shelf.content(message)  # so that the old seals still fit
    kept = connection.execute(f"SELECT {messages._DRAFT} FROM message_draft").fetchone()
    assert messages._draft(kept[1:]).text == "Half"
    assert messages._draft(kept[1:]).until is None
