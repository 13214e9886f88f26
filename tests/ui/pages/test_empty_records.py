"""A client's record is said to be empty only once it is known to be: nobody is frightened for a moment."""

import pytest

from tests.support.logged import saved
from tests.support.records import client
from tests.support.shown import words_on
from therapist_desk.services import clients
from therapist_desk.ui.pages.attachments.tab import FilesTab
from therapist_desk.ui.pages.chats.tab import ChatsTab
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.pages.clinical_facts.tab import MedicalTab
from therapist_desk.ui.pages.measures.tab import MeasuresTab
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.plans.tab import PlanTab

EMPTY = (
    (CheckInsTab, "No check-ins yet"),
    (MeasuresTab, "What a questionnaire came to stands here"),
    (ChatsTab, "No chats yet"),
    (PlanTab, "No plan yet"),
    (FilesTab, "No files yet"),
    (MedicalTab, "Diagnoses, medication and allergies stand here"),
    (MessagesTab, "No messages yet"),
    (NotesTab, "No notes yet"),
)


def said(tab):
    return "\n".join(words_on(tab))


@pytest.mark.parametrize(("kind", "words"), EMPTY)
def test_a_record_is_said_to_be_empty_only_once_it_is_known_to_be(seat, kind, words):
    ada, ben = (seat.do(clients.save, client(name)) for name in ("Ada Moreau", "Ben Okafor"))
    tab = kind(seat.tasks, seat.outside)
    tab.show_client(ada.id)  # before it is looked at
    seat.settle()
    assert words not in said(tab)
    seat.show(tab)
    seat.wait(lambda: words in said(tab))
    for owner in (ben, ada):
        tab.show_client(owner.id)
        assert words not in said(tab)
        seat.wait(lambda: words in said(tab))


def test_a_record_with_something_in_it_never_looks_empty(seat):
    ada, ben = (seat.do(clients.save, client(name)) for name in ("Ada Moreau", "Ben Okafor"))
    saved(seat, ada)
    tab = CheckInsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(ben.id)
    seat.wait(lambda: "No check-ins yet" in said(tab))
    tab.show_client(ada.id)
    seen = [said(tab)]

    def is_read() -> bool:
        seen.append(said(tab))
        return tab.reader.isVisible()

    seat.wait(is_read)
    assert not any("No check-ins yet" in each for each in seen)
