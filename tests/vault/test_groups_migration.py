"""A vault from before groups, the library and endings gets their tables; its files stay whole."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves import endings, peer_groups, resources

ROWS = """
INSERT INTO group_member VALUES (1, 7, 'Rosa', '', NULL, '2026-11-20', 'signed', 0, NULL, 1, 1, NULL);
INSERT INTO resource VALUES (1, 'Sleep diary', 'link', 'en', 'easy', '', 'https://example.org', '',
    '2026-11-20', 12, NULL, '', '', 0, '', 1, 1, NULL);
INSERT INTO case_ending VALUES (1, 7, '2026-11-20', '2026-11-20', '{"goodbye":"2026-11-20"}', 'kept',
    'GB', '2033-11-20', 'my register', '2026-11-20', 1, NULL, 1, 1);
"""


def read(connection, shelf):
    columns = ", ".join(shelf.columns)
    return shelf._codec.from_row(
        connection.execute(f"SELECT {columns} FROM {shelf.noun}").fetchone()
    )


def test_an_older_vault_takes_a_consent_a_resource_and_an_ending():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    scripts = migrate.scripts()
    (place,) = [row for row, each in enumerate(scripts) if "CREATE TABLE peer_group (" in each]
    migrate._run(connection, scripts[0], 1)
    connection.execute(OLD)
    for number, script in enumerate(scripts[1 : place + 1], 2):
        migrate._run(connection, script, number)
    connection.executescript(ROWS)
    assert read(connection, peer_groups.members).has_agreed
    assert read(connection, resources.resources).content_id is None
    assert read(connection, endings.endings).done == {"goodbye": "2026-11-20"}
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
