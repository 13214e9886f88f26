"""Checks an open vault for damage and says in a sentence what is wrong and what to do about it.

Nothing here repairs, and nothing offers to delete: what is damaged may be all there is.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from therapist_desk.domain.errors import Cancelled, VaultDamaged
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Store, Writer
from therapist_desk.vault.integrity import Damage, Inspection, Kind, Sealed
from therapist_desk.vault.shelves import settings as shelf
from therapist_desk.vault.shelves.agreement_templates import agreement_templates
from therapist_desk.vault.shelves.agreements import agreements
from therapist_desk.vault.shelves.appointments import appointments
from therapist_desk.vault.shelves.attachments import attachments
from therapist_desk.vault.shelves.chats import blocks as chat_blocks
from therapist_desk.vault.shelves.chats import chats
from therapist_desk.vault.shelves.chats import marks as chat_marks
from therapist_desk.vault.shelves.checkins import checkins
from therapist_desk.vault.shelves.client_merges import client_merges
from therapist_desk.vault.shelves.clients import clients
from therapist_desk.vault.shelves.clinical_facts import clinical_facts
from therapist_desk.vault.shelves.cpd import cpd_entries
from therapist_desk.vault.shelves.device_checks import device_checks
from therapist_desk.vault.shelves.disclosures import disclosures
from therapist_desk.vault.shelves.endings import endings
from therapist_desk.vault.shelves.measures import packs, scores
from therapist_desk.vault.shelves.messages import messages
from therapist_desk.vault.shelves.note_formats import note_formats
from therapist_desk.vault.shelves.notes import notes, process_notes
from therapist_desk.vault.shelves.own_messages import own_messages
from therapist_desk.vault.shelves.peer_groups import groups, incidents, members
from therapist_desk.vault.shelves.phrases import phrases
from therapist_desk.vault.shelves.plans import note_goals, plans, ratings
from therapist_desk.vault.shelves.practice import practised
from therapist_desk.vault.shelves.question_sets import question_sets
from therapist_desk.vault.shelves.readiness import readiness_checks
from therapist_desk.vault.shelves.relations import relations
from therapist_desk.vault.shelves.resources import resources, shares
from therapist_desk.vault.shelves.rhythms import rhythms
from therapist_desk.vault.shelves.safety_plans import safety_plans
from therapist_desk.vault.shelves.sessions import sessions
from therapist_desk.vault.shelves.tasks import pauses, tasks

SENTENCES = {
    Kind.PAGES: (
        "Parts of the vault's database were changed or went bad on the disk. Nothing was changed "
        "now; restore a backup beside it, and trust this disk no more."
    ),
    Kind.CUT: (
        "The end of the vault's database is missing. Nothing was changed; put the whole file back "
        "or restore a backup beside it."
    ),
    Kind.LONGER: (
        "Something stands behind the end of the vault's database: a save was torn when the "
        "computer stopped, or it was added. Nothing was changed; restore a backup beside it."
    ),
    Kind.STRUCTURE: (
        "The vault's database does not fit together inside. Nothing was changed; restore a backup "
        "beside it."
    ),
    Kind.LINKS: (
        "Some entries in the vault point to others that are not there. Nothing was changed; look "
        "for them in a backup restored beside it."
    ),
    Kind.ROLLED_BACK: (
        "What was written last is missing from the vault's database. Nothing was changed; put the "
        "newer file back or restore a backup beside it."
    ),
    Kind.CHAIN: (
        "The log of what happened in this vault was changed or is torn. Nothing was changed now; "
        "restore a backup beside it and compare."
    ),
    Kind.CHANGED: (
        "Some entries are not as they were saved last. Nothing was changed now; restore a backup "
        "beside it and compare."
    ),
    Kind.MISSING: (
        "Some entries that were saved are missing. Nothing was changed now; look for them in a "
        "backup restored beside it."
    ),
    Kind.UNKNOWN: (
        "Some entries are in the vault that this desk never saved. Nothing was changed now; "
        "restore a backup beside it and compare."
    ),
    Kind.LOOSE: (
        "Settings, or what was typed and not finished, are not as they were left. Nothing was "
        "changed now; restore a backup beside it and compare."
    ),
    Kind.INDEX: (
        "The search index is not as it was left, so a search may miss an entry; the entries are "
        "all there. Nothing was changed now; to be sure, restore a backup beside it and compare."
    ),
    Kind.BYTES: (
        "Some files that were attached are not as they were kept, or parts of them are missing. "
        "Nothing was changed now; look for them in a backup restored beside it."
    ),
}
"""What is wrong and what to do about it, for each kind of damage."""

EVERY = timedelta(days=1)

_KEY, _DEEP_KEY = "last_check", "last_deep_check"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one check came to; ``unsealed`` invented records had nothing to be compared with."""

    at: datetime
    deep: bool
    damages: tuple[Damage, ...] = ()
    unsealed: int = 0

    @property
    def is_healthy(self) -> bool:
        """Whether nothing was found."""
        return not self.damages

    @property
    def failures(self) -> tuple[VaultDamaged, ...]:
        """Return a failure for each kind of damage found, the plainest cause first."""
        kinds = dict.fromkeys(damage.kind for damage in self.damages)
        return tuple(VaultDamaged(SENTENCES[kind]) for kind in kinds)

    def written(self) -> dict[str, Any]:
        """Return the verdict as JSON can hold it; it says nothing of any client."""
        damages = [
            {"kind": str(one.kind), "where": one.where, "count": one.count} for one in self.damages
        ]
        return {
            "at": self.at.isoformat(),
            "deep": self.deep,
            "damages": damages,
            "unsealed": self.unsealed,
        }


SEALED: tuple[Sealed, ...] = (
    practised,
    clients,
    relations,
    sessions,
    appointments,
    notes,
    process_notes,
    agreements,
    messages,
    checkins,
    chats,
    chat_blocks,
    chat_marks,
    plans,
    ratings,
    note_goals,
    safety_plans,
    clinical_facts,
    readiness_checks,
    client_merges,
    cpd_entries,
    groups,
    members,
    incidents,
    resources,
    shares,
    endings,
    disclosures,
    device_checks,
    attachments,
    note_formats,
    phrases,
    agreement_templates,
    rhythms,
    question_sets,
    own_messages,
    tasks,
    pauses,
    scores,
    packs,
)
"""Everything that is kept with a seal; a test looks for a shelf that is not among them."""


class Verification:
    """One check under way; ``deep`` also compares every record with its seal.

    ``at_once`` where nobody waits for the vault meanwhile, see :class:`Inspection`.
    """

    def __init__(self, *, deep: bool, at_once: bool = False) -> None:
        self.deep = deep
        self._inspection = Inspection(SEALED if deep else (), at_once=at_once)

    @property
    def share(self) -> float:
        """Return how much of it is done, 0 to 1."""
        return self._inspection.share

    def advance(self, store: Store) -> Verdict | None:
        """Do some milliseconds of it on the vault thread; return the verdict at the end."""
        try:
            if self._inspection.advance(store):
                return None
            at = store.read(lambda reader: reader.now)
        except Cancelled:  # stopped by something more urgent between two questions
            return None
        found = self._inspection
        return Verdict(at, self.deep, tuple(found.damages), found.unsealed)

    def finish(self, store: Store) -> Verdict:
        """Do all the rest of it at once, where nobody waits."""
        while True:
            verdict = self.advance(store)
            if verdict is not None:
                return verdict


def keep(writer: Writer, verdict: Verdict) -> None:
    """Remember the verdict in the vault, a deep one also as the last deep one."""
    body = json.dumps(verdict.written())
    for key in (_KEY, _DEEP_KEY) if verdict.deep else (_KEY,):
        shelf.keep(writer, key, body)
    writer.touched.add(Topic.SETTING)


def last(reader: Reader, *, deep: bool = False) -> Verdict | None:
    """Return what the last check came to, or the last deep one; None before the first."""
    key = _DEEP_KEY if deep else _KEY
    body = shelf.value(reader, key)
    return _read(json.loads(body)) if body else None


def standing(reader: Reader) -> Verdict | None:
    """Return what stands of the last checks: what a deep one found, only a deep one can dismiss."""
    usual, deep = last(reader), last(reader, deep=True)
    return deep if usual and deep and usual.is_healthy and not deep.is_healthy else usual


def is_due(reader: Reader) -> bool:
    """Say whether the idle time of today should have a check: the last one is a day old."""
    found = last(reader)
    return found is None or reader.now - found.at >= EVERY


def _read(written: Mapping[str, Any]) -> Verdict:
    damages = tuple(
        Damage(Kind(one["kind"]), one["where"], one["count"]) for one in written["damages"]
    )
    at = datetime.fromisoformat(written["at"])
    return Verdict(at, written["deep"], damages, written["unsealed"])
