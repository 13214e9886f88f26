"""A check-in of an older vault has the fields that came later, empty, and its seal still fits."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.vault.codec import to_sealed_json
from therapist_desk.vault.shelves import checkins, question_sets, rhythms

CHECK_IN = """
INSERT INTO checkin VALUES (3, 7, 1000, 'UTC', 2000, 'client', 'whatsapp_message', 0, 5, NULL,
 '{"mood":"4"}', NULL, 'Mood 4', 'none_seen', '[]', '', '[]', NULL, NULL, '', NULL, 'no', 1,
 NULL, '', 2000, NULL)
"""
RHYTHM = """
INSERT INTO rhythm VALUES (1, 7, '2026-11-20', '18:00', 'UTC', 'FREQ=WEEKLY', 'daily3', 1,
 NULL, NULL, NULL, 1000, 1000, NULL)
"""
OWN_SET = """
INSERT INTO question_set VALUES (1, 'Evenings', 'en', '', '[]', '', 1000, 1000, NULL)
"""


def test_an_older_vault_keeps_its_check_ins_and_takes_rhythms_and_sets():
    connection = grown(OLD, CHECK_IN)
    found = only(connection, checkins.checkins)
    assert (found.summary, found.answers, found.fee, found.signed_at) == ("Mood 4", (), None, None)
    assert "answers" not in to_sealed_json(found)
    assert "boundary" not in to_sealed_json(found)
    connection.execute(RHYTHM)
    connection.execute(OWN_SET)
    assert only(connection, rhythms.rhythms).at == "18:00"
    assert only(connection, question_sets.question_sets).title == "Evenings"
