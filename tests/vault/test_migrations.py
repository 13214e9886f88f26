"""A vault of any earlier schema is brought up to date, and every row it had is as it was."""

from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clients import Client
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.vault import migrate
from therapist_desk.vault.codec import RowCodec

FIRST_ROWS = (
    "INSERT INTO client VALUES (1, 'Ada', 'C-1', 0, '', 'active', NULL, '[]', '', '', '', NULL,"
    " '[]', '', '', '{}', '', 'en', 'UTC', NULL, '[]', 0, 0, NULL)",
    "INSERT INTO session VALUES (7, 1, 1000, 2000, 'UTC', 3, 'room', 'attended', 0, 0, NULL)",
    "INSERT INTO note VALUES (5, 1, 'dap', 1000, 'UTC', 7, 0, 0, NULL, '', '', NULL, NULL, '',"
    ' NULL, \'{"data":"As it was."}\')',
)
"""As the first schema held them."""
RECORDS = {"client": Client, "session": Session, "note": Note}


def rows(connection, table: str) -> dict[str, Any]:
    found = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in found.description]
    (row,) = found.fetchall()
    return dict(zip(names, row, strict=True))


@pytest.mark.parametrize("schema", range(1, len(migrate.scripts())))
def test_rows_of_an_earlier_schema_stay_as_they_were(schema):
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    for number, script in enumerate(migrate.scripts()[:schema], 1):
        migrate._run(connection, script, number)
        if number == 1:
            for row in FIRST_ROWS:
                connection.execute(row)
    before = {table: rows(connection, table) for table in RECORDS}
    migrate.bring_up_to_date(connection)
    for table, record in RECORDS.items():
        after = rows(connection, table)
        assert before[table].items() <= after.items()
        codec = RowCodec(record)
        kept = codec.from_row(tuple(after[name] for name in codec.columns))
        assert kept.id == before[table]["id"]
    assert migrate.version(connection) == len(migrate.scripts())
