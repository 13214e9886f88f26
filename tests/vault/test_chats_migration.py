"""A vault from before chats could be filed takes one for a client it has."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.domain.filed_chats import Side
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import chats

CHAT = """
INSERT INTO chat VALUES (1, 7, 'Europe/Berlin', 'DMY', '[{"name":"Mara","side":"client"}]',
 3, 1000, 2000, '', '2026-12-01', NULL, 3000, NULL, 0, 1000, 1000)
"""


def test_an_older_vault_takes_a_chat_for_a_client_it_has():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    (place,) = [row for row, each in enumerate(scripts) if "CREATE TABLE chat (" in each]
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for number, script in enumerate(scripts[1 : place + 1], 2):
        migrate._run(connection, script, number)
    connection.execute(CHAT)
    columns = ", ".join(chats.chats.columns)
    kept = chats.chats._codec.from_row(connection.execute(f"SELECT {columns} FROM chat").fetchone())
    assert (kept.client_id, kept.people[0].side, kept.undone) == (7, Side.CLIENT, False)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
