"""The words of the timeline: what an entry is, and its first words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.clinical_facts import FactKind
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.messages import Direction
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.notes import Amendment, Note
from therapist_desk.domain.sessions import Attendance, Modality, Session
from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.timeline import Entry, Month
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.lines import commas, count
from therapist_desk.ui.kit.list_view import Row

ICONS: Mapping[Topic, str] = {
    Topic.NOTE: "note",
    Topic.SESSION: "calendar",
    Topic.CHECKIN: "check-in",
    Topic.AGREEMENT: "agreement",
    Topic.MESSAGE: "message",
    Topic.CHAT: "message",
    Topic.ATTACHMENT: "folder",
    Topic.PLAN: "star",
    Topic.SAFETY_PLAN: "shield",
    Topic.CLINICAL_FACT: "practice",
    Topic.MEASURE_SCORE: "history",
    Topic.RESOURCE_SHARE: "link",
}
_LONGEST = 200
"""Letters of a text that a line can show; the rest need not be folded and drawn."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """An entry in words; ``mark`` and ``tone`` are what its words already say, as an icon."""

    title: str
    about: str = ""
    mark: str = ""
    tone: str = "muted"


def kinds() -> Mapping[Topic, str]:
    """Return what each kind of entry is called, several of it."""
    return {
        Topic.NOTE: translate("timeline", "Notes"),
        Topic.SESSION: translate("timeline", "Sessions"),
        Topic.CHECKIN: translate("timeline", "Check-ins"),
        Topic.AGREEMENT: translate("timeline", "Agreements"),
        Topic.MESSAGE: translate("timeline", "Messages"),
        Topic.CHAT: translate("timeline", "Chats"),
        Topic.ATTACHMENT: translate("timeline", "Files"),
        Topic.PLAN: translate("timeline", "Plans"),
        Topic.SAFETY_PLAN: translate("timeline", "Safety plans"),
        Topic.CLINICAL_FACT: translate("timeline", "Medical entries"),
        Topic.MEASURE_SCORE: translate("timeline", "Measures"),
        Topic.RESOURCE_SHARE: translate("timeline", "Resources"),
    }


def month(shown: Month) -> str:
    """Return "November 2026"."""
    day = QDate(shown.first.year, shown.first.month, 1)
    return QLocale().toString(day, translate("timeline", "MMMM yyyy"))


def row(entry: Entry, forms: NoteFormats, *, hide_names: bool) -> Row:
    """Return the lines of an entry."""
    is_note = entry.noun is Topic.NOTE
    said = _note(entry.record, forms) if is_note else _SAYING[entry.noun](entry.record)
    about = " ".join(said.about[:_LONGEST].split())
    if not about and getattr(entry.record, "redactions", False):
        about = translate("timeline", "Text taken out")
    if hide_names:
        about = veiled(about, entry.client_name)
    local = when.wall_clock(entry.at, getattr(entry.record, "zone", "") or when.local_zone())
    day = QLocale().toString(QDate(local.year, local.month, local.day), _short())
    timed = entry.noun in (Topic.NOTE, Topic.SESSION, Topic.CHECKIN, Topic.MESSAGE)
    aside = commas((day, when.clock(local))) if timed else day
    words = commas((said.title, aside, about))
    return Row(said.title, about, aside, said.mark, said.tone, words)


def _short() -> str:
    return translate("timeline", "ddd d")


def _note(note: Note, forms: NoteFormats) -> Said:
    title = forms.get(note.format_id).title
    if note.amendment is not None:
        title = {
            Amendment.ADDENDUM: translate("NoteReader", "Addendum"),
            Amendment.LATE_ENTRY: translate("NoteReader", "Late entry"),
            Amendment.CORRECTION: translate("NoteReader", "Correction"),
        }[note.amendment]
    text = next((text for text in note.sections.values() if text.strip()), "")
    if note.is_signed:
        return Said(title, text)
    return Said(translate("timeline", "{what} (draft)").format(what=title), text, "edit", "warn")


def _session(session: Session) -> Said:
    modalities = {
        Modality.ROOM: translate("calendar", "In the room"),
        Modality.PHONE: translate("calendar", "Phone call"),
        Modality.VIDEO: translate("calendar", "Video call"),
        Modality.WHATSAPP_CALL: translate("calendar", "WhatsApp call"),
    }
    attendances = {
        Attendance.PLANNED: translate("calendar", "Planned"),
        Attendance.ATTENDED: translate("calendar", "Attended"),
        Attendance.CANCELLED: translate("calendar", "Cancelled"),
        Attendance.MISSED: translate("calendar", "Missed"),
    }
    title = translate("timeline", "Session")
    if session.number:
        title = translate("timeline", "Session {number}").format(number=count(session.number))
    about = f"{modalities[session.modality]} · {attendances[session.attendance]}"
    missed = session.attendance is Attendance.MISSED
    return Said(title, about, "warning" if missed else "", "warn" if missed else "muted")


def _checkin(checkin: Any) -> Said:
    risky = checkin.follow_up_at is not None and checkin.follow_up_done_at is None
    title = translate("timeline", "Check-in")
    if risky:
        title = translate("timeline", "Check-in, follow-up open")
    return Said(title, checkin.summary, "warning" if risky else "", "danger")


def _agreement(agreement: Any) -> Said:
    states = {
        AgreementState.DRAFT: translate("agreements", "Draft"),
        AgreementState.ACCEPTED: translate("timeline", "Accepted"),
        AgreementState.SUPERSEDED: translate("agreements", "Replaced"),
        AgreementState.WITHDRAWN: translate("agreements", "Withdrawn"),
    }
    title = translate("timeline", "Agreement, version {number}").format(
        number=count(agreement.version)
    )
    return Said(title, f"{agreement.title} · {states[agreement.state]}")


def _message(message: Any) -> Said:
    if message.direction is Direction.FROM_CLIENT:
        return Said(translate("timeline", "Message from the client"), message.text)
    return Said(translate("timeline", "Message to the client"), message.text)


def _chat(chat: Any) -> Said:
    days = (chat.first_at, chat.last_at)
    first, last = (when.full_day(when.wall_clock(at, chat.zone).date()) for at in days)
    counted = QCoreApplication.translate("timeline", "%n message(s)", "", chat.count)
    about = f"{counted} · {first}" if first == last else f"{counted} · {first} – {last}"
    if chat.is_there:
        return Said(translate("timeline", "Chat filed"), about)
    return Said(translate("timeline", "Chat filed, its messages let go since"), about)


def _file(attachment: Any) -> Said:
    return Said(translate("timeline", "File"), attachment.name)


def _plan(plan: Any) -> Said:
    title = translate("timeline", "Plan, version {number}").format(number=count(plan.version))
    return Said(title, " · ".join(goal.text for goal in plan.goals))


def _safety_plan(plan: Any) -> Said:
    return Said(
        translate("timeline", "Safety plan, version {number}").format(number=count(plan.version))
    )


def _fact(fact: Any) -> Said:
    titles = {
        FactKind.DIAGNOSIS: translate("timeline", "Diagnosis"),
        FactKind.MEDICATION: translate("timeline", "Medication"),
        FactKind.ALLERGY: translate("timeline", "Allergy"),
    }
    title = titles.get(fact.kind, translate("timeline", "Medical entry"))
    return Said(title, " ".join(part for part in (fact.code, fact.name) if part))


def _score(score: Any) -> Said:
    from therapist_desk.ui.kit.scored import score_in_short  # few first pages show a score

    if score.wants_talk:
        title = translate("timeline", "{name}, an answer wants a talk").format(name=score.name)
        return Said(title, score_in_short(score), "warning", "danger")
    return Said(score.name, score_in_short(score))


def _resource(share: Any) -> Said:
    return Said(translate("timeline", "Resource given"), share.title)


_SAYING: Mapping[Topic, Callable[[Any], Said]] = {
    Topic.SESSION: _session,
    Topic.CHECKIN: _checkin,
    Topic.AGREEMENT: _agreement,
    Topic.MESSAGE: _message,
    Topic.CHAT: _chat,
    Topic.ATTACHMENT: _file,
    Topic.PLAN: _plan,
    Topic.SAFETY_PLAN: _safety_plan,
    Topic.CLINICAL_FACT: _fact,
    Topic.MEASURE_SCORE: _score,
    Topic.RESOURCE_SHARE: _resource,
}


def standings() -> Mapping[Standing | None, tuple[str, str]]:
    """Return for each standing of the agreement its words, and an icon's tone."""
    return {
        None: (translate("agreements", "No agreement"), "warn"),
        Standing.DRAFT: (translate("agreements", "Draft"), "muted"),
        Standing.IN_FORCE: (translate("agreements", "In force"), "good"),
        Standing.REVIEW_DUE: (translate("agreements", "Review due"), "warn"),
        Standing.SIGNATURES_MISSING: (translate("agreements", "Signature missing"), "warn"),
        Standing.EXPIRED: (translate("agreements", "Expired"), "warn"),
        Standing.SUPERSEDED: (translate("agreements", "Replaced"), "muted"),
        Standing.WITHDRAWN: (translate("agreements", "Withdrawn"), "danger"),
    }
