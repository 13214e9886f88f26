"""The shelf of messages, and the drafts of those that were not opened yet."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft, Message
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader, Writer


def _findable(message: Message) -> Findable | None:
    if not message.text:
        return None
    return Findable(message.client_id, message.at, message.text)


messages = Shelf(Topic.MESSAGE, Message, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's messages, latest first."""
    return reader.numbers(
        "SELECT id FROM message WHERE client_id = ? AND binned_at IS NULL ORDER BY at DESC, id DESC",
        (client_id,),
    )


def unanswered(reader: Reader) -> list[Message]:
    """Return the messages whose link was opened and nobody said what became of it, latest first."""
    return messages.where(
        reader, "outcome = 'opened' AND binned_at IS NULL ORDER BY at DESC, id DESC"
    )


def sent_between(reader: Reader, client_id: ClientId, start: int, end: int) -> int:
    """Return how many messages went out from ``start`` up to, not at, ``end`` (ms); no calls."""
    row = reader.row(
        "SELECT count(*) FROM message WHERE client_id = ? AND at >= ? AND at < ?"
        " AND direction = 'to_client' AND outcome IN ('sent', 'changed')"
        " AND channel <> 'call' AND binned_at IS NULL",
        (client_id, start, end),
    )
    return int(row[0]) if row else 0


def outside_hours_between(reader: Reader, client_id: ClientId, start: int, end: int) -> int:
    """Return how many links were opened outside agreed hours, between times as above."""
    row = reader.row(
        "SELECT count(*) FROM message WHERE client_id = ? AND at >= ? AND at < ?"
        " AND binned_at IS NULL AND EXISTS (SELECT 1 FROM"
        " (SELECT value FROM json_each(findings) UNION ALL SELECT value FROM json_each(notes))"
        " WHERE value IN ('hours', 'client_hours'))",
        (client_id, start, end),
    )
    return int(row[0]) if row else 0


def last_contact(reader: Reader, client_id: ClientId) -> int | None:
    """Return when (ms) something last went to the client or came from them; None before."""
    row = reader.row(
        "SELECT at FROM message WHERE client_id = ? AND binned_at IS NULL"
        " AND (direction = 'from_client' OR outcome IN ('sent', 'changed'))"
        " ORDER BY at DESC LIMIT 1",
        (client_id,),
    )
    return int(row[0]) if row else None


def draft(reader: Reader, client_id: ClientId) -> Draft | None:
    """Return what is being written to the client, or None."""
    row = reader.row(
        "SELECT channel, purpose, text, reason FROM message_draft WHERE client_id = ?", (client_id,)
    )
    return Draft(Channel(row[0]), Purpose(row[1]), row[2], row[3]) if row else None


def keep_draft(writer: Writer, client_id: ClientId, draft: Draft) -> None:
    """Keep what is being written; it is no record yet, so nothing is audited."""
    writer.execute(
        "INSERT OR REPLACE INTO message_draft VALUES (?, ?, ?, ?, ?)",
        (client_id, draft.channel, draft.purpose, draft.text, draft.reason),
    )


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was being written."""
    writer.execute("DELETE FROM message_draft WHERE client_id = ?", (client_id,))
