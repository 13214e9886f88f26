"""A vault from before messages could wait: what was being written is still there, and waits for nothing."""

from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import Draft
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import messages


class OldReader:
    """Reads from a bare connection, as a Reader does."""

    def __init__(self, connection):
        self._connection = connection

    def row(self, sql, values=()):
        return self._connection.execute(sql, values).fetchone()

    def rows(self, sql, values=()):
        return self._connection.execute(sql, values).fetchall()


def test_a_draft_of_before_is_kept_and_waits_for_nothing():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    number = next(at for at, one in enumerate(scripts) if "ADD COLUMN until" in one)
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for step, script in enumerate(scripts[1:number], 2):
        migrate._run(connection, script, step)
    connection.execute(
        "INSERT INTO message_draft VALUES (7, 'chat', 'scheduling', 'See you then', '')"
    )
    for step, script in enumerate(scripts[number:], number + 1):
        migrate._run(connection, script, step)
    reader: Any = OldReader(connection)
    assert messages.draft(reader, ClientId(7)) == Draft(text="See you then")
    assert messages.kept_drafts(reader) == []
