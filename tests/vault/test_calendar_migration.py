"""The calendar comes into a vault that has sessions already: they stay as they were."""

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.sessions import Session
from therapist_desk.vault import migrate
from therapist_desk.vault.codec import RowCodec, to_sealed_json

CLIENT = (
    "INSERT INTO client VALUES (1, 'Ada', 'C-1', 0, '', 'active', NULL, '[]', '', '', '', NULL,"
    " '[]', '', '', '{}', '', 'en', 'UTC', NULL, '[]', 0, 0, NULL)"
)
SESSION = "INSERT INTO session VALUES (7, 1, 1000, 2000, 'UTC', 3, 'room', 'attended', 0, 0, NULL)"
OLD_SEAL = (
    '{"id":7,"client_id":1,"starts_at":1000,"ends_at":2000,"zone":"UTC","number":3,'
    '"created_at":0,"changed_at":0}'
)


def the_calendar() -> int:
    return next(n for n, script in enumerate(migrate.scripts()) if "TABLE appointment" in script)


def test_a_session_from_before_keeps_its_place_its_number_and_its_seal():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    for number, script in enumerate(migrate.scripts()[: the_calendar()], 1):
        migrate._run(connection, script, number)
    connection.execute(CLIENT)
    connection.execute(SESSION)
    migrate.bring_up_to_date(connection)
    codec = RowCodec(Session)
    row = connection.execute(f"SELECT {', '.join(codec.columns)} FROM session").fetchone()
    session = codec.from_row(row)
    assert (session.number, session.fee, session.appointment_id) == (3, True, None)
    assert to_sealed_json(session) == OLD_SEAL
    assert connection.execute("SELECT count(*) FROM appointment").fetchone() == (0,)
