"""Own messages: texts a therapist wrote to be sent again, beside those that come with the desk."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.message_templates import unfilled
from therapist_desk.domain.wording import merge

OwnMessageId = NewType("OwnMessageId", int)

TITLE_LIMIT, TEXT_LIMIT = 60, 2_000


@dataclass(frozen=True, slots=True)
class OwnMessage:
    """One text for a purpose; ``id`` 0 means not saved yet.

    ``language`` is a BCP 47 code, "" for any; a ``favourite`` is offered first. ``{{name}}`` in the
    text is filled like in the texts that come with the desk.
    """

    id: OwnMessageId
    title: str
    purpose: Purpose
    text: str
    language: str = ""
    favourite: bool = False
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    def filled(self, values: "dict[str, str]") -> str:
        """Return the text; a field without a value stays as ``{{name}}``."""
        return merge(self.text, lambda name: values.get(name) or None)


def check(message: OwnMessage, known: Collection[str]) -> None:
    """Raise RuleBroken, naming the field, if the text can't be kept; ``known`` are the fields."""
    if not message.title:
        raise RuleBroken("Give it a short name, to find it by.", "title")
    if len(message.title) > TITLE_LIMIT:
        raise RuleBroken("A name has at most {most} characters.", "title", most=TITLE_LIMIT)
    if not message.text.strip():
        raise RuleBroken("Write the text of the message.", "text")
    if len(message.text) > TEXT_LIMIT:
        raise RuleBroken("A text has at most {most} characters.", "text", most=TEXT_LIMIT)
    strange = [name for name in unfilled(message.text) if name not in known]
    if strange:
        names = ", ".join(f"{{{{{name}}}}}" for name in strange)
        raise RuleBroken("Nothing is known that could fill in {names}.", "text", names=names)
