"""Notes in the person's words."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain import notes as rules
from therapist_desk.domain.notes import Amendment, Note
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import when


def amendments() -> Mapping[Amendment, str]:
    """Return how what was added to a signed note is called."""
    return {
        Amendment.ADDENDUM: QCoreApplication.translate("NoteReader", "Addendum"),
        Amendment.LATE_ENTRY: QCoreApplication.translate("NoteReader", "Late entry"),
        Amendment.CORRECTION: QCoreApplication.translate("NoteReader", "Correction"),
    }


def signed_words(note: Note) -> str:
    """Return who signed a note and when, its hash, and how late it was written."""
    if note.signed_at is None:
        return ""
    said = QCoreApplication.translate(
        "NoteReader", "Signed by {name}, {when} · SHA-256 {start}…"
    ).format(
        name=note.signed_by,
        when=when.full(note.signed_at, when.local_zone()),
        start=note.sha256[:12],
    )
    lines = [said, *([late_words(note)] if rules.days_late(note) else [])]
    if note.redactions:
        lines.append(
            QCoreApplication.translate(
                "NotePaper", "The hash is of the text as it was signed, so it no longer fits."
            )
        )
    return "\n".join(lines)


def late_words(note: Note) -> str:
    """Return "Written 3 days after the session"."""
    return QCoreApplication.translate(
        "NoteReader", "Written %n day(s) after the session", "", rules.days_late(note)
    )


def aside(entry: Entry, now: datetime) -> str:
    """Return what is said quietly on a draft: how late it is, how long it waits, whose session it is."""
    note, session = entry.note, entry.session
    lines = []
    if rules.days_late(note):
        lines.append(late_words(note))
    if days := rules.days_open(note, now):
        lines.append(
            QCoreApplication.translate(
                "NoteEditor",
                "This draft is %n day(s) old. Sign it once it says what you want to keep.",
                "",
                days,
            )
        )
    if session is not None and session.client_id != note.client_id:
        lines.append(
            QCoreApplication.translate(
                "NoteEditor", "The session stands in another record; its time is changed there."
            )
        )
    if session is not None and not when.is_same_clock(
        session.starts_at, session.zone, when.local_zone()
    ):
        elsewhere = QCoreApplication.translate("NoteEditor", "The times are those of {place}.")
        lines.append(elsewhere.format(place=when.place(session.zone)))
    return "\n".join(lines)
