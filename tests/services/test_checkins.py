"""A check-in is kept as it was meant; one with risk is never lost sight of."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.records import NOON, ask, client, do, saved_client, vault
from therapist_desk.domain.checkins import Answered, CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreements, checkins, clients, search
from therapist_desk.services import bin as bins
from therapist_desk.services.checkins import Draft

ODD = "a \ud83d b"
"""Half of a character, as some programs paste it; no vault can hold it."""


def checkin(owner, summary: str = "Slept badly, wants to talk on Thursday.", **fields) -> CheckIn:
    at: datetime = fields.pop("occurred_at", NOON)
    return CheckIn(CheckInId(0), owner.id, at, "Europe/Berlin", summary=summary, **fields)


def risky(owner, **fields) -> CheckIn:
    usual: dict[str, Any] = {
        "risk_level": RiskLevel.CONCERN,
        "risk_kind": frozenset({RiskKind.SUICIDE, RiskKind.SUBSTANCE}),
        "risk_reason": "Wrote that nothing matters.",
        "risk_action": frozenset({RiskAction.CALLED_CLIENT, RiskAction.SAFETY_PLAN_REVIEWED}),
        "follow_up_at": NOON + timedelta(days=1),
    }
    return checkin(owner, **(usual | fields))


def test_everything_logged_comes_back(store, ada, clock):
    logged = risky(ada, ratings={"mood": Decimal(4), "sleep_hours": Decimal("6.5")}, minutes=12)
    kept = do(store, checkins.save, logged)
    assert ask(store, checkins.get, kept.id).checkin == kept
    back = {"id": CheckInId(0), "recorded_at": None, "changed_at": None}
    assert replace(kept, **back) == logged
    assert kept.recorded_at == clock.now()


def test_newest_first_whatever_was_written_down_first(store, ada):
    late = do(store, checkins.save, checkin(ada, occurred_at=NOON - timedelta(days=2)))
    early = do(store, checkins.save, checkin(ada))
    other = do(store, checkins.save, checkin(saved_client(store, "Ben"), "Other"))
    assert ask(store, checkins.of_client, ada.id) == [early.id, late.id]
    assert ask(store, checkins.latest) == [other.id, early.id, late.id]
    assert ask(store, checkins.logged_page, [other.id])[other.id].client.name == "Ben"


def test_what_breaks_a_rule_is_not_kept(store, ada):
    with pytest.raises(RuleBroken, match="one line"):
        do(store, checkins.save, checkin(ada, " "))
    with pytest.raises(RuleBroken, match="future"):
        do(store, checkins.save, checkin(ada, occurred_at=NOON + timedelta(hours=3)))
    assert ask(store, checkins.of_client, ada.id) == []


def test_a_check_in_with_risk_is_amended_never_changed_or_binned(store, ada):
    kept = do(store, checkins.save, risky(ada))
    with pytest.raises(RuleBroken, match="Amend"):
        do(store, checkins.save, replace(kept, risk_level=RiskLevel.NONE_SEEN))
    with pytest.raises(RuleBroken, match="bin"):
        do(store, checkins.bin_checkin, kept.id)
    with pytest.raises(RuleBroken, match="why you amend"):
        do(store, checkins.amend, replace(kept, amends=kept.id, summary="Other words"))
    amended = do(
        store,
        checkins.amend,
        replace(kept, amends=kept.id, summary="Other words", amend_reason="Wrong day named"),
    )
    assert ask(store, checkins.of_client, ada.id) == [amended.id]
    for version in (kept.id, amended.id):
        entry = ask(store, checkins.get, version)
        assert (entry.checkin, entry.before) == (amended, (kept,))


def test_risk_set_by_mistake_is_taken_back_in_sight_of_what_it_was(store, ada):
    kept = do(store, checkins.save, risky(ada))
    lowered = replace(checkin(ada), amends=kept.id, amend_reason="Entered for the wrong client")
    calm = do(store, checkins.amend, lowered)
    with pytest.raises(RuleBroken):
        do(store, checkins.bin_checkin, calm.id)
    with pytest.raises(RuleBroken, match="Amend"):
        do(store, checkins.save, replace(calm, summary="gone"))
    # Amending does not end a follow-up; doing it does.
    assert [one.checkin.id for one in ask(store, checkins.open_follow_ups)] == [calm.id]


def test_two_amendments_of_the_same_version_do_not_hide_each_other(store, ada):
    kept = do(store, checkins.save, risky(ada))
    amended = replace(kept, amends=kept.id, amend_reason="one")
    do(store, checkins.amend, amended)
    with pytest.raises(RuleBroken, match="meanwhile"):
        do(store, checkins.amend, replace(amended, amend_reason="two"))


def test_a_follow_up_is_open_until_it_is_done_with_words(store, ada, clock):
    later = do(store, checkins.save, risky(ada, follow_up_at=NOON + timedelta(days=3)))
    sooner = do(store, checkins.save, risky(ada))
    do(store, clients.bin_client, ada.id)
    assert [one.checkin.id for one in ask(store, checkins.open_follow_ups)] == [
        sooner.id,
        later.id,
    ]
    with pytest.raises(RuleBroken, match="came of it"):
        do(store, checkins.finish_follow_up, sooner.id, " ")
    clock.move(hours=2)
    done = do(store, checkins.finish_follow_up, sooner.id, "Called; safe, sees GP on Monday")
    assert (done.follow_up_done_at, done.awaits_follow_up) == (clock.now(), False)
    assert [one.checkin.id for one in ask(store, checkins.open_follow_ups)] == [later.id]
    do(store, checkins.reopen_follow_up, sooner.id)
    assert ask(store, checkins.open_follow_ups)[0].checkin == replace(
        sooner, changed_at=clock.now()
    )


def test_a_new_follow_up_date_opens_it_again(store, ada):
    kept = do(store, checkins.save, risky(ada, follow_up_at=NOON))
    done = do(store, checkins.finish_follow_up, kept.id, "No answer")
    again = NOON + timedelta(days=1)
    amended = replace(done, amends=done.id, amend_reason="Try again", follow_up_at=again)
    version = do(store, checkins.amend, amended)
    assert version.awaits_follow_up
    assert version.follow_up_note == ""  # what came of the first one stands in what it was


def test_a_binned_check_in_is_in_no_list_and_comes_back(store, ada):
    kept = do(store, checkins.save, checkin(ada, ratings={"mood": Decimal(3)}))
    do(store, checkins.bin_checkin, kept.id)
    assert ask(store, checkins.of_client, ada.id) == ask(store, checkins.latest) == []
    (key,) = ask(store, bins.listed)
    assert ask(store, bins.page, [key])[key].noun is Topic.CHECKIN
    do(store, bins.restore, key)
    assert ask(store, checkins.of_client, ada.id) == [kept.id]


def test_search_finds_the_summary_the_reason_and_what_was_done(store, ada):
    kept = do(store, checkins.save, risky(ada))
    for typed in ("thursday", "nothing matters", "safety plan"):
        assert [one.record_id for one in ask(store, search.find, typed)] == [kept.id]
    do(store, checkins.finish_follow_up, kept.id, "Reached the sister")
    assert ask(store, search.find, "sister")[0].noun is Topic.CHECKIN


def test_what_came_outside_the_client_s_hours_says_so(store):
    hours = {"thu": ("09:00-13:00",)}  # NOON is a Thursday, 13:00 in Berlin
    ada = saved_client(store, zone="Europe/Berlin", hours=hours)
    early = NOON - timedelta(minutes=1)
    assert do(store, checkins.save, checkin(ada, occurred_at=early)).inside_hours is True
    assert do(store, checkins.save, checkin(ada)).inside_hours is False
    ben = saved_client(store, "Ben")
    assert do(store, checkins.save, checkin(ben)).inside_hours is None


def test_the_channel_used_last_with_the_client_is_offered_first(store, ada):
    ben = saved_client(store, "Ben")
    assert ask(store, checkins.beginning, ada.id).channel is ContactChannel.WHATSAPP_MESSAGE
    do(store, checkins.save, checkin(ben, channel=ContactChannel.EMAIL))
    assert ask(store, checkins.beginning, ada.id).channel is ContactChannel.EMAIL
    do(store, checkins.save, checkin(ada, channel=ContactChannel.SMS))
    do(store, checkins.save, checkin(ben, channel=ContactChannel.EMAIL))
    assert ask(store, checkins.beginning, ada.id).channel is ContactChannel.SMS


def test_half_a_check_in_waits_for_its_client_until_it_is_saved(store, ada):
    half = Draft(risky(ada, summary="", follow_up_at=None), "mood 4 and then")
    do(store, checkins.keep_draft, half)
    assert ask(store, checkins.draft, ada.id) == half
    assert ask(store, checkins.draft, saved_client(store, "Ben").id) is None
    do(store, checkins.save, checkin(ada))
    assert ask(store, checkins.draft, ada.id) is None


def test_what_is_typed_to_change_one_check_in_leaves_a_new_one_half_typed_alone(store, ada):
    kept = do(store, checkins.save, checkin(ada))
    half = Draft(checkin(ada, summary="New, and not"), "mood 4 and then")
    change = Draft(replace(kept, summary="Said otherwise"))
    for draft in (half, change):
        do(store, checkins.keep_draft, draft)
    assert ask(store, checkins.draft, ada.id) == half
    assert ask(store, checkins.draft, ada.id, kept.id) == change
    do(store, checkins.save, change.checkin)
    assert ask(store, checkins.waiting, ada.id) == half
    do(store, checkins.forget_draft, half.checkin)
    assert ask(store, checkins.waiting, ada.id) is None


@settings(max_examples=40, deadline=None)
@given(text=st.text(st.characters(categories=("L", "N", "P", "S", "Z", "Cs", "Cc")), min_size=1))
def test_any_text_is_kept_as_utf_8_can_hold_it(text):
    store = vault()
    ada = do(store, clients.save, client())
    kept = do(store, checkins.save, checkin(ada, "x" + text))
    again = do(store, checkins.save, replace(kept, summary=kept.summary))
    assert "\x00" not in again.summary
    assert ask(store, checkins.get, kept.id).checkin.summary == again.summary
    if not any("\ud800" <= sign <= "\udfff" or sign == "\x00" for sign in text):
        assert again.summary == "x" + text


def test_the_hours_of_an_agreement_in_force_come_before_the_client_s_own(clock):
    clock.instant = WITHIN_HOURS
    store = vault(clock)
    own = {"wed": ("08:00-09:00",)}
    alex = agreed_client(store, hours=own)
    at = WITHIN_HOURS - timedelta(hours=2)
    assert do(store, checkins.save, checkin(alex, occurred_at=WITHIN_HOURS)).inside_hours is True
    assert do(store, checkins.save, checkin(alex, occurred_at=at)).inside_hours is False


def test_a_signed_check_in_stays_and_is_amended_by_one_that_is_not_signed_yet(store, ada):
    kept = do(store, checkins.save, checkin(ada))
    signed = do(store, checkins.sign, kept.id)
    assert signed.is_fixed
    for step in (
        lambda writer: checkins.save(writer, replace(signed, summary="Otherwise")),
        lambda writer: checkins.bin_checkin(writer, kept.id),
        lambda writer: checkins.sign(writer, kept.id),
    ):
        with pytest.raises(RuleBroken, match="signed"):  # it has no risk, so none is named
            store.write(step)
    amended = replace(signed, amends=signed.id, amend_reason="Wrong day", summary="Otherwise")
    later = do(store, checkins.amend, amended)
    assert later.signed_at is None
    assert [one.summary for one in ask(store, checkins.get, kept.id).before] == [kept.summary]


def test_when_it_was_written_down_stays_with_each_version(store, ada, clock):
    kept = do(store, checkins.save, checkin(ada))
    clock.move(days=1)
    changed = do(store, checkins.save, replace(kept, summary="Slept", recorded_at=None))
    assert changed.recorded_at == kept.recorded_at
    signed = do(store, checkins.sign, kept.id)
    clock.move(days=1)
    amended = do(store, checkins.amend, replace(signed, amends=kept.id, amend_reason="Wrong day"))
    assert amended.recorded_at == clock.now()
    assert ask(store, checkins.get, kept.id).before[0].recorded_at == kept.recorded_at


def test_a_new_check_in_amends_nothing_and_what_can_be_changed_is_not_amended(store, ada):
    kept = do(store, checkins.save, checkin(ada))
    new = do(store, checkins.save, checkin(ada, amends=kept.id, amend_reason="Left over"))
    assert (new.amends, new.amend_reason) == (None, "")
    with pytest.raises(RuleBroken, match="no need to amend"):
        do(store, checkins.amend, replace(kept, amends=kept.id, amend_reason="Wrong day"))


def test_a_follow_up_is_done_and_signed_where_it_was_last_amended(store, ada):
    kept = do(store, checkins.save, risky(ada))
    amended = replace(kept, amends=kept.id, amend_reason="Wrong day named")
    last = do(store, checkins.amend, amended)
    done = do(store, checkins.finish_follow_up, kept.id, " Called; safe \n")
    assert (done.id, done.follow_up_note) == (last.id, "Called; safe")
    assert ask(store, checkins.open_follow_ups) == []
    reopened = do(store, checkins.reopen_follow_up, kept.id)
    assert (reopened.id, reopened.follow_up_note) == (last.id, "")
    assert do(store, checkins.sign, kept.id).id == last.id


def test_what_is_begun_elsewhere_takes_nothing_of_what_waits_here(store, ada):
    half = Draft(checkin(ada, summary="Half typed"))
    do(store, checkins.begin, half)
    with pytest.raises(RuleBroken, match="waits here"):
        do(store, checkins.begin, Draft(checkin(ada, summary="From a chat")))
    assert ask(store, checkins.draft, ada.id) == half


def test_an_odd_sign_pasted_anywhere_keeps_no_check_in_from_being_saved(store, ada):
    names = ("summary", "risk_reason", "themes", "strengths", "protective", "consulted")
    asked = Answered("sleep", ODD, ODD)
    kept = do(store, checkins.save, risky(ada, answers=(asked,), **dict.fromkeys(names, ODD)))
    told = [getattr(kept, name) for name in names]
    told += [kept.answers[0].answer, kept.answers[0].question]
    again = do(store, checkins.amend, replace(kept, amends=kept.id, amend_reason=ODD))
    told += [again.amend_reason]
    told += [do(store, checkins.finish_follow_up, again.id, ODD).follow_up_note]
    assert set(told) == {"a \ufffd b"}


def test_an_agreement_that_has_ended_says_no_hours_any_more(clock):
    clock.instant = WITHIN_HOURS
    store = vault(clock)
    alex = agreed_client(store, hours={"wed": ("08:00-09:00",)})
    do(store, agreements.withdraw, ask(store, agreements.latest, alex.id).id, "wrote STOP")
    assert do(store, checkins.save, checkin(alex, occurred_at=WITHIN_HOURS)).inside_hours is False
