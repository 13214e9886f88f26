"""Tasks that follow from the record, worked out anew each time; nothing of them is kept but pauses."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from therapist_desk.domain import rhythms as rhythm_rules
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.notes import OVERDUE_AFTER, days_open
from therapist_desk.domain.rhythms import State
from therapist_desk.domain.tasks import Pause, PauseId, TaskKind
from therapist_desk.services import (
    agreement_standings,
    backups,
    checkins,
    clients,
    contact_log,
    decisions,
    message_drafts,
    notes,
    plans,
    practice,
    rhythms,
)
from therapist_desk.services.decisions import OfAge
from therapist_desk.services.desk import Reader
from therapist_desk.services.to_do import ToDo
from therapist_desk.vault import info
from therapist_desk.vault.shelves import tasks as shelf


def derived(reader: Reader, day: date) -> Iterator[ToDo]:
    """Yield all that follows from the record on ``day``, each with the pause that rests it, if any."""
    rested = shelf.in_force(reader)
    for each in (
        *_risks(reader),
        *_questions(reader),
        *_unsigned(reader),
        *_missed(reader),
        *_rhythms(reader),
        *_drafts(reader),
        *_agreements(reader),
        *_plans(reader, day),
        *_rarer(reader, day),
        *_keeping(reader, day),
    ):
        pause = rested.get((each.kind, each.subject))
        holds = (
            pause is not None
            and each.kind.can_wait
            and pause.state == each.state
            and (pause.until is None or pause.until > day)
        )
        yield replace(each, pause=pause) if holds else each


def _risks(reader: Reader) -> Iterator[ToDo]:
    for one in checkins.open_follow_ups(reader):
        at = one.checkin.follow_up_at
        due = local_date(at, one.checkin.zone) if at else None
        yield ToDo(TaskKind.RISK, one.checkin.id, one.client, due, "", one.checkin)


def _questions(reader: Reader) -> Iterator[ToDo]:
    for one in decisions.open_questions(reader):
        if isinstance(one, OfAge):
            yield ToDo(TaskKind.AGE, one.client.id, one.client, None, str(one.age), one)
        else:
            yield ToDo(TaskKind.NUMBER, one.agreement_id, one.client, None, one.number, one)


def _unsigned(reader: Reader) -> Iterator[ToDo]:
    found = notes.drafts(reader)
    known = clients.page(reader, sorted({one.client_id for one in found}))
    for one in found:
        begun = one.created_at or one.occurred_at
        due = local_date(begun + OVERDUE_AFTER, one.zone)
        # One set aside while it was fresh comes back once it is late, and then with each change.
        state = str(one.changed_at) if days_open(one, reader.now) else ""
        if known[one.client_id].binned_at is None:
            yield ToDo(TaskKind.UNSIGNED_NOTE, one.id, known[one.client_id], due, state, one)


def _missed(reader: Reader) -> Iterator[ToDo]:
    for one in contact_log.asked_in_vain(reader):
        due = local_date(one.at + rhythm_rules.ANSWER_WITHIN, one.zone)
        owner = clients.get(reader, one.client_id)
        rule = rhythms.silence(reader, one.client_id)
        yield ToDo(TaskKind.MISSED_CHECKIN, one.id, owner, due, "", one, silence=rule)


def _rhythms(reader: Reader) -> Iterator[ToDo]:
    for one in rhythms.waiting(reader):
        rhythm, wall = one.planned.rhythm, one.planned.wall
        is_missed = one.planned.state is State.MISSED
        if is_missed and rhythm.asks:
            continue  # the message that asked in vain says so already
        kind = TaskKind.CHECKIN_SILENT if is_missed else TaskKind.CHECKIN_DUE
        if kind is TaskKind.CHECKIN_DUE and not rhythm.asks:
            continue  # the client begins
        rule = rhythms.silence(reader, one.client.id) if is_missed else None
        state = wall.isoformat()
        yield ToDo(kind, rhythm.id, one.client, wall.date(), state, one, silence=rule)


def _drafts(reader: Reader) -> Iterator[ToDo]:
    for one in message_drafts.due(reader):
        at, owner = one.draft.until, clients.get(reader, one.client_id)
        assert at is not None
        due = local_date(at, practice.get(reader).zone or owner.zone)
        rests = Pause(PauseId(0), TaskKind.MESSAGE_DRAFT, owner.id, str(at), due, owner.id)
        pause = rests if at > reader.now else None
        yield ToDo(TaskKind.MESSAGE_DRAFT, owner.id, owner, due, str(at), one, pause)


def _agreements(reader: Reader) -> Iterator[ToDo]:
    for one in agreement_standings.reviews_due(reader):
        outline = one.outline
        if outline is not None:
            due = min(outline.review_on or date.max, outline.ends_on or date.max)
            state = f"{outline.review_on} {outline.ends_on} {one.standing}"
            yield ToDo(TaskKind.AGREEMENT_REVIEW, outline.id, one.client, due, state)


def _plans(reader: Reader, day: date) -> Iterator[ToDo]:
    for one in plans.reviews_due(reader, day):
        due = one.plan.review_on
        yield ToDo(TaskKind.PLAN_REVIEW, one.plan.id, one.client, due, str(due))


def _rarer(reader: Reader, day: date) -> Iterator[ToDo]:
    if shelf.has_rarer(reader):
        from therapist_desk.services import rarer_tasks  # much to load where nothing is of it

        yield from rarer_tasks.derived(reader, day)


def _keeping(reader: Reader, day: date) -> Iterator[ToDo]:
    if info.is_rehearsal(reader):
        return  # nobody has to back up invented clients
    stands = backups.standing(reader)
    if stands.is_overdue(reader.now):
        since = (stands.last or stands.born).date() + backups.OVERDUE
        weeks = (day - since).days // 7  # put off for longer, it comes back after a week
        yield ToDo(TaskKind.BACKUP, 0, None, since, f"{stands.last} {weeks}")
    if stands.wants_drill(reader.now):
        since = (stands.drilled or stands.born).date() + backups.DRILL_EVERY
        months = (day - since) // timedelta(days=30)
        yield ToDo(TaskKind.RECOVERY_KIT, 0, None, since, f"{stands.drilled} {months}")
