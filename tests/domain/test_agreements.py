"""An agreement is sealed once accepted, and only ever moves forward."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.support.papers import (
    ADULT,
    TODAY,
    circumstances,
    paper,
)
from therapist_desk.domain.agreements import (
    Acceptance,
    accept,
    contact_rules,
    draft,
    fingerprint,
    for_guard,
    in_force,
    is_untouched,
    sign,
    supersede,
    withdraw,
)
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import Yes
from therapist_desk.domain.guard import AgreementState, Channel, Purpose
from therapist_desk.domain.hours import read_hours

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def adult_draft(**changes):
    return replace(draft(ClientId(7), paper(), Composition(ADULT.id)), **changes)


def yes(**changes):
    given = Acceptance(ADULT.methods[0], NOON, "Asia/Tokyo", "Alex", ("client",), ("Jo",))
    return replace(given, **changes)


def test_accepting_seals_the_very_words_that_were_shown():
    made = paper()
    agreement = accept(adult_draft(), yes())
    assert agreement.state is AgreementState.ACCEPTED
    assert agreement.text == made.text
    assert agreement.sha256 == fingerprint(made.text)
    assert is_untouched(agreement)
    assert agreement.clause_versions == made.clause_versions
    assert not is_untouched(replace(agreement, intro=agreement.intro + " "))
    assert in_force(agreement, TODAY)


def test_an_agreement_with_an_empty_place_cannot_be_accepted():
    made = paper(at=circumstances(name=""))
    with pytest.raises(RuleBroken, match="Client's name") as refused:
        accept(draft(ClientId(7), made, Composition(ADULT.id)), yes())
    assert refused.value.field == "client_name"


def later(role):
    return Yes(role, "Kim Example", "signed on paper", TODAY, NOON, "Europe/London")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"method": "by telepathy"}, "method"),
        ({"by": " "}, "by"),
        ({"agreed": ("guardian",)}, "agreed"),
        ({"zone": "Nowhere"}, "zone"),
    ],
)
def test_an_acceptance_that_proves_nothing_is_refused(changes, field):
    with pytest.raises(RuleBroken) as refused:
        accept(adult_draft(), yes(**changes))
    assert refused.value.field == field


def test_missing_signatures_keep_it_out_of_force_until_they_come():
    composition = Composition("minor_guardian")
    made = draft(ClientId(7), paper(template="minor_guardian"), composition)
    agreement = accept(made, yes(agreed=("young",)))
    assert agreement.signatures_missing == ("guardian",)
    assert not in_force(agreement, TODAY)
    signed = sign(agreement, later("guardian"))
    assert in_force(signed, TODAY)
    assert signed.sha256 == agreement.sha256
    with pytest.raises(RuleBroken):
        sign(signed, later("guardian"))


def test_an_agreement_ends_after_its_last_day_and_not_before_it_began():
    agreement = accept(adult_draft(ends_on=date(2026, 3, 20)), yes())
    assert in_force(agreement, date(2026, 3, 20))
    assert not in_force(agreement, date(2026, 3, 21))
    late = datetime(2026, 3, 20, 23, tzinfo=UTC)
    with pytest.raises(RuleBroken, match="end date"):
        accept(adult_draft(ends_on=date(2026, 3, 20)), yes(at=late))


def test_an_agreement_only_moves_forward():
    agreement = accept(adult_draft(), yes())
    for ended in (supersede(agreement), withdraw(agreement, NOON, "wrote STOP")):
        assert not in_force(ended, TODAY)
        for step in (
            lambda each: accept(each, yes()),
            supersede,
            lambda each: withdraw(each, NOON, "again"),
            lambda each: sign(each, later("client")),
        ):
            with pytest.raises(RuleBroken):
                step(ended)
    for step in (supersede, lambda each: withdraw(each, NOON, "no")):
        with pytest.raises(RuleBroken):
            step(adult_draft())
    with pytest.raises(RuleBroken):
        withdraw(agreement, NOON, "  ")


def test_a_card_is_no_agreement():
    with pytest.raises(RuleBroken):
        draft(ClientId(7), paper(template="crisis_quick_card"), Composition("crisis_quick_card"))


def test_what_the_guard_gets_is_what_was_agreed():
    seen = for_guard(accept(adult_draft(), yes()))
    assert seen.state is AgreementState.ACCEPTED
    assert seen.rules.purposes == {Purpose.SCHEDULING, Purpose.CHECK_IN}
    assert seen.rules.channels == {Channel.CHAT}
    assert seen.rules.hours == read_hours(
        "Europe/London", {"mon": ["09:00-17:00"], "wed": ["13:00-20:00"]}
    )
    assert (seen.rules.max_messages_week, seen.rules.keep_number_weeks) == (5, 4)
    assert seen.review_on == date(2026, 9, 9)
    assert contact_rules({}).hours is None


def test_what_a_draft_keeps_is_plain_json():
    agreement = adult_draft()
    for kept in (agreement.options, agreement.rules, agreement.clause_versions):
        assert json.loads(json.dumps(kept)) == kept
    assert paper(agreement.options).text == agreement.text
