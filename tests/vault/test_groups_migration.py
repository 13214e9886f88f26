"""A vault from before groups, the library and endings gets their tables; its files stay whole."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
from therapist_desk.vault.shelves import endings, peer_groups, resources

ROWS = """
INSERT INTO group_member VALUES (1, 7, 'Rosa', '', NULL, '2026-11-20', 'signed', 0, NULL, 1, 1, NULL);
INSERT INTO resource VALUES (1, 'Sleep diary', 'link', 'en', 'easy', '', 'https://example.org', '',
    '2026-11-20', 12, NULL, '', '', 0, '', 1, 1, NULL);
INSERT INTO case_ending VALUES (1, 7, '2026-11-20', '2026-11-20', '{"goodbye":"2026-11-20"}', 'kept',
    'GB', '2033-11-20', 'my register', '2026-11-20', 1, NULL, 1, 1);
"""


def test_an_older_vault_takes_a_consent_a_resource_and_an_ending():
    connection = grown(OLD, until="CREATE TABLE peer_group (")
    connection.executescript(ROWS)
    assert only(connection, peer_groups.members).has_agreed
    assert only(connection, resources.resources).content_id is None
    assert only(connection, endings.endings).done == {"goodbye": "2026-11-20"}
    assert connection.execute("SELECT name FROM client").fetchall() == [("Ada Moreau",)]
