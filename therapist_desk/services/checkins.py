"""What one can ask about check-ins and do with them: log, change, amend, follow up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from therapist_desk.domain import checkins as rules
from therapist_desk.domain.agreements import contact_rules, in_force
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import Hours, read_hours
from therapist_desk.domain.notes import storable
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.rhythms import Planned
from therapist_desk.services import (
    agreement_standings,
    clients,
    drafts,
    practice,
    ratings,
    rhythms,
)
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import checkins as shelf

if TYPE_CHECKING:
    from therapist_desk.domain.question_sets import QuestionSet

ONLY_AMENDED = "A check-in with risk stays as it was written. Amend it instead."
SIGNED = "A signed check-in stays as it was written. Amend it instead."
_DRAFT = "checkin_draft"


@dataclass(frozen=True, slots=True)
class Entry:
    """A check-in as last amended, and what it said before, the latest version first."""

    checkin: CheckIn
    before: tuple[CheckIn, ...] = ()


@dataclass(frozen=True, slots=True)
class Logged:
    """A check-in with the client it belongs to."""

    checkin: CheckIn
    client: Client


@dataclass(frozen=True, slots=True)
class Draft:
    """A check-in that is being typed, and the reply pasted for it."""

    checkin: CheckIn
    reply: str = ""

    @property
    def changes(self) -> CheckInId | None:
        """The check-in it changes or amends; None for a new one."""
        return self.checkin.id or self.checkin.amends


@dataclass(frozen=True, slots=True)
class Beginning:
    """What logging a check-in starts from; ``draft`` is what was typed and not saved before."""

    client: Client
    practice: Practice
    channel: ContactChannel
    draft: Draft | None
    sets: "Mapping[str, QuestionSet]" = field(default_factory=dict)
    open_days: tuple[Planned, ...] = ()
    """Planned check-ins a reply could be for, the latest first."""


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's check-ins as last amended, latest first."""
    return shelf.ids_of_client(reader, client_id)


def latest(reader: Reader, limit: int = 200) -> list[int]:
    """Return the ids of the latest check-ins of all clients."""
    return shelf.latest_ids(reader, limit)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, CheckIn]:
    """Return the check-ins with these ids."""
    return shelf.checkins.page(reader, ids)


def logged_page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Logged]:
    """Return the check-ins with these ids, each with its client."""
    found = _logged(reader, list(page(reader, ids).values()))
    return {one.checkin.id: one for one in found}


def get(reader: Reader, checkin_id: CheckInId) -> Entry:
    """Return a check-in as last amended; ``checkin_id`` may be any version of it."""
    checkin = _last_version(reader, checkin_id)
    versions = [checkin]
    while (amends := versions[-1].amends) is not None:
        versions.append(shelf.checkins.get(reader, amends))
    return Entry(checkin, tuple(versions[1:]))


def open_follow_ups(reader: Reader) -> list[Logged]:
    """Return the risk follow-ups of all clients that are not done, the first due first.

    None is left out, not even that of a client in the bin.
    """
    return _logged(reader, shelf.to_follow_up(reader))


def beginning(reader: Reader, client_id: ClientId, changes: CheckInId | None = None) -> Beginning:
    """Return what logging a check-in with the client, or changing one, starts from."""
    from therapist_desk.services import question_sets  # only when one is logged

    last = shelf.last_recorded(reader, client_id)
    return Beginning(
        clients.get(reader, client_id),
        practice.get(reader),
        last.channel if last else ContactChannel.WHATSAPP_MESSAGE,
        draft(reader, client_id, changes),
        question_sets.every(reader),
        tuple(rhythms.open_days(reader, client_id)),
    )


def save(writer: Writer, checkin: CheckIn) -> CheckIn:
    """Keep a check-in, new or changed, and forget its draft; RuleBroken if it can't stand."""
    if not checkin.id:
        return _keep(writer, replace(checkin, amends=None, amend_reason=""))
    before = shelf.checkins.get(writer, checkin.id)
    if before.is_fixed:
        raise RuleBroken(SIGNED if before.signed_at else ONLY_AMENDED)
    return _keep(writer, replace(checkin, recorded_at=before.recorded_at))


def amend(writer: Writer, checkin: CheckIn) -> CheckIn:
    """Keep a new version of the check-in with risk that ``checkin.amends`` names.

    An open follow-up goes on until it is done, whatever the new version says. Raises RuleBroken
    if the new version can't stand or another one was kept meanwhile.
    """
    assert checkin.amends is not None
    before = shelf.checkins.get(writer, checkin.amends)
    if not before.is_fixed:
        raise RuleBroken("This check-in can be changed; there is no need to amend it.")
    if shelf.amendment_of(writer, before.id):
        raise RuleBroken("This check-in was amended meanwhile. Open it again first.")
    version = replace(checkin, id=CheckInId(0), recorded_at=None, signed_at=None)
    if checkin.follow_up_at is None:
        version = replace(version, follow_up_at=before.follow_up_at)
    elif checkin.follow_up_at != before.follow_up_at:
        version = replace(version, follow_up_done_at=None, follow_up_note="")
    return _keep(writer, version)


def sign(writer: Writer, checkin_id: CheckInId) -> CheckIn:
    """Sign a check-in: from now on it can only be amended."""
    checkin = _last_version(writer, checkin_id)
    if checkin.signed_at is not None:
        raise RuleBroken("This check-in is signed already.")
    return shelf.checkins.replace(writer, replace(checkin, signed_at=writer.now), signed=True)


def finish_follow_up(writer: Writer, checkin_id: CheckInId, note: str) -> CheckIn:
    """Remember that a follow-up was done just now and what came of it."""
    if not note.strip():
        raise RuleBroken("Write what came of it.", "follow_up_note")
    checkin = _last_version(writer, checkin_id)
    done = replace(checkin, follow_up_done_at=writer.now, follow_up_note=storable(note.strip()))
    return shelf.checkins.replace(writer, done, follow_up="done")


def reopen_follow_up(writer: Writer, checkin_id: CheckInId) -> CheckIn:
    """Take back that a follow-up was done."""
    checkin = _last_version(writer, checkin_id)
    reopened = replace(checkin, follow_up_done_at=None, follow_up_note="")
    return shelf.checkins.replace(writer, reopened, follow_up="open")


def bin_checkin(writer: Writer, checkin_id: CheckInId) -> CheckIn:
    """Put a check-in into the bin; one with risk, amended or signed, stays where it is."""
    checkin = shelf.checkins.get(writer, checkin_id)
    if checkin.signed_at is not None:
        raise RuleBroken("A signed check-in can't be put into the bin.")
    if checkin.is_fixed:
        raise RuleBroken("A check-in with risk can't be put into the bin.")
    return shelf.checkins.bin(writer, checkin_id)


def restore(writer: Writer, checkin_id: CheckInId) -> CheckIn:
    """Take a check-in back out of the bin."""
    return shelf.checkins.restore(writer, checkin_id)


def draft(reader: Reader, client_id: ClientId, changes: CheckInId | None = None) -> Draft | None:
    """Return what was typed for a new check-in, or to change one, and not saved; or None."""
    return drafts.read(reader, _draft_key(client_id, changes), Draft)


def waiting(reader: Reader, client_id: ClientId) -> Draft | None:
    """Return one thing typed for the client and not saved, a new check-in first; or None."""
    return drafts.first(reader, _draft_key(client_id), Draft)


def begin(writer: Writer, draft: Draft) -> None:
    """Keep a new check-in that was begun elsewhere on the desk, to be gone on with.

    RuleBroken while another one waits that was typed and not saved.
    """
    if drafts.read(writer, _draft_key(draft.checkin.client_id), Draft) is not None:
        raise RuleBroken("A check-in waits here that was not saved. Finish or discard it first.")
    keep_draft(writer, draft)


def keep_draft(writer: Writer, draft: Draft) -> None:
    """Keep what is being typed, fit to save or not, beside the check-ins."""
    kept = replace(draft, checkin=_storable(draft.checkin), reply=storable(draft.reply))
    drafts.keep(writer, _draft_key(draft.checkin.client_id, draft.changes), kept)


def forget_draft(writer: Writer, checkin: CheckIn) -> None:
    """Throw away what was typed for this check-in and not saved."""
    drafts.forget(writer, _draft_key(checkin.client_id, Draft(checkin).changes))


def _keep(writer: Writer, checkin: CheckIn) -> CheckIn:
    checkin = _storable(checkin)
    rules.check(checkin, ratings.shipped(), writer.now)
    hours = agreed_hours(writer, checkin.client_id)
    checkin = replace(
        checkin,
        recorded_at=checkin.recorded_at or writer.now,
        inside_hours=hours.is_open(checkin.occurred_at) if hours else None,
    )
    forget_draft(writer, checkin)
    if checkin.id:
        return shelf.checkins.replace(writer, checkin)
    return shelf.checkins.add(writer, checkin)


def _storable(checkin: CheckIn) -> CheckIn:
    return replace(
        checkin,
        summary=storable(checkin.summary),
        risk_reason=storable(checkin.risk_reason),
        follow_up_note=storable(checkin.follow_up_note),
        amend_reason=storable(checkin.amend_reason),
        answers=tuple(
            replace(one, answer=storable(one.answer), question=storable(one.question))
            for one in checkin.answers
        ),
        themes=storable(checkin.themes),
        strengths=storable(checkin.strengths),
        protective=storable(checkin.protective),
        consulted=storable(checkin.consulted),
    )


def agreed_hours(reader: Reader, client_id: ClientId) -> Hours | None:
    """Return the hours agreed with the client, else the client's own; None where none are known."""
    agreement = agreement_standings.latest(reader, client_id)
    if agreement and in_force(agreement, practice.today(reader)):
        hours = contact_rules(agreement.rules).hours
        if hours:
            return hours
    client = clients.get(reader, client_id)
    return read_hours(client.zone, client.hours) if client.hours else None


def _last_version(reader: Reader, checkin_id: CheckInId) -> CheckIn:
    checkin = shelf.checkins.get(reader, checkin_id)
    while (newer := shelf.amendment_of(reader, checkin.id)) is not None:
        checkin = newer
    return checkin


def _logged(reader: Reader, found: Sequence[CheckIn]) -> list[Logged]:
    owners = clients.page(reader, sorted({one.client_id for one in found}))
    return [Logged(one, owners[one.client_id]) for one in found]


def _draft_key(client_id: ClientId, changes: CheckInId | None = None) -> str:
    # One for each: what is typed to change a check-in must not stand in the way of a new one.
    return f"{_DRAFT}_{client_id}_{changes}" if changes else f"{_DRAFT}_{client_id}"
