"""Parties: a paper takes from the record who it is with, and what was chosen by hand goes before."""

from dataclasses import replace

import pytest

from tests.support import papers
from tests.support.records import ask, do, saved_client, vault, whatsapp
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.minors import Guardian, Hears
from therapist_desk.domain.relations import RelationKind
from therapist_desk.exporting.agreement_paper import agreement_paper
from therapist_desk.exporting.document import Table
from therapist_desk.services import agreements, clients, parties, practice, relations
from therapist_desk.services.agreements import Plan

MOTHER = Guardian("Ines Reyes", "mother", hears=Hears.SUMMARY)
FATHER = Guardian("Paul Reyes", "father", hears=Hears.SUMMARY)


@pytest.fixture
def store():
    made = vault()
    do(made, practice.keep, papers.practice())
    return made


def minor(store, *guardians, **fields):
    return saved_client(
        store,
        "Noa Reyes",
        kind=ClientKind.MINOR,
        guardians=guardians,
        phones=(whatsapp(),),
        **fields,
    )


def composed(store, owner, **chosen):
    plan = Plan(Composition(parties.paper_for(owner.kind), options=chosen))
    return ask(store, agreements.compose_for, owner.id, plan)


def test_each_kind_of_record_begins_with_a_paper_that_can_be_agreed_on():
    assert {parties.paper_for(kind) for kind in ClientKind} <= set(agreements.templates())


def test_the_paper_of_a_minor_names_guardians_age_and_what_they_hear(store):
    paper = composed(store, minor(store, MOTHER, FATHER, consent_age=16))
    assert "Ines Reyes and Paul Reyes" in paper.intro
    assert "Each of you can say no" in paper.intro
    assert "You are under 16" in paper.text
    assert "Once a month I tell" in paper.text
    assert not [gap for gap in paper.unfilled if gap.name == "guardian_name"]


def test_what_is_chosen_for_the_paper_goes_before_the_record_and_only_that_is_kept(store):
    owner = minor(store, MOTHER, consent_age=16)
    assert "You are under 14" in composed(store, owner, age_of_consent=14).text
    draft = do(
        store,
        agreements.save_draft,
        owner.id,
        Plan(Composition("minor_guardian"), {"guardian_name": "Rosa"}),
    )
    assert "for Rosa" in draft.intro
    assert "age_of_consent" not in draft.chosen
    do(store, clients.save, replace(owner, consent_age=15))
    again = do(store, agreements.save_draft, owner.id, agreements.plan_of(draft), draft.id)
    assert "You are under 15" in again.text


def test_a_joint_paper_names_the_members_and_asks_for_no_names_again(store):
    couple = saved_client(store, "Ada & Ben", kind=ClientKind.COUPLE, phones=(whatsapp(),))
    ada = saved_client(store, "Ada Moreau")
    do(store, relations.add, couple.id, RelationKind.MEMBER, ada.id)
    do(store, relations.add, couple.id, RelationKind.MEMBER, name="Ben Roth")
    assert "Ada Moreau and Ben Roth" in composed(store, couple).intro
    look = ask(store, agreements.look, couple.id, agreements.plan_for(couple))
    assert look.known["names"] == "Ada Moreau and Ben Roth"


def rows(store, owner):
    plan = agreements.plan_for(owner)
    draft = do(store, agreements.save_draft, owner.id, plan)
    paper = agreement_paper(draft, signers=ask(store, parties.signers, owner))
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]
    return [row[0].strip() for row in table.rows]


def test_every_guardian_who_must_sign_has_a_line_of_their_own(store):
    other = replace(FATHER, must_sign=False)
    assert rows(store, minor(store, MOTHER, FATHER)) == [
        "Young person: Noa Reyes",
        "Parent or guardian: Ines Reyes (mother)",
        "Parent or guardian: Paul Reyes (father)",
        "Therapist",
    ]
    assert "Parent or guardian: Paul Reyes (father)" not in rows(store, minor(store, MOTHER, other))
    assert "Parent or guardian" in rows(store, minor(store))


def test_every_member_of_a_family_has_a_line_of_their_own(store):
    family = saved_client(store, "The Roths", kind=ClientKind.FAMILY, phones=(whatsapp(),))
    for name in ("Ada", "Ben", "Cleo"):
        do(store, relations.add, family.id, RelationKind.MEMBER, name=name)
    assert rows(store, family)[:3] == ["Client: Ada", "Second client: Ben", "Second client: Cleo"]
