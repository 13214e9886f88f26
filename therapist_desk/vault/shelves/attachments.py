"""The shelf of attachments: what is said of each file; its bytes lie in `contents`."""

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _findable(attachment: Attachment) -> Findable | None:
    if attachment.created_at is None:
        return None
    return Findable(attachment.client_id, attachment.created_at, attachment.name)


attachments = Shelf(Topic.ATTACHMENT, Attachment, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's attachments, added last first."""
    return reader.numbers(
        "SELECT id FROM attachment WHERE client_id = ? AND binned_at IS NULL"
        " ORDER BY created_at DESC, id DESC",
        (client_id,),
    )


def of_client_since(reader: Reader, client_id: ClientId, since: int) -> list[Attachment]:
    """Return the client's attachments added after a time (ms), latest first."""
    return attachments.where(
        reader,
        "client_id = ? AND created_at > ? AND binned_at IS NULL ORDER BY created_at DESC, id DESC",
        (client_id, since),
    )


def fingerprints(reader: Reader, client_id: ClientId | None = None) -> set[tuple[int, str]]:
    """Return size and SHA-256 of every attachment that is not in the bin, of all clients or of one."""
    rows = reader.rows(
        "SELECT size, sha256 FROM attachment WHERE binned_at IS NULL"
        " AND client_id = coalesce(?, client_id)",
        (client_id,),
    )
    return {(row[0], row[1]) for row in rows}


def named(reader: Reader, client_id: ClientId, name: str) -> Attachment | None:
    """Return the client's attachment with this name that was added last, None without one."""
    found = attachments.where(
        reader,
        "client_id = ? AND name = ? AND binned_at IS NULL ORDER BY id DESC LIMIT 1",
        (client_id, name),
    )
    return next(iter(found), None)


def linked(
    reader: Reader, client_id: ClientId, note_id: int | None, session_id: int | None
) -> list[Attachment]:
    """Return the client's attachments that belong to a note or a session, oldest first."""
    return attachments.where(
        reader,
        "client_id = ? AND (note_id = ? OR session_id = ?) AND binned_at IS NULL ORDER BY id",
        (client_id, note_id, session_id),
    )
