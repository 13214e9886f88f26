"""Making two records of one person one, and taking it back: every row as it was before.

Signed notes keep the text their signature covers: it goes on naming the client it was signed for.
Sessions are counted anew by date. Of two agreements, plans or safety plans in force the later one
stays so; the other is kept as an earlier version.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import client_merges as rules
from therapist_desk.domain.client_merges import (
    Choice,
    ClientMerge,
    ClientMergeId,
    Difference,
    Step,
    Steps,
)
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import carrying
from therapist_desk.services.carrying import Carrier
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import chats, clients, messages, relations
from therapist_desk.vault.shelves import client_merges as shelf

RELATED = "These two are entered as related, so they are two people. Take that out first."
UNSAVED = "Something typed about one of the two is not saved yet. Save or discard it first."
BOTH_TYPED = "Both have the same kind of entry half typed. Save or discard one of them first."
FILING = "A chat of one of the two is still being filed. Try again in a moment."
LATER_FIRST = "The record this was merged into was merged again since. Take that back first."


@dataclass(frozen=True, slots=True)
class Look:
    """Two records side by side: what differs, and how many entries of each noun would move."""

    stays: Client
    goes: Client
    differences: tuple[Difference, ...]
    moving: Mapping[Topic, int]


def look(reader: Reader, stays_id: ClientId, goes_id: ClientId) -> Look:
    """Return what merging would come to; RuleBroken says why it can't be."""
    stays, goes = _checked(reader, stays_id, goes_id)
    counts = {noun: len(found) for noun, found in carrying.ids(reader, goes_id).items()}
    return Look(stays, goes, rules.differences(stays, goes), counts)


def merge(
    writer: Writer, stays_id: ClientId, goes_id: ClientId, chosen: Mapping[str, Choice]
) -> ClientMerge:
    """Move everything of ``goes_id`` to ``stays_id`` and put the emptied record into the bin."""
    stays, goes = _checked(writer, stays_id, goes_id)
    carrier = Carrier(writer, stays_id, goes_id)
    carrier.carry_all()
    after = rules.joined(stays, goes, chosen)
    if after != stays:
        carrier.keep(clients.clients, replace(after, changed_at=writer.now))
    carrier.keep(
        clients.clients, replace(goes, binned_at=writer.now, merged_into=stays_id), Deed.BINNED
    )
    steps = Steps(tuple(carrier.steps), carrier.carry_drafts(), _carry_message(writer, stays, goes))
    fresh = ClientMerge(ClientMergeId(0), stays_id, goes_id, steps, writer.now)
    return shelf.client_merges.add(writer, fresh)


def part(writer: Writer, merge_id: ClientMergeId) -> ClientMerge:
    """Take merging back: what moved goes home as it was; what was written since stays."""
    merged = shelf.client_merges.get(writer, merge_id)
    if merged.parted_at is not None:
        return merged
    if clients.clients.get(writer, merged.client_id).merged_into is not None:
        raise RuleBroken(LATER_FIRST)
    for step in reversed(merged.steps.rows):
        _step_back(writer, step)
    carrying.put_drafts_back(writer, merged.steps.drafts)
    if merged.steps.has_message_draft and messages.draft(writer, merged.gone_id) is None:
        messages.hand_draft_over(writer, merged.client_id, merged.gone_id)
    return shelf.client_merges.replace(writer, replace(merged, parted_at=writer.now), Deed.PARTED)


def part_from(writer: Writer, gone_id: ClientId) -> Client:
    """Take back the merge that took a record in; return the record."""
    merged = shelf.of_gone(writer, gone_id)
    if merged is not None:
        part(writer, merged.id)
    return clients.clients.get(writer, gone_id)


def forget_words(writer: Writer, noun: Topic, record_id: int, column: str) -> None:
    """Forget what merging remembers of a column whose text was taken out of the record."""
    for merged in shelf.client_merges.where(writer, "id > 0"):
        rows = tuple(
            replace(
                step, changed={name: was for name, was in step.changed.items() if name != column}
            )
            if (step.noun, step.record_id) == (noun, record_id)
            else step
            for step in merged.steps.rows
        )
        if rows != merged.steps.rows:
            kept = replace(merged, steps=replace(merged.steps, rows=rows))
            shelf.client_merges.replace(writer, kept, Deed.REDACTED)


def forget_drafts(writer: Writer) -> None:
    """Forget what was half typed and carried over, where it is not there any more to be put back."""
    for merged in shelf.client_merges.where(writer, "id > 0"):
        left = tuple(one for one in merged.steps.drafts if carrying.still_stands(writer, one))
        if left != merged.steps.drafts:
            kept = replace(merged, steps=replace(merged.steps, drafts=left))
            shelf.client_merges.replace(writer, kept, Deed.REDACTED)


def _step_back(writer: Writer, step: Step) -> None:
    home = clients.clients if step.noun == Topic.CLIENT else carrying.SHELVES[Topic(step.noun)]
    changed = {name: (was, now) for name, (was, now) in step.changed.items()}
    home.put_back(writer, step.record_id, changed, Deed.PARTED)


def _checked(reader: Reader, stays_id: ClientId, goes_id: ClientId) -> tuple[Client, Client]:
    stays, goes = clients.clients.get(reader, stays_id), clients.clients.get(reader, goes_id)
    rules.check(stays, goes)
    _refuse_related(reader, stays_id, goes_id)
    _refuse_half_typed(reader, stays_id, goes_id)
    if any(chats.is_coming_in(reader, one) for one in (stays_id, goes_id)):
        raise RuleBroken(FILING, "other")  # it has no seal yet, and knows whose it is
    return stays, goes


def _refuse_related(reader: Reader, stays_id: ClientId, goes_id: ClientId) -> None:
    ends = {stays_id, goes_id}
    if any(one.ends() == ends for one in relations.touching(reader, stays_id)):
        raise RuleBroken(RELATED, "other")


def _refuse_half_typed(reader: Reader, stays_id: ClientId, goes_id: ClientId) -> None:
    ours, theirs = (_kinds_typed(reader, one) for one in (stays_id, goes_id))
    if {*ours, *theirs}.intersection(carrying.FIRST_TO_SAVE):
        raise RuleBroken(UNSAVED, "other")
    both_write = all(messages.draft(reader, one) for one in (stays_id, goes_id))
    if both_write or set(ours) & set(theirs):
        raise RuleBroken(BOTH_TYPED, "other")


def _kinds_typed(reader: Reader, client_id: ClientId) -> Sequence[str]:
    return [kind for kind, _, _ in carrying.drafts_of(reader, client_id)]


def _carry_message(writer: Writer, stays: Client, goes: Client) -> bool:
    if messages.draft(writer, goes.id) is None:
        return False
    messages.hand_draft_over(writer, goes.id, stays.id)
    return True
