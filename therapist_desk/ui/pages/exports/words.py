"""The words of a session summary in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.clinical_facts import Certainty, FactKind
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
    translate = QCoreApplication.translate
    return Words(
        language=locale.name(),
        right_to_left=locale.textDirection().name == "RightToLeft",
        day=_day,
        short_day=_short_day,
        clock=_clock,
        number=lambda number: QLocale().toString(number),
        title=translate("summary", "Session summary"),
        client=translate("summary", "Client"),
        file_number=translate("summary", "File {number}"),
        to_whom=translate("summary", "For"),
        why=translate("summary", "Purpose"),
        period=translate("summary", "Sessions"),
        from_to=translate("summary", "{first} to {last}"),
        prepared=translate("summary", "Prepared"),
        prepared_by=translate("summary", "{day}, by {name}"),
        openings={
            Recipient.CLIENT: translate("summary", "What we worked on, and what comes next."),
            Recipient.COLLEAGUE: "",
            Recipient.INSURER: "",
        },
        table=(
            translate("summary", "No."),
            translate("summary", "Date"),
            translate("summary", "Minutes"),
            translate("summary", "How"),
            translate("summary", "Attendance"),
            translate("summary", "Record"),
        ),
        total=translate("summary", "Total"),
        modalities={
            Modality.ROOM: translate("summary", "In the room"),
            Modality.PHONE: translate("summary", "Phone call"),
            Modality.VIDEO: translate("summary", "Video call"),
            Modality.WHATSAPP_CALL: translate("summary", "WhatsApp call"),
        },
        attendances={
            Attendance.PLANNED: translate("summary", "Planned"),
            Attendance.ATTENDED: translate("summary", "Attended"),
            Attendance.CANCELLED: translate("summary", "Cancelled"),
            Attendance.MISSED: translate("summary", "Missed"),
        },
        amendments={
            Amendment.ADDENDUM: translate("summary", "Addendum"),
            Amendment.LATE_ENTRY: translate("summary", "Late entry"),
            Amendment.CORRECTION: translate("summary", "Correction"),
        },
        session_number=translate("summary", "Session {number}"),
        minutes=lambda count: QCoreApplication.translate("summary", "%n minute(s)", "", count),
        signed=translate("summary", "signed"),
        draft=translate("summary", "draft, not signed"),
        draft_mark=translate("summary", "DRAFT, NOT SIGNED. This text can still change."),
        nothing_here=translate("summary", "Nothing is written under the headings chosen."),
        signed_by=translate("summary", "Signed by {name}, {day}, {time}"),
        late=lambda days: QCoreApplication.translate(
            "summary", "written %n day(s) later", "", days
        ),
        reason=translate("summary", "Reason: {reason}"),
        redacted=translate("summary", "Redacted on {day} because: {reason}"),
        left_out=lambda count: QCoreApplication.translate(
            "summary", "Added to this note later and left out here: %n.", "", count
        ),
        closing=translate(
            "summary",
            "This paper holds what was chosen for this purpose; it is not the whole record. A "
            "SHA-256 value covers a whole signed note, of which parts may be printed here.",
        ),
        confidential=translate("summary", "Confidential. Only for the recipient named on page 1."),
        page_words=translate("summary", "Page {page} of {pages}"),
        notes_counted=lambda count: QCoreApplication.translate("summary", "%n note(s)", "", count),
        drafts_counted=lambda count: QCoreApplication.translate(
            "summary", "%n of them draft(s)", "", count
        ),
        sections_named=translate("summary", "sections: {names}"),
        without_text=translate("summary", "no text of the notes"),
        amendments_label=translate("summary", "Added since: addenda, late entries, corrections"),
        facts_title=translate("summary", "Diagnoses, medication, allergies, referrer"),
        facts_head=(
            translate("summary", "What"),
            translate("summary", "Name"),
            translate("summary", "Details"),
            translate("summary", "Since"),
        ),
        scores_title=translate("summary", "Scores of measures"),
        scores_head=(
            translate("summary", "Date"),
            translate("summary", "Measure"),
            translate("summary", "Score"),
            translate("summary", "Range"),
        ),
        score_of=translate("measures", "{total} of {most}"),
        score_none=translate("summary", "no total"),
        ratings_title=translate("summary", "Ratings between sessions"),
        ratings_head=(
            translate("summary", "Rating"),
            translate("summary", "Times"),
            translate("summary", "Lowest"),
            translate("summary", "Highest"),
            translate("summary", "Last"),
        ),
        ratings_say=translate(
            "summary", "As the client gave them. Where the line breaks, nobody knows."
        ),
        scores_say=translate("summary", "Screening and monitoring only. A score is no diagnosis."),
        fact_kinds={
            FactKind.DIAGNOSIS: translate("summary", "Diagnosis"),
            FactKind.MEDICATION: translate("summary", "Medication"),
            FactKind.ALLERGY: translate("summary", "Allergy"),
            FactKind.REFERRER: translate("summary", "Referred by"),
        },
        certainties={
            Certainty.CONFIRMED: translate("summary", "confirmed"),
            Certainty.SUSPECTED: translate("summary", "suspected"),
            Certainty.RULED_OUT: translate("summary", "ruled out"),
            Certainty.CONDITION_AFTER: translate("summary", "condition after"),
        },
    )


def _day(day: date) -> str:
    return when.full_day(day)


def _short_day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def _clock(shown: datetime) -> str:
    return when.clock(shown)
