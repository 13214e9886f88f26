"""A vault from before there were tasks gets their tables, and every client in it stays as it was."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.vault.shelves import tasks

TASK = """
INSERT INTO task VALUES (1, 'Ring the GP', 7, '2026-11-20', NULL, NULL, 1000, 1000, NULL)
"""


def test_an_older_vault_takes_a_task_for_a_client_it_has():
    connection = grown(OLD, until="CREATE TABLE task (")
    connection.execute(TASK)
    kept = only(connection, tasks.tasks)
    assert (kept.text, kept.client_id, kept.not_before) == ("Ring the GP", 7, None)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
