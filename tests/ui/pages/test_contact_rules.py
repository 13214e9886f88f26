"""On top of a record stands what was agreed, and whether all of it is in order."""

from dataclasses import replace

import pytest

from tests.support.agreed import agreed_client
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.services import agreements
from therapist_desk.ui.pages.clients.contact_rules import ContactRules


@pytest.fixture
def owner(seat):
    return agreed_client(seat.store)


def another_version(seat, owner, *, agreed=("client",), ends_on=None):
    plan = agreements.plan_of(seat.ask(agreements.latest, owner.id))
    draft = seat.do(agreements.save_draft, owner.id, replace(plan, ends_on=ends_on))
    given = Acceptance("signed on paper", seat.clock.now(), "Europe/London", owner.name, agreed)
    seat.do(agreements.accept, draft.id, given)


def shown(seat, owner) -> str:
    rules = ContactRules(seat.tasks)
    rules.show_client(owner.id)
    seat.settle()
    return rules.words.text()


def test_what_was_agreed_stands_there(seat, owner):
    assert shown(seat, owner).startswith("Agreed: chat")
    assert "(London)" in shown(seat, owner)


def test_an_agreement_that_has_ended_is_not_shown_as_if_it_were_in_force(seat, owner):
    another_version(seat, owner, ends_on=seat.clock.now().date())
    seat.clock.move(days=2)
    said = shown(seat, owner)
    assert "has ended" in said
    assert "chat" in said


def test_a_missing_signature_is_said_beside_what_was_agreed(seat, owner):
    another_version(seat, owner, agreed=())
    assert "a signature is missing" in shown(seat, owner)
