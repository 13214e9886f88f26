"""The words of a session summary: English, unless whoever asks for one hands in others."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from therapist_desk.domain import wording
from therapist_desk.domain.clinical_facts import Certainty, FactKind
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.notes import Amendment
from therapist_desk.domain.sessions import Attendance, Modality


def _day(day: date) -> str:
    return wording.date_text(day)


def _short_day(day: date) -> str:
    return day.isoformat()


def _clock(shown: datetime) -> str:
    return f"{shown:%H:%M}"


def _number(number: int) -> str:
    return str(number)


@dataclass(frozen=True, slots=True)
class Words:
    """Every fixed word of the paper, with {gaps}, and how its language writes days and numbers.

    ``language`` is a tag; ``notes_counted`` and its like take a number and return words.
    """

    language: str = "en"
    right_to_left: bool = False
    day: Callable[[date], str] = _day
    short_day: Callable[[date], str] = _short_day
    clock: Callable[[datetime], str] = _clock
    number: Callable[[int], str] = _number

    title: str = "Session summary"
    client: str = "Client"
    file_number: str = "File {number}"
    to_whom: str = "For"
    why: str = "Purpose"
    period: str = "Sessions"
    from_to: str = "{first} to {last}"
    prepared: str = "Prepared"
    prepared_by: str = "{day}, by {name}"
    openings: Mapping[Recipient, str] = field(
        default_factory=lambda: {
            Recipient.CLIENT: "What we worked on, and what comes next.",
            Recipient.COLLEAGUE: "",
            Recipient.INSURER: "",
        }
    )
    table: tuple[str, str, str, str, str, str] = (
        *("No.", "Date", "Minutes", "How", "Attendance", "Record"),
    )
    total: str = "Total"
    modalities: Mapping[Modality, str] = field(
        default_factory=lambda: {
            Modality.ROOM: "In the room",
            Modality.PHONE: "Phone call",
            Modality.VIDEO: "Video call",
            Modality.WHATSAPP_CALL: "WhatsApp call",
        }
    )
    attendances: Mapping[Attendance, str] = field(
        default_factory=lambda: {
            Attendance.PLANNED: "Planned",
            Attendance.ATTENDED: "Attended",
            Attendance.CANCELLED: "Cancelled",
            Attendance.MISSED: "Missed",
        }
    )
    amendments: Mapping[Amendment, str] = field(
        default_factory=lambda: {
            Amendment.ADDENDUM: "Addendum",
            Amendment.LATE_ENTRY: "Late entry",
            Amendment.CORRECTION: "Correction",
        }
    )
    session_number: str = "Session {number}"
    minutes: Callable[[int], str] = lambda count: f"{count} minutes"
    signed: str = "signed"
    draft: str = "draft, not signed"
    draft_mark: str = "DRAFT, NOT SIGNED. This text can still change."
    nothing_here: str = "Nothing is written under the headings chosen."
    signed_by: str = "Signed by {name}, {day}, {time}"
    late: Callable[[int], str] = lambda days: f"written {days} day{'s' * (days != 1)} later"
    reason: str = "Reason: {reason}"
    redacted: str = "Redacted on {day} because: {reason}"
    fingerprint: str = "SHA-256 {hash}"
    left_out: Callable[[int], str] = lambda count: (
        f"Added to this note later and left out here: {count}."
    )
    closing: str = (
        "This paper holds what was chosen for this purpose; it is not the whole record. A SHA-256 "
        "value covers a whole signed note, of which parts may be printed here."
    )
    confidential: str = "Confidential. Only for the recipient named on page 1."
    page_words: str = "Page {page} of {pages}"
    notes_counted: Callable[[int], str] = lambda count: f"{count} note{'s' * (count != 1)}"
    drafts_counted: Callable[[int], str] = lambda count: f"{count} of them drafts"
    sections_named: str = "sections: {names}"
    without_text: str = "no text of the notes"
    amendments_label: str = "Added since: addenda, late entries, corrections"
    facts_title: str = "Diagnoses, medication, allergies, referrer"
    facts_head: tuple[str, ...] = ("What", "Name", "Details", "Since")
    scores_title: str = "Scores of measures"
    scores_head: tuple[str, ...] = ("Date", "Measure", "Score", "Range")
    score_of: str = "{total} of {most}"
    score_none: str = "no total"
    ratings_title: str = "Ratings between sessions"
    ratings_head: tuple[str, ...] = ("Rating", "Times", "Lowest", "Highest", "Last")
    ratings_say: str = "As the client gave them. Where the line breaks, nobody knows."
    scores_say: str = "Screening and monitoring only. A score is no diagnosis."
    fact_kinds: Mapping[FactKind, str] = field(
        default_factory=lambda: {
            FactKind.DIAGNOSIS: "Diagnosis",
            FactKind.MEDICATION: "Medication",
            FactKind.ALLERGY: "Allergy",
            FactKind.REFERRER: "Referred by",
        }
    )
    certainties: Mapping[Certainty, str] = field(
        default_factory=lambda: {
            Certainty.CONFIRMED: "confirmed",
            Certainty.SUSPECTED: "suspected",
            Certainty.RULED_OUT: "ruled out",
            Certainty.CONDITION_AFTER: "condition after",
        }
    )
