"""What one can ask about the therapist's own messages and do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from therapist_desk.domain import own_messages as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import storable
from therapist_desk.domain.own_messages import OwnMessage, OwnMessageId
from therapist_desk.services import clients, drafts, message_templates
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import own_messages as shelf

_DRAFT = "own_message_draft"


def listed(reader: Reader) -> list[int]:
    """Return the ids of all, favourites first."""
    return shelf.listed(reader)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, OwnMessage]:
    """Return those with these ids."""
    return shelf.own_messages.page(reader, ids)


def for_purpose(reader: Reader, purpose: Purpose) -> tuple[OwnMessage, ...]:
    """Return those for one purpose, favourites first."""
    return tuple(shelf.for_purpose(reader, purpose))


def save(writer: Writer, message: OwnMessage) -> OwnMessage:
    """Keep a text, new or changed; RuleBroken, naming the field, if it can't stand."""
    tidy = _tidied(message)
    rules.check(tidy, message_templates.fields())
    if tidy.id:
        return shelf.own_messages.replace(writer, tidy)
    return shelf.own_messages.add(writer, tidy)


def language_for(language: str) -> str:
    """Return the language a text for who reads ``language`` (a locale's tag) is kept under."""
    tag = message_templates.written_in(message_templates.shipped()[0], language)
    return tag if message_templates.speaks(language, tag) else ""


def keep_written(
    writer: Writer, client_id: ClientId, draft: Draft, title: str, values: Mapping[str, str]
) -> OwnMessage:
    """Keep what was written to one client for others too, open again where ``values`` stand in it.

    RuleBroken where it names the client.
    """
    client = clients.get(writer, client_id)
    if rules.names_somebody(draft.text, client.name):
        raise RuleBroken(
            "This names the client. Take the name out: the text is offered for others too.", "text"
        )
    text = rules.opened(draft.text, values)
    language = language_for(client.language)
    return save(writer, OwnMessage(OwnMessageId(0), title, draft.purpose, text, language))


def bin_message(writer: Writer, message_id: OwnMessageId) -> OwnMessage:
    """Put a text into the bin; messages written with it stay as they are."""
    return shelf.own_messages.bin(writer, message_id)


def restore(writer: Writer, message_id: OwnMessageId) -> OwnMessage:
    """Take a text back out of the bin."""
    return shelf.own_messages.restore(writer, message_id)


def keep_draft(writer: Writer, typed: OwnMessage | None) -> None:
    """Keep what is typed and not saved yet, or forget it: no record, not audited."""
    if typed is None:
        drafts.forget(writer, _DRAFT)
    else:
        drafts.keep(writer, _DRAFT, typed)


def draft(reader: Reader) -> OwnMessage | None:
    """Return what was typed and never saved, if anything."""
    return drafts.read(reader, _DRAFT, OwnMessage)


def _tidied(message: OwnMessage) -> OwnMessage:
    title = " ".join(storable(message.title).split())
    return replace(message, title=title, text=storable(message.text).strip())
