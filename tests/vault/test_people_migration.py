"""A vault from before there were kinds of record: every client stays as sealed, as an adult."""

from tests.support.grown import grown, only
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain.clients import ClientKind, FamilyDoctor, NextOfKin, Referral
from therapist_desk.services import clients
from therapist_desk.vault.shelves.clients import clients as shelf

OLD = """
INSERT INTO client VALUES (
    7, 'Ada Moreau', 'C-0001', 0, 'she', 'active', NULL, '[]', '', '', '', NULL, '[]', '', '',
    '{"name":"","phone":"","relation":""}', '', 'en', 'UTC', NULL, '[]', 1000, 1000, NULL
)
"""


def test_an_older_client_reads_as_an_adult_without_a_word_lost():
    connection = grown(OLD)
    client = only(connection, shelf)
    assert (client.name, client.kind, client.guardians) == ("Ada Moreau", ClientKind.ADULT, ())
    assert (client.next_of_kin, client.gp, client.referral) == (
        NextOfKin(),
        FamilyDoctor(),
        Referral(),
    )
    assert '"kind"' not in shelf.content(client)  # so that its old seal still fits


def test_guardians_and_the_rest_come_back_as_they_were_kept():
    store = vault()
    kept = saved_client(
        store, gp=FamilyDoctor("Dr. Osei", "Elm Street", "+442079460127"), consent_age=16
    )
    assert ask(store, clients.get, kept.id) == kept
    assert do(store, clients.save, kept) == kept
