"""The ending of a case: steps that wait, a period somebody confirmed, and nothing deleted by itself."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import jsonschema
import pytest

from tests.support import agreed, papers
from tests.support import filed as filed_chats
from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, saved_note, vault
from therapist_desk.domain import retention
from therapist_desk.domain.clients import Client, ClientId, ClientKind, ClientStatus
from therapist_desk.domain.endings import Imports, Step
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import LinkStyle, Outcome
from therapist_desk.domain.tasks import Task, TaskId, TaskKind
from therapist_desk.services import (
    agreements,
    chats,
    clients,
    endings,
    filing_chats,
    messages,
    practice,
    tasks,
)
from therapist_desk.services.messages import OpenRequest

TODAY = NOON.date()
RULES = endings.retention_rules()
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def clock():
    return FixedClock(NOON)


@pytest.fixture
def store(clock):
    store = vault(clock)
    do(store, practice.keep, papers.practice())
    return store


@pytest.fixture
def owner(store):
    return saved_client(store)


def closing(store, owner):
    return ask(store, endings.get, owner.id)


def confirm(store, owner, code="GB", until=date(2034, 1, 1), by="my register"):
    return do(store, endings.confirm_retention, owner.id, code, until, by)


def kinds(store):
    return [each.kind for each in ask(store, tasks.open_now)]


def test_the_end_is_the_clients_and_can_be_taken_back(store, owner):
    before = do(store, endings.begin, owner.id, TODAY)
    assert ask(store, clients.get, owner.id).status is ClientStatus.ENDED
    do(store, endings.take_back, before)
    found = closing(store, owner)
    assert found.client.status is ClientStatus.ACTIVE
    assert found.client.ended_on is None
    assert not found.has_begun


def test_a_day_to_come_is_no_end(store, owner):
    with pytest.raises(RuleBroken) as wrong:
        do(store, endings.begin, owner.id, TODAY + timedelta(days=2))
    assert wrong.value.field == "ended_on"


def test_steps_of_the_record_are_done_once_nothing_of_them_is_open(store, owner):
    saved_note(store, owner)
    do(store, tasks.save, Task(TaskId(0), "Send the bill", owner.id))
    do(store, endings.begin, owner.id, TODAY)
    assert {Step.NOTES, Step.TASKS} <= {*closing(store, owner).open_steps}
    assert Step.AGREEMENTS not in closing(store, owner).open_steps
    do(store, endings.set_done, owner.id, Step.NOTES, done=True)
    assert Step.NOTES not in closing(store, owner).open_steps
    do(store, endings.set_done, owner.id, Step.NOTES, done=False)
    assert Step.NOTES in closing(store, owner).open_steps


def test_imported_chats_are_decided_about_first(store, owner):
    with pytest.raises(RuleBroken):
        do(store, endings.set_done, owner.id, Step.IMPORTS, done=True)
    do(store, endings.decide_imports, owner.id, Imports.KEPT)
    assert closing(store, owner).is_done(Step.IMPORTS)
    do(store, endings.decide_imports, owner.id, Imports.UNDECIDED)
    assert not closing(store, owner).is_done(Step.IMPORTS)


def test_chats_that_are_to_be_destroyed_are_open_until_their_messages_are_gone(store, owner):
    filed_chats.filed(store, owner, ["See you on Thursday."])
    do(store, endings.decide_imports, owner.id, Imports.KEPT)
    assert closing(store, owner).is_done(Step.IMPORTS)
    do(store, endings.decide_imports, owner.id, Imports.DESTROYED)
    assert not closing(store, owner).is_done(Step.IMPORTS)
    (chat,) = ask(store, chats.chats_of, owner.id)
    do(store, filing_chats._go, chat.id, undone=False)
    assert closing(store, owner).is_done(Step.IMPORTS)


def test_a_period_needs_an_end_a_day_and_somebody_who_confirmed_it(store, owner):
    with pytest.raises(RuleBroken):
        confirm(store, owner)
    do(store, endings.begin, owner.id, TODAY)
    with pytest.raises(RuleBroken) as early:
        confirm(store, owner, until=date(2033, 11, 18))
    with pytest.raises(RuleBroken) as nobody:
        confirm(store, owner, by=" ")
    assert (early.value.field, nobody.value.field) == ("destroy_from", "confirmed_by")
    assert confirm(store, owner, until=date(2033, 11, 19)).confirmed_on == TODAY


def test_a_task_comes_when_the_period_is_over_and_nothing_else_happens(store, owner, clock):
    do(store, endings.begin, owner.id, TODAY)
    confirm(store, owner)
    assert TaskKind.RETENTION not in kinds(store)
    clock.move(hours=24 * 366 * 8)
    assert TaskKind.RETENTION in kinds(store)
    assert ask(store, clients.get, owner.id).binned_at is None


def test_no_task_comes_for_one_who_is_in_therapy_again(store, owner, clock):
    do(store, endings.begin, owner.id, TODAY)
    confirm(store, owner)
    do(store, endings.reopen, owner.id)
    clock.move(hours=24 * 366 * 8)
    assert TaskKind.RETENTION not in kinds(store)
    found = closing(store, owner)
    assert (found.has_begun, found.client.status) == (False, ClientStatus.ACTIVE)


def test_an_ending_taken_back_or_reopened_stands_again_as_it_was(store, owner):
    do(store, endings.begin, owner.id, TODAY)
    confirm(store, owner)
    before = closing(store, owner)
    assert (before.ending.rule, before.is_done(Step.RETENTION)) == ("GB", True)
    do(store, endings.take_back, do(store, endings.reopen, owner.id))
    after = closing(store, owner)
    assert (after.ending.rule, after.ending.destroy_from) == ("GB", before.ending.destroy_from)
    assert (after.client.ended_on, after.open_steps) == (TODAY, before.open_steps)


def test_a_period_half_chosen_waits_until_it_is_confirmed(store, owner):
    do(store, endings.begin, owner.id, TODAY)
    typed = replace(closing(store, owner).ending, rule="GB", confirmed_by="my")
    do(store, endings.keep_draft, typed)
    assert closing(store, owner).draft == typed
    with pytest.raises(RuleBroken):
        confirm(store, owner, until=None)
    assert closing(store, owner).draft == typed
    confirm(store, owner)
    assert closing(store, owner).draft is None


def test_an_agreement_in_force_keeps_its_step_open_and_no_step_is_done_before_the_end(store):
    writes = agreed.agreed_client(store)
    assert Step.TASKS in closing(store, writes).open_steps  # nothing has begun
    do(store, endings.begin, writes.id, TODAY)
    found = closing(store, writes)
    assert (len(found.in_force), Step.AGREEMENTS in found.open_steps) == (1, True)
    do(store, agreements.withdraw, found.in_force[0].id, "therapy ended")
    found = closing(store, writes)
    assert (found.in_force, Step.AGREEMENTS in found.open_steps) == ((), False)


def test_another_day_of_the_end_asks_for_the_period_anew(store, owner):
    do(store, endings.begin, owner.id, TODAY)
    confirm(store, owner)
    do(store, endings.begin, owner.id, TODAY - timedelta(days=1))
    found = closing(store, owner)
    assert found.ending.destroy_from is None
    assert Step.RETENTION in found.open_steps


def test_the_last_message_waits_as_a_draft_for_the_guard(store, owner):
    do(store, endings.prepare_message, owner.id, "Goodbye, and take care.")
    do(store, endings.prepare_message, owner.id, "You can delete the chat.")
    draft = ask(store, messages.draft, owner.id)
    assert draft.purpose is Purpose.ENDING
    assert draft.text == "Goodbye, and take care.\n\nYou can delete the chat."


def test_a_last_message_sent_in_the_small_hours_of_the_first_day_is_seen(store, clock):
    """In Tokyo it is the morning of the 20th, in UTC still the 19th."""
    writes = agreed.agreed_client(store)
    do(store, practice.keep, replace(papers.practice(), zone="Asia/Tokyo"))
    clock.move(hours=10)
    request = OpenRequest(
        writes.id, Channel.CHAT, Purpose.ENDING, LinkStyle.APP, "Take care.", "goodbye"
    )
    early = do(store, messages.open_link, request).message
    do(store, endings.begin, writes.id, TODAY)
    assert not closing(store, writes).said_goodbye
    do(store, messages.close, early.id, Outcome.SENT)
    assert closing(store, writes).said_goodbye
    do(store, messages.close, early.id, Outcome.NOT_SENT)
    assert not closing(store, writes).said_goodbye


def test_a_message_from_before_the_ending_is_no_goodbye(store, clock):
    writes = agreed.agreed_client(store)
    request = OpenRequest(
        writes.id, Channel.CHAT, Purpose.ENDING, LinkStyle.APP, "Take care.", "goodbye"
    )
    before = do(store, messages.open_link, request).message
    do(store, messages.close, before.id, Outcome.SENT)
    clock.move(days=1)
    do(store, endings.begin, writes.id, TODAY)
    assert not closing(store, writes).said_goodbye


def person(born=None, kind=ClientKind.ADULT):
    return Client(ClientId(1), "Ada", birth_date=born, kind=kind)


@pytest.mark.parametrize(
    ("code", "born", "ended", "until"),
    [
        ("GB", None, date(2026, 11, 19), date(2033, 11, 19)),
        ("GB", date(2012, 5, 1), date(2026, 11, 19), date(2037, 5, 1)),
        ("GB", date(2009, 5, 1), date(2026, 11, 19), date(2034, 5, 1)),
        ("GB", date(1980, 5, 1), date(2026, 11, 19), date(2033, 11, 19)),
        ("US-CA", date(2012, 5, 1), date(2026, 11, 19), date(2037, 5, 1)),
        ("CA-ON", date(2010, 5, 1), date(2026, 11, 19), date(2038, 5, 1)),
        ("PL", None, date(2026, 3, 1), date(2046, 12, 31)),
        ("DE", None, date(2024, 2, 29), date(2034, 3, 1)),
        ("NL", date(2012, 5, 1), date(2026, 11, 19), date(2046, 11, 19)),
    ],
)
def test_the_later_day_counts(code, born, ended, until):
    assert retention.period(RULES[code], person(born), ended).destroy_from == until


def test_what_a_rule_says_of_minors_in_words_is_left_to_a_person():
    child = person(date(2012, 5, 1), ClientKind.MINOR)
    assert retention.period(RULES["PL"], child, TODAY).by_hand
    assert not retention.period(RULES["PL"], person(), TODAY).by_hand
    unknown = retention.period(RULES["GB"], person(kind=ClientKind.MINOR), TODAY)
    assert unknown.birth_missing


@pytest.mark.parametrize(
    ("country", "region", "code"),
    [
        ("US", "ny", "US-NY"),
        ("US", "WY", "US-APA"),
        ("DE", "BY", "DE"),
        ("CA", "ON", "CA-ON"),
        ("JP", "", "OTHER"),
    ],
)
def test_the_practice_suggests_its_own_rule(country, region, code):
    assert retention.suggested(RULES, country, region) == code


def test_a_rule_told_in_another_language_still_counts_by_what_it_is():
    rule = RULES["PL"]
    told = retention.said(rule, lambda text: f"<{text.context}: {text}>")
    assert told.label == "<retention: Poland>"
    assert told.start == "<retention: end of year of last entry>"
    assert told.minor_text == "<retention: 22 years for children under 2>"
    assert (told.basis[:11], told.note[:11]) == ("<retention:", "<retention:")
    assert (told.code, told.years) == (rule.code, rule.years)
    assert retention.said(RULES["IE"], lambda _: "x").minor_text == ""  # nothing is said of them
    assert retention.said(rule, str) == rule


def test_every_rule_says_how_sure_it_is_and_where_it_is_from():
    for rule in RULES.values():
        assert rule.confidence in ("high", "medium", "low")
        assert rule.source
        assert rule.years > 0


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("retention", "retention/retention.json"),
        ("library", "library/starters.json"),
    ],
)
def test_what_is_shipped_has_the_shape_it_is_read_by(schema, file):
    shape = json.loads((RESOURCES / "schemas" / f"{schema}.schema.json").read_text("utf-8"))
    told = json.loads((RESOURCES / file).read_text("utf-8"))
    jsonschema.validate(told, shape)


def test_each_rule_stands_once():
    told = json.loads((RESOURCES / "retention" / "retention.json").read_text("utf-8"))
    codes = [row["code"] for row in told["rows"]]
    assert len(codes) == len(set(codes)) == len(RULES)


def test_one_who_came_back_begins_a_new_ending_and_the_old_period_is_no_task(store, owner, clock):
    do(store, endings.begin, owner.id, TODAY)
    do(store, endings.set_done, owner.id, Step.GOODBYE, done=True)
    confirm(store, owner)
    again = ask(store, clients.get, owner.id)
    do(store, clients.save, replace(again, status=ClientStatus.ACTIVE, ended_on=None))
    assert not closing(store, owner).has_begun
    assert not closing(store, owner).is_done(Step.GOODBYE)
    clock.move(hours=24 * 365 * 3)
    later = clock.now().date()
    do(store, endings.begin, owner.id, later)
    confirm(store, owner, until=later.replace(year=later.year + 8))
    clock.move(hours=24 * 365 * 6)
    assert TaskKind.RETENTION not in kinds(store)
    clock.move(hours=24 * 365 * 3)
    assert TaskKind.RETENTION in kinds(store)


def test_an_end_corrected_on_the_record_asks_for_the_period_anew(store, owner, clock):
    do(store, endings.begin, owner.id, TODAY)
    confirm(store, owner)
    found = ask(store, clients.get, owner.id)
    do(store, clients.save, replace(found, ended_on=TODAY - timedelta(days=30)))
    shown = closing(store, owner)
    assert shown.ending.ended_on == TODAY - timedelta(days=30)
    assert Step.RETENTION in shown.open_steps
    clock.move(hours=24 * 366 * 8)
    assert TaskKind.RETENTION not in kinds(store)
