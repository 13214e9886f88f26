"""Session notes: drafts that can change, signed notes that can't, and what is added to them."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.sessions import SessionId

NoteId = NewType("NoteId", int)
ProcessNoteId = NewType("ProcessNoteId", int)

LATE_AFTER = timedelta(hours=24)
"""A note recorded later than this after its session says how many days later it was written."""

OVERDUE_AFTER = timedelta(days=7)
"""A draft older than this asks for its signature; nothing is ever signed by itself."""

NOTE_LIMIT = 20 * 1024 * 1024
"""The longest note in UTF-8 bytes; nobody types this, a paste can."""


class Amendment(StrEnum):
    """How an entry relates to the signed note it amends.

    addendum: new information that came later; late_entry: known at the time but not written;
    correction: an error, shown beside the original (definitions: clinical documentation guidance
    of CMS and UTHealth).
    """

    ADDENDUM = "addendum"
    LATE_ENTRY = "late_entry"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Redaction:
    """What was taken out of a note that stood in the wrong record: when, why, which sections."""

    at: datetime
    reason: str
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """One note of the record; ``sections`` maps section keys of its format to plain text.

    ``occurred_at`` is when the session began. A signed note has ``signed_at``, ``signed_by`` and
    ``sha256`` (hex, over :func:`signed_text`). An amendment names the note it ``amends`` and why.
    Where there are ``redactions``, the hash stays that of the text as it was signed. ``signed_for``
    is the client it was signed for, where that one's record was merged into another since.
    ``spelling`` is the dictionary it was written with, "" for that of the client's language.
    """

    id: NoteId
    client_id: ClientId
    format_id: str
    occurred_at: datetime
    zone: str
    session_id: SessionId | None = None
    sections: dict[str, str] = field(default_factory=dict)
    created_at: datetime | None = None
    changed_at: datetime | None = None
    signed_at: datetime | None = None
    signed_by: str = ""
    sha256: str = ""
    amends: NoteId | None = None
    amendment: Amendment | None = None
    reason: str = ""
    binned_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()
    spelling: str = ""
    signed_for: ClientId | None = None

    @property
    def is_signed(self) -> bool:
        """Return whether the note is frozen."""
        return self.signed_at is not None

    @property
    def is_empty(self) -> bool:
        """Return whether no section holds a word."""
        return not any(text.strip() for text in self.sections.values())


class Written(NamedTuple):
    """How far the note of a session is."""

    note_id: NoteId
    is_signed: bool


@dataclass(frozen=True, slots=True)
class ProcessNote:
    """The therapist's own reflections, kept apart from the record (45 CFR 164.501)."""

    id: ProcessNoteId
    client_id: ClientId
    occurred_at: datetime
    zone: str
    text: str = ""
    session_id: SessionId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()
    spelling: str = ""


def check(note: Note) -> None:
    """Raise RuleBroken if the note can't be saved as it is."""
    if (
        sum(len(text.encode("utf-8", "surrogatepass")) for text in note.sections.values())
        > NOTE_LIMIT
    ):
        raise RuleBroken("This note is longer than 20 MB. Split it into two notes.", "sections")
    if (note.amends is None) != (note.amendment is None):
        raise RuleBroken("An amendment names the note it belongs to.", "amendment")
    if note.amendment is not None and not note.reason.strip():
        raise RuleBroken("Say in a few words why you add this to a signed note.", "reason")


def storable(text: str) -> str:
    """Return ``text`` with NULs left out and lone surrogates shown as the replacement sign.

    A vault keeps UTF-8, which has neither; everything else is kept as typed.
    """
    text = text.replace("\x00", "")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # A pair typed as two halves is one character; only a half without its other is lost.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def signed_text(note: Note) -> str:
    """Return the exact text a signature covers: canonical JSON of all that a reader relies on."""
    covered = {
        "client_id": note.signed_for or note.client_id,
        "session_id": note.session_id,
        "format": note.format_id,
        "occurred_at": note.occurred_at.isoformat(),
        "zone": note.zone,
        "sections": note.sections,
        "signed_at": note.signed_at.isoformat() if note.signed_at else None,
        "signed_by": note.signed_by,
        "amends": note.amends,
        "amendment": note.amendment,
        "reason": note.reason,
    }
    return json.dumps(covered, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sign(note: Note, author: str, now: datetime) -> Note:
    """Return the note frozen under ``author`` at ``now``; RuleBroken if it can't be signed."""
    if note.is_signed:
        raise RuleBroken("This note is signed already.")
    if note.is_empty:
        raise RuleBroken("There is nothing to sign yet: every section is empty.", "sections")
    if not author.strip():
        raise RuleBroken("Fill in your name under My practice first; a signature needs it.")
    frozen = replace(note, signed_at=now, signed_by=author.strip(), changed_at=now)
    return replace(frozen, sha256=fingerprint(frozen))


def fingerprint(note: Note) -> str:
    """Return the SHA-256 (hex) of :func:`signed_text`."""
    import hashlib  # brings a whole OpenSSL, and most days nothing is sealed

    return hashlib.sha256(signed_text(note).encode("utf-8")).hexdigest()


def days_late(note: Note) -> int:
    """Return how many days after the session the note was written; 0 within 24 hours."""
    if note.created_at is None or note.created_at - note.occurred_at <= LATE_AFTER:
        return 0
    return (note.created_at - note.occurred_at).days


def days_open(note: Note, now: datetime) -> int:
    """Return how many days a draft has been waiting for its signature, once that is too long; else 0."""
    if note.is_signed or note.created_at is None or now - note.created_at <= OVERDUE_AFTER:
        return 0
    return (now - note.created_at).days
