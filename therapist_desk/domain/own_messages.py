"""Own messages: texts a therapist wrote to be sent again, beside those that come with the desk."""

import re
from collections.abc import Collection, Mapping
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


def opened(text: str, values: Mapping[str, str]) -> str:
    """Return ``text`` with ``{{name}}`` again where a value was filled in, the longest first."""
    for name, value in sorted(values.items(), key=lambda pair: -len(pair[1])):
        text = _whole(value).sub(f"{{{{{name}}}}}", text) if value else text
    return text


def names_somebody(text: str, name: str) -> bool:
    """Return whether ``text`` holds a part of ``name`` as a word.

    Initials are none, nor is what is written small: "von", or a "may" beside a May.
    """
    parts = (part.strip(".,") for part in name.split())
    return any(len(part) > 1 and not part.islower() and _whole(part).search(text) for part in parts)


def _whole(words: str) -> re.Pattern[str]:
    """Find ``words`` whole; what is written without spaces ends anywhere."""
    return re.compile(rf"(?<![0-9A-Za-z:]){re.escape(words)}(?![0-9A-Za-z])")
