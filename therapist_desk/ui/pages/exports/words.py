"""The words of a session summary in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.notes import Amendment
from therapist_desk.domain.sessions import Attendance, Modality
from therapist_desk.exporting.summary_words import Words
from therapist_desk.ui.kit import when


def words() -> Words:
    """Return what the paper says, translated; English papers write dates so that nobody errs."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return Words()
    tr = QCoreApplication.translate
    return Words(
        language=locale.name(),
        right_to_left=locale.textDirection().name == "RightToLeft",
        day=_day,
        short_day=_short_day,
        clock=_clock,
        number=lambda number: QLocale().toString(number),
        title=tr("summary", "Session summary"),
        client=tr("summary", "Client"),
        file_number=tr("summary", "File {number}"),
        to_whom=tr("summary", "For"),
        why=tr("summary", "Purpose"),
        period=tr("summary", "Sessions"),
        from_to=tr("summary", "{first} to {last}"),
        prepared=tr("summary", "Prepared"),
        prepared_by=tr("summary", "{day}, by {name}"),
        openings={
            Recipient.CLIENT: tr("summary", "What we worked on, and what comes next."),
            Recipient.COLLEAGUE: "",
            Recipient.INSURER: "",
        },
        table=(
            tr("summary", "No."),
            tr("summary", "Date"),
            tr("summary", "Minutes"),
            tr("summary", "How"),
            tr("summary", "Attendance"),
            tr("summary", "Record"),
        ),
        total=tr("summary", "Total"),
        modalities={
            Modality.ROOM: tr("summary", "In the room"),
            Modality.PHONE: tr("summary", "Phone call"),
            Modality.VIDEO: tr("summary", "Video call"),
            Modality.WHATSAPP_CALL: tr("summary", "WhatsApp call"),
        },
        attendances={
            Attendance.PLANNED: tr("summary", "Planned"),
            Attendance.ATTENDED: tr("summary", "Attended"),
            Attendance.CANCELLED: tr("summary", "Cancelled"),
            Attendance.MISSED: tr("summary", "Missed"),
        },
        amendments={
            Amendment.ADDENDUM: tr("summary", "Addendum"),
            Amendment.LATE_ENTRY: tr("summary", "Late entry"),
            Amendment.CORRECTION: tr("summary", "Correction"),
        },
        session_number=tr("summary", "Session {number}"),
        minutes=lambda count: QCoreApplication.translate("summary", "%n minute(s)", "", count),
        signed=tr("summary", "signed"),
        draft=tr("summary", "draft, not signed"),
        draft_mark=tr("summary", "DRAFT, NOT SIGNED. This text can still change."),
        nothing_here=tr("summary", "Nothing is written under the headings chosen."),
        signed_by=tr("summary", "Signed by {name}, {day}, {time}"),
        late=lambda days: QCoreApplication.translate(
            "summary", "written %n day(s) later", "", days
        ),
        reason=tr("summary", "Reason: {reason}"),
        left_out=lambda count: QCoreApplication.translate(
            "summary", "Added to this note later and left out here: %n.", "", count
        ),
        closing=tr(
            "summary",
            "This paper holds what was chosen for this purpose; it is not the whole record. A "
            "SHA-256 value covers a whole signed note, of which parts may be printed here.",
        ),
        confidential=tr("summary", "Confidential. Only for the recipient named on page 1."),
        page_words=tr("summary", "Page {page} of {pages}"),
        notes_counted=lambda count: QCoreApplication.translate("summary", "%n note(s)", "", count),
        drafts_counted=lambda count: QCoreApplication.translate(
            "summary", "%n of them draft(s)", "", count
        ),
        sections_named=tr("summary", "sections: {names}"),
        without_text=tr("summary", "no text of the notes"),
        amendments_label=tr("summary", "Added since: addenda, late entries, corrections"),
    )


def _day(day: date) -> str:
    return when.full_day(day)


def _short_day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _clock(shown: datetime) -> str:
    return when.clock(shown)
