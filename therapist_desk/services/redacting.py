"""Taking out text that stood in the wrong record, and putting a draft into the right one.

Redacting keeps that there was a note, its times, its hash and why its text was taken out. The text
is gone from the note, its history and the index; the pages it lay on are overwritten.
"""

from collections.abc import Mapping
from dataclasses import replace

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import (
    Note,
    NoteId,
    ProcessNote,
    ProcessNoteId,
    Redaction,
    storable,
)
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import note_history, notes, sessions
from therapist_desk.services.desk import Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import notes as shelf
from therapist_desk.vault.shelves import sessions as session_shelf

NO_REASON = "Say in a few words why this text is taken out."
NOTHING_CHOSEN = "Choose at least one part that is to be taken out."
ANOTHER_RECORD = "This note is signed, so it stays in this record. Take its text out instead."


def redact(writer: Writer, chosen: Mapping[NoteId, frozenset[str]], reason: str) -> None:
    """Take the chosen sections out of a note and what was added to it, for good; all or nothing.

    A draft whose text is taken out goes into the bin: there is nothing left to sign.
    """
    reason = _reason(reason)
    parts = [(shelf.notes.get(writer, note_id), keys) for note_id, keys in chosen.items() if keys]
    if not parts:
        raise RuleBroken(NOTHING_CHOSEN, "sections")
    for note, keys in parts:
        _take_out(writer, note, keys, reason)
    writer.leave_no_journal()


def redact_process_note(writer: Writer, note_id: ProcessNoteId, reason: str) -> ProcessNote:
    """Take the text out of a process note, for good."""
    note = shelf.process_notes.get(writer, note_id)
    gone = Redaction(writer.now, _reason(reason))
    redacted = replace(note, text="", redactions=(*note.redactions, gone))
    writer.leave_no_journal()
    kept: ProcessNote = shelf.process_notes.replace(writer, redacted, Deed.REDACTED)
    return kept


def forget_versions(writer: Writer, note_id: NoteId) -> Note:
    """Drop what a draft was before, for good; what stands in it now stays."""
    note = shelf.notes.get(writer, note_id)
    note_history.forget(writer, note_id)
    writer.leave_no_journal()
    kept: Note = shelf.notes.replace(writer, note, Deed.REDACTED, part="earlier versions")
    return kept


def move(writer: Writer, note_id: NoteId, client_id: ClientId) -> Note:
    """Put a draft into the record of another client, with the session it was begun with.

    A session that was planned, or that others wrote about, stays where it is.
    """
    note = shelf.notes.get(writer, note_id)
    if note.is_signed:
        raise RuleBroken(ANOTHER_RECORD)
    if note.client_id == client_id:
        return note
    session_id = _session_there(writer, note, client_id)
    moved = replace(note, client_id=client_id, session_id=session_id)
    details = {"from_client": note.client_id, "to_client": client_id}
    kept: Note = shelf.notes.replace(writer, moved, Deed.MOVED, **details)
    return kept


def _take_out(writer: Writer, note: Note, keys: frozenset[str], reason: str) -> None:
    gone = Redaction(writer.now, reason, tuple(key for key in note.sections if key in keys))
    left = {key: text for key, text in note.sections.items() if key not in keys}
    redacted = replace(
        note,
        sections=left,
        # Why an addition was made may say the same as the addition.
        reason="" if note.amends else note.reason,
        redactions=(*note.redactions, gone),
        binned_at=note.binned_at if note.is_signed else writer.now,
    )
    note_history.forget(writer, note.id)
    notes.forget_amendment_draft(writer, note.amends or note.id)
    shelf.notes.replace(
        writer, redacted, Deed.REDACTED, sha256=note.sha256, sections=list(gone.sections)
    )


def _reason(typed: str) -> str:
    reason = storable(typed).strip()
    if not reason:
        raise RuleBroken(NO_REASON, "reason")
    return reason


def _session_there(writer: Writer, note: Note, client_id: ClientId) -> SessionId | None:
    if note.session_id is None:
        return None
    session = sessions.get(writer, note.session_id)
    there = next(
        (
            one
            for one in sessions.of_client(writer, client_id)
            if one.starts_at == session.starts_at
        ),
        None,
    )
    came_along = _was_made_for(writer, note, session)
    if there is not None:
        if came_along:
            session_shelf.sessions.bin(writer, session.id)
        return there.id
    number = sessions.next_number(writer, client_id)
    moved = replace(session, client_id=client_id, number=number)
    fresh = moved if came_along else replace(moved, id=SessionId(0), created_at=None)
    return sessions.save(writer, fresh).id


def _was_made_for(writer: Writer, note: Note, session: Session) -> bool:
    """Say whether the session came with this note and nobody else wrote about it."""
    alone = all(one.id == note.id for one in shelf.of_session(writer, session.id))
    mine = session.client_id == note.client_id
    came_with_it = bool(
        session.created_at and note.created_at and session.created_at >= note.created_at
    )
    return alone and mine and came_with_it
