"""What the invented therapist writes with: phrases and a format of their own."""

from typing import Any

from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.own_formats import OwnFormat, OwnFormatId
from therapist_desk.domain.own_messages import OwnMessage, OwnMessageId
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import own_formats, own_messages, phrases
from therapist_desk.services.desk import Writer


def tell(writer: Writer, told: dict[str, Any]) -> None:
    """Keep the phrases and formats of the story."""
    for message in told["own_messages"]:
        fields = message | {"purpose": Purpose(message["purpose"])}
        own_messages.save(writer, OwnMessage(OwnMessageId(0), **fields))
    for phrase in told["phrases"]:
        phrases.save(writer, Phrase(PhraseId(0), phrase["shortcut"], phrase["text"]))
    for form in told["formats"]:
        sections = tuple(Section(key="", **part) for part in form["sections"])
        own_formats.save(writer, OwnFormat(OwnFormatId(0), form["title"], sections))
