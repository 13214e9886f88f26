"""A plan is written, reviewed and rated without losing what stood in it before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, saved_note, vault
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.plans import (
    Goal,
    GoalKey,
    GoalRating,
    GoalRatingId,
    GoalState,
    Plan,
    PlanId,
    changed_goals,
)
from therapist_desk.domain.topics import Topic
from therapist_desk.services import bin as bins
from therapist_desk.services import clients, notes, plans, search, verification

TODAY = NOON.date()
RIDE = Goal(
    GoalKey(0),
    "Ride the subway to work alone",
    "Panic in closed places",
    ("Two stops with a friend",),
    ("Exposure",),
)
SLEEP = Goal(GoalKey(0), "Sleep six hours")


@pytest.fixture
def store():
    return vault(FixedClock(NOON))


def plan(owner, *goals: Goal, **fields) -> Plan:
    return Plan(PlanId(0), owner.id, goals=goals or (RIDE,), **fields)


def rating(owner, value=1, day=TODAY, key=1, **fields) -> GoalRating:
    return GoalRating(GoalRatingId(0), owner.id, GoalKey(key), day, value, **fields)


def folder(store, owner):
    return ask(store, plans.folder, owner.id)


def test_a_plan_comes_back_as_it_was_written(store, ada):
    kept = do(store, plans.save, plan(ada, review_on=TODAY + timedelta(days=90)))
    assert folder(store, ada).plan == kept
    assert (kept.version, kept.written_on) == (1, TODAY)
    assert kept.goals == (replace(RIDE, key=GoalKey(1)),)


def test_a_change_is_a_new_version_and_the_old_one_stays_word_for_word(store, ada):
    first = do(store, plans.save, plan(ada))
    do(store, plans.save, plan(ada, replace(first.goals[0], text="Ride it every day"), SLEEP))
    after, before = folder(store, ada).versions
    assert [goal.text for goal in after.goals] == ["Ride it every day", "Sleep six hours"]
    assert before.goals == first.goals
    assert before.replaced_at == NOON
    new, changed = changed_goals(before, after)
    assert [goal.key for goal in new] == [2]
    assert [goal.key for goal in changed] == [1]


def test_saving_the_same_again_makes_no_version(store, ada):
    first = do(store, plans.save, plan(ada))
    assert do(store, plans.save, first) == first
    assert len(folder(store, ada).versions) == 1


def test_a_new_goal_never_takes_the_ratings_of_one_that_was_dropped(store, ada):
    do(store, plans.save, plan(ada, RIDE, SLEEP))
    kept = folder(store, ada).plan.goals[0]
    do(store, plans.save, plan(ada, kept))
    again = do(store, plans.save, plan(ada, kept, replace(SLEEP, text="Eat breakfast")))
    assert [goal.key for goal in again.goals] == [1, 3]


@pytest.mark.parametrize(
    ("fields", "at"),
    [({"review_on": TODAY - timedelta(days=1)}, "review_on")],
)
def test_what_breaks_a_rule_is_not_kept(store, ada, fields, at):
    with pytest.raises(RuleBroken) as broken:
        do(store, plans.save, plan(ada, **fields))
    assert broken.value.field == at
    assert folder(store, ada).plan is None


def test_a_plan_needs_a_goal_and_a_goal_needs_words(store, ada):
    with pytest.raises(RuleBroken, match="at least one goal"):
        do(store, plans.save, Plan(PlanId(0), ada.id))
    with pytest.raises(RuleBroken, match="few words"):
        do(store, plans.save, plan(ada, replace(RIDE, text="  ")))


def test_a_review_is_due_on_its_day_until_the_plan_is_written_anew(store, ada):
    day = TODAY + timedelta(days=30)
    first = do(store, plans.save, plan(ada, review_on=day))
    assert ask(store, plans.reviews_due, day - timedelta(days=1)) == []
    (due,) = ask(store, plans.reviews_due, day)
    assert (due.plan, due.client.id) == (first, ada.id)
    do(store, plans.save, replace(first, review_on=day + timedelta(days=30)))
    assert ask(store, plans.reviews_due, day) == []


@pytest.mark.parametrize("is_gone", [True, False])
def test_nobody_is_asked_to_review_the_plan_of_one_who_left(store, ada, is_gone):
    do(store, plans.save, plan(ada, review_on=TODAY))
    assert ask(store, plans.reviews_due, TODAY)
    if is_gone:
        do(store, clients.bin_client, ada.id)
    else:
        do(store, clients.save, replace(ada, status=ClientStatus.ENDED))
    assert ask(store, plans.reviews_due, TODAY) == []


def test_ratings_of_a_goal_come_in_the_order_of_their_days(store, ada):
    do(store, plans.save, plan(ada, RIDE, SLEEP))
    for value, back in ((0, 7), (-2, 30), (1, 0)):
        do(store, plans.rate, rating(ada, value, TODAY - timedelta(days=back)))
    do(store, plans.rate, rating(ada, 2, key=2))
    assert [one.value for one in folder(store, ada).ratings_of(GoalKey(1))] == [-2, 0, 1]


def test_a_second_rating_of_the_day_takes_the_place_of_the_first(store, ada):
    do(store, plans.rate, rating(ada, 0))
    do(store, plans.rate, rating(ada, 1, remark="Rode home too"))
    (only,) = folder(store, ada).ratings_of(GoalKey(1))
    assert (only.value, only.remark) == (1, "Rode home too")


@pytest.mark.parametrize(("value", "days", "at"), [(3, 0, "value"), (0, 1, "rated_on")])
def test_a_rating_that_cannot_be_is_refused(store, ada, value, days, at):
    with pytest.raises(RuleBroken) as broken:
        do(store, plans.rate, rating(ada, value, TODAY + timedelta(days=days)))
    assert broken.value.field == at


def test_a_rating_put_away_is_taken_back_from_the_bin(store, ada):
    kept = do(store, plans.rate, rating(ada))
    do(store, plans.bin_rating, kept.id)
    assert folder(store, ada).ratings_of(GoalKey(1)) == ()
    (key,) = ask(store, bins.listed)
    assert ask(store, bins.page, [key])[key].client_id == ada.id
    do(store, bins.restore, key)
    assert len(folder(store, ada).ratings_of(GoalKey(1))) == 1


def test_a_signed_note_speaks_of_a_goal_and_stays_as_it_was_signed(store, ada):
    do(store, plans.save, plan(ada, RIDE, SLEEP))
    note = saved_note(store, ada)
    signed = do(store, notes.sign, note.id, "Rowan Ashby")
    do(store, plans.link_note, signed.id, {GoalKey(1)})
    assert ask(store, plans.goals_of_note, signed.id).linked == {1}
    assert folder(store, ada).notes_of(GoalKey(1)) == (signed,)
    do(store, plans.link_note, signed.id, {GoalKey(2)})
    assert ask(store, plans.goals_of_note, signed.id).linked == {2}
    do(store, plans.link_note, signed.id, {GoalKey(1), GoalKey(2)})
    assert ask(store, plans.goals_of_note, signed.id).linked == {1, 2}
    assert ask(store, notes.get, signed.id).note == signed


def test_what_stands_in_the_plan_is_found_and_what_stood_is_not(store, ada):
    first = do(store, plans.save, plan(ada))
    (found,) = ask(store, search.find, "subway")
    assert (found.noun, found.record_id) == (Topic.PLAN, first.id)
    do(store, plans.save, plan(ada, SLEEP))
    assert ask(store, search.find, "subway") == []
    do(store, search.renew)
    assert ask(store, search.find, "subway") == []
    assert ask(store, search.find, "sleep")[0].noun is Topic.PLAN


def test_what_was_typed_and_not_saved_waits(store, ada):
    typed = plan(ada, replace(RIDE, text=""), review_on=TODAY)
    do(store, plans.keep_draft, typed)
    assert folder(store, ada).draft == typed
    do(store, plans.save, plan(ada, replace(RIDE, state=GoalState.REACHED)))
    assert folder(store, ada).draft is None


def test_nothing_of_one_client_stands_in_the_plan_of_another(store, ada):
    ben = saved_client(store, "Ben")
    do(store, plans.save, plan(ada))
    do(store, plans.rate, rating(ada))
    do(store, plans.keep_draft, plan(ada, SLEEP))
    other = folder(store, ben)
    assert (other.versions, other.ratings, other.notes, other.draft) == ((), {}, {}, None)


def test_every_record_of_a_plan_is_sealed(store, ada):
    do(store, plans.save, plan(ada))
    note = saved_note(store, ada)
    do(store, plans.link_note, note.id, {GoalKey(1)})
    do(store, plans.rate, rating(ada))
    assert verification.Verification(deep=True).finish(store).is_healthy
    store.write(lambda writer: writer.execute("UPDATE goal_rating SET value = 2"))
    found = verification.Verification(deep=True).finish(store)
    assert [damage.where for damage in found.damages] == ["goal_rating"]
