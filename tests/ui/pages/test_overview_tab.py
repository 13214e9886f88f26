"""The overview: what waits is in sight, all that happened is one Enter away, however much it is."""

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.support import filed
from tests.support.records import NOON, client
from therapist_desk.domain.messages import Direction, Message, MessageId
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, filing_chats, notes, rhythms, timeline
from therapist_desk.ui.kit.list_view import ROW_ROLE
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import WAITING
from therapist_desk.ui.pages.timeline.tab import OverviewTab
from therapist_desk.vault.shelves import messages as message_shelf

MANY = 10_000


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client())


@pytest.fixture
def tab(seat, ada):
    page = OverviewTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    return page


def written(seat, ada, text="Slept better.", **fields):
    note = Note(NoteId(0), ada.id, "dap", NOON, "Europe/Berlin", sections={"data": text}, **fields)
    return seat.do(notes.save, note)


def rows(tab):
    found = [tab.model.index(row, 0).data(ROW_ROLE) for row in range(tab.model.rowCount())]
    return [(one.title, one.subtitle) for one in found if one is not None]


def test_an_entry_appears_as_it_is_written_and_enter_opens_it_in_its_own_part(seat, tab, ada):
    note = written(seat, ada)
    seat.wait(lambda: len(rows(tab)) == 2)
    assert rows(tab)[0][0] == "November 2026"
    assert "(draft)" in rows(tab)[1][0]
    tab.list.setFocus()
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1][0] == Place(View.NOTES, ada.id, note.id)


def test_the_keys_step_over_the_months(seat, tab, ada):
    written(seat, ada)
    seat.do(
        notes.save,
        Note(NoteId(0), ada.id, "dap", NOON - timedelta(days=40), "Europe/Berlin"),
    )
    seat.wait(lambda: tab.model.rowCount() == 4)
    tab.list.setFocus()
    seen = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        seat.press(key)
        seen.append(tab.model.row_of(tab.list.selection.current))
    assert seen == [1, 3, 3, 1, 3]


def test_a_filter_keeps_only_its_kind_and_says_so_when_there_is_none(seat, tab, ada):
    assert tab.empty.accessibleName().startswith("Nothing yet.")
    written(seat, ada)
    seat.wait(lambda: tab.model.rowCount() == 2)
    tab.filter.set_value(frozenset({Topic.CHECKIN}))
    seat.wait(lambda: tab.model.rowCount() == 0)
    assert "of this kind" in tab.empty.accessibleName()
    tab.filter.set_value(frozenset({Topic.NOTE}))
    seat.wait(lambda: tab.model.rowCount() == 2)


def test_names_in_first_words_are_hidden_when_names_are(seat, tab, ada):
    written(seat, ada, "Ada Moreau slept better.")
    seat.wait(lambda: len(rows(tab)) == 2)
    seat.outside.preferences.change(hide_names=True)
    assert "Moreau" not in rows(tab)[1][1]
    assert "slept better" in rows(tab)[1][1]


def test_what_waits_is_said_on_top(seat, tab, ada):
    written(seat, ada)
    seat.wait(lambda: [said for said in tab.bar.said if said.endswith("to sign")])
    assert "No session planned" in tab.bar.said
    assert "No agreement" in tab.bar.said


def planned(seat, ada, day, **fields):
    rhythm = Rhythm(RhythmId(0), ada.id, day, "08:00", "UTC", "", "daily3", **fields)
    return seat.do(rhythms.save, rhythm)


def test_a_check_in_that_is_due_or_did_not_come_is_said_on_top_and_leads_there(seat, tab, ada):
    today = NOON.date()
    planned(seat, ada, today)
    planned(seat, ada, today - timedelta(days=4), asks=False)
    seat.wait(lambda: [said for said in tab.bar.said if "did not come" in said])
    late, due = tab.bar.said[:2]
    assert late.startswith("Check-in did not come (")
    assert due == "Check-in due (today)"
    next(each for each in tab.bar.findChildren(QPushButton) if each.text() == due).click()
    assert seat.places[-1][0] == Place(View.CHECKINS, ada.id)


def test_a_filed_chat_stands_in_the_line_of_time_and_one_taken_back_does_not(seat, tab, ada):
    kept = filed.filed(seat.store, ada, ["Slept badly.", "I am sorry."])
    back = filed.filed(seat.store, ada, ["Another."])
    seat.do(filing_chats._go, back.id, undone=True)
    tab._ask_entries()
    seat.wait(lambda: len(rows(tab)) == 2)
    assert rows(tab)[1][0] == "Chat filed"
    assert "message" in rows(tab)[1][1]
    assert "13 March 2026" in rows(tab)[1][1]
    seat.do(filing_chats._go, kept.id, undone=False)
    seat.wait(lambda: "let go" in rows(tab)[1][0])
    tab.list.setFocus()
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1][0] == Place(View.CHATS, ada.id)


def test_ten_thousand_entries_of_one_client_appear_at_once_and_scroll(seat, tab, ada):
    seat.desk.do(lambda writer: message_shelf.messages.add_all(writer, many(ada))).result()
    begun = time.process_time()
    tab.model.ask_again()
    seat.wait(lambda: tab.model.rowCount() > MANY)
    assert (
        time.process_time() - begun < 2
    )  # of this process, however busy the computer; the bench measures it
    seat.wait(lambda: tab.model.record_at(1) is not None)
    tab.list.setFocus()
    stood = time.process_time()
    tab.list.scrollToBottom()
    assert time.process_time() - stood < 0.5
    last = tab.model.index(tab.model.rowCount() - 1, 0)
    seat.wait(lambda: last.data() not in (WAITING, None))
    assert last.data(ROW_ROLE).subtitle == f"Word {MANY - 1}"
    assert len(tab.model._pages) <= 20


def many(ada):
    for number in range(MANY):
        at = NOON - timedelta(hours=5 * number)
        yield Message(
            MessageId(number + 1),
            ada.id,
            at,
            "Europe/Berlin",
            Direction.FROM_CLIENT,
            f"Word {number}",
            created_at=at,
            changed_at=at,
        )


def test_a_session_without_a_note_opens_the_notes(seat, tab, ada):
    from therapist_desk.domain.sessions import Session, SessionId
    from therapist_desk.services import sessions

    held = Session(
        SessionId(0), ada.id, NOON, NOON + timedelta(minutes=50), "Europe/Berlin", number=1
    )
    seat.do(sessions.save, held)
    seat.wait(lambda: tab.model.rowCount() == 2)
    tab.list.selection.choose(tab.model.first_entry())
    chosen = timeline.place_of(tab.list.selection.current)
    assert chosen is not None
    assert chosen[0] is Topic.SESSION
    tab.open_current()
    seat.wait(lambda: seat.places)
    assert seat.places[-1][0] == Place(View.NOTES, ada.id, None)
