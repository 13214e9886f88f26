"""A rehearsal looks like a practice, holds nobody who exists, and goes only into a vault made for it."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain import checkins as checkin_rules
from therapist_desk.domain import finding, phones
from therapist_desk.domain import notes as note_rules
from therapist_desk.domain.clients import SafetyHint
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.note_formats import AMENDMENT_SECTION, PROCESS
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import checkins as checkin_service
from therapist_desk.services import note_formats, practice, ratings, search
from therapist_desk.services.rehearsal import career, fill, story
from therapist_desk.services.rehearsal.fill import Size
from therapist_desk.services.verification import Verification
from therapist_desk.vault.shelves import agreements, checkins, clients, messages, notes, sessions

NOW = datetime(2026, 11, 19, 13, 0, tzinfo=UTC)  # eight in the morning in New York
FEW = career.Amounts(clients=30, notes=300, messages=1_100, checkins=240)


def rehearsal():
    store = vault(FixedClock(NOW))
    do(store, lambda writer: writer.execute("INSERT INTO vault_info VALUES ('rehearsal', '1')"))
    return store


@pytest.fixture(scope="module")
def small():
    store = rehearsal()
    do(store, fill.fill, Size.SMALL, 1, NOW)
    return store


@pytest.fixture(scope="module")
def few():
    store = rehearsal()
    do(store, career.live, FEW, 7, NOW)
    return store


def all_of(store, shelf):
    return ask(store, shelf.where, "1 ORDER BY id")


def test_a_real_vault_takes_no_invented_client():
    with pytest.raises(RuleBroken):
        do(vault(), fill.fill, Size.SMALL, 1, NOW)


def test_a_rehearsal_is_filled_once():
    store = rehearsal()
    saved_client(store)
    with pytest.raises(RuleBroken):
        do(store, fill.fill, Size.SMALL, 1, NOW)


def test_the_story_speaks_the_languages_it_promises(small):
    told = {client.language for client in all_of(small, clients.clients)}
    assert {"en", "es", "ar", "zh-Hant", "de", "pt"} <= told


def test_every_number_can_be_dialled_and_is_kept_for_fiction(small, few):
    told = [*all_of(small, clients.clients), *all_of(few, clients.clients)]
    numbers = [phone.e164 for client in told for phone in client.phones]
    numbers += [client.emergency.phone for client in told if client.emergency.phone]
    numbers += [career._phone(number) for number in range(1, 2_001, 50)]
    for number in numbers:
        assert phones.parse(number, None).e164 == number
        assert number.startswith("+493023125") or (number[1], number[5:10]) == ("1", "55501")


def test_no_two_clients_of_a_career_share_a_number():
    numbers = [career._phone(number) for number in range(1, 2_001)]
    assert len(set(numbers)) == 2_000


def test_today_has_sessions_and_a_draft_waits(small):
    today = [one for one in all_of(small, sessions.sessions) if one.starts_at.date() == NOW.date()]
    assert len(today) == 3
    assert all(one.attendance is Attendance.PLANNED for one in today)
    drafts = [note for note in all_of(small, notes.notes) if not note.is_signed]
    assert len(drafts) == 1


def test_sections_are_those_of_their_formats_and_process_notes_are_none(small, few):
    for note in [*all_of(small, notes.notes), *all_of(few, notes.notes)]:
        shape = note_formats.shipped().get(note.format_id)
        keys = {AMENDMENT_SECTION} if note.amends else {section.key for section in shape.sections}
        assert set(note.sections) <= keys
        assert note.format_id != PROCESS


def test_signatures_hold(small, few):
    for note in [*all_of(small, notes.notes), *all_of(few, notes.notes)]:
        if note.is_signed:
            assert note.sha256 == note_rules.fingerprint(note)
            assert note.signed_at > note.occurred_at


def test_nothing_is_told_of_the_future_but_planned_sessions(small, few):
    for store in (small, few):
        assert all(note.occurred_at <= NOW for note in all_of(store, notes.notes))
        assert all(message.at <= NOW for message in all_of(store, messages.messages))
        for session in all_of(store, sessions.sessions):
            planned = session.attendance is Attendance.PLANNED
            assert planned or session.starts_at <= NOW


def test_sessions_are_numbered_in_the_order_of_their_times(small, few):
    for store in (small, few):
        numbers = {}
        for session in sorted(all_of(store, sessions.sessions), key=lambda one: one.starts_at):
            assert session.number == numbers.get(session.client_id, 0) + 1
            numbers[session.client_id] = session.number


def test_the_story_has_a_shared_phone_a_call_only_and_an_enquiry(small):
    told = all_of(small, clients.clients)
    hints = {hint for client in told for hint in client.hints}
    assert {SafetyHint.SHARED_PHONE, SafetyHint.CALL_ONLY} <= hints
    assert any(client.status == "enquiry" for client in told)


def test_the_practice_lacks_nothing_a_paper_asks_for(small):
    assert ask(small, practice.missing) == ()


def test_a_weekend_moves_sessions_and_an_evening_counts_today_as_held():
    sunday_night = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    store = vault(FixedClock(sunday_night))
    do(store, story.tell, sunday_night)
    held = all_of(store, sessions.sessions)
    for session in held:
        if session.starts_at < sunday_night - timedelta(days=3):
            assert session.starts_at.weekday() < 5
    today = [one for one in held if one.starts_at.date() == sunday_night.date()]
    assert all(one.attendance is Attendance.ATTENDED for one in today)


def test_a_career_has_the_amounts_it_was_asked_for(few):
    counts = [
        len(all_of(few, shelf))
        for shelf in (clients.clients, sessions.sessions, notes.notes, messages.messages)
    ]
    assert counts == [30, 300, 300, 1_100]
    assert len(all_of(few, checkins.checkins)) == 240


def test_a_career_is_the_same_for_the_same_seed_and_another_for_another():
    first, again, other = rehearsal(), rehearsal(), rehearsal()
    for store, seed in ((first, 3), (again, 3), (other, 4)):
        do(store, career.live, FEW, seed, NOW)
    assert all_of(first, notes.notes) == all_of(again, notes.notes)
    assert all_of(first, messages.messages) == all_of(again, messages.messages)
    assert all_of(first, notes.notes) != all_of(other, notes.notes)


def test_what_a_career_is_found_by_is_what_its_texts_would_be_found_by(few):
    before = [ask(few, search.find, word, limit=2_000) for word in ("sleep", "焦慮", "ansiedad")]
    do(few, search.renew)
    assert [ask(few, search.find, w, limit=2_000) for w in ("sleep", "焦慮", "ansiedad")] == before


def test_an_invented_note_that_is_binned_leaves_no_word_in_the_index(few):
    note = all_of(few, notes.notes)[-1]
    word = max(finding.index_words("\n".join(note.sections.values())), key=len)
    hits = {found.record_id for found in ask(few, search.find, word, limit=2_000)}
    do(few, notes.notes.bin, note.id)
    after = {found.record_id for found in ask(few, search.find, word, limit=2_000)}
    assert note.id in hits
    assert note.id not in after
    do(few, notes.notes.restore, note.id)


def test_the_audit_chain_says_that_a_vault_was_filled(small):
    assert small.broken_audit_event() is None
    deeds = ask(small, lambda reader: reader.rows("SELECT deed FROM audit_event ORDER BY seq"))
    assert deeds[-1] == ("rehearsed",)


def test_a_young_persons_agreement_names_the_parent_who_said_yes_too(small):
    (paper,) = (each for each in all_of(small, agreements.agreements) if "young" in each.signatures)
    assert paper.acceptance.by == "Mateo Lund and Sofia Lund"


def test_most_clients_have_an_agreement_and_one_is_to_be_read_again(small):
    papers = all_of(small, agreements.agreements)
    begun = [
        one
        for one in all_of(small, clients.clients)
        if one.status != "waiting" and one.kind != "group"
    ]
    assert len(papers) == len(begun) - 1
    assert all(paper.state == "accepted" and not paper.unfilled for paper in papers)
    soon = NOW.date() + timedelta(days=14)
    assert [paper.client_id for paper in papers if paper.review_on <= soon] == [2]


def test_check_ins_stand_by_the_rules_and_one_follow_up_is_overdue(small, few):
    for store in (small, few):
        for checkin in all_of(store, checkins.checkins):
            checkin_rules.check(checkin, ratings.shipped(), NOW)
    open_ones = ask(small, checkin_service.open_follow_ups)
    assert [one.checkin.follow_up_at < NOW for one in open_ones] == [True]


def test_the_story_is_found_in_every_noun_and_script(small):
    nouns = {found.noun for word in ("sleep", "podcast", "mood", "agreement", "maya", "hale", "barber", "penicillin", "paul", "phq", "tunnel", "rosa", "forwarded")
             for found in ask(small, search.find, word)}  # fmt: skip
    assert nouns == set(search.KINDS)
    for typed in ("焦慮", "coro", "الليمون", "rudern", "diapositivos"):
        assert ask(small, search.find, typed)


def test_every_entry_of_the_story_is_as_its_seal_says(small):
    verdict = Verification(deep=True).finish(small)
    assert (verdict.damages, verdict.unsealed) == ((), 0)


def test_a_career_is_filled_past_the_log_and_a_check_says_how_much_it_could_not_compare(few):
    shelves = (
        clients.clients,
        sessions.sessions,
        notes.notes,
        messages.messages,
        checkins.checkins,
    )
    count = sum(len(all_of(few, shelf)) for shelf in shelves)
    saved_since = few.read(
        lambda reader: reader.rows(
            "SELECT DISTINCT noun, record_id FROM audit_event WHERE noun = 'note' AND content_mac <> x''"
        )
    )
    verdict = Verification(deep=True).finish(few)
    assert verdict.damages == ()
    assert verdict.unsealed == count - len(saved_since) > 1000
