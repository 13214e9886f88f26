"""Drafts of messages: all of them, and the time one comes back as a task. Nothing is sent by itself."""

from datetime import datetime

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import KeptDraft
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import messages as shelf


def every(reader: Reader) -> list[KeptDraft]:
    """Return all that is being written, those that come back at a time first."""
    return [one for one in shelf.drafts(reader) if one.draft.text.strip()]


def due(reader: Reader) -> list[KeptDraft]:
    """Return the drafts whose time was set, come or still to come."""
    return [one for one in every(reader) if one.draft.until is not None]


def keep_until(writer: Writer, client_id: ClientId, until: datetime | None) -> datetime | None:
    """Let the client's draft come back at ``until``, or at no time; return when it was to before.

    RuleBroken where nothing is written, or for a time that is over.
    """
    draft = shelf.draft(writer, client_id)
    if until is not None and (draft is None or not draft.text.strip()):
        raise RuleBroken("Write the message first; then it can be kept for later.", "text")
    if until is not None and until <= writer.now:
        raise RuleBroken("Choose a time to come.", "until")
    put_back(writer, client_id, until)
    return draft.until if draft else None


def put_back(writer: Writer, client_id: ClientId, until: datetime | None) -> None:
    """Let the draft come back when it was to before, whether that time is over or not."""
    shelf.keep_until(writer, client_id, None if until is None else to_milliseconds(until))
    writer.touched.add(Topic.MESSAGE)  # no record, so nothing is audited
