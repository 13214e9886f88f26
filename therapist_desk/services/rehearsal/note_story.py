"""What else is told of notes: earlier versions, what was added later, process notes."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from therapist_desk.domain import note_history as history
from therapist_desk.domain import notes as rules
from therapist_desk.domain.clients import Client
from therapist_desk.domain.note_formats import AMENDMENT_SECTION
from therapist_desk.domain.notes import Amendment, Note, NoteId, ProcessNote, ProcessNoteId
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import note_revisions, notes

Told = dict[str, Any]


def tell_history(writer: Writer, note: Note, earlier: list[Told]) -> None:
    """Keep what a draft was some ``minutes`` after it was begun, oldest first."""
    texts = [dict(each["sections"]) for each in earlier]
    for each, older, newer in zip(earlier, texts, [*texts, note.sections][1:], strict=True):
        at = (note.created_at or writer.now) + timedelta(minutes=each["minutes"])
        steps = history.steps_back(older, newer)
        kept = note_revisions.Kept(0, at, history.length(older), note.format_id, steps)
        note_revisions.add(writer, note.id, kept)


def tell_added(writer: Writer, note: Note, added: list[Told]) -> None:
    """Keep what was added to a signed note ``minutes`` later, signed by the same hand."""
    for each in added:
        at = min((note.signed_at or writer.now) + timedelta(minutes=each["minutes"]), writer.now)
        fresh = replace(
            note,
            id=NoteId(0),
            sections={AMENDMENT_SECTION: each["text"]},
            created_at=at,
            signed_at=None,
            signed_by="",
            sha256="",
            amends=note.id,
            amendment=Amendment(each["kind"]),
            reason=each["reason"],
        )
        notes.notes.add(writer, rules.sign(fresh, note.signed_by, at))


def tell_thought(writer: Writer, client: Client, text: str, at: datetime) -> None:
    """Keep one of the therapist's own thoughts, apart from the record."""
    thought = ProcessNote(ProcessNoteId(0), client.id, at, client.zone, text, created_at=at)
    notes.process_notes.add(writer, thought)
