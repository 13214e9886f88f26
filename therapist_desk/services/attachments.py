"""Attachments: what is said of the files of a client; `attaching` moves their bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import attachments as rules
from therapist_desk.domain.attachments import Attachment, AttachmentId, ContentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import contents
from therapist_desk.vault.shelves import agreements, notes, sessions
from therapist_desk.vault.shelves import attachments as shelf

LINKABLE = 60
"""So many of the latest sessions and notes can be chosen for a file."""


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes that lie in the vault and belong to no record yet."""

    content_id: ContentId
    name: str
    kind: FileKind
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Link:
    """The session or the note a file belongs to, or neither."""

    session_id: SessionId | None = None
    note_id: NoteId | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A file with what it belongs to."""

    attachment: Attachment
    session: Session | None
    note: Note | None

    @property
    def link(self) -> Link:
        """Return what it belongs to."""
        return Link(self.attachment.session_id, self.attachment.note_id)


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's attachments, added last first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Attachment]:
    """Return the attachments with these ids."""
    return shelf.attachments.page(reader, ids)


def get(reader: Reader, attachment_id: AttachmentId) -> Attachment:
    """Return one attachment; Gone if there is none."""
    return shelf.attachments.get(reader, attachment_id)


def shown(reader: Reader, attachment_id: AttachmentId) -> Shown:
    """Return one attachment with what it belongs to."""
    one = get(reader, attachment_id)
    session = sessions.sessions.get(reader, one.session_id) if one.session_id else None
    note = notes.notes.get(reader, one.note_id) if one.note_id else None
    return Shown(one, session, note)


def linked_to_note(reader: Reader, note: Note) -> list[Attachment]:
    """Return the files of a note and of its session, in the client's own record, oldest first."""
    return shelf.linked(reader, note.client_id, note.id, note.session_id)


def linked_to_session(reader: Reader, session: Session) -> list[Attachment]:
    """Return the files of a session, oldest first."""
    return shelf.linked(reader, session.client_id, None, session.id)


def linkable(reader: Reader, client_id: ClientId) -> tuple[list[Session], list[Note]]:
    """Return the client's latest sessions and notes, which a file can belong to, latest first."""
    held = sessions.latest_of_client(reader, client_id, LINKABLE)
    return held, notes.latest_of_client(reader, client_id, LINKABLE)


def keep(
    writer: Writer, client_id: ClientId, received: Received, link: Link | None = None
) -> Attachment:
    """Keep a file whose bytes lie in the vault; RuleBroken unless all of them do."""
    rules.check_size(received.size)
    if contents.size(writer, received.content_id) != received.size:
        raise RuleBroken("This file did not come in whole. Add it again.", "file")
    link = link or Link()
    attachment = Attachment(
        AttachmentId(0),
        client_id,
        rules.clean_name(received.name),
        received.kind,
        received.size,
        received.sha256,
        received.content_id,
        session_id=link.session_id,
        note_id=link.note_id,
    )
    rules.check_name(attachment.name)
    return shelf.attachments.add(writer, attachment)


def rename(writer: Writer, attachment_id: AttachmentId, name: str) -> Attachment:
    """Give a file another name; its bytes stay as they are."""
    clean = rules.clean_name(name)
    rules.check_name(clean)
    return shelf.attachments.replace(writer, replace(get(writer, attachment_id), name=clean))


def link(writer: Writer, attachment_id: AttachmentId, to: Link) -> Attachment:
    """Say which session or note of the same client a file belongs to, or none."""
    one = get(writer, attachment_id)
    owners = [notes.notes.get(writer, to.note_id).client_id] if to.note_id else []
    owners += [sessions.sessions.get(writer, to.session_id).client_id] if to.session_id else []
    if any(owner != one.client_id for owner in owners):
        raise RuleBroken("This belongs to another client.", "link")
    linked = replace(one, session_id=to.session_id, note_id=to.note_id)
    return shelf.attachments.replace(writer, linked)


def bin_attachment(writer: Writer, attachment_id: AttachmentId) -> Attachment:
    """Put a file into the bin; its bytes stay with it. RuleBroken for the paper of an agreement."""
    if agreements.is_evidence(writer, attachment_id):
        raise RuleBroken("An agreement was signed on this paper, so it stays with it.", "file")
    return shelf.attachments.bin(writer, attachment_id)


def restore(writer: Writer, attachment_id: AttachmentId) -> Attachment:
    """Take a file back out of the bin."""
    return shelf.attachments.restore(writer, attachment_id)


def named(reader: Reader, client_id: ClientId, name: str) -> Attachment | None:
    """Return the client's file that was kept under this ``name``, None where none was."""
    return shelf.named(reader, client_id, rules.clean_name(name))


def has(reader: Reader, client_id: ClientId, content: bytes) -> bool:
    """Return whether a file with these very bytes stands in the client's record."""
    import hashlib  # not on the way to the first window

    found = shelf.fingerprints(reader, client_id)
    return (len(content), hashlib.sha256(content).hexdigest()) in found


def fingerprints(reader: Reader) -> set[tuple[int, str]]:
    """Return size and SHA-256 of every file that is kept, to know one that lies in a folder again."""
    return shelf.fingerprints(reader)
