"""Drafts of messages: all of them, and the time one comes back as a task. Nothing is sent by itself."""

from datetime import datetime

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel
from therapist_desk.domain.messages import Draft, KeptDraft
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import messages as shelf


def every(reader: Reader) -> list[KeptDraft]:
    """Return all that is being written, those that come back at a time first."""
    return [one for one in shelf.drafts(reader) if one.draft.text.strip() or one.draft.until]


def begun(reader: Reader) -> list[KeptDraft]:
    """Return those that are no task now: their time is still to come, or none was set."""
    return [one for one in every(reader) if one.draft.until is None or one.draft.until > reader.now]


def due(reader: Reader) -> list[KeptDraft]:
    """Return the drafts whose time was set, come or still to come."""
    return [one for one in every(reader) if one.draft.until is not None]


def keep_until(writer: Writer, client_id: ClientId, until: datetime | None) -> datetime | None:
    """Let the client's draft come back at ``until``, or at no time; return when it was to before.

    RuleBroken where nothing is written, or for a time that is over.
    """
    draft = shelf.draft(writer, client_id)
    if until is not None and (draft is None or not _is_something(draft)):
        raise RuleBroken("Write the message first; then it can be kept for later.", "text")
    if until is not None and until <= writer.now:
        raise RuleBroken("Choose a time to come.", "until")
    put_back(writer, client_id, until)
    return draft.until if draft else None


def put_back(writer: Writer, client_id: ClientId, until: datetime | None) -> None:
    """Let the draft come back when it was to before, whether that time is over or not."""
    shelf.keep_until(writer, client_id, None if until is None else to_milliseconds(until))
    writer.touched.add(Topic.MESSAGE)  # no record, so nothing is audited


def _is_something(draft: Draft) -> bool:
    """Return whether it says anything; a call has no words and is kept by its time alone."""
    return bool(draft.text.strip()) or draft.channel is Channel.CALL
