"""A vault from before there were tasks gets their tables, and every client in it stays as it was."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import tasks

TASK = """
INSERT INTO task VALUES (1, 'Ring the GP', 7, '2026-11-20', NULL, NULL, 1000, 1000, NULL)
"""


def test_an_older_vault_takes_a_task_for_a_client_it_has():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    (place,) = [row for row, each in enumerate(scripts) if "CREATE TABLE task (" in each]
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for number, script in enumerate(scripts[1 : place + 1], 2):
        migrate._run(connection, script, number)
    connection.execute(TASK)
    columns = ", ".join(tasks.tasks.columns)
    row = connection.execute(f"SELECT {columns} FROM task").fetchone()
    kept = tasks.tasks._codec.from_row(row)
    assert (kept.text, kept.client_id, kept.not_before) == ("Ring the GP", 7, None)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
