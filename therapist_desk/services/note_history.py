"""What a draft was before each save: to look at, to compare, to take back.

All of it is kept until the note is signed. Then it goes: the signed text is the record, what stood
there on the way to it was never part of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from therapist_desk.domain import note_history as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelf import Gone
from therapist_desk.vault.shelves import note_revisions as shelf
from therapist_desk.vault.shelves import notes

TAKEN_OUT = 20
"""So many signs fewer, and somebody may want back what stood there."""

SIGNED = "A signed note has no earlier versions any more."


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a draft: since when it stood so, and how many signs it has.

    The draft as it is, which is kept in the note itself, has the note's id below zero.
    """

    id: int
    at: datetime
    length: int

    @property
    def is_now(self) -> bool:
        """Return whether this is the draft as it is."""
        return self.id < 0


@dataclass(frozen=True, slots=True)
class State:
    """What a version held."""

    version: Version
    format_id: str
    sections: dict[str, str]


def keep(writer: Writer, before: Note, after: Note) -> None:
    """Keep what ``before`` was, where ``after`` says something else."""
    steps = rules.steps_back(before.sections, after.sections)
    if not steps and before.format_id == after.format_id:
        return
    at = before.changed_at or writer.now
    kept = shelf.Kept(0, at, rules.length(before.sections), before.format_id, steps)
    shelf.add(writer, before.id, kept)


def forget(writer: Writer, note_id: NoteId) -> None:
    """Drop the history of a note: it was signed, or its text must not be anywhere any more."""
    shelf.forget(writer, note_id)


def versions(reader: Reader, note_id: NoteId, *, every: bool = False) -> list[Version]:
    """Return the states of a draft, the present one first.

    A save comes with each pause, so unless ``every`` one is asked for, only the last of each minute
    is among them, and each after which text went.
    """
    note = notes.notes.get(reader, note_id)
    if note.is_signed:
        return []
    older = [Version(*row) for row in shelf.times(reader, note_id)]
    found = [_now(reader, note), *older]
    return found if every else [found[0], *_worth_a_look(found)]


def listed(reader: Reader, note_id: NoteId, *, every: bool = False) -> list[int]:
    """Return the ids of :func:`versions`."""
    return [version.id for version in versions(reader, note_id, every=every)]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Version]:
    """Return the versions with these ids, of whichever drafts."""
    found = [Version(*row) for row in shelf.page(reader, [one for one in ids if one > 0])]
    drafts = notes.notes.page(reader, [-one for one in ids if one < 0])
    found += [_now(reader, note) for note in drafts.values()]
    return {version.id: version for version in found}


def state(reader: Reader, note_id: NoteId, version_id: int) -> State:
    """Return what the draft was at a version; Gone if it is not kept any more."""
    note = notes.notes.get(reader, note_id)
    sections, format_id = dict(note.sections), note.format_id
    version = _now(reader, note)
    for kept in shelf.back_to(reader, note_id, version_id) if version_id > 0 else ():
        sections, format_id = rules.went_back(sections, kept.steps), kept.format_id
        version = Version(kept.id, kept.at, kept.length)
    if version.id != version_id:
        raise Gone("This version is not there any more.")
    return State(version, format_id, sections)


def restore(writer: Writer, note_id: NoteId, version_id: int) -> tuple[Note, int]:
    """Make the draft what it was; return it, and the version it can be undone with.

    What it was until now becomes a version itself, so nothing is lost by looking back.
    """
    note = notes.notes.get(writer, note_id)
    if note.is_signed:
        raise RuleBroken(SIGNED)
    found = state(writer, note_id, version_id)
    restored = replace(note, sections=found.sections, format_id=found.format_id)
    keep(writer, note, restored)
    kept: Note = notes.notes.replace(writer, restored)
    latest = shelf.times(writer, note_id)
    return kept, latest[0][0] if latest else _now(writer, kept).id


def _now(reader: Reader, note: Note) -> Version:
    return Version(-note.id, note.changed_at or reader.now, rules.length(note.sections))


def _worth_a_look(found: Sequence[Version]) -> list[Version]:
    """Return the versions after the first that end a minute or had more text than the next one."""
    return [
        older
        for newer, older in pairwise(found)
        if older.length - newer.length >= TAKEN_OUT or _minute(newer) != _minute(older)
    ]


def _minute(version: Version) -> datetime:
    return version.at.replace(second=0, microsecond=0)
