"""A vault from before there were readiness checks takes one, and an acceptance of then is read."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.readiness import Result, Said
from therapist_desk.vault import migrate
from therapist_desk.vault.codec import from_json, to_sealed_json
from therapist_desk.vault.shelves import readiness

CHECK = """
INSERT INTO readiness_check VALUES
    (1, 7, '2026-11-20', '{"r05":"not_yet"}', 'times_only', 'Sets a lock at home', 1000, NULL)
"""
AGREED = (
    '{"method":"signed on paper","at":1000,"zone":"Europe/London","by":"Ada","agreed":["client"],'
    '"present":[]}'
)


def test_an_older_vault_takes_a_check_for_a_client_it_has():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    (place,) = [row for row, each in enumerate(scripts) if "CREATE TABLE readiness_check (" in each]
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for number, script in enumerate(scripts[1 : place + 1], 2):
        migrate._run(connection, script, number)
    connection.execute(CHECK)
    columns = ", ".join(readiness.readiness_checks.columns)
    row = connection.execute(f"SELECT {columns} FROM readiness_check").fetchone()
    kept = readiness.readiness_checks._codec.from_row(row)
    assert (kept.client_id, kept.result) == (7, Result.TIMES_ONLY)
    assert kept.answers == {"r05": Said.NOT_YET}


def test_an_acceptance_from_before_evidence_was_kept_reads_and_stays_sealed():
    old = from_json(Acceptance, AGREED)
    assert (old.signatures, old.scan, old.session, old.reply) == ((), None, None, None)
    assert "signatures" not in to_sealed_json(old)
