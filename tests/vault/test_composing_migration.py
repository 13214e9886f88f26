"""A vault from before own clauses: every agreement stays as it was sealed."""

import sqlcipher3.dbapi2 as sqlcipher

from tests.vault.test_people_migration import OLD
from therapist_desk.vault import migrate
from therapist_desk.vault.shelves.agreements import agreements as shelf

AGREEMENT = """
INSERT INTO agreement (id, client_id, version, state, template_id, template_version, form, language,
    options, added, left_out, title, intro, clause_versions, rules, methods, signatures, unfilled,
    sha256, signatures_missing, withdrawn_at, withdrawn_how, chosen, about, created_at, changed_at,
    sections)
VALUES (3, 7, 1, 'withdrawn', 'individual_adult', '1.0', 'full', 'en', '{}', '[]', '[]', 'Paper',
    '', '{}', '{}', '[]', '[]', '[]', '', '[]', 5000, 'wrote STOP', '{}', '{}', 1000, 2000, '[]')
"""


def test_an_older_agreement_reads_as_before():
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    migrate._run(connection, migrate.scripts()[0], 1)
    connection.execute(OLD)
    connection.execute(AGREEMENT)
    for number, script in enumerate(migrate.scripts()[1:], 2):
        migrate._run(connection, script, number)
    sql = f"SELECT {', '.join(shelf.columns)} FROM agreement"
    found = shelf._codec.from_row(connection.execute(sql).fetchone())
    assert (found.title, found.withdrawn_how, found.withdrawn_by) == ("Paper", "wrote STOP", "")
    assert found.own == ()
    content = shelf.content(found)  # its seal still fits
    assert '"own"' not in content
    assert '"withdrawn_by"' not in content
