"""A vault from before there were measures gets their tables, and every client in it stays as it was."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.domain.measure_scores import Way
from therapist_desk.vault.shelves import measures

SCORE = """
INSERT INTO measure_score VALUES (
    1, 7, 'isi', 'Insomnia Severity Index', '1.0', 'sum', 'total', 1000, 'UTC', 'en', '[]', '{}',
    15.0, NULL, '{}', '', '{"status": "complete", "total": 15.0, "low": 0.0, "high": 28.0}',
    NULL, '', NULL, '', 1000, 1000, NULL
)
"""


def test_an_older_vault_takes_a_score_for_a_client_it_has():
    connection = grown(OLD, until="CREATE TABLE measure_score (")
    connection.execute(SCORE)
    kept = only(connection, measures.scores)
    assert (kept.way, kept.given_total, kept.reading.total) == (Way.TOTAL, 15.0, 15.0)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
