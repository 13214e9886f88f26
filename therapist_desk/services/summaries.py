"""What a session summary of one client can be made from."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clinical_facts import ClinicalFact
from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.practice import Practice
from therapist_desk.services import (
    checkin_charts,
    clients,
    clinical_facts,
    measure_scores,
    practice,
    sessions,
)
from therapist_desk.services.desk import Reader
from therapist_desk.services.notes import Entry, session_for
from therapist_desk.vault.shelves import notes as shelf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from therapist_desk.domain.notes import Note, NoteId
    from therapist_desk.domain.sessions import Session, SessionId


@dataclass(frozen=True, slots=True)
class Material:
    """The client, the practice, the notes of the record, oldest first, medical entries and scores.

    ``rated`` is what a chart of the ratings between sessions is made of, None without check-ins. Process notes are not among them.
    """

    client: Client
    practice: Practice
    entries: tuple[Entry, ...]
    facts: tuple[ClinicalFact, ...] = ()
    scores: tuple[MeasureScore, ...] = ()
    rated: checkin_charts.Material | None = None


def material(reader: Reader, client_id: ClientId) -> Material:
    """Return everything a summary may be made from, whatever is chosen of it later."""
    held = {session.id: session for session in sessions.of_client(reader, client_id)}
    added: dict[NoteId, list[Note]] = defaultdict(list)
    notes: list[Note] = []
    for note in shelf.whole_record(reader, client_id):
        if note.amends is None:
            notes.append(note)
        else:
            added[note.amends].append(note)
    entries = tuple(
        Entry(note, tuple(added[note.id]), _session(reader, note, held)) for note in notes
    )
    listed = clinical_facts.listed(reader, client_id)
    facts = tuple(one for one in listed if not one.redactions)
    scores = measure_scores.listed(reader, client_id)
    owner = clients.get(reader, client_id)
    rated = checkin_charts.material(reader, client_id)
    return Material(
        owner,
        practice.get(reader),
        entries,
        facts,
        scores,
        rated if rated.checkins else None,
    )


def _session(reader: Reader, note: "Note", held: "Mapping[SessionId, Session]") -> "Session | None":
    if note.session_id is None:
        return None
    session = held.get(note.session_id) or sessions.get(reader, note.session_id)
    return session_for(note, session)
