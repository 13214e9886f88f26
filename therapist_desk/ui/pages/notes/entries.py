"""What an editor knows of the note it shows: as it was kept before, and what it is about."""

from dataclasses import replace
from datetime import datetime

from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit.writing.tools import About


def as_kept(entry: Entry, kept: Entry | None) -> Entry:
    """Return ``entry`` as a further save of the note ``kept``, where it was kept before."""
    if kept is None:
        return entry
    note = replace(entry.note, id=kept.note.id)
    if entry.session is None or kept.session is None:
        return replace(entry, note=note)
    return replace(entry, note=note, session=replace(entry.session, id=kept.session.id))


def about(entry: Entry, now: datetime) -> About:
    """Return what phrases and spelling need to know of a note."""
    note, session = entry.note, entry.session
    return About(
        client_id=note.client_id,
        occurred_at=session.starts_at if session else note.occurred_at,
        zone=note.zone,
        session_number=session.number if session else 0,
        spelling=note.spelling,
        now=now,
    )
