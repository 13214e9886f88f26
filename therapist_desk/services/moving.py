"""Moving to a new laptop: the copy on a drive, what it held, and how far the person is with it.

The step is kept inside the vault, so that a move can take days. The copy itself was made before
the step was kept, and a restored copy of a later one counts as arrived: it begins no move by itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import Cancelled, RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import backups, restoring, retiring
from therapist_desk.services.backups import Step, Told
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.restoring import Opens, Restored
from therapist_desk.services.retiring import Retired
from therapist_desk.services.vaults import OpenVault
from therapist_desk.services.verification import Verdict, Verification
from therapist_desk.vault import backup_file, headerfile, keys
from therapist_desk.vault import folder as folders
from therapist_desk.vault.header import SlotType
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import audit_events
from therapist_desk.vault.shelves import settings as shelf
from therapist_desk.vault.shelves.agreement_templates import agreement_templates
from therapist_desk.vault.shelves.agreements import agreements
from therapist_desk.vault.shelves.appointments import appointments
from therapist_desk.vault.shelves.attachments import attachments
from therapist_desk.vault.shelves.chats import chats
from therapist_desk.vault.shelves.checkins import checkins
from therapist_desk.vault.shelves.clients import clients
from therapist_desk.vault.shelves.clinical_facts import clinical_facts
from therapist_desk.vault.shelves.cpd import cpd_entries
from therapist_desk.vault.shelves.endings import endings
from therapist_desk.vault.shelves.measures import packs, scores
from therapist_desk.vault.shelves.messages import messages
from therapist_desk.vault.shelves.note_formats import note_formats
from therapist_desk.vault.shelves.notes import notes, process_notes
from therapist_desk.vault.shelves.own_messages import own_messages
from therapist_desk.vault.shelves.peer_groups import incidents, members
from therapist_desk.vault.shelves.phrases import phrases
from therapist_desk.vault.shelves.plans import plans, ratings
from therapist_desk.vault.shelves.question_sets import question_sets
from therapist_desk.vault.shelves.readiness import readiness_checks
from therapist_desk.vault.shelves.relations import relations
from therapist_desk.vault.shelves.resources import resources, shares
from therapist_desk.vault.shelves.rhythms import rhythms
from therapist_desk.vault.shelves.safety_plans import safety_plans
from therapist_desk.vault.shelves.sessions import sessions
from therapist_desk.vault.shelves.tasks import tasks
from therapist_desk.vault.store import Store

COUNTED: Mapping[str, Shelf[Any]] = {
    str(one.noun): one
    for one in (
        clients,
        sessions,
        notes,
        process_notes,
        agreements,
        messages,
        checkins,
        scores,
        chats,
        appointments,
        attachments,
        plans,
        ratings,
        safety_plans,
        clinical_facts,
        readiness_checks,
        cpd_entries,
        members,
        incidents,
        resources,
        shares,
        endings,
        relations,
        tasks,
        note_formats,
        phrases,
        agreement_templates,
        packs,
        rhythms,
        question_sets,
        own_messages,
    )
}
"""What a person would miss, to be compared by eye with the other laptop."""

_KEY = "move"


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a vault holds, and when the record was last changed; None when it never was."""

    rows: Mapping[str, int]
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Copied:
    """The copy on the drive; ``seq`` is the last event it holds."""

    at: datetime
    name: str
    seq: int
    contents: Contents


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the move is; ``changed`` when something was written here after the copy."""

    copied: Copied | None
    changed: bool
    retired: Retired | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """A vault that came over from another laptop; no ``verdict`` when its check was stopped."""

    restored: Restored
    contents: Contents
    verdict: Verdict | None


def copy(vault: OpenVault, folder: Path, clock: Clock, told: Told = backups.quietly) -> Copied:
    """Make and check a backup in ``folder`` and remember that it is for a new laptop.

    Raises what :func:`backups.make` raises, and then nothing is remembered.
    """
    made = backups.make(vault, folder, clock, told, purpose=backups.FOR_A_MOVE)
    path = made.backup.path
    state = backup_file.read(path).manifest.state
    rows = {noun: state.counters.get(noun, 0) for noun in COUNTED}

    def remember(writer: Writer) -> Copied:
        seq = state.audit_length
        contents = Contents(rows, audit_events.record_changed_at(writer, seq))
        copied = Copied(writer.now, path.name, seq, contents)
        _keep(writer, copied)
        return copied

    return vault.desk.do(remember).result()[0]


def standing(reader: Reader) -> Standing:
    """Return how far the move is."""
    copied = _copied(reader)
    changed = copied is not None and audit_events.record_changed_since(reader, copied.seq)
    return Standing(copied, changed, retiring.retired(reader))


def retire(writer: Writer, to: str, *, knowing: bool = False) -> Retired:
    """Mark this vault as retired: the desk is now where ``to`` says.

    RuleBroken without a copy, and when something was written here since, unless the person does it
    ``knowing`` that.
    """
    found = standing(writer)
    if found.copied is None:
        raise RuleBroken("Copy your practice to a drive first.")
    if found.changed and not knowing:
        raise RuleBroken(
            "Something was written here after the copy was made. It is not on the new laptop. Make "
            "the copy again."
        )
    return retiring.retire(writer, to)


def shut_quick_unlock(vault: OpenVault) -> None:
    """Switch quick unlock off, if it is on: a laptop that is left behind should ask for more."""
    before = headerfile.read(vault.folder).header
    if not before.of_type(SlotType.KEYRING):
        return
    from therapist_desk.services import quick_unlock  # loads a message bus

    proven = quick_unlock.Proven(vault.folder, vault.data_key)
    vault.desk.do(lambda writer: quick_unlock.switch_off(writer, proven)).result()
    quick_unlock.forget(before)


def arrive(
    path: Path, folder: Path, opens: Opens, clock: Clock, told: Told = backups.quietly
) -> Arrived:
    """Bring the copy ``path`` back in ``folder``, check all of it, and count what it holds.

    Raises what :func:`restoring.restore` raises. A stop while it is checked leaves the vault there.
    """
    restored = restoring.restore(path, folder, opens, clock, told)
    lock = folders.take(folder)
    try:
        store = _opened(folder, opens, clock)
        try:
            return Arrived(restored, store.read(contents), _checked(store, told))
        finally:
            store.close()
    finally:
        lock.release()


def contents(reader: Reader) -> Contents:
    """Return how much the vault holds now."""
    rows = {noun: one.count(reader) for noun, one in COUNTED.items()}
    last = audit_events.last_number(reader)
    return Contents(rows, audit_events.record_changed_at(reader, last))


def _checked(store: Store, told: Told) -> Verdict | None:
    check = Verification(deep=True)
    try:
        while (verdict := check.advance(store)) is None:
            told(Step.CHECKING, check.share)
    except Cancelled:
        return None
    return verdict


def _opened(folder: Path, opens: Opens, clock: Clock) -> Store:
    found = headerfile.unlock(folder, opens)
    vault_id, data_key = found.header.vault_id, found.data_key
    return Store.open(
        folder / found.header.database,
        keys.database_key(data_key, vault_id),
        keys.audit_key(data_key, vault_id),
        clock,
    )


def _keep(writer: Writer, copied: Copied) -> None:
    changed_at = copied.contents.changed_at
    kept = {
        "at": copied.at.isoformat(),
        "name": copied.name,
        "seq": copied.seq,
        "rows": dict(copied.contents.rows),
        "changed_at": changed_at.isoformat() if changed_at else None,
    }
    shelf.keep(writer, _KEY, json.dumps(kept))
    writer.touched.add(Topic.SETTING)


def _copied(reader: Reader) -> Copied | None:
    body = shelf.value(reader, _KEY)
    if body is None:
        return None
    kept = json.loads(body)
    if retiring.was_restored_since(reader, kept["seq"]):
        return None
    changed_at = kept["changed_at"] and datetime.fromisoformat(kept["changed_at"])
    contents = Contents(kept["rows"], changed_at)
    return Copied(datetime.fromisoformat(kept["at"]), kept["name"], kept["seq"], contents)
