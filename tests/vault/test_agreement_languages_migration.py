"""A vault from before papers had other languages: every agreement stays as it was sealed."""

from tests.support.grown import grown, only
from therapist_desk.vault.shelves.agreements import agreements as shelf

OLD_CLIENT = """
INSERT INTO client VALUES (
    7, 'Ada Moreau', 'C-0001', 0, 'she', 'active', NULL, '[]', '', '', '', NULL, '[]', '', '',
    '{"name":"","phone":"","relation":""}', '', 'en', 'UTC', NULL, '[]', 1000, 1000, NULL
)
"""
OLD_AGREEMENT = """
INSERT INTO agreement VALUES (
    3, 7, 1, 'draft', 'individual_adult', '1.0', 'essential', 'en', '{}', '[]', '[]', 'Title',
    'Intro', '{}', '{}', '[]', '[]', '[]', '', NULL, '[]', NULL, NULL, NULL, '', '{}', '{}', NULL,
    1000, 1000, NULL, '[]'
)
"""


def test_an_older_agreement_reads_as_it_was_and_keeps_its_seal():
    connection = grown(OLD_CLIENT, OLD_AGREEMENT)
    agreement = only(connection, shelf)
    assert (agreement.title, agreement.language, agreement.in_english) == ("Title", "en", ())
    assert '"in_english"' not in shelf.content(agreement)  # so that its old seal still fits
