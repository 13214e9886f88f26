"""The shelf of messages, and the drafts of those that were not opened yet."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft, KeptDraft, Message
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader, Writer


def _findable(message: Message) -> Findable | None:
    if not message.text:
        return None
    return Findable(message.client_id, message.at, message.text)


_DRAFT = "client_id, channel, purpose, text, reason, keep_until"
_DAY = 24 * 60 * 60 * 1000
_BEFORE = (  # what is planned is a question, whatever came before it
    "iif(EXISTS (SELECT 1 FROM rhythm WHERE rhythm.client_id = message.client_id AND asks = 1"  # noqa: S608 - our own words
    f" AND rhythm.binned_at IS NULL AND ended_on IS NULL), 0, {_DAY})"
)
messages = Shelf(Topic.MESSAGE, Message, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's messages, latest first."""
    return reader.numbers(
        "SELECT id FROM message WHERE client_id = ? AND binned_at IS NULL ORDER BY at DESC, id DESC",
        (client_id,),
    )


def ids_matching(reader: Reader, client_id: ClientId, wanted: Mapping[str, str]) -> list[int]:
    """Return the ids of the client's messages with these values of columns, latest first.

    ``wanted`` may name channel, purpose, direction and outcome.
    """
    known = [name for name in ("channel", "purpose", "direction", "outcome") if name in wanted]
    conditions = "".join(f" AND {name} = ?" for name in known)
    return reader.numbers(
        f"SELECT id FROM message WHERE client_id = ? AND binned_at IS NULL{conditions}"  # noqa: S608 - our own words
        " ORDER BY at DESC, id DESC",
        (client_id, *(wanted[name] for name in known)),
    )


def minutes_between(reader: Reader, client_id: ClientId, start: int, end: int) -> int:
    """Return how many minutes contact took between two times (ms), check-ins counted too."""
    row = reader.row(
        "SELECT (SELECT coalesce(sum(minutes), 0) FROM message WHERE client_id = ?1 AND at >= ?2"
        " AND at < ?3 AND binned_at IS NULL) + (SELECT coalesce(sum(minutes), 0) FROM checkin"
        " WHERE client_id = ?1 AND occurred_at >= ?2 AND occurred_at < ?3 AND binned_at IS NULL"
        " AND id NOT IN (SELECT amends FROM checkin WHERE amends IS NOT NULL))",
        (client_id, start, end),
    )
    return int(row[0]) if row else 0


def of_client_since(reader: Reader, client_id: ClientId, since: int) -> list[Message]:
    """Return what went to the client or came from them after a time (ms), latest first."""
    return messages.where(
        reader,
        "client_id = ? AND at > ? AND binned_at IS NULL AND channel <> 'call'"
        " AND (direction = 'from_client' OR outcome IN ('sent', 'changed'))"
        " ORDER BY at DESC, id DESC",
        (client_id, since),
    )


def unanswered(reader: Reader) -> list[Message]:
    """Return the messages whose link was opened and nobody said what became of it, latest first."""
    return messages.where(
        reader, "outcome = 'opened' AND binned_at IS NULL ORDER BY at DESC, id DESC"
    )


def reminding(reader: Reader, reminded: Sequence[str]) -> list[Message]:
    """Return the messages that remind of these meetings, latest first."""
    marks = ", ".join("?" * len(reminded))
    return messages.where(
        reader,
        f"reminds IN ({marks}) AND reminds <> '' AND binned_at IS NULL ORDER BY at DESC, id DESC",
        tuple(reminded),
    )


def last_sent_for(reader: Reader, client_id: ClientId, purpose: Purpose, since: int) -> int | None:
    """Return when (ms) something for this purpose last went to the client, since a time (ms)."""
    row = reader.row(
        "SELECT max(at) FROM message WHERE client_id = ? AND at >= ? AND purpose = ?"
        " AND direction = 'to_client' AND outcome IN ('sent', 'changed') AND binned_at IS NULL",
        (client_id, since, purpose),
    )
    return int(row[0]) if row and row[0] is not None else None


def asked_in_vain(reader: Reader, start: int, end: int) -> list[Message]:
    """Return the last check-in each client was asked for between two times (ms), if in vain.

    What was sent within a day of something from the client is taken for a reply, not a question,
    unless a rhythm asks the client. Those of clients who ended or are in the bin are left out.
    """
    return messages.where(
        reader,
        "purpose = 'check_in' AND outcome IN ('sent', 'changed') AND at >= ? AND at < ?"  # noqa: S608 - our own words
        " AND direction = 'to_client' AND binned_at IS NULL AND client_id IN"
        " (SELECT id FROM client WHERE binned_at IS NULL AND status <> 'ended')"
        " AND NOT EXISTS (SELECT 1 FROM message AS other WHERE other.binned_at IS NULL"
        " AND other.client_id = message.client_id AND (other.direction = 'from_client'"
        f" AND other.at > message.at - {_BEFORE} OR other.purpose = 'check_in'"
        " AND other.outcome IN ('sent', 'changed') AND other.at > message.at))"
        " AND NOT EXISTS (SELECT 1 FROM checkin WHERE checkin.client_id = message.client_id"
        f" AND occurred_at > message.at - {_BEFORE} AND checkin.binned_at IS NULL) ORDER BY at, id",
        (start, end),
    )


def is_reply(reader: Reader, message: Message) -> bool:
    """Return whether something came from the client within the day before a message."""
    since, at = to_milliseconds(message.at) - _DAY, to_milliseconds(message.at)
    row = reader.row(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM message WHERE client_id = ?1 AND at > ?2 AND at <= ?3"
        " AND direction = 'from_client' AND binned_at IS NULL) OR EXISTS (SELECT 1 FROM checkin"
        " WHERE client_id = ?1 AND occurred_at > ?2 AND occurred_at <= ?3 AND binned_at IS NULL)",
        (message.client_id, since, at),
    )
    return row is not None


def asked_since(reader: Reader, client_id: ClientId, since: int) -> list[datetime]:
    """Return when the client was asked for a check-in after a time (ms), oldest first."""
    found = reader.numbers(
        "SELECT at FROM message WHERE client_id = ? AND at > ? AND purpose = 'check_in'"
        " AND outcome IN ('sent', 'changed') AND direction = 'to_client'"
        " AND binned_at IS NULL ORDER BY at",
        (client_id, since),
    )
    return [from_milliseconds(at) for at in found]


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
    row = reader.row(f"SELECT {_DRAFT} FROM message_draft WHERE client_id = ?", (client_id,))  # noqa: S608 - our own words
    return _draft(row[1:]) if row else None


def drafts(reader: Reader) -> list[KeptDraft]:
    """Return all that is being written to clients who are not in the bin, those with a time first."""
    rows = reader.rows(
        f"SELECT {_DRAFT} FROM message_draft WHERE client_id IN"  # noqa: S608 - our own words
        " (SELECT id FROM client WHERE binned_at IS NULL)"
        " ORDER BY keep_until IS NULL, keep_until, client_id"
    )
    return [KeptDraft(ClientId(row[0]), _draft(row[1:])) for row in rows]


def keep_draft(writer: Writer, client_id: ClientId, draft: Draft) -> None:
    """Keep what is being written, not when it comes back; no record yet, so nothing is audited."""
    writer.execute(
        "INSERT INTO message_draft (client_id, channel, purpose, text, reason) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (client_id) DO UPDATE SET channel = excluded.channel,"
        " purpose = excluded.purpose, text = excluded.text, reason = excluded.reason",
        (client_id, draft.channel, draft.purpose, draft.text, draft.reason),
    )


def keep_until(writer: Writer, client_id: ClientId, until: int | None) -> None:
    """Let the client's draft come back at a time (ms), or at none."""
    writer.execute(
        "UPDATE message_draft SET keep_until = ? WHERE client_id = ?", (until, client_id)
    )


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was being written."""
    writer.execute("DELETE FROM message_draft WHERE client_id = ?", (client_id,))


def hand_draft_over(writer: Writer, giver: ClientId, taker: ClientId) -> None:
    """Let what is being written to one client be to another, unless that one has a draft too."""
    writer.execute(
        "UPDATE message_draft SET client_id = ? WHERE client_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM message_draft WHERE client_id = ?)",
        (taker, giver, taker),
    )


def _draft(row: Sequence[Any]) -> Draft:
    until = None if row[4] is None else from_milliseconds(row[4])
    return Draft(Channel(row[0]), Purpose(row[1]), row[2], row[3], until)
