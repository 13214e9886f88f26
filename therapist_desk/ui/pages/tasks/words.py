"""Tasks in the person's words: what is to be done, by when, and where."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.guard import Channel
from therapist_desk.domain.messages import KeptDraft, Message
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.notes import Note
from therapist_desk.domain.rhythms import SilenceRule
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.domain.tasks import Task, TaskKind
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import ratings
from therapist_desk.services.decisions import OfAge
from therapist_desk.services.rhythms import Waiting
from therapist_desk.services.to_do import ToDo, Which
from therapist_desk.ui.kit import languages, when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.places import Place, View

ICONS = {
    TaskKind.RISK: "warning",
    TaskKind.SCORE: "warning",
    TaskKind.AGE: "help",
    TaskKind.NUMBER: "help",
    TaskKind.UNSIGNED_NOTE: "edit",
    TaskKind.MISSED_CHECKIN: "check-in",
    TaskKind.CHECKIN_DUE: "check-in",
    TaskKind.CHECKIN_SILENT: "check-in",
    TaskKind.MESSAGE_DRAFT: "message",
    TaskKind.AGREEMENT_REVIEW: "agreement",
    TaskKind.PLAN_REVIEW: "star",
    TaskKind.CHAT_DELETE: "message",
    TaskKind.RESOURCE_CHECK: "agreement",
    TaskKind.RETENTION: "clock",
    TaskKind.BACKUP: "backup",
    TaskKind.RECOVERY_KIT: "key",
    TaskKind.OWN: "check",
}
_VIEWS = {
    TaskKind.RISK: View.CHECKINS,
    TaskKind.SCORE: View.MEASURES,
    TaskKind.AGE: View.DETAILS,
    TaskKind.NUMBER: View.DETAILS,
    TaskKind.UNSIGNED_NOTE: View.NOTES,
    TaskKind.MISSED_CHECKIN: View.CHECKINS,
    TaskKind.CHECKIN_DUE: View.CHECKINS,
    TaskKind.CHECKIN_SILENT: View.CHECKINS,
    TaskKind.MESSAGE_DRAFT: View.WRITE,
    TaskKind.AGREEMENT_REVIEW: View.AGREEMENTS,
    TaskKind.PLAN_REVIEW: View.PLAN,
    TaskKind.CHAT_DELETE: View.CHATS,
    TaskKind.RESOURCE_CHECK: View.RESOURCES,
    TaskKind.RETENTION: View.ENDING,
    TaskKind.BACKUP: View.BACKUPS,
    TaskKind.RECOVERY_KIT: View.BACKUPS,
}
_OPENS_RECORD = (
    *(TaskKind.RISK, TaskKind.SCORE, TaskKind.UNSIGNED_NOTE, TaskKind.AGREEMENT_REVIEW),
    TaskKind.RESOURCE_CHECK,
)


def which() -> dict[Which, str]:
    """Return the lists of tasks there are."""
    translate = QCoreApplication.translate
    return {
        Which.OPEN: translate("tasks", "To do"),
        Which.LATER: translate("tasks", "Later"),
        Which.DONE: translate("tasks", "Done or set aside"),
    }


def what(todo: ToDo, today: date, forms: NoteFormats, *, hidden: bool) -> str:
    """Return what is to be done, without whose it is; a hidden name in own words is veiled."""
    translate, about = QCoreApplication.translate, todo.about
    if isinstance(about, Task):
        owner = todo.client if hidden else None
        return veiled(about.text, owner.name) if owner else about.text
    if isinstance(about, Note):
        form = forms.get(about.format_id).title
        shown = when.wall_clock(about.occurred_at, about.zone).date()
        sentence = translate("tasks", "Sign the note ({form}, {day})")
        return sentence.format(form=form, day=when.day(shown, today))
    if isinstance(about, CheckIn | Message | Waiting | KeptDraft):
        return _between_sessions(about, todo, today)
    if todo.kind is TaskKind.SCORE:
        return translate("tasks", "Talk about an answer in {measure}").format(measure=todo.name)
    if todo.kind is TaskKind.RESOURCE_CHECK:
        sentence = translate("tasks", "See whether this still holds: {title}")
        return sentence.format(title=isolated(todo.name))
    if isinstance(about, OfAge):
        return translate("tasks", "Decide: is {age} now").format(age=about.age)
    return {
        TaskKind.NUMBER: translate("tasks", "Decide: the agreement names a number that is gone"),
        TaskKind.AGREEMENT_REVIEW: translate("tasks", "Look at the agreement again"),
        TaskKind.PLAN_REVIEW: translate("tasks", "Review the plan"),
        TaskKind.CHAT_DELETE: translate("tasks", "Delete the chat from your phone, as agreed"),
        TaskKind.RETENTION: translate("tasks", "Decide: the record may be destroyed now"),
        TaskKind.BACKUP: translate("tasks", "Make a backup"),
        TaskKind.RECOVERY_KIT: translate("tasks", "Try your recovery kit"),
    }[todo.kind]


def _between_sessions(
    about: CheckIn | Message | Waiting | KeptDraft, todo: ToDo, today: date
) -> str:
    translate = QCoreApplication.translate
    if isinstance(about, CheckIn):
        level = ratings.shipped(languages.speaker()).levels[about.risk_level].label
        return translate("tasks", "Follow up the risk ({level})").format(level=level)
    if isinstance(about, Message):
        shown = when.wall_clock(about.at, about.zone).date()
        sentence = translate("tasks", "No answer to the check-in you sent ({day})")
        return _with_silence(sentence.format(day=when.day(shown, today)), todo)
    if isinstance(about, Waiting):
        return _planned(about, todo, today)
    if about.draft.channel is Channel.CALL:
        return translate("tasks", "Make the call you kept for later")
    return translate("tasks", "Send the message you kept for later")


def _planned(about: Waiting, todo: ToDo, today: date) -> str:
    translate = QCoreApplication.translate
    if todo.kind is TaskKind.CHECKIN_SILENT:
        silent = translate("tasks", "The planned check-in did not come ({day})")
        day = when.day(about.planned.wall.date(), today)
        return _with_silence(silent.format(day=day), todo)
    if title := about.title(QLocale().name()):
        asks = translate("tasks", "Ask for the check-in: {questions}")
        return asks.format(questions=isolated(title))
    return translate("tasks", "Ask for the planned check-in")


def _with_silence(told: str, todo: ToDo) -> str:
    """Return ``told`` with what was agreed for when no answer comes."""
    if todo.silence is None:
        return told
    agreed = {
        SilenceRule.NEXT_SESSION: QCoreApplication.translate("tasks", "agreed: next session"),
        SilenceRule.ONE_REMINDER: QCoreApplication.translate("tasks", "agreed: one reminder"),
        SilenceRule.CALL_IF_PLANNED: QCoreApplication.translate("tasks", "agreed: call if planned"),
    }[todo.silence]
    return QCoreApplication.translate("tasks", "{told} · {agreed}").format(told=told, agreed=agreed)


def whose(todo: ToDo, *, hidden: bool) -> str:
    """Return whose it is; "" for one of the practice."""
    if todo.client is None:
        return ""
    return isolated(todo.client.initials if hidden else todo.client.name)


def sentence(todo: ToDo, today: date, forms: NoteFormats, *, hidden: bool) -> str:
    """Return what is to be done and for whom on one line."""
    parts = (whose(todo, hidden=hidden), what(todo, today, forms, hidden=hidden))
    return " · ".join(part for part in parts if part)


def due(todo: ToDo, today: date) -> str:
    """Return by when, or until when it rests; "" where no day is known."""
    translate = QCoreApplication.translate
    if todo.which is Which.DONE:
        done = isinstance(todo.about, Task) and todo.about.done_at is not None
        return translate("tasks", "done") if done else translate("tasks", "set aside")
    if todo.rests_until is not None:
        return translate("tasks", "again {day}").format(day=when.day(todo.rests_until, today))
    if todo.due_on is None:
        return ""
    words = translate("tasks", "since {day}") if is_late(todo, today) else "{day}"
    return words.format(day=when.day(todo.due_on, today))


def is_late(todo: ToDo, today: date) -> bool:
    """Return whether its day is over."""
    return todo.due_on is not None and todo.due_on < today


def tone(todo: ToDo, today: date) -> str:
    """Return the colour of its icon; the words beside say the same."""
    if isinstance(todo.about, CheckIn):
        is_grave = todo.about.risk_level in (RiskLevel.CONCERN, RiskLevel.URGENT)
        return "danger" if is_grave or is_late(todo, today) else "warn"
    if todo.kind is TaskKind.SCORE:
        return "danger"
    return "warn" if is_late(todo, today) or todo.kind.is_question else "muted"


def why(todo: ToDo) -> str:
    """Return in a sentence why it is there and what makes it go."""
    translate = QCoreApplication.translate
    decide = translate("tasks", "It goes once you have decided, on the client's page.")
    return {
        TaskKind.RISK: translate(
            "tasks", "It stays here, first of all, until you write what came of it."
        ),
        TaskKind.SCORE: translate(
            "tasks", "It stays here, first of all, until you write what was said about it."
        ),
        TaskKind.AGE: decide,
        TaskKind.NUMBER: decide,
        TaskKind.UNSIGNED_NOTE: translate("tasks", "It goes once the note is signed."),
        TaskKind.MISSED_CHECKIN: translate(
            "tasks", "It goes with the next check-in or message from the client that you log."
        ),
        TaskKind.CHECKIN_DUE: translate(
            "tasks", "It goes once you have asked, or the check-in is logged."
        ),
        TaskKind.CHECKIN_SILENT: translate(
            "tasks", "It goes once that check-in is logged, or the next one is due."
        ),
        TaskKind.MESSAGE_DRAFT: translate(
            "tasks", "It goes once the message was sent, or its words are gone."
        ),
        TaskKind.AGREEMENT_REVIEW: translate(
            "tasks", "It goes once a new version is accepted, or the agreement has ended."
        ),
        TaskKind.PLAN_REVIEW: translate(
            "tasks", "It goes once the plan was reviewed and has a new day."
        ),
        TaskKind.CHAT_DELETE: translate(
            "tasks", "It goes once you say, beside the chat, that it is deleted."
        ),
        TaskKind.RESOURCE_CHECK: translate(
            "tasks", "It goes once you have looked at it, in the library."
        ),
        TaskKind.RETENTION: translate(
            "tasks",
            "Nothing is deleted by itself. Keep the record longer, or decide what becomes of it.",
        ),
        TaskKind.BACKUP: translate("tasks", "It goes once a backup is made."),
        TaskKind.RECOVERY_KIT: translate("tasks", "It goes once you have tried the kit."),
        TaskKind.OWN: "",
    }[todo.kind]


def place(todo: ToDo) -> Place:
    """Return where it is dealt with; a task a person wrote stands on the page of tasks."""
    if todo.kind is TaskKind.OWN:
        return Place(View.TASKS, record_id=todo.key)
    client_id = todo.client.id if todo.client else None
    opens = todo.kind in _OPENS_RECORD and todo.subject > 0
    record = todo.subject if opens else None
    return Place(_VIEWS[todo.kind], client_id, record)
