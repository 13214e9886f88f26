"""One session with several people: a note in each record, nothing of one in another's.

A note stands in one record only. What two of them share is the session, and what the therapist
chose to copy at the beginning; from then on each is written by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.relations import RelationKind
from therapist_desk.services import clients, relations
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import notes as shelf

NOBODY = "Choose for whom else you write about this session."


def others(reader: Reader, note: Note) -> list[Named]:
    """Return whom else a note on this session could be written for, by name."""
    written = {one.client_id for one in _of_same_session(reader, note)}
    return [one for one in clients.named(reader) if one.id not in written | {note.client_id}]


def companions(reader: Reader, client_id: ClientId) -> set[ClientId]:
    """Return the likely ones, to offer first: members, and who had a note on the same session."""
    members = relations.of_client(reader, client_id)
    return shelf.sharing_a_session(reader, client_id) | {
        ClientId(tie.client_id)
        for tie in members
        if tie.kind is RelationKind.MEMBER and tie.client_id
    }


def write_also_for(
    writer: Writer, note_id: NoteId, client_ids: Sequence[ClientId], shared: Iterable[str]
) -> list[Note]:
    """Begin a draft in the record of each of these clients, with the ``shared`` sections copied."""
    note = shelf.notes.get(writer, note_id)
    allowed = {one.id for one in others(writer, note)}
    chosen = [one for one in client_ids if one in allowed]
    if not chosen:
        raise RuleBroken(NOBODY, "clients")
    texts = {key: note.sections[key] for key in shared if key in note.sections}
    fresh = Note(
        NoteId(0), note.client_id, note.format_id, note.occurred_at, note.zone, note.session_id
    )
    return [
        shelf.notes.add(writer, replace(fresh, client_id=one, sections=dict(texts)))
        for one in chosen
    ]


def _of_same_session(reader: Reader, note: Note) -> list[Note]:
    return shelf.of_session(reader, note.session_id) if note.session_id else []
