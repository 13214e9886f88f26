"""A check-in of an older vault has the fields that came later, empty, and its seal still fits."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.vault import migrate
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


def kept(connection, shelf):
    columns = ", ".join(shelf.columns)
    row = connection.execute(f"SELECT {columns} FROM {shelf.noun}").fetchone()
    return shelf._codec.from_row(row)


def test_an_older_vault_keeps_its_check_ins_and_takes_rhythms_and_sets():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    connection.execute(CHECK_IN)
    for number, script in enumerate(scripts[1:], 2):
        migrate._run(connection, script, number)
    found = kept(connection, checkins.checkins)
    assert (found.summary, found.answers, found.fee, found.signed_at) == ("Mood 4", (), None, None)
    assert "answers" not in to_sealed_json(found)
    assert "boundary" not in to_sealed_json(found)
    connection.execute(RHYTHM)
    connection.execute(OWN_SET)
    assert kept(connection, rhythms.rhythms).at == "18:00"
    assert kept(connection, question_sets.question_sets).title == "Evenings"
