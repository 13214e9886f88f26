from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, saved_note
from therapist_desk.domain import notes as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Amendment, ProcessNote, ProcessNoteId
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.services import clients, notes, planning, practice, search, sessions
from therapist_desk.services.notes import Entry, NewAmendment
from therapist_desk.services.planning import Plan


@pytest.fixture
def signed(store):
    draft = saved_note(store, saved_client(store))
    return do(store, notes.sign, draft.id, "Dr. Ines Vidal")


def test_a_signed_note_says_who_when_and_what_it_was(store, signed):
    kept = ask(store, notes.get, signed.id).note
    assert (kept.signed_by, kept.signed_at) == ("Dr. Ines Vidal", FixedClock().now())
    assert kept.sha256 == rules.fingerprint(kept)


def test_one_changed_sign_no_longer_fits_the_signature(signed):
    changed = replace(signed, sections={"data": "Slept better!"})
    assert rules.fingerprint(changed) != signed.sha256


def test_a_signed_note_takes_no_change_and_no_bin(store, signed):
    with pytest.raises(RuleBroken, match="addendum"):
        do(store, notes.save, replace(signed, sections={"data": "other"}))
    with pytest.raises(RuleBroken):
        do(store, notes.bin_note, signed.id)
    assert ask(store, notes.get, signed.id).note == signed


def test_a_forged_unsigned_copy_does_not_unfreeze_a_note(store, signed):
    with pytest.raises(RuleBroken):
        do(store, notes.save, replace(signed, signed_at=None, signed_by="", sha256=""))


def test_what_is_added_to_a_signed_note_stands_beside_it(store, signed):
    for kind in Amendment:
        added = do(
            store,
            notes.amend,
            signed.id,
            NewAmendment(kind, "Client phoned", f"{kind}: dates were wrong"),
        )
        do(store, notes.sign, added.id, "Dr. Ines Vidal")
    whole = ask(store, notes.get, signed.id)
    assert whole.note == signed
    assert [one.amendment for one in whole.amendments] == list(Amendment)
    assert ask(store, notes.of_client, signed.client_id) == [signed.id]


def test_an_amendment_needs_a_signed_note_a_reason_and_words(store, signed):
    draft = saved_note(store, saved_client(store, "Other"))
    with pytest.raises(RuleBroken, match="draft"):
        do(store, notes.amend, draft.id, NewAmendment(Amendment.ADDENDUM, "why", "text"))
    with pytest.raises(RuleBroken, match="why"):
        do(store, notes.amend, signed.id, NewAmendment(Amendment.ADDENDUM, " ", "text"))
    with pytest.raises(RuleBroken, match="want to add"):
        do(store, notes.amend, signed.id, NewAmendment(Amendment.ADDENDUM, "why", " \n"))


def test_an_empty_note_or_a_nameless_author_signs_nothing(store):
    draft = saved_note(store, saved_client(store), " ")
    with pytest.raises(RuleBroken, match="nothing to sign"):
        do(store, notes.sign, draft.id, "Dr. Ines Vidal")
    draft = saved_note(store, saved_client(store))
    with pytest.raises(RuleBroken, match="your name"):
        do(store, notes.sign, draft.id, "  ")


def test_a_note_written_days_later_says_so(store):
    owner = saved_client(store)
    assert rules.days_late(saved_note(store, owner, occurred_at=NOON)) == 0
    assert rules.days_late(saved_note(store, owner, occurred_at=NOON - timedelta(days=3))) == 3


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_whatever_is_typed_can_be_kept_and_nothing_else_is_dropped(text):
    kept = rules.storable(text)
    kept.encode("utf-8")
    assert "\x00" not in kept
    plain = text.replace("\x00", "")
    try:
        plain.encode("utf-8")
    except UnicodeEncodeError:
        assert len(kept) <= len(plain)
    else:
        assert kept == plain


def test_odd_signs_and_five_megabytes_come_back(store):
    owner = saved_client(store)
    odd = saved_note(store, owner, "a\x00b \ud83d c")
    assert odd.sections["data"] == "ab \ufffd c"
    long = "All about sleep. " * 320_000
    assert ask(store, notes.get, saved_note(store, owner, long).id).note.sections["data"] == long


def test_a_paste_beyond_all_measure_is_refused_with_a_sentence(store):
    with pytest.raises(RuleBroken, match="20 MB"):
        saved_note(store, saved_client(store), "x" * (rules.NOTE_LIMIT + 1))


def test_process_notes_live_apart_and_no_search_finds_them(store):
    owner = saved_client(store)
    note = ProcessNote(
        ProcessNoteId(0), owner.id, NOON, "Europe/Berlin", text="Countertransference heron"
    )
    kept = do(store, notes.save_process_note, note)
    assert ask(store, notes.process_note_ids, owner.id) == [kept.id]
    assert ask(store, notes.process_note, kept.id) == kept
    assert ask(store, notes.of_client, owner.id) == []
    assert ask(store, search.find, "heron") == []


def test_text_is_carried_forward_from_the_last_note_before(store):
    owner = saved_client(store)
    first = saved_note(store, owner, "first", occurred_at=NOON - timedelta(days=14))
    second = saved_note(store, owner, "second", occurred_at=NOON - timedelta(days=7))
    saved_note(store, saved_client(store, "Other"), "foreign", occurred_at=NOON - timedelta(days=1))
    today = saved_note(store, owner, "")
    assert ask(store, notes.last_before, today) == second
    assert ask(store, notes.last_before, second) == first


def test_an_odd_sign_pasted_into_a_process_note_or_a_reason_costs_nothing(store, signed):
    owner = saved_client(store)
    note = ProcessNote(ProcessNoteId(0), owner.id, NOON, "Europe/Berlin", text="a \ud83d heron")
    assert do(store, notes.save_process_note, note).text == "a \ufffd heron"
    new = NewAmendment(Amendment.ADDENDUM, "Client \ud83d phoned", "Dates were wrong")
    assert do(store, notes.amend, signed.id, new).reason == "Client \ufffd phoned"


def test_typing_on_leaves_when_a_note_was_begun(store, clock):
    kept = saved_note(store, saved_client(store))
    clock.move(days=4)
    again = do(store, notes.save, replace(kept, sections={"data": "More"}, created_at=None))
    assert (again.created_at, again.changed_at) == (kept.created_at, clock.now())


def held(owner, *, days_ago, zone="Asia/Taipei"):
    start = NOON - timedelta(days=days_ago)
    end = start + timedelta(minutes=50)
    return Session(SessionId(0), owner.id, start, end, zone, attendance=Attendance.ATTENDED)


def test_a_note_kept_with_its_session_is_of_that_day_and_clock(store):
    owner = saved_client(store)
    draft = replace(saved_note(store, owner), occurred_at=NOON, zone="Europe/Berlin")
    kept = do(store, notes.write, Entry(draft, session=held(owner, days_ago=2)))
    assert kept.session.id == kept.note.session_id
    assert (kept.note.occurred_at, kept.note.zone) == (NOON - timedelta(days=2), "Asia/Taipei")


def test_what_is_added_belongs_to_the_session_of_its_note_and_is_half_typed_no_more(store):
    owner = saved_client(store)
    do(store, clients.save, replace(owner, zone="Asia/Taipei"))
    do(store, practice.keep, replace(ask(store, practice.get), therapist_name="Dr. Ines Vidal"))
    entry = Entry(saved_note(store, owner), session=held(owner, days_ago=2))
    first = do(store, notes.write_and_sign, entry).note
    new = NewAmendment(Amendment.LATE_ENTRY, "Forgot it", "She slept well")
    do(store, notes.keep_amendment_draft, first.id, new)
    assert ask(store, notes.amendment_draft, first.id) == new
    added = do(store, notes.amend_and_sign, first.id, new)
    assert (added.session_id, added.occurred_at) == (first.session_id, first.occurred_at)
    assert ask(store, notes.amendment_draft, first.id) is None


@pytest.mark.parametrize("days_ago", [1, 3])
def test_of_a_session_held_and_one_only_planned_the_later_is_offered(store, days_ago):
    owner = saved_client(store)
    kept = do(store, sessions.save, held(owner, days_ago=days_ago))
    planned_at = (NOON - timedelta(days=2)).replace(tzinfo=None)
    do(store, planning.plan, Plan(owner.id, planned_at, 50, "UTC"))
    offered = ask(store, notes.beginning, owner.id).session
    assert offered.starts_at == max(kept.starts_at, NOON - timedelta(days=2))
