"""A vault from before there were measures gets their tables, and every client in it stays as it was."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.domain.measure_scores import Way
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import measures

SCORE = """
INSERT INTO measure_score VALUES (
    1, 7, 'isi', 'Insomnia Severity Index', '1.0', 'sum', 'total', 1000, 'UTC', 'en', '[]', '{}',
    15.0, NULL, '{}', '', '{"status": "complete", "total": 15.0, "low": 0.0, "high": 28.0}',
    NULL, '', NULL, '', 1000, 1000, NULL
)
"""


def test_an_older_vault_takes_a_score_for_a_client_it_has():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    (place,) = [row for row, each in enumerate(scripts) if "CREATE TABLE measure_score (" in each]
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for number, script in enumerate(scripts[1 : place + 1], 2):
        migrate._run(connection, script, number)
    connection.execute(SCORE)
    columns = ", ".join(measures.scores.columns)
    row = connection.execute(f"SELECT {columns} FROM measure_score").fetchone()
    kept = measures.scores._codec.from_row(row)
    assert (kept.way, kept.given_total, kept.reading.total) == (Way.TOTAL, 15.0, 15.0)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
