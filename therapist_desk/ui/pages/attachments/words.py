"""Words for files: what kind, how large, what they belong to."""

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain import file_kinds
from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.ui.kit import when


def kinds() -> dict[FileKind, str]:
    """Return a word for each kind of file."""
    translate = QCoreApplication.translate
    return {
        FileKind.IMAGE: translate("attachments", "Picture"),
        FileKind.PDF: translate("attachments", "PDF"),
        FileKind.TEXT: translate("attachments", "Text"),
        FileKind.DOCUMENT: translate("attachments", "Office document"),
        FileKind.ARCHIVE: translate("attachments", "Archive"),
        FileKind.SOUND: translate("attachments", "Sound"),
        FileKind.VIDEO: translate("attachments", "Video"),
        FileKind.PROGRAM: translate("attachments", "Program"),
        FileKind.OTHER: translate("attachments", "Other file"),
    }


def size(count: int) -> str:
    """Return a number of bytes as people say it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def mistake(attachment: Attachment) -> str:
    """Return what the name of a file claims and what it is; "" when both agree."""
    claimed = file_kinds.claimed_by(attachment.name)
    if not attachment.is_mistaken or claimed is None:
        return ""
    words = QCoreApplication.translate(
        "attachments",
        "Not what its name says. By its name: {claimed}. By its content: {found}. It is kept as it "
        "is; don't open it outside if you did not expect it.",
    )
    return words.format(claimed=kinds()[claimed], found=kinds()[attachment.kind])


def of_session(session: Session) -> str:
    """Return a session in a few words."""
    shown = when.wall_clock(session.starts_at, session.zone)
    if session.number:
        words = QCoreApplication.translate("attachments", "Session {number}, {day}")
    else:
        words = QCoreApplication.translate("attachments", "Session on {day}")
    return words.format(number=QLocale().toString(session.number), day=when.full_day(shown.date()))


def of_note(note: Note) -> str:
    """Return a note in a few words."""
    shown = when.wall_clock(note.occurred_at, note.zone)
    words = QCoreApplication.translate("attachments", "Note of {day}")
    return words.format(day=when.full_day(shown.date()))
