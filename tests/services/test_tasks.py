"""Tasks write themselves from the record, rest when told to, and come back when something changed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.papers import practice as paper_practice
from tests.support.records import ask, do, saved_client, saved_note, vault, whatsapp
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Direction, Message, MessageId, Outcome
from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.domain.risk import RiskAction, RiskLevel
from therapist_desk.domain.tasks import Pause, PauseId, Task, TaskId, TaskKind, next_week
from therapist_desk.services import (
    agreements,
    checkins,
    clients,
    notes,
    plans,
    practice,
    search,
    tasks,
)
from therapist_desk.services import bin as bins
from therapist_desk.services.to_do import Which
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.vault.shelves import tasks as task_shelf

TODAY = date(2026, 11, 19)


@pytest.fixture
def store(clock):
    kept = vault(clock)
    do(kept, practice.keep, replace(paper_practice(), zone="UTC"))
    return kept


def kinds(store, which=Which.OPEN):
    found = ask(store, tasks.everything)
    return [one.kind for one in found if one.which is which]


def the(store, kind):
    return next(one for one in ask(store, tasks.everything) if one.kind is kind)


def risk(store, clock, ada):
    watched = CheckIn(
        CheckInId(0),
        ada.id,
        clock.now(),
        "UTC",
        summary="Called at night.",
        risk_level=RiskLevel.WATCH,
        risk_reason="Said it is too much.",
        risk_action=frozenset({RiskAction.REPLIED}),
        follow_up_at=clock.now() + timedelta(days=9),
    )
    return do(store, checkins.save, watched)


def review(store, ada, day=TODAY):
    goals = (Goal(GoalKey(0), "Ride the bus"),)
    return do(store, plans.save, Plan(PlanId(0), ada.id, goals=goals, review_on=day))


def own(store, text="Ring the GP", **fields):
    return do(store, tasks.save, Task(TaskId(0), text, **fields))


def test_a_draft_is_a_task_until_it_is_signed_and_late_after_a_week(store, clock, ada):
    note = saved_note(store, ada)
    assert the(store, TaskKind.UNSIGNED_NOTE).due_on == TODAY + timedelta(days=7)
    do(store, notes.sign, note.id, "Dr. Vidal")
    assert kinds(store) == []


def test_risk_comes_first_however_late_the_rest_is(store, clock, ada):
    own(store, due_on=TODAY - timedelta(days=90))
    review(store, ada)
    risk(store, clock, ada)
    assert kinds(store) == [TaskKind.RISK, TaskKind.OWN, TaskKind.PLAN_REVIEW]


def test_a_risk_follow_up_can_be_neither_put_off_nor_set_aside(store, clock, ada):
    kept = risk(store, clock, ada)
    todo = the(store, TaskKind.RISK)
    with pytest.raises(RuleBroken):
        do(store, tasks.put_off, todo, TODAY + timedelta(days=1))
    with pytest.raises(RuleBroken):
        do(store, tasks.finish, todo)
    rest = Pause(PauseId(0), todo.kind, todo.subject, todo.state, client_id=ada.id)
    do(store, task_shelf.pauses.add, rest)  # however it might have come there
    assert kinds(store) == [TaskKind.RISK]
    do(store, clients.bin_client, ada.id)
    assert kinds(store) == [TaskKind.RISK]  # not even the bin hides it
    do(store, checkins.finish_follow_up, kept.id, "Spoke with her.")
    assert kinds(store) == []


def test_what_was_put_off_rests_until_its_day(store, clock, ada):
    review(store, ada)
    do(store, tasks.put_off, the(store, TaskKind.PLAN_REVIEW), TODAY + timedelta(days=3))
    assert kinds(store) == []
    assert the(store, TaskKind.PLAN_REVIEW).rests_until == TODAY + timedelta(days=3)
    clock.move(days=2)
    assert kinds(store, Which.LATER) == [TaskKind.PLAN_REVIEW]
    clock.move(days=1)
    assert TaskKind.PLAN_REVIEW in kinds(store)


def test_an_own_task_put_off_rests_until_its_day(store, clock, ada):
    own(store)
    do(store, tasks.put_off, the(store, TaskKind.OWN), TODAY + timedelta(days=3))
    clock.move(days=2)
    assert kinds(store, Which.LATER) == [TaskKind.OWN]
    clock.move(days=1)
    assert TaskKind.OWN in kinds(store)


def test_what_was_set_aside_comes_back_with_the_next_review(store, ada):
    plan = review(store, ada)
    before = do(store, tasks.finish, the(store, TaskKind.PLAN_REVIEW))
    assert kinds(store) == []
    do(store, tasks.take_back, before)
    assert kinds(store) == [TaskKind.PLAN_REVIEW]
    do(store, tasks.finish, the(store, TaskKind.PLAN_REVIEW))
    later = replace(plan, goals=(*plan.goals, Goal(GoalKey(0), "Sleep")))
    do(store, plans.save, later)
    assert kinds(store) == [TaskKind.PLAN_REVIEW]


def test_a_draft_set_aside_while_fresh_is_there_again_once_it_is_late(store, clock, ada):
    saved_note(store, ada)
    do(store, tasks.finish, the(store, TaskKind.UNSIGNED_NOTE))
    assert TaskKind.UNSIGNED_NOTE not in kinds(store)
    clock.move(days=8)
    assert TaskKind.UNSIGNED_NOTE in kinds(store)


def test_an_old_backup_can_be_put_off_for_a_week_at_most(store, clock, ada):
    clock.move(days=4)
    todo = the(store, TaskKind.BACKUP)
    with pytest.raises(RuleBroken):
        do(store, tasks.finish, todo)
    do(store, tasks.put_off, todo, TODAY + timedelta(days=400))
    assert kinds(store) == []
    clock.move(days=7)
    assert kinds(store) == [TaskKind.BACKUP]


def test_a_minor_of_age_waits_as_a_question_and_goes_by_no_other_way(store, ada):
    born = date(2008, 11, 19)
    saved_client(store, "Juniper Roe", kind=ClientKind.MINOR, birth_date=born)
    todo = the(store, TaskKind.AGE)
    assert todo.kind.is_question
    with pytest.raises(RuleBroken):
        do(store, tasks.finish, todo)


def test_an_own_task_is_done_and_taken_back(store, ada):
    own(store, client_id=ada.id)
    before = do(store, tasks.finish, the(store, TaskKind.OWN))
    assert kinds(store) == []
    (key,) = ask(store, tasks.listed, Which.DONE)
    (done,) = ask(store, tasks.page, [key]).values()
    assert done.which is Which.DONE
    do(store, tasks.bring_back, done)
    assert kinds(store) == [TaskKind.OWN]
    do(store, tasks.take_back, before)
    assert kinds(store) == [TaskKind.OWN]


def test_an_own_task_goes_through_the_bin_and_is_found_by_its_words(store, ada):
    kept = own(store, "Ring the GP about sleep", client_id=ada.id)
    assert [one.record_id for one in ask(store, search.find, "sleep")] == [kept.id]
    do(store, tasks.bin_task, kept.id)
    assert ask(store, search.find, "sleep") == []
    assert kinds(store) == []
    (binned,) = ask(store, bins.page, ask(store, bins.listed)).values()
    assert binned.client_name == "Ada Moreau"
    do(store, tasks.restore, kept.id)
    assert kinds(store) == [TaskKind.OWN]


def test_a_task_of_the_practice_stands_in_the_bin_as_nobodys(store):
    do(store, tasks.bin_task, own(store).id)
    (binned,) = ask(store, bins.page, ask(store, bins.listed)).values()
    assert binned.client_name == ""


def test_tasks_of_one_record_are_not_those_of_another(store, ada):
    both = saved_client(store, "Ada and Ben", kind=ClientKind.COUPLE)
    own(store, "About the two", client_id=both.id)
    own(store, "About Ada", client_id=ada.id)
    own(store, "About the desk")
    (only,) = ask(store, tasks.of_client, ada.id)
    assert only.about.text == "About Ada"
    assert len(ask(store, tasks.listed, Which.OPEN, both.id)) == 1
    do(store, clients.bin_client, both.id)
    assert len(ask(store, tasks.everything)) == 2


@pytest.mark.parametrize("text", ["", "  \n", "x" * 501])
def test_a_task_without_words_or_as_long_as_a_note_is_refused(store, text):
    with pytest.raises(RuleBroken) as broken:
        own(store, text)
    assert broken.value.field == "text"


def test_nothing_is_put_off_into_the_past(store):
    own(store)
    with pytest.raises(RuleBroken):
        do(store, tasks.put_off, the(store, TaskKind.OWN), TODAY)


def test_next_week_begins_on_monday():
    assert next_week(TODAY) == date(2026, 11, 23)
    assert next_week(date(2026, 11, 23)) == date(2026, 11, 30)


def asked(store, clock, owner, purpose=Purpose.CHECK_IN, **fields):
    sent = Message(
        MessageId(0),
        owner.id,
        clock.now(),
        "UTC",
        fields.pop("direction", Direction.TO_CLIENT),
        "How was the week, 0 to 10?",
        purpose=purpose,
        outcome=Outcome.SENT,
        **fields,
    )
    return store.write(lambda writer: message_shelf.messages.add(writer, sent))[0]


def test_a_check_in_asked_for_did_not_come_after_a_day(store, clock, ada):
    asked(store, clock, ada)
    clock.move(hours=23)
    assert kinds(store) == []
    clock.move(hours=1)
    assert the(store, TaskKind.MISSED_CHECKIN).due_on == TODAY + timedelta(days=1)
    do(store, tasks.finish, the(store, TaskKind.MISSED_CHECKIN))
    assert kinds(store) == []
    asked(store, clock, ada)
    clock.move(days=1)
    assert kinds(store) == [TaskKind.MISSED_CHECKIN]  # another one did not come
    came = CheckIn(CheckInId(0), ada.id, clock.now(), "UTC", summary="Mood 5")
    do(store, checkins.save, came)
    assert TaskKind.MISSED_CHECKIN not in kinds(store)


def test_a_message_back_is_an_answer_and_another_purpose_asks_for_none(store, clock, ada):
    ben = saved_client(store, "Ben Roth")
    asked(store, clock, ben, Purpose.SCHEDULING)
    asked(store, clock, ada)
    clock.move(hours=2)
    asked(store, clock, ada, Purpose.SCHEDULING, direction=Direction.FROM_CLIENT)
    clock.move(days=2)
    assert kinds(store) == []


def test_thanks_for_a_check_in_ask_for_no_other_one(store, clock, ada):
    asked(store, clock, ada, direction=Direction.FROM_CLIENT)
    clock.move(hours=3)
    asked(store, clock, ada)
    clock.move(days=2)
    assert kinds(store) == []


def agreed(store):
    owner = saved_client(store, "Alex Example", phones=(whatsapp(),))
    plan = agreements.Plan(Composition("individual_adult"))
    draft = do(store, agreements.save_draft, owner.id, plan)
    now = store.read(lambda reader: reader.now)
    yes = Acceptance("signed on paper", now, "UTC", owner.name, ("client",))
    do(store, agreements.accept, draft.id, yes)
    return owner


def test_a_review_set_aside_comes_back_when_the_agreement_stands_otherwise(store, clock):
    agreed(store)
    clock.move(days=175)
    do(store, tasks.finish, the(store, TaskKind.AGREEMENT_REVIEW))
    assert TaskKind.AGREEMENT_REVIEW not in kinds(store)
    clock.move(days=30)  # the day came, and it was not read again
    assert TaskKind.AGREEMENT_REVIEW in kinds(store)
