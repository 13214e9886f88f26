"""What one can ask about notes and do with them: write, sign, add to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import notes as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.note_formats import AMENDMENT_SECTION
from therapist_desk.domain.notes import Amendment, Note, NoteId, ProcessNote, ProcessNoteId
from therapist_desk.domain.sessions import Session
from therapist_desk.services import appointments, note_history, practice, sessions
from therapist_desk.services import drafts as typed
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import notes as shelf

SIGNED = "A signed note can't be changed. Add an addendum, a late entry or a correction instead."

REDACTED = "The text of this note was taken out. Write a new one."


@dataclass(frozen=True, slots=True)
class Entry:
    """A note, its session if it has one, and what was added since it was signed, in order."""

    note: Note
    amendments: tuple[Note, ...] = ()
    session: Session | None = None


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's notes, latest session first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Note]:
    """Return the notes with these ids."""
    return shelf.notes.page(reader, ids)


def get(reader: Reader, note_id: NoteId) -> Entry:
    """Return a note with its session and its amendments."""
    note = shelf.notes.get(reader, note_id)
    session = sessions.get(reader, note.session_id) if note.session_id else None
    if session is not None:
        session = session_for(note, session)
    return Entry(note, tuple(shelf.amendments(reader, note_id)), session)


def session_for(note: Note, session: Session) -> Session:
    """Return the session as the note's record may show it: the number counts in its own record."""
    return session if session.client_id == note.client_id else replace(session, number=0)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new note starts from.

    ``session`` took place (or is about to) and has no note yet; without one a new session like
    the ``last_session`` begins, with the next ``number``.
    """

    session: Session | None
    last_session: Session | None
    last_note: Note | None
    number: int


def beginning(reader: Reader, client_id: ClientId) -> Beginning:
    """Return what a new note for the client starts from."""
    past = sessions.of_client(reader, client_id)
    ids = shelf.ids_of_client(reader, client_id)
    last = shelf.notes.get(reader, ids[0]) if ids else None
    return Beginning(
        _without_note(reader, client_id),
        past[0] if past else None,
        last,
        sessions.next_number(reader, client_id),
    )


def _without_note(reader: Reader, client_id: ClientId) -> Session | None:
    """Return the latest session without a note, or the meeting planned since that becomes one."""
    held = sessions.without_note(reader, client_id)
    planned = appointments.awaiting_note(reader, client_id)
    if planned is None or (held and held.starts_at >= planned.starts_at):
        return held
    return replace(planned, number=sessions.next_number(reader, client_id))


def drafts(reader: Reader, limit: int = 100) -> list[Note]:
    """Return the notes nobody signed yet, oldest first."""
    return shelf.drafts(reader, limit)


def last_before(reader: Reader, note: Note) -> Note | None:
    """Return the client's last note before ``note``, to carry text forward from."""
    return shelf.latest_before(reader, note)


def save(writer: Writer, note: Note) -> Note:
    """Keep a draft, new or changed; RuleBroken if the note was signed meanwhile."""
    note = _storable(note)
    rules.check(note)
    if not note.id:
        return shelf.notes.add(writer, note)
    before = shelf.notes.get(writer, note.id)
    if before.is_signed:
        raise RuleBroken(SIGNED)
    if before.redactions:
        raise RuleBroken(REDACTED)
    note = replace(note, created_at=before.created_at)
    note_history.keep(writer, before, note)
    return shelf.notes.replace(writer, note)


def write(writer: Writer, entry: Entry) -> Entry:
    """Keep a draft together with the session it is about; both or neither."""
    note, session = entry.note, entry.session
    if session is not None and session.client_id == note.client_id:
        session = sessions.save(writer, session)
        note = replace(
            note, session_id=session.id, occurred_at=session.starts_at, zone=session.zone
        )
    return Entry(save(writer, note), entry.amendments, session)


def write_and_sign(writer: Writer, entry: Entry) -> Entry:
    """Keep a draft and freeze it under the name in My practice; both or neither."""
    kept = write(writer, entry)
    author = practice.get(writer).therapist_name
    return replace(kept, note=sign(writer, kept.note.id, author))


def sign(writer: Writer, note_id: NoteId, author: str) -> Note:
    """Freeze a note under the author's name: text, time and SHA-256."""
    signed = rules.sign(shelf.notes.get(writer, note_id), author, writer.now)
    note_history.forget(writer, note_id)
    # The shelf stamps changed_at with the same clock; the signature does not cover it.
    return shelf.notes.replace(writer, signed, Deed.SIGNED, sha256=signed.sha256)


@dataclass(frozen=True, slots=True)
class NewAmendment:
    """What is to be added to a signed note, and why."""

    kind: Amendment
    reason: str
    text: str


def keep_amendment_draft(writer: Writer, note_id: NoteId, new: NewAmendment) -> None:
    """Keep what is typed to be added to a note and not signed yet: no record, not audited."""
    stored = NewAmendment(new.kind, rules.storable(new.reason), rules.storable(new.text))
    typed.keep(writer, _draft_key(note_id), stored)


def amendment_draft(reader: Reader, note_id: NoteId) -> NewAmendment | None:
    """Return what was typed to be added to a note and never signed, if anything."""
    return typed.read(reader, _draft_key(note_id), NewAmendment)


def forget_amendment_draft(writer: Writer, note_id: NoteId) -> None:
    """Drop what was typed to be added to a note."""
    typed.forget(writer, _draft_key(note_id))


def amend_and_sign(writer: Writer, note_id: NoteId, new: NewAmendment) -> Note:
    """Add an addendum, late entry or correction to a signed note, signed as of now."""
    forget_amendment_draft(writer, note_id)
    added = amend(writer, note_id, new)
    return sign(writer, added.id, practice.get(writer).therapist_name)


def amend(writer: Writer, note_id: NoteId, new: NewAmendment) -> Note:
    """Start an addendum, late entry or correction to a signed note, as a draft of today."""
    original = shelf.notes.get(writer, note_id)
    if not original.is_signed:
        raise RuleBroken("This note is still a draft; change it directly.")
    if not new.text.strip():
        raise RuleBroken("Write what you want to add.", "text")
    amendment = Note(
        id=NoteId(0),
        client_id=original.client_id,
        session_id=original.session_id,
        format_id=original.format_id,
        occurred_at=original.occurred_at,
        zone=original.zone,
        sections={AMENDMENT_SECTION: new.text},
        amends=original.id,
        amendment=new.kind,
        reason=new.reason,
    )
    return save(writer, amendment)


def bin_note(writer: Writer, note_id: NoteId) -> Note:
    """Put a draft into the bin; a signed note stays where it is."""
    if shelf.notes.get(writer, note_id).is_signed:
        raise RuleBroken("A signed note can't be put into the bin.")
    return shelf.notes.bin(writer, note_id)


def restore(writer: Writer, note_id: NoteId) -> Note:
    """Take a draft back out of the bin."""
    return shelf.notes.restore(writer, note_id)


def process_note_ids(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's process notes, latest first."""
    return shelf.process_note_ids(reader, client_id)


def process_notes_page(reader: Reader, ids: Sequence[int]) -> Mapping[int, ProcessNote]:
    """Return the process notes with these ids."""
    return shelf.process_notes.page(reader, ids)


def process_note(reader: Reader, note_id: ProcessNoteId) -> ProcessNote:
    """Return one process note."""
    return shelf.process_notes.get(reader, note_id)


def save_process_note(writer: Writer, note: ProcessNote) -> ProcessNote:
    """Keep a process note in its own table, apart from the record."""
    note = replace(note, text=rules.storable(note.text))
    if note.redactions:
        raise RuleBroken(REDACTED)
    if note.id:
        return shelf.process_notes.replace(writer, note)
    return shelf.process_notes.add(writer, note)


def bin_process_note(writer: Writer, note_id: ProcessNoteId) -> ProcessNote:
    """Put a process note into the bin."""
    return shelf.process_notes.bin(writer, note_id)


def restore_process_note(writer: Writer, note_id: ProcessNoteId) -> ProcessNote:
    """Take a process note back out of the bin."""
    return shelf.process_notes.restore(writer, note_id)


def _draft_key(note_id: NoteId) -> str:
    return f"amendment_draft_{note_id}"


def _storable(note: Note) -> Note:
    sections = {key: rules.storable(text) for key, text in note.sections.items()}
    return replace(note, sections=sections, reason=rules.storable(note.reason))
