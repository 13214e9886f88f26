"""Decisions: a minor comes of age, an agreement names a number that is gone; only a person decides."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.support import papers
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain.agreements import Acceptance, is_untouched
from therapist_desk.domain.clients import ClientKind, ClientStatus
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.minors import Guardian, Hears
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.services import (
    agreement_standings,
    agreements,
    appointments,
    clients,
    decisions,
    planning,
    practice,
)
from therapist_desk.services.agreements import Plan
from therapist_desk.services.decisions import GoesOn, NumberGone, OfAge, UnderAge

BORN = date(2008, 11, 20)
GUARDIANS = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father", must_sign=False))


@pytest.fixture
def clock():
    return FixedClock(datetime(2026, 11, 19, 12, 0, tzinfo=UTC))


def minor(store, **fields):
    return saved_client(
        store, "Noa Reyes", kind=ClientKind.MINOR, birth_date=BORN, guardians=GUARDIANS, **fields
    )


def signed_by_guardian(store, owner):
    do(store, practice.keep, papers.practice())
    plan = Plan(Composition("minor_guardian"))
    draft = do(store, agreements.save_draft, owner.id, plan)
    given = Acceptance("signed on paper", WITHIN_HOURS, "UTC", "Ines", ("young", "guardian"))
    return do(store, agreements.accept, draft.id, given)


@pytest.mark.parametrize(
    ("zone", "hour", "has_come"),
    [("Pacific/Auckland", 11, True), ("Pacific/Auckland", 10, False), ("America/Lima", 23, False)],
)
def test_the_day_is_the_one_where_the_client_is(store, clock, zone, hour, has_come):
    owner = minor(store, zone=zone)
    clock.instant = datetime(2026, 11, 19, hour, 0, tzinfo=UTC)
    questions = ask(store, decisions.open_questions)
    assert questions == ((OfAge(owner, 18, is_adult=True),) if has_come else ())


def test_nothing_changes_until_somebody_decides(store, clock):
    owner = minor(store)
    clock.move(days=400)
    assert ask(store, decisions.open_questions, owner.id)
    assert ask(store, clients.get, owner.id) == owner


def test_beginning_anew_makes_an_adult_tells_guardians_nothing_and_calls_for_a_new_agreement(
    store, clock
):
    owner = minor(store, phones=(whatsapp(),))
    agreed = signed_by_guardian(store, owner)
    clock.move(days=1)
    answered = do(store, decisions.answer_age, owner.id, begins_anew=True)
    grown = ask(store, clients.get, owner.id)
    assert grown.kind is ClientKind.ADULT
    assert [one.hears for one in grown.guardians] == [Hears.NOTHING] * 2
    assert not any(one.consents or one.must_sign for one in grown.guardians)
    assert ask(store, agreements.get, agreed.id).review_on == date(2026, 11, 20)
    assert ask(store, agreements.get, agreed.id).sha256 == agreed.sha256
    assert ask(store, decisions.open_questions) == ()
    do(store, decisions.take_back, answered)
    assert ask(store, clients.get, owner.id).guardians == GUARDIANS
    assert ask(store, agreements.get, agreed.id).review_on == agreed.review_on
    assert ask(store, decisions.open_questions)


def test_an_agreement_no_guardian_signed_is_not_called_for_review(store):
    owner = agreed_client(store)
    (agreed,) = ask(store, agreements.versions, owner.id)
    young = replace(ask(store, clients.get, owner.id), kind=ClientKind.MINOR, guardians=GUARDIANS)
    do(store, clients.save, replace(young, birth_date=BORN.replace(month=1)))
    assert [type(one) for one in ask(store, decisions.open_questions, owner.id)] == [OfAge]
    do(store, decisions.answer_age, owner.id, begins_anew=True)
    assert ask(store, clients.get, owner.id).kind is ClientKind.ADULT
    assert ask(store, agreements.get, agreed.id).review_on == agreed.review_on


def test_leaving_all_as_it_is_asks_no_more_at_this_age(store, clock):
    owner = minor(store, consent_age=16)
    (question,) = ask(store, decisions.open_questions)
    assert (question.age, question.is_adult) == (16, False)
    do(store, decisions.answer_age, owner.id, begins_anew=False)
    assert ask(store, decisions.open_questions) == ()
    clock.move(days=1)
    (question,) = ask(store, decisions.open_questions)
    assert (question.age, question.is_adult) == (18, True)
    assert ask(store, clients.get, owner.id).kind is ClientKind.MINOR


def test_a_guardian_less_minor_who_may_consent_stays_a_minor(store):
    owner = minor(store, consent_age=16)
    do(store, decisions.answer_age, owner.id, begins_anew=True)
    kept = ask(store, clients.get, owner.id)
    assert kept.kind is ClientKind.MINOR
    assert kept.guardians == GUARDIANS


@pytest.fixture
def moved(store):
    owner = agreed_client(store)
    assert ask(store, decisions.open_questions) == ()
    changed = replace(ask(store, clients.get, owner.id), phones=(whatsapp("+447700900999"),))
    return do(store, clients.save, changed)


def test_a_changed_number_asks_about_the_agreement_that_names_the_old_one(store, moved):
    (question,) = ask(store, decisions.open_questions, moved.id)
    assert isinstance(question, NumberGone)
    assert question.number.endswith("900123")
    assert ask(store, decisions.open_questions) == (question,)


def test_an_agreement_that_still_holds_is_asked_about_at_the_next_change_only(store, moved):
    (question,) = ask(store, decisions.open_questions)
    answered = do(store, decisions.number_holds, question.agreement_id)
    assert ask(store, decisions.open_questions) == ()
    kept = ask(store, agreements.get, question.agreement_id)
    assert is_untouched(kept)
    do(store, clients.save, replace(moved, phones=(whatsapp("+447700900888"),)))
    assert len(ask(store, decisions.open_questions)) == 1
    do(store, clients.save, replace(moved, phones=(whatsapp("+447700900999"),)))
    assert ask(store, decisions.open_questions) == ()
    do(store, decisions.take_back, answered)
    assert len(ask(store, decisions.open_questions)) == 1


def test_the_old_number_beside_the_new_one_asks_nothing(store, moved):
    both = replace(moved, phones=(whatsapp("+447700900999"), whatsapp("+447700900123")))
    do(store, clients.save, both)
    assert ask(store, decisions.open_questions) == ()


def test_needing_a_new_version_makes_the_review_due_today(store, moved):
    (question,) = ask(store, decisions.open_questions)
    do(store, decisions.number_needs_new_version, question.agreement_id)
    assert ask(store, decisions.open_questions) == ()
    (due,) = ask(store, agreement_standings.reviews_due)
    assert due.outline.review_on == ask(store, practice.today)


def test_an_adults_record_with_a_minors_birthday_is_asked_about_once(store):
    owner = saved_client(store, "Noa Reyes", birth_date=BORN)
    assert ask(store, decisions.mismatches, owner.id) == (UnderAge(owner, 17),)
    answered = do(store, decisions.answer_under_age, owner.id, is_minor=True)
    assert ask(store, clients.get, owner.id).kind is ClientKind.MINOR
    assert ask(store, decisions.mismatches, owner.id) == ()
    do(store, decisions.take_back, answered)
    assert ask(store, decisions.mismatches, owner.id)
    do(store, decisions.answer_under_age, owner.id, is_minor=False)
    assert ask(store, clients.get, owner.id).kind is ClientKind.ADULT
    assert ask(store, decisions.mismatches, owner.id) == ()


def test_who_is_of_age_is_not_asked_about(store, clock):
    owner = saved_client(store, "Noa Reyes", birth_date=BORN)
    clock.move(days=1)
    assert ask(store, decisions.mismatches, owner.id) == ()


def test_meetings_after_the_end_of_therapy_are_asked_about_until_they_are_gone(store):
    owner = saved_client(store)
    starts = datetime(2026, 11, 26, 14)  # noqa: DTZ001 - by the clock on the wall
    weekly = planning.Plan(owner.id, starts, 50, "UTC", repeat=Repeat(Every.WEEK))
    do(store, planning.plan, weekly)
    assert ask(store, decisions.mismatches, owner.id) == ()
    ended = do(store, clients.save, replace(owner, status=ClientStatus.ENDED))
    assert ask(store, decisions.mismatches, owner.id) == (GoesOn(ended, starts.date()),)
    answered = do(store, decisions.end_meetings, owner.id)
    assert ask(store, decisions.mismatches, owner.id) == ()
    assert ask(store, appointments.next_of_client, owner.id) is None
    do(store, decisions.take_back, answered)
    assert ask(store, decisions.mismatches, owner.id)


def test_nobody_is_asked_about_clients_whose_therapy_ended_until_their_record_is_opened(
    store, clock, moved
):
    young = minor(store)
    clock.move(days=1)
    assert len(ask(store, decisions.open_questions)) == 2
    for one in (young, moved):
        do(store, clients.save, replace(one, status=ClientStatus.ENDED))
    assert ask(store, decisions.open_questions) == ()
    for one in (young, moved):
        assert len(ask(store, decisions.open_questions, one.id)) == 1
