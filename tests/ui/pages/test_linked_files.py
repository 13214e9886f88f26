"""The files of a note or a session are named where these are read, and lead to themselves."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from tests.support.records import NOON, client
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import attachments, clients, notes, sessions
from therapist_desk.services.attachments import Link, Received
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.calendar.files_line import SessionFiles
from therapist_desk.ui.pages.notes.files_line import NoteFiles
from therapist_desk.vault import contents


def kept(seat, owner, name, link):
    def verb(writer):
        content_id = contents.begin(writer)
        contents.put(writer, content_id, 0, b"Dear colleague")
        received = Received(content_id, name, FileKind.TEXT, 14, "ab")
        return attachments.keep(writer, owner.id, received, link)

    return seat.do(verb)


def names(line):
    return [one.text() for one in line.findChildren(QPushButton) if one.isVisible()]


def test_a_note_names_its_files_and_those_of_its_session_and_no_others(seat):
    ada, ben = (seat.do(clients.save, client(name)) for name in ("Ada", "Ben"))
    ends = NOON + timedelta(minutes=50)
    session = seat.do(sessions.save, Session(SessionId(0), ada.id, NOON, ends, "UTC", 1))
    note = seat.do(notes.save, Note(NoteId(0), ada.id, "dap", NOON, "UTC", session.id))
    other = seat.do(notes.save, Note(NoteId(0), ben.id, "dap", NOON, "UTC", session.id))
    letter = kept(seat, ada, "letter.txt", Link(note_id=note.id))
    kept(seat, ada, "drawing.txt", Link(session_id=session.id))
    kept(seat, ada, "loose.txt", Link())
    line = NoteFiles(seat.tasks)
    seat.show(line)
    line.show_note(note)
    seat.wait(lambda: len(names(line)) == 2)
    assert "letter.txt" in names(line)[0]
    line.findChildren(QPushButton)[0].click()
    assert seat.places[-1][0] == Place(View.FILES, ada.id, letter.id)
    line.show_note(other)  # of another client at the same session: hers stay hers
    seat.settle()
    assert names(line) == []
    of_session = SessionFiles(seat.tasks)
    seat.show(of_session)
    of_session.show_session(session)
    seat.wait(lambda: len(names(of_session)) == 1)
    assert "drawing.txt" in names(of_session)[0]
    of_session.show_session(None)
    assert names(of_session) == []
