"""A client is saved once, keeps number and beginning, and is asked again about a number that changed."""

from dataclasses import replace
from datetime import date

import pytest

from tests.support.records import ask, client, do, saved_client, whatsapp
from therapist_desk.domain.clients import ClientId, ClientKind, ClientPhone, ClientStatus
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients


def test_file_numbers_count_on_and_are_never_given_again(store):
    assert [saved_client(store, name).code for name in ("Ada", "Ben")] == ["C-0001", "C-0002"]
    do(store, clients.bin_client, ClientId(2))
    assert saved_client(store, "Cleo").code == "C-0003"


def test_a_change_keeps_file_number_and_beginning_whatever_the_form_says(store, clock):
    ada = saved_client(store)
    clock.move(days=3)
    changed = do(
        store, clients.save, replace(ada, name="Ada M.", code="C-9999", created_at=clock.now())
    )
    assert (changed.name, changed.code) == ("Ada M.", ada.code)
    assert changed.created_at == ada.created_at
    assert changed.changed_at == clock.now()


def test_saving_what_did_not_change_leaves_no_trace(store, clock):
    ada = saved_client(store)
    clock.move(days=3)
    kept, touched = store.write(lambda writer: clients.save(writer, replace(ada, code="C-9999")))
    assert kept == ada
    assert Topic.CLIENT not in touched


def test_a_saved_client_waits_no_more_as_a_draft(store):
    ada = saved_client(store)
    do(store, clients.keep_draft, replace(ada, name="Half typed"))
    do(store, clients.keep_draft, client("Another, half typed"))
    do(store, clients.save, replace(ada, name="Ada M."))
    assert ask(store, clients.draft, ada.id) is None
    assert ask(store, clients.draft, ClientId(0)).name == "Another, half typed"


def test_nobody_is_born_tomorrow_where_they_live(store, clock):
    today = clock.now().date()
    with pytest.raises(RuleBroken) as wrong:
        saved_client(store, birth_date=date(today.year + 1, 1, 1))
    assert wrong.value.field == "birth_date"
    assert ask(store, clients.listed) == []
    with pytest.raises(RuleBroken, match="time zone"):
        saved_client(store, zone="Europe/Nowhere")


def test_only_kinds_tags_and_people_outside_the_bin_are_offered(store):
    assert not ask(store, clients.has_any)
    saved_client(store, "Ada", tags=("sleep", "Panic"))
    couple = saved_client(store, "Both", kind=ClientKind.COUPLE, tags=("couple",))
    assert ask(store, clients.kinds) == [ClientKind.ADULT, ClientKind.COUPLE]
    assert ask(store, clients.tags) == ["couple", "Panic", "sleep"]
    do(store, clients.bin_client, couple.id)
    assert ask(store, clients.kinds) == [ClientKind.ADULT]
    assert ask(store, clients.tags) == ["Panic", "sleep"]
    assert ask(store, clients.has_any)
    assert ask(store, clients.names_in_vault) == [("Ada", "C-0001"), ("Both", "C-0002")]
    do(store, clients.restore, couple.id)
    assert ask(store, clients.kinds) == [ClientKind.ADULT, ClientKind.COUPLE]


def test_a_client_is_listed_by_name_status_kind_and_tag(store):
    ada = saved_client(store, "ada", tags=("sleep",))
    ben = saved_client(store, "Ben", kind=ClientKind.COUPLE)
    saved_client(store, "Cleo", status=ClientStatus.ENDED, tags=("sleep",))
    assert ask(store, clients.listed) == [ada.id, ben.id]
    assert ask(store, clients.listed, kind=ClientKind.COUPLE) == [ben.id]
    assert ask(store, clients.listed, tag="sleep") == [ada.id]
    found = ask(store, clients.page, [ben.id, ada.id])
    assert {one.name for one in found.values()} == {"ada", "Ben"}


def test_a_confirmation_is_for_the_number_that_is_written_to_and_no_other(store, clock):
    other = ClientPhone("+4915123456780")
    ada = saved_client(store, phones=(other, whatsapp()))
    assert clients.number_unconfirmed(ada.whatsapp_phone)
    assert not clients.number_unconfirmed(None)
    kept = do(store, clients.confirm_number, ada.id)
    assert kept.whatsapp_phone.confirmed_at == clock.now()
    assert not clients.number_unconfirmed(kept.whatsapp_phone)
    assert [one.confirmed_at for one in kept.phones] == [None, clock.now()]


def test_a_number_two_clients_have_is_told_however_it_is_written(store):
    ada = saved_client(
        store, "Ada", phones=(whatsapp("+5215512345678"), whatsapp("+4915123456789"))
    )
    ben = saved_client(store, "Ben", phones=(whatsapp("+525512345678"),))
    gone = saved_client(store, "Cleo", phones=(whatsapp("+4915123456789"),))
    do(store, clients.bin_client, gone.id)
    (shared,) = ask(store, clients.shared_numbers, ada)
    assert shared.e164 == "+5215512345678"
    assert [one.id for one in shared.clients] == [ben.id]
    assert ask(store, clients.others_with, "+4915123456789", ada.id) == ()


def test_who_begins_therapy_or_waits_again_has_no_end(store):
    ada = saved_client(store, status=ClientStatus.ENDED, ended_on=date(2026, 3, 1))
    waits = do(store, clients.wait_again, ada.id)
    assert (waits.status, waits.ended_on) == (ClientStatus.WAITING, None)
    assert do(store, clients.begin_therapy, ada.id).status is ClientStatus.ACTIVE
