from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.clock import FixedClock, TickingClock
from tests.support.records import ask, do, saved_client, saved_note, vault, whatsapp
from therapist_desk.domain.clients import ClientStatus, EmergencyContact, SafetyHint
from therapist_desk.services import clients, notes, search
from therapist_desk.vault.shelf import Gone
from therapist_desk.vault.shelves import agreement_templates as template_shelf
from therapist_desk.vault.shelves import agreements as agreement_shelf
from therapist_desk.vault.shelves import checkins as checkin_shelf
from therapist_desk.vault.shelves import clients as client_shelf
from therapist_desk.vault.shelves import disclosures as disclosure_shelf
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.vault.shelves import note_formats as format_shelf
from therapist_desk.vault.shelves import notes as note_shelf
from therapist_desk.vault.shelves import phrases as phrase_shelf
from therapist_desk.vault.shelves import sessions as session_shelf


def test_every_field_of_a_client_comes_back_as_it_was():
    store = vault()
    kept = saved_client(
        store,
        "<b>Zoë</b> 王",
        is_pseudonym=True,
        status=ClientStatus.ENDED,
        ended_on=date(2026, 3, 1),
        phones=(whatsapp(label="work"), whatsapp("+447700900124")),
        hints=(SafetyHint.SHARED_PHONE,),
        emergency=EmergencyContact("Noor", "+447700900125", "sister"),
        hours={"mon": ("09:00-12:00",)},
        tags=("grief", "eve\x20ning"),
    )
    assert ask(store, clients.get, kept.id) == kept


def test_what_was_never_changed_has_both_times_alike_though_the_clock_goes_on():
    store = vault(TickingClock())
    note = saved_note(store, saved_client(store))
    assert note.changed_at == note.created_at
    changed = do(store, notes.save, replace(note, sections={"data": "Slept badly."}))
    assert changed.changed_at > note.changed_at
    assert changed.created_at == note.created_at


def test_the_columns_of_each_table_are_the_fields_of_its_record():
    store = vault()
    for shelf in (
        client_shelf.clients,
        session_shelf.sessions,
        note_shelf.notes,
        note_shelf.process_notes,
        agreement_shelf.agreements,
        checkin_shelf.checkins,
        message_shelf.messages,
        disclosure_shelf.disclosures,
        format_shelf.note_formats,
        template_shelf.agreement_templates,
        phrase_shelf.phrases,
    ):
        rows = store._connection.execute(f"PRAGMA table_info({shelf.noun})").fetchall()
        assert {row[1] for row in rows} == set(shelf.columns)


def test_an_edit_stamps_its_time_and_keeps_the_first():
    clock = FixedClock()
    store = vault(clock)
    kept = saved_client(store)
    clock.move(hours=2)
    changed = do(store, clients.save, replace(kept, pronouns="they"))
    assert changed.created_at == kept.created_at
    assert kept.changed_at
    assert changed.changed_at == kept.changed_at + timedelta(hours=2)


def test_saving_what_did_not_change_leaves_no_event():
    store = vault()
    kept = saved_client(store)
    do(store, clients.save, kept)
    events = store.read(lambda reader: reader.numbers("SELECT count(*) FROM audit_event"))
    assert events == [1]


def test_a_binned_note_is_found_by_no_search_until_it_is_back():
    store = vault()
    note = saved_note(store, saved_client(store), "Kingfisher by the river")
    do(store, note_shelf.notes.bin, note.id)
    assert ask(store, search.find, "kingfisher") == []
    do(store, note_shelf.notes.restore, note.id)
    assert [hit.record_id for hit in ask(store, search.find, "kingfisher")] == [note.id]


def test_a_record_that_is_not_there_is_told():
    with pytest.raises(Gone):
        ask(vault(), clients.get, 7)
