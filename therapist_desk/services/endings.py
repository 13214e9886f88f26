"""What one can ask about the ending of a case and do with it; each step is kept at once.

What follows from the record (open tasks, agreements in force, unsigned notes) is counted anew each
time, so that a step can't be called done while something of it is open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import endings as rules
from therapist_desk.domain import retention
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client, ClientId, ClientStatus
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.endings import Ending, EndingId, Imports, Step
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import AgreementState, Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import storable
from therapist_desk.domain.retention import Period, Rule
from therapist_desk.services import agreements, chats, clients, drafts, messages, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import endings as shelf
from therapist_desk.vault.shelves import notes, tasks

DRAFT = "ending_draft"


@dataclass(frozen=True, slots=True)
class Closing:
    """A case on its way to its end, or through it, and what is open in the record.

    ``suggested`` is the code of the rule for the practice; ``draft`` is the period as it is being
    chosen.
    """

    client: Client
    ending: Ending
    today: date
    open_tasks: int
    unsigned: int
    in_force: tuple[Agreement, ...]
    suggested: str
    said_goodbye: bool
    filed_chats: int
    draft: Ending | None = None

    @property
    def has_begun(self) -> bool:
        """Whether anything of it is kept."""
        return bool(self.ending.id)

    @property
    def is_ended(self) -> bool:
        """Whether the client's status says that therapy ended."""
        return self.client.status is ClientStatus.ENDED

    def is_done(self, step: Step) -> bool:
        """Whether a step is done, by the record or by what somebody said."""
        clear = {
            Step.TASKS: not self.open_tasks,
            Step.AGREEMENTS: not self.in_force,
            Step.NOTES: not self.unsigned,
        }
        if step is Step.IMPORTS and self.filed_chats and self.ending.imports is not Imports.KEPT:
            return False  # whatever was said of them, their messages are still there
        return self.ending.is_done(step) or (self.has_begun and clear.get(step, False))

    @property
    def open_steps(self) -> tuple[Step, ...]:
        """The steps still to be done."""
        return tuple(step for step in Step if not self.is_done(step))


@dataclass(frozen=True, slots=True)
class Before:
    """The client and the ending as they were, to be taken back."""

    client: Client
    ending: Ending


@cache
def retention_rules() -> Mapping[str, Rule]:
    """Return the shipped rules by code; each is a starting point somebody must confirm."""
    return retention.load(paths.resources() / "retention" / "retention.json")


def get(reader: Reader, client_id: ClientId) -> Closing:
    """Return how a client's case stands on its way to the end."""
    client = clients.get(reader, client_id)
    here, today = practice.get(reader), practice.today(reader)
    end = _under_way(reader, client, today)
    return Closing(
        client,
        end,
        today,
        tasks.count_to_do(reader, client_id, date.max),
        notes.count_drafts(reader, client_id),
        tuple(
            one
            for one in agreements.versions(reader, client_id)
            if one.state is AgreementState.ACCEPTED
        ),
        retention.suggested(retention_rules(), here.country, here.region),
        _said_goodbye(reader, client_id, end),
        sum(one.gone_at is None for one in chats.chats_of(reader, client_id)),
        drafts.read(reader, f"{DRAFT}_{client_id}", Ending),
    )


def begin(writer: Writer, client_id: ClientId, ended_on: date) -> Before:
    """Say that therapy ended on a day, or correct that day; the steps can be done before or after."""
    found = get(writer, client_id)
    rules.check_end(ended_on, local_date(writer.now, found.client.zone))
    clients.save(writer, replace(found.client, status=ClientStatus.ENDED, ended_on=ended_on))
    _keep(writer, replace(found.ending.as_of(ended_on), has_ended=True))
    return Before(found.client, found.ending)


def set_done(writer: Writer, client_id: ClientId, step: Step, *, done: bool) -> Ending:
    """Say that a step is done, or not yet."""
    found = get(writer, client_id)
    if step is Step.IMPORTS and done and found.ending.imports is Imports.UNDECIDED:
        raise RuleBroken("Say first what becomes of imported chats.", "imports")
    steps = {each: day for each, day in found.ending.done.items() if each != step}
    if done:
        steps[str(step)] = found.today.isoformat()
    return _keep(writer, replace(found.ending, done=steps))


def decide_imports(writer: Writer, client_id: ClientId, imports: Imports) -> Ending:
    """Keep what is to become of imported chats; the desk destroys none by itself."""
    ending = replace(get(writer, client_id).ending, imports=imports)
    _keep(writer, ending)
    return set_done(writer, client_id, Step.IMPORTS, done=imports is not Imports.UNDECIDED)


def period(client: Client, code: str, ended_on: date) -> Period:
    """Return from when a client's record may be destroyed by a rule."""
    return retention.period(retention_rules()[code], client, ended_on)


def confirm_retention(
    writer: Writer, client_id: ClientId, code: str, destroy_from: date | None, confirmed_by: str
) -> Ending:
    """Start the clock: until when the record is kept, by which rule, and who confirmed that."""
    found = get(writer, client_id)
    if not found.is_ended:
        raise RuleBroken("Say first on which day therapy ended.", "ended_on")
    ending = replace(
        found.ending,
        rule=code,
        destroy_from=destroy_from,
        confirmed_by=storable(confirmed_by).strip(),
        confirmed_on=found.today,
        done={**found.ending.done, str(Step.RETENTION): found.today.isoformat()},
    )
    drafts.forget(writer, f"{DRAFT}_{client_id}")
    earliest = period(found.client, code, found.ending.ended_on).destroy_from
    rules.check_retention(ending, earliest)
    return _keep(writer, ending)


def keep_draft(writer: Writer, ending: Ending) -> None:
    """Keep the period as it is being chosen, fit to save or not."""
    drafts.keep(writer, f"{DRAFT}_{ending.client_id}", ending)


def reopen(writer: Writer, client_id: ClientId) -> Before:
    """Take an ending back: the client is in therapy again, and no clock runs."""
    found = get(writer, client_id)
    clients.save(writer, replace(found.client, status=ClientStatus.ACTIVE, ended_on=None))
    if found.has_begun:
        _keep(writer, replace(found.ending, reopened_on=found.today))
    return Before(found.client, found.ending)


def take_back(writer: Writer, before: Before) -> None:
    """Put client and ending back as they were before :func:`begin` or :func:`reopen`."""
    now = clients.get(writer, before.client.id)
    clients.save(writer, replace(now, status=before.client.status, ended_on=before.client.ended_on))
    if before.ending.id:
        _keep(writer, before.ending)
    elif (begun := shelf.of_client(writer, before.client.id)) is not None:
        _keep(writer, replace(begun, reopened_on=practice.today(writer)))


def prepare_message(writer: Writer, client_id: ClientId, text: str) -> None:
    """Put a text about the ending into a message to the client, below what is being written."""
    before = messages.draft(writer, client_id)
    if text in before.text:
        return
    whole = f"{before.text.rstrip()}\n\n{text}" if before.text.strip() else text
    messages.keep_draft(writer, client_id, Draft(before.channel, Purpose.ENDING, whole))


def destroyable(reader: Reader, day: date) -> list[tuple[Client, Ending]]:
    """Return whose record may be destroyed by ``day``; nothing does so by itself."""
    found = shelf.destroyable(reader, day)
    known = clients.page(reader, sorted({one.client_id for one in found}))
    return [(known[one.client_id], one) for one in found]


def _under_way(reader: Reader, client: Client, today: date) -> Ending:
    """Return the ending as the client's own record has it, which can be changed elsewhere too."""
    found = shelf.of_client(reader, client.id)
    is_over = client.status is ClientStatus.ENDED
    if found is None or (found.has_ended and not is_over):
        return Ending(EndingId(0), client.id, today, client.ended_on or today)
    return found.as_of(client.ended_on) if is_over and client.ended_on else found


def _said_goodbye(reader: Reader, client_id: ClientId, ending: Ending) -> bool:
    sent = messages.page(reader, messages.of_client(reader, client_id)[:20]).values()
    zone = practice.get(reader).zone or "UTC"  # where the day it began was told
    return any(
        one.purpose == Purpose.ENDING
        and one.outcome in ("sent", "changed")
        and local_date(one.at, zone) >= ending.begun_on
        for one in sent
    )


def _keep(writer: Writer, ending: Ending) -> Ending:
    if not ending.id:
        return shelf.endings.add(writer, ending)
    return shelf.endings.replace(writer, ending)
