"""A vault from before chats could be filed takes one for a client it has."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.domain.filed_chats import Side
from therapist_desk.vault.shelves import chats

CHAT = """
INSERT INTO chat VALUES (1, 7, 'Europe/Berlin', 'DMY', '[{"name":"Mara","side":"client"}]',
 3, 1000, 2000, '', '2026-12-01', NULL, 3000, NULL, 0, 1000, 1000)
"""


def test_an_older_vault_takes_a_chat_for_a_client_it_has():
    connection = grown(OLD, until="CREATE TABLE chat (")
    connection.execute(CHAT)
    kept = only(connection, chats.chats)
    assert (kept.client_id, kept.people[0].side, kept.undone) == (7, Side.CLIENT, False)
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
