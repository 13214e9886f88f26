"""A vault from before own clauses: every agreement stays as it was sealed."""

from tests.support.grown import grown, only
from tests.vault.test_people_migration import OLD
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
    connection = grown(OLD, AGREEMENT)
    found = only(connection, shelf)
    assert (found.title, found.withdrawn_how, found.withdrawn_by) == ("Paper", "wrote STOP", "")
    assert found.own == ()
    content = shelf.content(found)  # its seal still fits
    assert '"own"' not in content
    assert '"withdrawn_by"' not in content
