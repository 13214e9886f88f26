"""A vault from before there were readiness checks takes one, and an acceptance of then is read."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.readiness import Result, Said
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
    connection = grown(OLD, until="CREATE TABLE readiness_check (")
    connection.execute(CHECK)
    kept = only(connection, readiness.readiness_checks)
    assert (kept.client_id, kept.result) == (7, Result.TIMES_ONLY)
    assert kept.answers == {"r05": Said.NOT_YET}


def test_an_acceptance_from_before_evidence_was_kept_reads_and_stays_sealed():
    old = from_json(Acceptance, AGREED)
    assert (old.signatures, old.scan, old.session, old.reply) == ((), None, None, None)
    assert old.yeses == ()
    assert "signatures" not in to_sealed_json(old)
    assert "yeses" not in to_sealed_json(old)
