"""Whose chat it is: what is agreed, who is asked about, and who is named nowhere."""

from dataclasses import replace

import pytest

from tests.support import agreed, filed, papers
from tests.support.filed import TEXTS
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.filed_chats import Person, Side
from therapist_desk.services import (
    agreements,
    chats,
    clients,
    practice,
)
from therapist_desk.services.agreements import Plan
from therapist_desk.vault.shelves import chats as shelf


def test_a_chat_needs_a_reason_where_the_agreement_says_summary(store):
    owner = agreed.agreed_client(store)
    found = ask(store, chats.import_start, owner.id, [])
    assert (found.agreed.record, found.agreed.needs_reason) == ("summary", True)
    with pytest.raises(RuleBroken) as refused:
        do(store, chats.begin, filed.wanted(owner, reason="  "), others_confirmed=True)
    assert refused.value.field == "reason"
    begun = do(store, chats.begin, filed.wanted(owner, reason="She asked."), others_confirmed=True)
    assert begun.reason == "She asked."


def test_a_chat_that_is_agreed_to_be_kept_whole_needs_no_reason_and_keeps_none(store):
    whole = {"record_method": "export the whole chat into your file"}
    owner = agreed.agreed_client(store, added=("rc-record",), options=whole)
    begun = do(store, chats.begin, filed.wanted(owner, reason=""), others_confirmed=True)
    assert begun.reason == ""
    typed = filed.wanted(owner, reason="Typed before it was agreed.")
    assert do(store, chats.begin, typed, others_confirmed=True).reason == ""


def test_what_a_draft_says_of_chats_is_not_agreed_yet(store, mara):
    do(store, practice.keep, papers.practice())
    whole = {"record_method": "export the whole chat into your file"}
    paper = Composition("individual_adult", options=whole, added=frozenset({"rc-record"}))
    do(store, agreements.save_draft, mara.id, Plan(paper))
    found = ask(store, chats.import_start, mara.id, [])
    assert (found.agreed.record, found.agreed.needs_reason) == ("", True)


def test_a_chat_in_which_nobody_is_the_client_is_not_filed(store, mara):
    nobody = replace(filed.wanted(mara), people=(Person(filed.ME, Side.ME),))
    with pytest.raises(RuleBroken) as refused:
        do(store, chats.begin, nobody, others_confirmed=True)
    assert refused.value.field == "people"


def test_another_client_who_is_left_out_is_no_question_and_not_named_in_the_record(store, mara):
    saved_client(store, "Ben Roth")
    people = (Person(filed.NAME, Side.CLIENT), Person("Ben Roth", Side.LEFT_OUT))
    chat = replace(filed.wanted(mara), people=people)
    begun = do(store, chats.begin, chat, others_confirmed=False)
    assert [one.name for one in begun.people] == [filed.NAME]


def test_another_clients_number_is_a_question_and_blocks_until_it_is_answered(store, mara):
    other = saved_client(store, "Ben Roth", phones=(whatsapp("+447700900124"),))
    sender = "\u202a+44\u00a07700\u00a0900124\u202c"
    found = ask(store, chats.import_start, mara.id, [sender, filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {sender: other.id}
    assert found.sides.get(sender) is not Side.CLIENT
    chat = replace(filed.wanted(mara), people=(Person(sender, Side.CLIENT),))
    with pytest.raises(RuleBroken):
        do(store, chats.begin, chat, others_confirmed=False)
    do(store, chats.begin, chat, others_confirmed=True)


def test_another_clients_name_on_the_file_or_in_an_earlier_chat_is_a_question(store, mara):
    ben = saved_client(store, "Ben Roth")
    found = ask(store, chats.import_start, ben.id, ["X"], "WhatsApp Chat with Mara Example.txt")
    assert [one.id for one in found.others.values()] == [mara.id]
    filed.filed(store, mara, TEXTS)
    found = ask(store, chats.import_start, ben.id, [filed.NAME, filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {filed.NAME: mara.id}


def test_a_phones_name_for_another_client_is_known_from_the_earlier_chat(store, mara):
    people = (Person("Bunny", Side.CLIENT), Person(filed.ME, Side.ME))
    chat = replace(filed.wanted(mara), people=people)
    do(store, shelf.file, do(store, chats.begin, chat, others_confirmed=True))
    ben = saved_client(store, "Ben Roth")
    found = ask(store, chats.import_start, ben.id, ["Bunny", filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {"Bunny": mara.id}
    assert found.sides == {}


def test_nobody_is_asked_about_who_cannot_be_another_client(store, mara):
    number = whatsapp("+447400123456")
    ben = saved_client(store, "Ben Roth", phones=(number,))
    saved_client(store, "Ben Roth")  # a namesake would be asked about in each chat
    saved_client(store, "Cleo Roth", phones=(number,))  # and so would who shares the number
    saved_client(store, "Al")  # stands in the name of too many files
    found = ask(
        store, chats.import_start, ben.id, ["Ben Roth", "+447400123456"], "Chat with Al.txt"
    )
    assert found.others == {}
    do(store, clients.bin_client, mara.id)
    assert ask(store, chats.import_start, ben.id, [filed.NAME], "").others == {}


def test_a_name_of_signs_alone_and_a_short_number_are_nobody_known(store):
    do(store, practice.keep, replace(papers.practice(), therapist_name=""))
    owner = saved_client(store, "Ben Roth", phones=(whatsapp("+112233"),))
    assert ask(store, chats.import_start, owner.id, ["\N{RABBIT}", "+112233", "X"]).sides == {}


def test_the_client_is_known_by_name_and_the_one_beside_is_the_therapist(store, mara):
    found = ask(store, chats.import_start, mara.id, ["Mara  example", "Somebody"])
    assert found.sides == {"Mara  example": Side.CLIENT, "Somebody": Side.ME}
    three = ask(store, chats.import_start, mara.id, [filed.NAME, "A", "B"])
    assert three.sides == {filed.NAME: Side.CLIENT}


def test_a_number_as_it_is_dialled_at_home_is_read_in_the_clients_country(store):
    do(store, practice.keep, replace(papers.practice(), country="DE"))
    phones = (whatsapp("+447400123456"),)
    british = saved_client(store, "Ben Roth", phones=phones, country="GB")
    found = ask(store, chats.import_start, british.id, ["07400 123456"])
    assert found.sides == {"07400 123456": Side.CLIENT}
    other = saved_client(store, "Ada Quill", country="GB")
    found = ask(store, chats.import_start, other.id, ["07400 123456", "B", "C"])
    assert [one.id for one in found.others.values()] == [british.id]
    assert "07400 123456" not in found.sides


def test_a_third_person_in_a_chat_is_asked_about_though_two_are_known(store, mara):
    filed.filed(store, mara, TEXTS)
    found = ask(store, chats.import_start, mara.id, [filed.NAME, filed.ME, "Cousin"])
    assert found.sides == filed.SIDES


def test_whoever_writes_with_somebody_left_out_is_asked_about(store, mara):
    people = (Person(filed.NAME, Side.CLIENT), Person("Cousin", Side.LEFT_OUT))
    begun = do(
        store, chats.begin, replace(filed.wanted(mara), people=people), others_confirmed=True
    )
    # As the first imports kept it: who was left out had a name in the record.
    out = replace(begun, people=(*begun.people, Person("Cousin", Side.LEFT_OUT)))
    do(store, shelf.put, begun, filed.lines(filed.export(TEXTS)))
    do(store, shelf.file, out)
    found = ask(store, chats.import_start, mara.id, ["Cousin", "Somebody"])
    assert "Somebody" not in found.sides


def test_who_is_left_out_is_named_nowhere_in_the_record(store, mara):
    people = (Person(filed.NAME, Side.CLIENT), Person("Cousin Vera", Side.LEFT_OUT))
    chat = replace(filed.wanted(mara), people=people)
    begun = do(store, chats.begin, chat, others_confirmed=True)
    assert [one.name for one in begun.people] == [filed.NAME]
