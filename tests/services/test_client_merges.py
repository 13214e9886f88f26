"""The same person twice becomes one record with nothing lost, and can be taken apart again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support import separate
from tests.support.records import NOON, ask, do, saved_client, saved_note, whatsapp
from therapist_desk.domain import notes as note_rules
from therapist_desk.domain.agreements import AgreementId, Side
from therapist_desk.domain.client_merges import Choice
from therapist_desk.domain.clients import ClientId, ClientKind, SafetyHint
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalRatingId, Plan, PlanId
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import (
    agreements,
    carrying,
    client_merges,
    clients,
    contact_log,
    half_rated,
    half_summed,
    half_withdrawn,
    messages,
    notes,
    peer_groups,
    plans,
    relations,
    safety_plans,
    search,
    sessions,
)
from therapist_desk.services import bin as bins
from therapist_desk.services.half_summed import HalfSummed
from therapist_desk.services.half_withdrawn import HalfWithdrawn

NOT_THE_RECORD = {
    "audit_event": "says what was done, undoing too",
    "client_merge": "remembers that it was merged and parted",
    "loose_seal": "is made anew with every change",
    "search_entry": "is in the order records were filed; it is compared by what it finds",
}


@pytest.fixture
def both(store):
    """Two records that are filled with something of every noun."""
    practice = separate.filled(store)
    ada, ben = practice.records["ada"], practice.records["ben"]
    do(store, messages.keep_draft, ada.id, Draft())
    for number, one in enumerate((ada, ben)):
        goal = Goal(GoalKey(0), f"Sleep {number}")
        do(store, plans.save, Plan(PlanId(0), one.id, goals=(goal,)))
        do(
            store,
            plans.save,
            Plan(
                PlanId(0), one.id, goals=(replace(goal, key=GoalKey(1)), Goal(GoalKey(0), "Work"))
            ),
        )
        rating = GoalRating(GoalRatingId(0), one.id, GoalKey(1), NOON.date(), number)
        do(store, plans.rate, rating)
        do(
            store,
            safety_plans.save,
            SafetyPlan(SafetyPlanId(0), one.id, parts={"signs": "Silence"}),
        )
        for week in range(3):
            held(store, one, NOON - timedelta(weeks=week, hours=number), 3 - week)
        note = saved_note(store, one)
        do(store, plans.link_note, note.id, {GoalKey(2)})
        plan = agreements.plan_for(one)
        do(store, agreements.save_draft, one.id, plan)
    return ada, ben


def held(store, owner, at, number):
    ends = at + timedelta(minutes=50)
    return do(store, sessions.save, Session(SessionId(0), owner.id, at, ends, "UTC", number))


def tables(store):
    names = store.read(
        lambda reader: [
            row[0]
            for row in reader.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
            )
        ]
    )
    return {
        name: store.read(
            lambda reader, name=name: sorted(map(repr, reader.rows(f"SELECT * FROM {name}")))
        )
        for name in names
        if name not in NOT_THE_RECORD
    }


def found_by(store, word):
    hits = ask(store, search.find, word)
    return {(one.noun, one.record_id, one.client_id) for one in hits}


def test_everything_moves_and_the_other_goes_to_the_bin_marked(store, both):
    ada, ben = both
    moving = ask(store, carrying.ids, ben.id)
    do(store, client_merges.merge, ada.id, ben.id, {})
    left = ask(store, carrying.ids, ben.id)
    assert {noun for noun, found in left.items() if found} == set()
    now = ask(store, carrying.ids, ada.id)
    for noun, found in moving.items():
        assert set(found) <= set(now[noun]), noun
    gone = ask(store, clients.get, ben.id)
    assert gone.binned_at is not None
    assert gone.merged_into == ada.id
    assert ben.id not in ask(store, clients.listed)


def test_every_table_that_names_a_client_is_carried_or_said_not_to_be(store):
    with_client = {
        row[0]
        for row in store.read(
            lambda reader: reader.rows(
                "SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c"
                " WHERE m.type = 'table' AND c.name = 'client_id'"
            )
        )
    }
    elsewhere = {"message_draft", "search_entry", "client_merge"}
    assert with_client - elsewhere == set(map(str, carrying.SHELVES))


def test_one_undo_brings_back_every_table_as_it_was(store, both):
    ada, ben = both
    before, words = tables(store), found_by(store, "bencanarynote")
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    assert tables(store) != before
    assert {client for _, _, client in found_by(store, "bencanarynote")} == {ada.id}
    do(store, client_merges.part, merged.id)
    after = tables(store)
    for name, rows in before.items():
        assert after[name] == rows, name
    assert found_by(store, "bencanarynote") == words


def test_the_bin_takes_a_merge_apart_instead_of_giving_an_empty_record(store, both):
    ada, ben = both
    before = tables(store)
    do(store, client_merges.merge, ada.id, ben.id, {})
    (key,) = (one for one in ask(store, bins.listed) if is_merged(store, one))
    do(store, bins.restore, key)
    assert tables(store) == before


def versions_of(store, *who):
    return sum(len(ask(store, plans.folder, one.id).versions) for one in who)


def rated(store, who):
    folder = ask(store, plans.folder, who.id)
    return [one.value for one in folder.ratings_of(folder.plan.goals[0].key)]


def is_merged(store, key):
    return ask(store, bins.page, [key])[key].was_merged


def test_a_later_plan_here_stays_in_force_over_an_earlier_one_there(both, store):
    ada, ben = both
    store._clock.move(days=1)
    now = ask(store, plans.folder, ada.id).plan
    do(store, plans.save, replace(now, goals=(*now.goals, Goal(GoalKey(0), "Travel"))))
    before, kept = tables(store), versions_of(store, ada, ben)
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    folder = ask(store, plans.folder, ada.id)
    assert [one.version for one in folder.versions] == list(range(kept, 0, -1))
    assert folder.plan.goals[-1].text == "Travel"
    assert [one.replaced_at is None for one in folder.versions] == [True, *[False] * (kept - 1)]
    do(store, client_merges.part, merged.id)
    assert tables(store) == before


def test_a_signed_note_stays_byte_for_byte_under_its_signature(store, both):
    ada, ben = both
    signed = [
        one
        for key in ask(store, notes.of_client, ben.id)
        if (one := ask(store, notes.get, key).note).is_signed
    ]
    assert signed
    before = {one.id: note_rules.signed_text(one) for one in signed}
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    for note_id, text in before.items():
        moved = ask(store, notes.get, note_id).note
        assert moved.client_id == ada.id
        assert note_rules.signed_text(moved) == text
        assert note_rules.fingerprint(moved) == moved.sha256
    do(store, client_merges.part, merged.id)
    assert ask(store, notes.get, signed[0].id).note == signed[0]


def test_sessions_are_counted_anew_by_date(store, both):
    ada, ben = both
    do(store, client_merges.merge, ada.id, ben.id, {})
    counted = [one for one in ask(store, sessions.of_client, ada.id) if one.number]
    assert [one.number for one in counted] == list(range(len(counted), 0, -1))


def test_of_two_plans_the_later_stands_and_no_goal_takes_anothers_ratings(store, both):
    ada, ben = both
    kept = versions_of(store, ada, ben)
    safe = sum(len(ask(store, safety_plans.folder, one.id).versions) for one in both)
    hers, his = rated(store, ada), rated(store, ben)
    assert hers != his
    do(store, client_merges.merge, ada.id, ben.id, {})
    folder = ask(store, plans.folder, ada.id)
    assert [one.version for one in folder.versions] == list(range(kept, 0, -1))
    assert [one.replaced_at is None for one in folder.versions] == [True, *[False] * (kept - 1)]
    assert folder.plan is not None
    assert folder.plan.goals[0].text == "Sleep 1"
    key = folder.plan.goals[0].key
    assert [one.value for one in folder.ratings_of(key)] == his
    assert [one.value for one in folder.ratings_of(GoalKey(1))] == hers
    assert len(ask(store, safety_plans.folder, ada.id).versions) == safe


def test_what_was_written_since_stays_when_a_merge_is_taken_back(store, both):
    ada, ben = both
    merged = do(store, client_merges.merge, ada.id, ben.id, {"name": Choice.GOES})
    do(store, clients.save, replace(ask(store, clients.get, ada.id), name="Ada Roth"))
    since = saved_note(store, ada, "Written since.")
    draft = next(
        one
        for key in ask(store, notes.of_client, ada.id)
        if not (one := ask(store, notes.get, key).note).is_signed and one.id != since.id
    )
    do(store, notes.save, replace(draft, sections={"data": "Changed since."}))
    do(store, client_merges.part, merged.id)
    assert ask(store, clients.get, ada.id).name == "Ada Roth"
    assert ask(store, notes.get, since.id).note.client_id == ada.id
    assert ask(store, notes.get, draft.id).note.sections == {"data": "Changed since."}


def test_details_are_chosen_and_what_keeps_safe_is_kept_of_both(store):
    ada = saved_client(store, phones=(whatsapp(),), hints=(SafetyHint.CALL_ONLY,), tags=("one",))
    twin = saved_client(
        store,
        "A. Moreau",
        phones=(whatsapp("+447700900199"),),
        hints=(SafetyHint.SHARED_PHONE,),
        email="ada@example.org",
        tags=("two",),
    )
    do(store, client_merges.merge, ada.id, twin.id, {"name": Choice.GOES})
    now = ask(store, clients.get, ada.id)
    assert (now.name, now.code, now.email) == ("A. Moreau", ada.code, "ada@example.org")
    assert [one.e164 for one in now.phones] == ["+447700900123", "+447700900199"]
    assert set(now.hints) == {SafetyHint.CALL_ONLY, SafetyHint.SHARED_PHONE}
    assert now.tags == ("one", "two")


@pytest.mark.parametrize("kind", [ClientKind.COUPLE, ClientKind.GROUP])
def test_a_joint_record_is_never_merged_with_a_persons(store, kind):
    ada, joint = saved_client(store), saved_client(store, "Ada and Ben", kind=kind)
    before = tables(store)
    with pytest.raises(RuleBroken, match="said together"):
        do(store, client_merges.merge, ada.id, joint.id, {})
    assert tables(store) == before


@pytest.mark.parametrize("agreed", ["ada", "twin", "both"])
def test_a_group_knows_its_member_once_under_the_record_that_stays(store, agreed):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    group = saved_client(store, "Monday group", kind=ClientKind.GROUP)
    other = saved_client(store, "Friday group", kind=ClientKind.GROUP)
    for name, who, where in (("ada", ada, group), ("twin", twin, group), ("twin", twin, other)):
        how = "signed" if agreed in (name, "both") else ""
        one = GroupMember(
            *(GroupMemberId(0), where.id, who.name, "", who.id),
            agreed_on=NOON.date() if how else None,
            agreed_how=how,
        )
        do(store, peer_groups.save_member, one)
    before = tables(store)
    merged = do(store, client_merges.merge, ada.id, twin.id, {})
    for each in (group, other):
        (known,) = ask(store, peer_groups.members, each.id)
        assert known.person_id == ada.id
        assert known.has_agreed or (each == other and agreed == "ada")
    do(store, client_merges.part, merged.id)
    assert tables(store) == before


def test_two_who_are_related_are_two_people(store):
    ada, ben = saved_client(store), saved_client(store, "Ben Roth")
    do(store, relations.add, ada.id, RelationKind.SIBLING, ben.id)
    with pytest.raises(RuleBroken, match="two people"):
        ask(store, client_merges.look, ada.id, ben.id)


def test_something_half_typed_is_not_lost_on_the_way(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    do(store, plans.keep_draft, Plan(PlanId(0), twin.id, goals=(Goal(GoalKey(0), "Half"),)))
    before = tables(store)
    merged = do(store, client_merges.merge, ada.id, twin.id, {})
    draft = ask(store, plans.draft, ada.id)
    assert (draft.client_id, draft.goals[0].text) == (ada.id, "Half")
    do(store, client_merges.part, merged.id)
    assert tables(store) == before
    do(store, clients.keep_draft, replace(twin, name="Half typed"))
    with pytest.raises(RuleBroken, match="not saved yet"):
        do(store, client_merges.merge, ada.id, twin.id, {})


def test_an_entry_half_told_for_the_contact_log_goes_along(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    half = replace(ask(store, contact_log.fresh, twin.id), text="She rang")
    do(store, contact_log.keep_draft, half)
    do(store, client_merges.merge, ada.id, twin.id, {})
    assert ask(store, contact_log.draft, ada.id) == replace(half, client_id=ada.id)
    assert ask(store, contact_log.draft, twin.id) is None


def test_a_summary_of_a_chat_half_written_goes_along(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    half = HalfSummed(twin.id, (3, 4), "She wrote at night")
    do(store, half_summed.keep, half)
    do(store, client_merges.merge, ada.id, twin.id, {})
    assert ask(store, half_summed.found, ada.id) == replace(half, client_id=ada.id)
    assert ask(store, half_summed.found, twin.id) is None


def test_a_withdrawal_half_told_goes_along(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    half = HalfWithdrawn(twin.id, AgreementId(3), Side.CLIENT, "2026-03-01T09:30:00", "wrote STOP")
    do(store, half_withdrawn.keep, half)
    do(store, client_merges.merge, ada.id, twin.id, {})
    assert ask(store, half_withdrawn.found, ada.id, 3) == replace(half, client_id=ada.id)
    assert ask(store, half_withdrawn.found, twin.id, 3) is None


def test_nobody_is_merged_while_a_goal_is_half_rated(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    typed = GoalRating(GoalRatingId(0), twin.id, GoalKey(1), NOON.date(), 1, "Half typed")
    do(store, half_rated.keep, twin.id, [typed])
    for stays, goes in ((ada, twin), (twin, ada)):
        with pytest.raises(RuleBroken, match="not saved yet"):
            do(store, client_merges.merge, stays.id, goes.id, {})


def test_what_was_typed_on_since_stays_where_it_was_typed(store):
    ada, twin = saved_client(store), saved_client(store, "A. Moreau")
    half = Plan(PlanId(0), twin.id, goals=(Goal(GoalKey(0), "Half"),))
    do(store, plans.keep_draft, half)
    merged = do(store, client_merges.merge, ada.id, twin.id, {})
    typed_on = replace(half, client_id=ada.id, goals=(Goal(GoalKey(0), "Half and more"),))
    do(store, plans.keep_draft, typed_on)
    do(store, client_merges.part, merged.id)
    assert ask(store, plans.draft, ada.id) == typed_on
    assert ask(store, plans.draft, twin.id) is None


def test_an_earlier_merge_is_taken_back_only_after_a_later_one(store):
    ada, twin, third = (saved_client(store, name) for name in ("Ada", "A.", "Moreau"))
    before = tables(store)
    first = do(store, client_merges.merge, ada.id, twin.id, {})
    second = do(store, client_merges.merge, third.id, ada.id, {})
    with pytest.raises(RuleBroken, match="Take that back first"):
        do(store, client_merges.part, first.id)
    do(store, client_merges.part, second.id)
    do(store, client_merges.part, first.id)
    assert tables(store) == before


def test_the_log_says_what_was_merged_and_every_seal_fits(store, both):
    ada, ben = both
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    do(store, client_merges.part, merged.id)
    assert store.broken_audit_event() is None
    deeds = store.read(lambda reader: reader.rows("SELECT DISTINCT deed FROM audit_event"))
    assert {"merged", "parted"} <= {row[0] for row in deeds}
    assert ClientId(merged.client_id) == ada.id
    assert merged.merged_at is not None
