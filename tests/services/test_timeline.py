"""Everything that happened with one client stands in one line, by month, and nothing of another's."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.support import separate
from tests.support.records import ask, do, saved_client, saved_note, vault
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreements, checkins, glance, notes, timeline
from therapist_desk.services.timeline import Month
from therapist_desk.vault.timeline import SOURCES

BERLIN = "Europe/Berlin"
DUE = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
RISKY: dict[str, Any] = {
    "risk_level": RiskLevel.WATCH,
    "risk_reason": "Tired",
    "risk_action": frozenset({RiskAction.CALLED_CLIENT}),
    "risk_kind": frozenset({RiskKind.OTHER}),
    "follow_up_at": DUE,
}


def shown(store, keys):
    found = ask(store, timeline.page, keys)
    return [found[key] for key in keys]


def test_what_happened_at_the_turn_of_a_month_stands_under_the_month_of_ones_own_clock():
    store = vault()
    ada = saved_client(store)
    turn = datetime(2026, 10, 31, 23, 30, tzinfo=UTC)  # half past midnight in Berlin
    saved_note(store, ada, occurred_at=turn)
    saved_note(store, ada, occurred_at=turn - timedelta(hours=1))
    first, late, second, early = shown(store, ask(store, timeline.keys, ada.id, BERLIN))
    assert (first, second) == (Month(date(2026, 11, 1), 1), Month(date(2026, 10, 1), 1))
    assert (late.at, early.at) == (turn, turn - timedelta(hours=1))


def test_nothing_of_another_record_and_no_process_note_stands_in_it():
    store = vault()
    practice = separate.filled(store)
    for who, record in practice.records.items():
        keys = ask(store, timeline.keys, record.id, BERLIN)
        entries = [one for one in shown(store, keys) if not isinstance(one, Month)]
        assert {one.record.client_id for one in entries} == {record.id}
        words = " ".join(str(one.record) for one in entries)
        assert separate.canary(who, "note") in words
        assert separate.canary(who, "process") not in words
        assert not [word for word in practice.strangers(who) if word in words]


def test_what_was_amended_or_put_into_the_bin_is_not_shown_twice():
    store = vault()
    ada = saved_client(store)
    note = saved_note(store, ada)
    at = datetime(2026, 11, 18, tzinfo=UTC)
    checkin = do(
        store,
        checkins.save,
        _checkin(ada, at, "First.", **RISKY),
    )
    amended = replace(
        checkin, id=CheckInId(0), amends=checkin.id, summary="Second.", amend_reason="Misheard"
    )
    do(store, checkins.amend, amended)
    do(store, notes.bin_note, note.id)
    keys = ask(store, timeline.keys, ada.id, BERLIN)
    (_, entry) = shown(store, keys)
    assert entry.record.summary == "Second."


def test_a_filter_leaves_only_its_kind():
    store = vault()
    practice = separate.filled(store)
    keys = ask(store, timeline.keys, practice.records["ada"].id, BERLIN, {Topic.CHECKIN})
    assert {place[0] for key in keys if (place := timeline.place_of(key))} == {Topic.CHECKIN}


@pytest.mark.parametrize("noun", SOURCES)
def test_no_table_is_read_from_end_to_end_for_one_client(noun):
    store = vault()
    source = SOURCES[noun]()
    sql = f"EXPLAIN QUERY PLAN SELECT {source.at}, id FROM {noun} WHERE client_id = 1 AND {source.more}"
    plan = store.read(lambda reader: [row[3] for row in reader.rows(sql)])
    assert plan
    assert not [line for line in plan if line.startswith("SCAN")]


def test_a_client_at_a_glance_says_what_waits_and_whose_rules_bind():
    store = vault()
    practice = separate.filled(store)
    ada, ben = practice.records["ada"], practice.records["ben"]
    at = datetime(2026, 11, 18, tzinfo=UTC)
    do(
        store,
        checkins.save,
        _checkin(ben, at, "Low.", **RISKY),
    )
    before = ask(store, glance.at, ada.id).drafts
    saved_note(store, ada)
    hers, his = ask(store, glance.at, ada.id), ask(store, glance.at, ben.id)
    assert (hers.drafts, his.drafts) == (before + 1, before)
    assert (len(hers.follow_ups), len(his.follow_ups)) == (0, 1)
    assert hers.meeting is None  # hers was an hour ago
    assert ask(store, glance.at, practice.records["both"].id).meeting is not None
    assert hers.binding is None  # only a draft: nothing was agreed
    assert hers.agreement == ask(store, agreements.latest, ada.id)


def _checkin(owner, at, summary, **fields):
    return CheckIn(
        CheckInId(0),
        owner.id,
        at,
        "Europe/London",
        at,
        channel=ContactChannel.PHONE_CALL,
        summary=summary,
        **fields,
    )
